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

    /// <summary>Among all articles, from 0, the newest first: by their days, those without one last, then those that tell most.</summary>
    public required int Place { get; init; }

    // The long texts come last: SQLite reads a row from its beginning.
    public required string BodyHtml { get; init; }

    /// <summary>The text without signs of Markdown, of which search cuts what it shows.</summary>
    public required string Text { get; init; }

    public ICollection<ArticleDrama> Dramas { get; } = [];

    public ICollection<ArticlePerson> People { get; } = [];

    public ICollection<Finding> Findings { get; } = [];

    public ICollection<Moment> Moments { get; } = [];
}

[PrimaryKey(nameof(ArticleId), nameof(DramaId))]
[Index(nameof(DramaId), nameof(Place), nameof(ArticleId))]
public sealed class ArticleDrama
{
    public required int ArticleId { get; init; }

    public required int DramaId { get; init; }

    /// <summary>The article's.</summary>
    public required int Place { get; init; }

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
    public required int Place { get; init; }

    public Article Article { get; init; } = null!;

    public Person Person { get; init; } = null!;
}
