using BehindScenes.Catalogue.Database;
using BehindScenes.Reading.Names;

namespace BehindScenes.Catalogue.Search;

/// <summary>A query with the names in it that the catalogue knows.</summary>
/// <param name="Names">The names that it is made of, in their order.</param>
/// <param name="Whole">What all of it may be the name of, or the beginning of one, or nearly one.</param>
/// <param name="Words">Its terms that are part of no name and no phrase.</param>
internal sealed record UnderstoodQuery(SearchQuery Query, IReadOnlyList<QueryName> Names, IReadOnlyList<FoundName> Whole, IReadOnlyList<string> Words)
{
    public IReadOnlyList<QueryName> People { get; } = [.. Names.Where(name => name.IsPerson)];

    public static UnderstoodQuery Nothing(SearchQuery query) => new(query, [], [], []);

    public static UnderstoodQuery Read(CatalogueContext catalogue, SearchQuery query, string typed)
    {
        // A title may hold what looks like an "and", a year or an episode.
        var same = NameSearch.FindSame(catalogue, typed);
        if (same.Count > 0 && new QueryName(0, query.Terms.Count, typed, same) is { IsSure: true })
        {
            var plain = new SearchQuery([new SearchQuery.Term(typed, IsParted: false)], [], null, null, null);
            return new UnderstoodQuery(plain, [new QueryName(0, 1, typed, same)], NameSearch.FindMore(catalogue, typed, same), []);
        }

        var names = QueryNames.Find(catalogue, query);
        var inPhrases = query.Phrases.SelectMany(phrase => NameFold.Fold(phrase).Split(' ')).ToHashSet(StringComparer.Ordinal);
        var words = query.Terms.Index().Where(term => !names.Any(name => name.Start <= term.Index && term.Index < name.End)).Select(term => term.Item.Text)
            .Where(word => !inPhrases.Contains(NameFold.Fold(word))).ToList();
        var whole = names.Count < 2 || words.Count > 0 ? NameSearch.Find(catalogue, query.TextOf(0, query.Terms.Count)) : [];
        return new UnderstoodQuery(query, names, whole, words);
    }
}
