using BehindScenes.Catalogue.Database;
using Microsoft.Data.Sqlite;

namespace BehindScenes.Catalogue.Pairings;

/// <summary>Compressed rows: the neighbours of n are <c>Targets[Starts[n]..Starts[n + 1]]</c>, in order. One that is in none has no neighbours.</summary>
internal sealed class CompressedRows(int[] starts, int[] targets)
{
    public int[] Starts => starts;

    public int[] Targets => targets;

    public ReadOnlySpan<int> this[int from] => from + 1 < starts.Length ? targets.AsSpan(starts[from]..starts[from + 1]) : [];

    /// <param name="edges">In order.</param>
    public static CompressedRows Of(IReadOnlyList<(int From, int To)> edges)
    {
        var (starts, targets) = (new int[(edges.Count == 0 ? 0 : edges[^1].From) + 2], new int[edges.Count]);
        for (var i = 0; i < targets.Length; i++)
        {
            starts[edges[i].From + 1]++;
            targets[i] = edges[i].To;
        }

        return new(Summed(starts), targets);
    }

    public static CompressedRows Load(SqliteConnection catalogue, string name) => new(KeptArray.Read<int>(catalogue, name + "Starts"), KeptArray.Read<int>(catalogue, name + "Targets"));

    public IEnumerable<KeptArray> Kept(string name) => [KeptArray.Of<int>(name + "Starts", starts), KeptArray.Of<int>(name + "Targets", targets)];

    /// <summary>The same edges from their other ends.</summary>
    public CompressedRows Turned()
    {
        var (turned, sources) = (new int[(targets.Length == 0 ? 0 : targets.Max()) + 2], new int[targets.Length]);
        foreach (var target in targets)
            turned[target + 1]++;
        var next = Summed(turned).ToArray();
        for (var from = 0; from + 1 < starts.Length; from++)
        {
            foreach (var target in this[from])
                sources[next[target]++] = from;
        }

        return new(turned, sources);
    }

    /// <summary>Where a neighbour stands among all targets; negative where it is none.</summary>
    public int IndexOf(int from, int to) => this[from].BinarySearch(to) is var place and >= 0 ? starts[from] + place : -1;

    /// <summary>Whose neighbour stands at a place among all targets.</summary>
    public int OwnerOf(int index)
    {
        var (low, high) = (0, starts.Length - 1);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = starts[middle] <= index ? (middle, high) : (low, middle);
        }

        return low;
    }

    private static int[] Summed(int[] counts)
    {
        for (var i = 1; i < counts.Length; i++)
            counts[i] += counts[i - 1];
        return counts;
    }
}
