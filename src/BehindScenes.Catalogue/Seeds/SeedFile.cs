namespace BehindScenes.Catalogue.Seeds;

public enum SeedKind
{
    Article,
    DramaCard,
    DramaLines,
    PersonCard,
}

/// <summary>One seed as a scan found it. <paramref name="Path"/> is from the seeds folder on, with forward slashes; <paramref name="Hash"/> is that of its bytes.</summary>
public sealed record SeedFile(string Path, SeedKind Kind, string Hash)
{
    /// <summary>The file's name without its ending: what a card or article is known by in addresses.</summary>
    public string Slug => Slugs.Of(System.IO.Path.GetFileNameWithoutExtension(Path));

    /// <summary>By what a reading of this file is kept: the same bytes are read alike, but shown by their ending.</summary>
    public string ReadingKey => (IsMarkdown ? "md-" : "txt-") + Hash;

    public bool IsMarkdown => Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
}
