using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Languages;

/// <summary>Phrases that stand for values: the words of a number, a unit.</summary>
/// <param name="phrases">The phrases by value.</param>
/// <param name="set">Makes a set of phrases that words know of.</param>
internal sealed class PhraseMap<T>(Dictionary<T, List<string>> phrases, Func<IEnumerable<string>, PhraseSet> set)
    where T : notnull
{
    private readonly PhraseSet _phrases = set(phrases.Values.SelectMany(list => list));
    private readonly List<T> _values = [.. phrases.SelectMany(entry => Enumerable.Repeat(entry.Key, entry.Value.Count))];

    /// <summary>The value of the longest phrase from a token on, and its length in tokens; 0 for none.</summary>
    public (T Value, int Length) At(List<Token> tokens, int at)
    {
        if (at >= tokens.Count || _phrases.AllAt(tokens, at) is not [var best, ..] found)
            return default;
        foreach (var phrase in found)
        {
            if (phrase.Length > best.Length || (phrase.Length == best.Length && phrase.Index < best.Index))
                best = phrase;
        }

        return (_values[best.Index], best.Length);
    }

    /// <summary>The value of the longest phrase just before a token.</summary>
    public (T Value, int Length) Before(List<Token> tokens, int at) =>
        _phrases.MatchBefore(tokens, at) is > 0 and var length ? At(tokens, at - length) : default;
}
