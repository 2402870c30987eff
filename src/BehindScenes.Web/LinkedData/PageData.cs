namespace BehindScenes.Web.LinkedData;

/// <summary>What a page says to programs beside what all pages say.</summary>
/// <param name="Type">What the page is by schema.org.</param>
/// <param name="About">What it is about, each with an <c>@id</c>. A single thing is the page's main one.</param>
/// <param name="Others">Other things that it speaks of.</param>
public sealed record PageData(string Type, IReadOnlyList<Node> About, IReadOnlyList<Node> Others)
{
    public static PageData Empty { get; } = Of("WebPage");

    public static PageData Of(string type, params IReadOnlyList<Node> about) => new(type, about, []);
}
