using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace BehindScenes.Web.Tests;

/// <summary>What a reader sees of a parsed page.</summary>
internal static partial class Html
{
    /// <summary>Letters that are a picture: a poster's, a monogram's.</summary>
    private const string Drawn = "svg[aria-hidden=true]";

    /// <summary>The text with its blanks as a browser shows them.</summary>
    public static string Words(this INode node)
    {
        if (node is not IElement element || element.QuerySelector(Drawn) is null)
            return Words(node.TextContent);
        var said = (IElement)element.Clone();
        foreach (var drawing in said.QuerySelectorAll(Drawn))
            drawing.Remove();
        return Words(said.TextContent);
    }

    public static string Words(string text) => Blanks().Replace(text, " ").Trim();

    public static string Href(this IElement element) => element.GetAttribute("href") ?? "";

    public static List<string> WordsOf(this IParentNode node, string selector) => [.. node.QuerySelectorAll(selector).Select(element => element.Words())];

    public static List<string> Headings(this IParentNode node) => node.WordsOf("main h2");

    /// <summary>The section of a page under a heading.</summary>
    public static IElement Section(this IParentNode node, string heading) =>
        node.QuerySelectorAll("main section").Single(section => section.QuerySelector(":scope > :is(h2, h3), :scope > .heading > h2")?.Words() == heading);

    /// <summary>Where the link with these words leads.</summary>
    public static string Link(this IParentNode node, string words) =>
        node.QuerySelectorAll("a[href]").First(link => link.Words() == words).Href();

    /// <summary>The choices of a filter under a heading; none where it is not shown.</summary>
    public static List<string> Filter(this IParentNode node, string heading) =>
        [.. node.QuerySelectorAll(".filter").Where(filter => filter.One("h2").Words() == heading).SelectMany(filter => filter.WordsOf(".choice"))];

    public static IElement One(this IParentNode node, string selector) => node.QuerySelectorAll(selector).Single();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
