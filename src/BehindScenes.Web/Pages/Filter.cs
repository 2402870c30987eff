using BehindScenes.Catalogue.Dramas;

namespace BehindScenes.Web.Pages;

/// <summary>One way to filter a list: links that set or take out a parameter of its address.</summary>
/// <param name="Key">The parameter, which also names the label <c>list.filter.*</c>.</param>
/// <param name="Selected">The value that is set; null for none.</param>
public sealed record Filter(string Key, string? Selected, IReadOnlyList<Filter.Choice> Choices)
{
    /// <summary>What is shown at once; a list of countries is short, one of networks is not.</summary>
    public const int Shown = 8;

    public sealed record Choice(string Value, string Label, int Count);

    /// <param name="order">By what labels are sorted that are as common.</param>
    /// <param name="byCount">The commonest first; otherwise the facets from last to first.</param>
    public static Filter Of(string key, string? selected, IReadOnlyList<Facet> facets, IComparer<string> order, bool byCount = true, Func<string, string>? label = null)
    {
        var choices = facets.Select(facet => new Choice(facet.Value, label?.Invoke(facet.Value) ?? facet.Value, facet.Count));
        return new Filter(key, selected, [.. byCount ? choices.OrderByDescending(choice => choice.Count).ThenBy(choice => choice.Label, order) : choices.Reverse()]);
    }
}
