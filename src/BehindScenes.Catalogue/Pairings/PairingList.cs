using BehindScenes.Catalogue.Database;

namespace BehindScenes.Catalogue.Pairings;

/// <summary>Pairings, those with the most to show first.</summary>
public static class PairingList
{
    public static IReadOnlyList<PairingRow> Top(CatalogueMemory memory, int count) => [.. All(memory).Take(count)];

    public static Paged<PairingRow> Page(CatalogueMemory memory, PageRequest page) =>
        new([.. All(memory).Skip(page.Skipped).Take(page.Size)], memory.Pairings.Count, page.Number, page.Size);

    public static IEnumerable<PairingRow> All(CatalogueMemory memory) => memory.Pairings.ByRank.Select(pairing => PairingRow.Of(memory, pairing));
}
