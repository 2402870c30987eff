using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Moments;
using BehindScenes.Catalogue.People;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Articles;

/// <summary>A making-of text in its own language.</summary>
[Index(nameof(Slug), IsUnique = true)]
[Index(nameof(Language), nameof(Place))]
[Index(nameof(Place))]
public sealed class Article
{
    private const int IdBits = 23;
    private const int MomentBits = 18;
    private const int MostMoments = (1 << MomentBits) - 1;

    public required int Id { get; init; }

    public required string Slug { get; init; }

    /// <summary>The seed, from the seeds folder on, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>BCP 47; <c>und</c> where it cannot be told.</summary>
    public required string Language { get; init; }

    public required string Headline { get; init; }

    /// <summary>Where the headline stands in the file, so that it can be a proof; null where it is not in the text.</summary>
    public required int? HeadlineStart { get; init; }

    /// <summary>The beginning of the text, without marks.</summary>
    public required string Excerpt { get; init; }

    public required int WordCount { get; init; }

    public required DateOnly? Published { get; init; }

    public required string? Source { get; init; }

    public required int MomentCount { get; init; }

    /// <summary>As <see cref="PlaceOf"/>.</summary>
    public required long Place { get; init; }

    // The long texts come last: SQLite reads a row from its beginning.
    public required string BodyHtml { get; init; }

    /// <summary>The text without signs of Markdown, of which search cuts what it shows.</summary>
    public required string Text { get; init; }

    public ICollection<ArticleDrama> Dramas { get; } = [];

    public ICollection<ArticlePerson> People { get; } = [];

    public ICollection<Finding> Findings { get; } = [];

    public ICollection<Moment> Moments { get; } = [];

    /// <summary>
    /// A number that grows from the newest article to the oldest, those without a day last; on one day from those that tell most. It is made
    /// of the article alone, so that a change of one moves no other: its day, its moments and its id, each in bits of its own.
    /// </summary>
    internal static long PlaceOf(DateOnly? published, int moments, int id) =>
        ((long)(published is { } day ? DateOnly.MaxValue.DayNumber - day.DayNumber : DateOnly.MaxValue.DayNumber + 1) << (MomentBits + IdBits))
        | ((long)(MostMoments - Math.Min(moments, MostMoments)) << IdBits)
        | (uint)id;
}

[PrimaryKey(nameof(ArticleId), nameof(DramaId))]
[Index(nameof(DramaId), nameof(Place), nameof(ArticleId))]
public sealed class ArticleDrama
{
    public required int ArticleId { get; init; }

    public required int DramaId { get; init; }

    /// <summary>The article's.</summary>
    public required long Place { get; init; }

    public Article Article { get; init; } = null!;

    public Drama Drama { get; init; } = null!;
}

[PrimaryKey(nameof(ArticleId), nameof(PersonId))]
[Index(nameof(PersonId), nameof(Place), nameof(ArticleId))]
public sealed class ArticlePerson
{
    public required int ArticleId { get; init; }

    public required int PersonId { get; init; }

    /// <summary>The article's.</summary>
    public required long Place { get; init; }

    public Article Article { get; init; } = null!;

    public Person Person { get; init; } = null!;
}
