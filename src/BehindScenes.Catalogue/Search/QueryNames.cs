using BehindScenes.Catalogue.Database;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Search;

/// <summary>Some terms of a query, from <paramref name="Start"/> up to <paramref name="End"/>, that are a name, and all that it may be the name of.</summary>
internal sealed record QueryName(int Start, int End, string Text, IReadOnlyList<FoundName> Found)
{
    public bool IsPerson => Found.Any(name => name.PersonId is not null);
}

/// <summary>Finds the names in a query: "baek hyun woo hong hae in" are two, "anniversaire im siwan" is a word and one.</summary>
internal static class QueryNames
{
    private const int LongestName = 6;

    /// <summary>The way to part the terms into names and words in which names cover the most, long ones first. In their order.</summary>
    public static async Task<IReadOnlyList<QueryName>> FindAsync(CatalogueContext catalogue, SearchQuery query, CancellationToken cancellation)
    {
        var spans = Spans(query);
        var keys = spans.SelectMany(span => span.Keys).Distinct(StringComparer.Ordinal).ToList();
        if (keys.Count == 0)
            return [];
        var rows = (await catalogue.NameKeys.Where(key => keys.Contains(key.Key)).Select(key => new { key.Key, key.Name }).ToListAsync(cancellation)).ToLookup(row => row.Key, row => row.Name);
        var names = spans
            .Select(span => new QueryName(span.Start, span.End, span.Typed.Text, NameSearch.Ranked(span.Keys.SelectMany(key => rows[key].Select(name => NameSearch.Found(name, span.Typed.FitOf(name.Text, key)))).OfType<FoundName>())))
            .Where(IsSure).ToList();
        return Best(names, query.Terms.Count);
    }

    /// <summary>A single word that only sounds like a name in the same letters may be anything.</summary>
    private static bool IsSure(QueryName name) =>
        name.Found is [{ Fit.IsLoose: false } best, ..] && (best.Match < NameMatch.Romanised || name.End - name.Start > 1 || !name.Text.All(char.IsAscii));

    private static List<(int Start, int End, TypedName Typed, IReadOnlyList<string> Keys)> Spans(SearchQuery query)
    {
        var spans = new List<(int, int, TypedName, IReadOnlyList<string>)>();
        for (var start = 0; start < query.Terms.Count; start++)
        {
            for (var end = start + 1; end <= Math.Min(query.Terms.Count, start + LongestName) && (end == start + 1 || !query.Terms[end - 1].IsParted); end++)
            {
                var text = query.TextOf(start, end);
                Add(start, end, text);
                if (end < query.Terms.Count && SearchQuery.WithoutAnd(text) is { } name)
                    Add(start, end, name);
            }
        }

        return spans;

        void Add(int start, int end, string text) => spans.Add((start, end, new TypedName(text), [.. NameKeys.Same(text)]));
    }

    /// <summary>The names that do not overlap and weigh most: a name weighs the square of its terms, so that one of three is more than three of one.</summary>
    private static List<QueryName> Best(List<QueryName> names, int terms)
    {
        var best = new (double Weight, QueryName? Name)[terms + 1];
        for (var end = 1; end <= terms; end++)
        {
            best[end] = (best[end - 1].Weight, null);
            foreach (var name in names.Where(name => name.End == end))
            {
                var weight = best[name.Start].Weight + WeightOf(name);
                if (weight > best[end].Weight)
                    best[end] = (weight, name);
            }
        }

        var chosen = new List<QueryName>();
        for (var at = terms; at > 0; at = best[at].Name?.Start ?? at - 1)
        {
            if (best[at].Name is { } name)
                chosen.Add(name);
        }

        chosen.Reverse();
        return chosen;
    }

    private static double WeightOf(QueryName name) => Math.Pow(name.End - name.Start, 2) * name.Found[0].Match switch
    {
        NameMatch.Typed => 1,
        NameMatch.Folded => 0.95,
        _ => 0.8,
    };
}
