using BehindScenes.Reading.Names;

namespace BehindScenes.Catalogue.Seeds;

/// <summary>
/// Finds records by a name of theirs. Spelling decides; where a name is written without marks on one side only, the fold does.
/// Several records may answer to one name: to tell them apart is the caller's.
/// </summary>
internal sealed class NameDirectory<T>
    where T : class
{
    private readonly Dictionary<string, List<T>> _bySpelling = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(T Record, bool IsPlain)>> _byFold = new(StringComparer.Ordinal);

    public void Add(string name, T record)
    {
        var (spelling, fold) = (NameFold.Spelling(name), NameFold.Compact(name));
        if (fold.Length == 0)
            return;
        var known = Known(_bySpelling, spelling);
        if (known.Contains(record))
            return;
        known.Add(record);
        Known(_byFold, fold).Add((record, spelling == fold));
    }

    public IReadOnlyList<T> Find(string name)
    {
        var (spelling, fold) = (NameFold.Spelling(name), NameFold.Compact(name));
        if (_bySpelling.TryGetValue(spelling, out var exact))
            return exact;
        return _byFold.TryGetValue(fold, out var near)
            ? [.. near.Where(entry => entry.IsPlain || spelling == fold).Select(entry => entry.Record).Distinct()]
            : [];
    }

    private static List<TValue> Known<TValue>(Dictionary<string, List<TValue>> index, string key)
    {
        if (!index.TryGetValue(key, out var known))
            index.Add(key, known = []);
        return known;
    }
}
