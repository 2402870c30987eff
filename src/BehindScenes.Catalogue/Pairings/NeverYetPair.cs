namespace BehindScenes.Catalogue.Pairings;

/// <summary>Two who never shared a drama, among those of the whole catalogue with the most partners in common; <see cref="Id"/> is their place, from 1.</summary>
public sealed class NeverYetPair
{
    public required int Id { get; init; }

    public required int FirstId { get; init; }

    public required int SecondId { get; init; }

    public required int PartnerCount { get; init; }
}
