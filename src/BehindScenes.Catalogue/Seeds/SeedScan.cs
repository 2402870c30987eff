namespace BehindScenes.Catalogue.Seeds;

/// <summary>All that a seeds folder held at one moment: the files that can be read, in order of their paths, and what cannot.</summary>
public sealed record SeedScan(IReadOnlyList<SeedFile> Files, IReadOnlyList<SeedProblem> Problems)
{
    /// <summary>By what the next scan tells which files did not change.</summary>
    public required SeenFiles Seen { get; init; }
}

/// <summary>A file is not as it was when the folder was scanned.</summary>
public sealed class SeedChangedException(string path) : Exception($"{path} changed while it was read.");
