using BehindScenes.Reading.Documents;
using Microsoft.Data.Sqlite;

namespace BehindScenes.Catalogue.Seeds;

public enum ProblemKind
{
    /// <summary>The file cannot be used and is left out.</summary>
    Unusable,

    /// <summary>A part of the file cannot be used and is left out.</summary>
    LeftOut,

    /// <summary>Two sources differ; both are kept and the card wins.</summary>
    Conflict,
}

/// <summary>Something to tell the author of a seed, as <c>path:line: what is wrong</c>. It repeats what a file holds, so that hidden signs are made visible.</summary>
public sealed class SeedProblem
{
    public int Id { get; init; }

    /// <summary>From the seeds folder on, with forward slashes.</summary>
    public required string Path { get; init => field = Unicode.Visible(value); }

    /// <summary>From 1.</summary>
    public required int Line { get; init; }

    public required ProblemKind Kind { get; init; }

    public required string Message { get; init => field = Unicode.Visible(value); }

    internal static SeedProblem Read(SqliteDataReader row) => new() { Id = row.GetInt32(0), Path = row.GetString(1), Line = row.GetInt32(2), Kind = (ProblemKind)row.GetInt32(3), Message = row.GetString(4) };

    public override string ToString() => $"{Path}:{Line}: {Message}";
}
