namespace BehindScenes.Catalogue.Pairings;

/// <summary>Two who never shared a drama and have so many partners in common.</summary>
public readonly record struct NeverYetPair(int FirstId, int SecondId, int PartnerCount);
