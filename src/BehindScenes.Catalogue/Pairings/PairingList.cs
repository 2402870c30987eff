using BehindScenes.Catalogue.Database;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Pairings;

/// <summary>Pairings, those with the most to show first.</summary>
public static class PairingList
{
    public static Task<List<PairingRow>> TopAsync(CatalogueContext catalogue, int count, CancellationToken cancellation) =>
        Ordered(catalogue).Take(count).Select(PairingRow.Row).ToListAsync(cancellation);

    public static Task<Paged<PairingRow>> PageAsync(CatalogueContext catalogue, PageRequest page, CancellationToken cancellation) =>
        Ordered(catalogue).PageAsync(PairingRow.Row, page, cancellation);

    public static IAsyncEnumerable<PairingRow> AllAsync(CatalogueContext catalogue) => Ordered(catalogue).AllAsync(PairingRow.Row);

    private static IOrderedQueryable<Pairing> Ordered(CatalogueContext catalogue) =>
        catalogue.Pairings.OrderByDescending(pairing => pairing.Rank).ThenBy(pairing => pairing.FirstId).ThenBy(pairing => pairing.SecondId);
}
