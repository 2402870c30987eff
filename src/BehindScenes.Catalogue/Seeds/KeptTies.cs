using System.ComponentModel.DataAnnotations;

namespace BehindScenes.Catalogue.Seeds;

/// <summary>What an article is tied to, kept for as long as no seed changes who and what is named: then a text that changed is tied as it was.</summary>
public sealed class KeptTies
{
    [Key]
    public required int ArticleId { get; init; }

    /// <summary>As <see cref="SeedFile.Path"/>.</summary>
    public required string Path { get; init; }

    /// <summary>As <see cref="SeedFile.ReadingKey"/>.</summary>
    public required string FileKey { get; init; }

    /// <summary>An <see cref="ArticleTies"/>, packed.</summary>
    public required byte[] Bytes { get; init; }
}
