namespace BehindScenes.Catalogue.Pairings;

/// <summary>How close two people came, the closest last.</summary>
public enum PairingGrade
{
    /// <summary>One article speaks of both.</summary>
    SameArticle,

    /// <summary>Both took part in one moment.</summary>
    SameMoment,

    /// <summary>Both acted in one drama.</summary>
    SameDrama,

    /// <summary>Both had a main part in one drama.</summary>
    Leads,
}

/// <summary>Two people, unordered: the first is the one whose slug comes first, so that its id is the smaller.</summary>
public readonly record struct Pairing(int FirstId, int SecondId, SharedCounts Shared);

/// <summary>A pairing as one of the two sees it.</summary>
public readonly record struct Partner(int PersonId, SharedCounts Shared);
