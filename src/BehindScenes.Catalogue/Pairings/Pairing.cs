using BehindScenes.Catalogue.People;
using Microsoft.EntityFrameworkCore;

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

/// <summary>Two people, unordered: <see cref="First"/> is the one whose slug comes first.</summary>
[PrimaryKey(nameof(FirstId), nameof(SecondId))]
[Index(nameof(SecondId))]
[Index(nameof(Rank))]
public sealed class Pairing
{
    public required int FirstId { get; init; }

    public required int SecondId { get; init; }

    public required PairingGrade Grade { get; init; }

    public required int DramaCount { get; init; }

    public required int MomentCount { get; init; }

    public required int ArticleCount { get; init; }

    /// <summary>How much there is to show of the two; what pairings are ordered by.</summary>
    public required int Rank { get; init; }

    public Person First { get; init; } = null!;

    public Person Second { get; init; } = null!;
}
