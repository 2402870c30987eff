using BehindScenes.Catalogue.Database;

namespace BehindScenes.Catalogue.Search;

/// <summary>Some terms of a query, from <paramref name="Start"/> up to <paramref name="End"/>, that are a name, and all that it may be the name of.</summary>
internal sealed record QueryName(int Start, int End, string Text, IReadOnlyList<FoundName> Found)
{
    /// <summary>Those whom it fits best: one, or several of one name.</summary>
    public IReadOnlyList<FoundName> Meant { get; } = [.. Found.TakeWhile(name => name.Fit.Tier == Found[0].Fit.Tier)];

    /// <summary>Whether it is a person's or a character's name, and no title.</summary>
    public bool IsPerson => Meant.All(name => name.PersonId is not null);

    /// <summary>Whether it is one beyond doubt: a single word that only sounds like a name in the same letters may be anything.</summary>
    public bool IsSure => !Found[0].Fit.IsLoose && (Found[0].Match < NameMatch.Romanised || End - Start > 1 || !Text.All(char.IsAscii));

    /// <summary>The one who is meant, by their own name or a character's; null where it may be several.</summary>
    public int? OnlyPersonId => IsPerson && Meant.Select(name => name.PersonId).Distinct().Count() == 1 ? Meant[0].PersonId : null;
}

/// <summary>Finds the names in a query: "baek hyun woo hong hae in" are two, "anniversaire im siwan" is a word and one.</summary>
internal static class QueryNames
{
    private const int LongestName = 6;
    private const int MostKeys = 1_500;
    private const int MostRows = 3_000;

    /// <summary>The way to part the terms into names and words in which names cover the most, long ones first. In their order.</summary>
    public static IReadOnlyList<QueryName> Find(CatalogueContext catalogue, SearchQuery query)
    {
        var spans = Spans(query);
        var rows = KeyedNames.Under(catalogue, spans.SelectMany(span => span.Keys).Distinct(StringComparer.Ordinal).Take(MostKeys), MostRows).ToLookup(row => row.Key, row => row.Name, StringComparer.Ordinal);
        var names = spans
            .Select(span => (span.Start, span.End, span.Typed.Text, Found: NameSearch.Ranked(span.Keys.SelectMany(key => rows[key].Select(name => NameSearch.Found(name, span.Typed.FitOf(name.Text, key)))).OfType<FoundName>())))
            .Where(span => span.Found.Count > 0).Select(span => new QueryName(span.Start, span.End, span.Text, span.Found)).Where(name => name.IsSure).ToList();
        return Best(names, query.Terms.Count);
    }

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
