using BehindScenes.Catalogue.Database;

namespace BehindScenes.Catalogue.Search;

/// <summary>What may be meant by a query that is still being typed: names, and once one of a person is complete, pairings with them.</summary>
public static class Suggestions
{
    private const int MostPartners = 3;

    /// <param name="time">As for <see cref="CatalogueSearch.AskAsync"/>.</param>
    /// <returns>The best first, and whether the time was enough.</returns>
    public static async Task<(IReadOnlyList<SearchItem> Items, bool IsPartial)> ForAsync(CatalogueContext catalogue, string typed, int most, TimeSpan time, CancellationToken cancellation)
    {
        var query = SearchQuery.Read(typed);
        using var budget = QueryBudget.Start(catalogue, time);
        var items = await budget.WithinAsync<IReadOnlyList<SearchItem>>(async () =>
        {
            var names = (await NameSearch.FindAsync(catalogue, typed, cancellation)).Take(most).ToList();
            var pairings = await PairingsAsync(catalogue, query, cancellation);
            // Who is complete comes before the pairings with them; half a second name is one of a pairing or of nobody.
            List<SearchItem> all = names.Exists(name => name.Match <= NameMatch.Romanised)
                ? [.. SearchItems.Of(catalogue.Memory, [names[0]]), .. pairings, .. SearchItems.Of(catalogue.Memory, names[1..])]
                : [.. pairings, .. SearchItems.Of(catalogue.Memory, names)];
            return [.. all.Take(most)];
        }, []);
        return (items, budget.WasSpent);
    }

    /// <summary>Pairings of the person whose name comes first: with all of whom the rest may be the name, or with their nearest.</summary>
    private static async Task<List<SearchItem>> PairingsAsync(CatalogueContext catalogue, SearchQuery query, CancellationToken cancellation)
    {
        if (await QueryNames.FindAsync(catalogue, query, cancellation) is not [{ Start: 0, OnlyPersonId: { } id } first, ..])
            return [];
        if (first.End == query.Terms.Count)
            return SearchItems.NearestPairings(catalogue.Memory, id, MostPartners);
        var partners = (await NameSearch.FindMeantAsync(catalogue, query.TextOf(first.End, query.Terms.Count), cancellation)).Select(name => name.PersonId).OfType<int>().Distinct().ToList();
        return SearchItems.PairingsWith(catalogue.Memory, id, partners, MostPartners);
    }
}
