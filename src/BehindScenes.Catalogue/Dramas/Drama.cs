using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Moments;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Dramas;

/// <summary>A production.</summary>
[Index(nameof(Slug), IsUnique = true)]
[Index(nameof(Year))]
[Index(nameof(Country))]
public sealed class Drama
{
    public required int Id { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string? OriginalTitle { get; init; }

    public required string? Country { get; init; }

    public required int? Year { get; init; }

    public required int? Episodes { get; init; }

    /// <summary>The seed that holds its card; null where only articles speak of it.</summary>
    public required string? CardPath { get; init; }

    public required int ArticleCount { get; init; }

    public required int MomentCount { get; init; }

    // Last, because SQLite reads a row from its beginning.
    public required string? SynopsisHtml { get; init; }

    /// <summary>BCP 47; <c>und</c> where it cannot be told, null where there is no synopsis.</summary>
    public required string? SynopsisLanguage { get; init; }

    public ICollection<DramaTitle> Titles { get; } = [];

    public ICollection<DramaNetwork> Networks { get; } = [];

    public ICollection<DramaGenre> Genres { get; } = [];

    public ICollection<Role> Roles { get; } = [];

    public ICollection<Credit> Credits { get; } = [];

    public ICollection<ArticleDrama> Articles { get; } = [];

    public ICollection<Moment> Moments { get; } = [];
}

/// <summary>A title in another language; <see cref="Language"/> is null where none is stated.</summary>
[Index(nameof(DramaId))]
public sealed class DramaTitle
{
    public required int Id { get; init; }

    public required int DramaId { get; init; }

    public required string? Language { get; init; }

    public required string Title { get; init; }
}

[PrimaryKey(nameof(DramaId), nameof(Name))]
[Index(nameof(Name))]
public sealed class DramaNetwork
{
    public required int DramaId { get; init; }

    public required string Name { get; init; }
}

[PrimaryKey(nameof(DramaId), nameof(Name))]
[Index(nameof(Name))]
public sealed class DramaGenre
{
    public required int DramaId { get; init; }

    public required string Name { get; init; }
}

/// <summary>A value that dramas can be filtered by, with how many have it.</summary>
[PrimaryKey(nameof(Kind), nameof(Value))]
public sealed class Facet
{
    public required FacetKind Kind { get; init; }

    public required string Value { get; init; }

    public required int Count { get; init; }
}

public enum FacetKind
{
    Country,
    Network,
    Year,
    Genre,
    Language,
    ArticleLanguage,
}
