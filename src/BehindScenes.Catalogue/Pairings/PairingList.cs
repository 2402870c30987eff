using BehindScenes.Catalogue.Database;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Pairings;

public static class PairingList
{
    /// <summary>The pairings with the most to show.</summary>
    public static Task<List<PairingRow>> TopAsync(CatalogueContext catalogue, int count, CancellationToken cancellation) =>
        catalogue.Pairings.OrderByDescending(pairing => pairing.Rank).ThenBy(pairing => pairing.FirstId).ThenBy(pairing => pairing.SecondId)
            .Take(count).Select(PairingRow.Row).ToListAsync(cancellation);
}
