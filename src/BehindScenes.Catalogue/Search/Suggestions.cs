using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.People;
using Microsoft.EntityFrameworkCore;

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
                ? [.. await SearchItems.OfAsync(catalogue, [names[0]], cancellation), .. pairings, .. await SearchItems.OfAsync(catalogue, names[1..], cancellation)]
                : [.. pairings, .. await SearchItems.OfAsync(catalogue, names, cancellation)];
            return [.. all.Take(most)];
        }, []);
        return (items, budget.WasSpent);
    }

    /// <summary>Pairings of the person whose name comes first: with all of whom the rest may be the name, or with their nearest.</summary>
    private static async Task<List<SearchItem>> PairingsAsync(CatalogueContext catalogue, SearchQuery query, CancellationToken cancellation)
    {
        if (await QueryNames.FindAsync(catalogue, query, cancellation) is not [{ Start: 0, OnlyPersonId: { } id } first, ..])
            return [];
        var person = await catalogue.People.Where(person => person.Id == id).Select(person => new PersonLink(person.Slug, person.Name)).FirstAsync(cancellation);
        if (first.End == query.Terms.Count)
            return [.. (await PartnerList.PageAsync(catalogue, person.Slug, new PartnerFilter(), new PageRequest(1, MostPartners), cancellation)).Items.Select(partner => PairingOf(person, partner.Person))];
        var partners = (await NameSearch.FindMeantAsync(catalogue, query.TextOf(first.End, query.Terms.Count), cancellation)).Select(name => name.PersonId).OfType<int>().Distinct().ToList();
        return [.. (await catalogue.Pairings.Where(pairing => pairing.FirstId == id && partners.Contains(pairing.SecondId)).Select(pairing => new { pairing.Rank, Partner = pairing.Second })
            .Concat(catalogue.Pairings.Where(pairing => pairing.SecondId == id && partners.Contains(pairing.FirstId)).Select(pairing => new { pairing.Rank, Partner = pairing.First }))
            .OrderByDescending(entry => entry.Rank).ThenBy(entry => entry.Partner.Id).Take(MostPartners)
            .Select(entry => new PersonLink(entry.Partner.Slug, entry.Partner.Name)).ToListAsync(cancellation)).Select(partner => PairingOf(person, partner))];
    }

    internal static SearchItem PairingOf(PersonLink person, PersonLink partner) => new(SearchKind.Pairing, person.Slug, person.Name, SearchReason.Partner, person.Name) { Person = partner };
}
