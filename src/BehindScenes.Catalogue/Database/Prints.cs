using Microsoft.Data.Sqlite;

namespace BehindScenes.Catalogue.Database;

/// <summary>What the rows of a generation are made of, each in sixteen bytes: where a print is the same, so are the rows, and they need not be written again.</summary>
/// <param name="Articles">By article, in the order of their ids, from 1.</param>
/// <param name="Tables">By table of all else, in the order that they are written in.</param>
internal sealed record Prints(UInt128[] Articles, UInt128[] Tables)
{
    public static Prints None { get; } = new([], []);

    /// <exception cref="SqliteException">The file cannot be read.</exception>
    public static Prints In(string path)
    {
        using var generation = GenerationConnection.Open(path);
        return new Prints(KeptArray.Read<UInt128>(generation, NameOf(nameof(Articles))), TablesIn(generation));
    }

    public static UInt128[] TablesIn(SqliteConnection generation) => KeptArray.Read<UInt128>(generation, NameOf(nameof(Tables)));

    public IEnumerable<KeptArray> Kept() => [KeptArray.Of<UInt128>(NameOf(nameof(Articles)), Articles), KeptArray.Of<UInt128>(NameOf(nameof(Tables)), Tables)];

    /// <summary>The ids of all articles whose rows differ, and of those that one of the two has not.</summary>
    public HashSet<int> ChangedArticles(Prints next) =>
        [.. Enumerable.Range(0, Math.Max(Articles.Length, next.Articles.Length)).Where(index => index >= Articles.Length || index >= next.Articles.Length || Articles[index] != next.Articles[index]).Select(index => index + 1)];

    private static string NameOf(string part) => $"{nameof(Prints)}.{part}";
}
