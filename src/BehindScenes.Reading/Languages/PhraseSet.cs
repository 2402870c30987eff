using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Languages;

/// <summary>
/// Words and phrases of a lexicon, found among tokens in one look-up a token. A word that ends in <c>*</c> stands for all
/// that begin with it: <c>abbracci*</c> is abbraccia, abbracciato, abbracci.
/// </summary>
public sealed class PhraseSet
{
    private static readonly List<Phrase> None = [];
    private static readonly List<(int Index, int Length)> Nowhere = [];

    private readonly Dictionary<string, List<Phrase>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>> _byStem = new(StringComparer.Ordinal);
    private readonly int[] _stemLengths;
    private readonly int _longest;

    /// <summary>With which letters phrases begin, each by the last six bits of its code: most words of a text begin with none of them.</summary>
    private readonly ulong _letters;

    /// <param name="phrases">The phrases, as a lexicon writes them.</param>
    /// <param name="bit">The set's bit in <see cref="Word.Starts"/>; 0 where words do not know of it.</param>
    public PhraseSet(IEnumerable<string> phrases, ulong bit = 0)
    {
        Bit = bit;
        foreach (var (index, words) in phrases.Select(Words).Index().Where(phrase => phrase.Item.Length > 0))
        {
            var phrase = new Phrase(this, words, index);
            _longest = Math.Max(_longest, phrase.Length);
            _letters |= 1UL << phrase.Beginning[0];
            var by = phrase.BeginsWithStem ? _byStem : _byFirstWord;
            if (by.TryGetValue(phrase.Beginning, out var known))
                known.Add(phrase);
            else
                by.Add(phrase.Beginning, [phrase]);
        }

        _stemLengths = [.. _byStem.Keys.Select(stem => stem.Length).Distinct()];
    }

    internal ulong Bit { get; }

    public bool HasPhrases => _longest > 0;

    internal IEnumerable<Phrase> Phrases => _byFirstWord.Values.Concat(_byStem.Values).SelectMany(phrases => phrases);

    /// <summary>Whether one of the phrases is this word.</summary>
    public bool Contains(string word) => _byFirstWord.TryGetValue(word, out var phrases) && phrases.Exists(phrase => phrase.Length == 1);

    /// <summary>Whether a phrase may begin with a token.</summary>
    public bool MayBeginWith(Token token) =>
        Bit == 0 ? (((_letters >> token.Word.Key[0]) | (_letters >> token.Word.Stem[0])) & 1) != 0 : (token.Word.Starts & Bit) != 0;

    /// <summary>How many tokens from <paramref name="at"/> on are the longest of the phrases; 0 for none.</summary>
    public int MatchAt(List<Token> tokens, int at) => MayBeginWith(tokens[at]) ? Find(tokens, at, null) : 0;

    /// <summary>The phrases that stand from a token on, by their places in the list that the set was made of, and how many tokens each is.</summary>
    internal List<(int Index, int Length)> AllAt(List<Token> tokens, int at)
    {
        if (!MayBeginWith(tokens[at]))
            return Nowhere;
        var found = new List<(int Index, int Length)>();
        Find(tokens, at, found);
        return found;
    }

    /// <summary>Whether a phrase may begin with a word of the sentence.</summary>
    public bool MayStandIn(Sentence sentence) => Bit == 0 || (sentence.Starts & Bit) != 0;

    public bool MatchesIn(Sentence sentence) => MayStandIn(sentence) && MatchesIn(sentence.Tokens);

    public bool MatchesIn(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (MatchAt(tokens, i) > 0)
                return true;
        }

        return false;
    }

    /// <summary>How many tokens just before <paramref name="at"/> are one of the phrases; 0 for none.</summary>
    public int MatchBefore(List<Token> tokens, int at)
    {
        for (var length = Math.Min(_longest, at); length > 0; length--)
        {
            if (MayBeginWith(tokens[at - length]) && MatchAt(tokens, at - length) == length)
                return length;
        }

        return 0;
    }

    /// <summary>A phrase as tokens are keyed; the star of a stem stays on its word.</summary>
    internal static string[] Words(string phrase)
    {
        var words = new List<string>();
        for (var walk = new TokenWalk(phrase, new TextSpan(0, phrase.Length), NameEndings.None); walk.Next();)
        {
            var key = Tokenizer.Key(walk.Written.ToString());
            words.Add(walk.End < phrase.Length && phrase[walk.End] == '*' ? key + "*" : key);
        }

        return [.. words];
    }

    private int Find(List<Token> tokens, int at, List<(int Index, int Length)>? found)
    {
        var word = tokens[at].Word;
        var longest = 0;
        if (Bit != 0 && word.Openings is { } openings)
        {
            foreach (var phrase in openings.Of(this))
                Try(phrase);
            return longest;
        }

        TryAll(_byFirstWord.GetValueOrDefault(word.Key, None));
        if (word.Stem.Length < word.Key.Length)
            TryAll(_byFirstWord.GetValueOrDefault(word.Stem, None));
        if (_stemLengths.Length == 0)
            return longest;
        var byLetters = _byStem.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in _stemLengths)
        {
            if (length <= word.Key.Length && byLetters.TryGetValue(word.Key.AsSpan(0, length), out var candidates))
                TryAll(candidates);
        }

        return longest;

        void TryAll(List<Phrase> candidates)
        {
            foreach (var phrase in candidates)
                Try(phrase);
        }

        void Try(Phrase phrase)
        {
            if (!phrase.GoesOn(tokens, at))
                return;
            longest = Math.Max(longest, phrase.Length);
            found?.Add((phrase.Index, phrase.Length));
        }
    }
}
