using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Languages;

/// <summary>
/// A word as one lexicon sees it. <paramref name="Starts"/> has a bit for each list of the lexicon in which a phrase may begin with
/// the word, so that most words cost most rules one look at a number.
/// </summary>
public sealed record Word(string Key, string Stem, ulong Starts);

/// <summary>The words of one text, each looked up in the lexicon once however often it stands there.</summary>
public sealed class Vocabulary(Lexicon lexicon)
{
    private readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);

    internal NameEndings Endings => lexicon.Endings;

    public Word WordOf(ReadOnlySpan<char> written)
    {
        var byLetters = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (byLetters.TryGetValue(written, out var known))
            return known;
        var key = Tokenizer.Key(written);
        var word = lexicon.WordOf(key);
        byLetters.TryAdd(written, word);
        return word;
    }
}
