using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.People;
using BehindScenes.Reading.Findings;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Moments;

/// <summary>One thing that happened off camera, with the sentence that tells it.</summary>
[Index(nameof(DramaId), nameof(Episode))]
[Index(nameof(ArticleId), nameof(Start))]
public sealed class Moment
{
    /// <summary>As <see cref="Finding.IdOf"/>.</summary>
    public required long Id { get; init; }

    public required int ArticleId { get; init; }

    public required int? DramaId { get; init; }

    public required string Kind { get; init; }

    public required int? Episode { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required string Sentence { get; init; }

    public required string Rule { get; init; }

    public required FindingStatus Status { get; init; }

    public Article Article { get; init; } = null!;

    public Drama? Drama { get; init; }

    public ICollection<MomentPerson> People { get; } = [];
}

[PrimaryKey(nameof(MomentId), nameof(PersonId))]
[Index(nameof(PersonId), nameof(Episode), nameof(MomentId))]
public sealed class MomentPerson
{
    public required long MomentId { get; init; }

    public required int PersonId { get; init; }

    /// <summary>The moment's.</summary>
    public required int? Episode { get; init; }

    public Moment Moment { get; init; } = null!;

    public Person Person { get; init; } = null!;
}
