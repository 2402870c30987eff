using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Languages;

/// <summary>Phrases that stand for values: the words of a number, a unit.</summary>
/// <param name="phrases">The phrases by value.</param>
/// <param name="all">All of them, asked first.</param>
internal sealed class PhraseMap<T>(Dictionary<T, List<string>> phrases, PhraseSet all)
    where T : notnull
{
    private readonly List<(T Value, PhraseSet Phrases)> _entries = [.. phrases.Select(entry => (entry.Key, new PhraseSet(entry.Value)))];

    /// <summary>The value of the longest phrase from a token on, and its length in tokens; 0 for none.</summary>
    public (T Value, int Length) At(IReadOnlyList<Token> tokens, int at) =>
        at < tokens.Count && all.MatchAt(tokens, at) > 0 ? Longest(set => set.MatchAt(tokens, at)) : default;

    /// <summary>The value of the longest phrase just before a token.</summary>
    public (T Value, int Length) Before(IReadOnlyList<Token> tokens, int at) =>
        all.MatchBefore(tokens, at) > 0 ? Longest(set => set.MatchBefore(tokens, at)) : default;

    private (T Value, int Length) Longest(Func<PhraseSet, int> lengthIn)
    {
        (T Value, int Length) longest = default;
        foreach (var (value, set) in _entries)
        {
            if (lengthIn(set) is var length && length > longest.Length)
                longest = (value, length);
        }

        return longest;
    }
}
