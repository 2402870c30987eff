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
    /// <summary>Room for as many as the largest text has bytes.</summary>
    private const int IndexBits = 20;

    /// <summary>As <see cref="IdOf"/>.</summary>
    public required long Id { get; init; }

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

    /// <summary>The id of an article's finding or moment, made of the article's own and its place among those, so that a change of one article renumbers no other's.</summary>
    /// <param name="index">From 0.</param>
    internal static long IdOf(int articleId, int index) => ((long)articleId << IndexBits) | (uint)index;
}
