using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.People;
using BehindScenes.Reading.Findings;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Articles;

public enum FindingKind
{
    Title,
    Person,
    Casting,
    Episode,
    Network,
}

/// <summary>What an article says, with the sentence that proves it.</summary>
[Index(nameof(ArticleId), nameof(Start))]
[Index(nameof(DramaId), nameof(Kind))]
[Index(nameof(RoleId))]
[Index(nameof(PersonId))]
public sealed class Finding
{
    public required int Id { get; init; }

    public required FindingKind Kind { get; init; }

    public required int ArticleId { get; init; }

    /// <summary>The sentence's place in the file's text, in UTF-16 units.</summary>
    public required int Start { get; init; }

    public required int End { get; init; }

    public required string Sentence { get; init; }

    public required string Rule { get; init; }

    public required FindingStatus Status { get; init; }

    /// <summary>What is found: the title, the name, the character, the number.</summary>
    public required string Value { get; init; }

    public required int? DramaId { get; init; }

    public required int? PersonId { get; init; }

    public required int? RoleId { get; init; }

    /// <summary>A card says otherwise, and wins.</summary>
    public required bool IsContradicted { get; init; }

    public Article Article { get; init; } = null!;

    public Drama? Drama { get; init; }

    public Person? Person { get; init; }
}
