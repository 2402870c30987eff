using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.People;

namespace BehindScenes.Catalogue.Pairings;

/// <summary>Two who never shared a drama, how many partners they have in common, and of those some with the most partners of their own.</summary>
public sealed record NeverYetRow(PersonLink First, PersonLink Second, int PartnerCount, IReadOnlyList<PersonLink> Partners);

public static class NeverYetList
{
    private const int MostPartners = 3;

    /// <summary>Those with the most partners in common first.</summary>
    /// <param name="slug">The first of each pair; null for the best pairs of all. Nobody's slug has no pairs.</param>
    public static Paged<NeverYetRow> Page(CatalogueMemory memory, string? slug, PageRequest page)
    {
        var pairs = Of(memory, slug);
        return new Paged<NeverYetRow>([.. pairs.Skip(page.Skipped).Take(page.Size).Select(pair => RowOf(memory, pair))], pairs.Count, page.Number, page.Size);
    }

    /// <inheritdoc cref="Page"/>
    public static IEnumerable<NeverYetRow> All(CatalogueMemory memory, string? slug) => Of(memory, slug).Select(pair => RowOf(memory, pair));

    private static IReadOnlyList<NeverYetPair> Of(CatalogueMemory memory, string? slug) =>
        slug is null ? memory.NeverYet : NeverYetTally.Of(memory.Casts, memory.People.IdOf(slug));

    private static NeverYetRow RowOf(CatalogueMemory memory, NeverYetPair pair) => new(
        memory.People[pair.FirstId], memory.People[pair.SecondId], pair.PartnerCount,
        [.. NeverYetTally.InCommon(memory.Pairings, pair.FirstId, pair.SecondId).Take(MostPartners).Select(id => memory.People[id])]);
}
