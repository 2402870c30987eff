using BehindScenes.Catalogue.Database;

namespace BehindScenes.Catalogue.Search;

/// <summary>What may be meant by a query that is still being typed: names, and once one of a person is complete, pairings with them.</summary>
public static class Suggestions
{
    private const int MostPartners = 3;

    /// <param name="time">As for <see cref="CatalogueSearch.AskAsync"/>.</param>
    /// <returns>The best first, and whether the time was enough.</returns>
    public static (IReadOnlyList<SearchItem> Items, bool IsPartial) For(CatalogueContext catalogue, string typed, int most, TimeSpan time)
    {
        var query = SearchQuery.Read(typed);
        using var budget = QueryBudget.Start(catalogue, time);
        var items = budget.Within<IReadOnlyList<SearchItem>>(() =>
        {
            var names = NameSearch.Find(catalogue, typed).Take(most).ToList();
            var pairings = Pairings(catalogue, query);
            // Who is complete comes before the pairings with them; half a second name is one of a pairing or of nobody.
            List<SearchItem> all = names.Exists(name => name.Match <= NameMatch.Romanised)
                ? [.. SearchItems.Of(catalogue.Memory, [names[0]]), .. pairings, .. SearchItems.Of(catalogue.Memory, names[1..])]
                : [.. pairings, .. SearchItems.Of(catalogue.Memory, names)];
            return [.. all.Take(most)];
        }, []);
        return (items, budget.WasSpent);
    }

    /// <summary>Pairings of the person whose name comes first: with all of whom the rest may be the name, or with their nearest.</summary>
    private static List<SearchItem> Pairings(CatalogueContext catalogue, SearchQuery query)
    {
        if (QueryNames.Find(catalogue, query) is not [{ Start: 0, OnlyPersonId: { } id } first, ..])
            return [];
        if (first.End == query.Terms.Count)
            return SearchItems.NearestPairings(catalogue.Memory, id, MostPartners);
        var partners = NameSearch.FindMeant(catalogue, query.TextOf(first.End, query.Terms.Count)).Select(name => name.PersonId).OfType<int>().Distinct().ToList();
        return SearchItems.PairingsWith(catalogue.Memory, id, partners, MostPartners);
    }
}
