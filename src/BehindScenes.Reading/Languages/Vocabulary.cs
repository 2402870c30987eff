using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Languages;

/// <summary>
/// A word as one lexicon sees it. <paramref name="Starts"/> has a bit for each list of the lexicon in which a phrase may begin with
/// the word, so that most words cost most rules one look at a number.
/// </summary>
public sealed record Word(string Key, string Stem, ulong Starts)
{
    /// <summary>The phrases that may begin with the word; null where its lexicon does not know.</summary>
    internal Openings? Openings { get; init; }
}

/// <summary>The words of one text, each looked up in the lexicon once however often it stands there.</summary>
public sealed class Vocabulary
{
    /// <summary>About so many letters of a text bring a word that it has not used before; a long one repeats itself.</summary>
    private const int LettersAWord = 12;
    private const int MostExpected = 2_000;

    private readonly Lexicon _lexicon;
    private readonly Dictionary<string, Word> _words;
    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _byLetters;

    /// <param name="lexicon">What is known of words.</param>
    /// <param name="letters">How long the text is.</param>
    public Vocabulary(Lexicon lexicon, int letters)
    {
        _lexicon = lexicon;
        _words = new Dictionary<string, Word>(Math.Min(letters / LettersAWord, MostExpected), StringComparer.Ordinal);
        _byLetters = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal NameEndings Endings => _lexicon.Endings;

    public Word WordOf(ReadOnlySpan<char> written)
    {
        if (_byLetters.TryGetValue(written, out var known))
            return known;
        var spelled = written.ToString();
        var word = _lexicon.WordOf(Tokenizer.Key(spelled));
        _words.Add(spelled, word);
        return word;
    }
}
