namespace BehindScenes.Reading.Documents;

/// <summary>A value that a seed's author wrote, with the line it stands on (1 is the file's first line).</summary>
public abstract record SeedValue(int Line);

/// <summary>A word or sentence; empty where nothing is stated.</summary>
public sealed record SeedScalar(string Text, int Line) : SeedValue(Line);

public sealed record SeedList(IReadOnlyList<SeedValue> Items, int Line) : SeedValue(Line);

public sealed record SeedMap(IReadOnlyDictionary<string, SeedValue> Entries, int Line) : SeedValue(Line);

/// <summary>Something in a seed is not as its format says. The message is for the seed's author.</summary>
public sealed class SeedFormatException(int line, string message) : Exception(message)
{
    /// <summary>The line of the file, from 1.</summary>
    public int Line { get; } = line;
}
