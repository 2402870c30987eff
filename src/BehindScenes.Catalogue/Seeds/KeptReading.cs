using System.ComponentModel.DataAnnotations;

namespace BehindScenes.Catalogue.Seeds;

/// <summary>What an article says and how it is shown, kept by the hash of its file, so that the next generation need not read it again.</summary>
public sealed class KeptReading
{
    /// <summary>As <see cref="SeedFile.ReadingKey"/>.</summary>
    [Key]
    public required string FileKey { get; init; }

    public required string ReaderVersion { get; init; }

    /// <summary>The <see cref="ReadArticle.Gist"/> of it, packed.</summary>
    public required byte[] Gist { get; init; }

    /// <summary>A <see cref="ReadArticle"/>, packed.</summary>
    public required byte[] Bytes { get; init; }
}
