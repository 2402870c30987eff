using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Languages;

/// <summary>
/// What a language writes onto a name: particles (Korean), cases (Russian) or suffixes behind an apostrophe (Turkish, the
/// English genitive).
/// </summary>
internal sealed class NameEndings(IReadOnlyList<string> endings, IReadOnlyList<string> prefixes)
{
    private const int ShortestStem = 2;

    private readonly HashSet<string> _endings = endings.Select(ending => Tokenizer.Key(ending)).ToHashSet(StringComparer.Ordinal);

    private readonly string[] _prefixes = [.. prefixes.OrderByDescending(prefix => prefix.Length)];

    /// <summary>Of no language.</summary>
    public static NameEndings None { get; } = new([], []);

    public int Longest { get; } = endings.Select(ending => ending.Length).DefaultIfEmpty(0).Max();

    public bool Contains(string ending) => _endings.Contains(ending);

    /// <summary>Where an ending behind the apostrophe at a place is over; null where none stands there.</summary>
    public int? EndAfterApostrophe(string text, int at, int limit)
    {
        if (Longest == 0 || text[at] is not ('\'' or '’'))
            return null;
        var end = at + 1;
        while (end < limit && end - at <= Longest + 1 && char.IsLetter(text[end]))
            end++;
        return end > at + 1 && _endings.Contains(Tokenizer.Key(text[(at + 1)..end])) ? end : null;
    }

    /// <summary>A Korean word without its particles (배우가, 배우들이 → 배우), an Arabic one without what is written onto its beginning (والممثلة → ممثلة); other words as they are.</summary>
    public string Stem(string key)
    {
        if (key.Length > 1 && Script.IsHangul(key[0]))
            return LengthsBefore(key).LastOrDefault() is > 0 and var length ? key[..length] : key;
        foreach (var prefix in _prefixes)
        {
            if (key.Length >= prefix.Length + ShortestStem && key.StartsWith(prefix, StringComparison.Ordinal))
                return key[prefix.Length..];
        }

        return key;
    }

    /// <summary>How long a word may be before an ending: each cut that leaves something and takes off a known ending, the shortest ending first.</summary>
    public IEnumerable<int> LengthsBefore(string key)
    {
        for (var length = 1; length <= Longest && length < key.Length; length++)
        {
            if (_endings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(key.AsSpan(key.Length - length)))
                yield return key.Length - length;
        }
    }
}
