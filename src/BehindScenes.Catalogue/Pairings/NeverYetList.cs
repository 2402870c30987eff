using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.People;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Pairings;

/// <summary>Two who never shared a drama, how many partners they have in common, and of those some with the most partners of their own.</summary>
public sealed record NeverYetRow(PersonLink First, PersonLink Second, int PartnerCount, IReadOnlyList<PersonLink> Partners);

public static class NeverYetList
{
    private const int MostPartners = 3;

    /// <summary>Those with the most partners in common first.</summary>
    /// <param name="slug">The first of each pair; null for the best pairs of all. Nobody's slug has no pairs.</param>
    public static async Task<Paged<NeverYetRow>> PageAsync(CatalogueContext catalogue, CastGraph graph, string? slug, PageRequest page, CancellationToken cancellation)
    {
        List<(int FirstId, int SecondId, int Count)> pairs;
        int total;
        if (slug is null)
        {
            total = await catalogue.NeverYetPairs.CountAsync(cancellation);
            pairs = [.. (await catalogue.NeverYetPairs.OrderBy(pair => pair.Id).Skip(page.Skipped).Take(page.Size).ToListAsync(cancellation)).Select(pair => (pair.FirstId, pair.SecondId, pair.PartnerCount))];
        }
        else
        {
            var id = await PairingSearch.IdOfAsync(catalogue, slug, cancellation);
            var others = NeverYetTally.Of(graph, id);
            total = others.Count;
            pairs = [.. others.Skip(page.Skipped).Take(page.Size).Select(other => (id, other.PersonId, other.PartnerCount))];
        }

        var common = pairs.Select(pair => NeverYetTally.InCommon(graph, pair.FirstId, pair.SecondId).Take(MostPartners).ToList()).ToList();
        var ids = pairs.SelectMany(pair => new[] { pair.FirstId, pair.SecondId }).Concat(common.SelectMany(some => some)).Distinct().ToList();
        var links = await catalogue.People.Where(person => ids.Contains(person.Id)).Select(person => new { person.Id, Link = new PersonLink(person.Slug, person.Name) })
            .ToDictionaryAsync(person => person.Id, person => person.Link, cancellation);
        return new Paged<NeverYetRow>(
            [.. pairs.Zip(common, (pair, some) => new NeverYetRow(links[pair.FirstId], links[pair.SecondId], pair.Count, [.. some.Select(id => links[id])]))],
            total, page.Number, page.Size);
    }

    /// <inheritdoc cref="PageAsync"/>
    public static IAsyncEnumerable<NeverYetRow> AllAsync(CatalogueContext catalogue, CastGraph graph, string? slug, CancellationToken cancellation) =>
        PagedQuery.AllAsync(page => PageAsync(catalogue, graph, slug, page, cancellation), cancellation);
}
