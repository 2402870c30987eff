using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Languages;

namespace BehindScenes.Reading.Findings;

/// <summary>
/// The patterns of one kind, asked together: a pattern is tried only in sentences that hold a word it cannot do without, of several
/// the longest, as the rarest.
/// </summary>
public sealed class PatternSet
{
    private readonly List<Pattern> _patterns;
    private readonly PhraseSet _words;

    /// <summary>For each of the words, whose it is.</summary>
    private readonly List<int> _owners = [];

    /// <summary>Patterns that only the endings of names tell.</summary>
    private readonly List<int> _wordless = [];

    /// <summary>What may stand in a sentence that holds none of the words.</summary>
    private readonly List<Pattern> _anywhere;

    /// <param name="patterns">The patterns, in the lexicon's order.</param>
    /// <param name="set">Makes a set of phrases that words know of.</param>
    public PatternSet(IEnumerable<Pattern> patterns, Func<IEnumerable<string>, PhraseSet> set)
    {
        // At one place those that begin with a word go first, then those that go on with one behind a name.
        _patterns = [.. patterns.OrderBy(pattern => pattern.Elements[0] is not Pattern.Slot ? 0 : GoesOnWithWord(pattern) ? 1 : 2)];
        var words = new List<string>();
        for (var i = 0; i < _patterns.Count; i++)
        {
            if (_patterns[i].Elements.OfType<Pattern.Words>().Where(element => element is { Optional: false, TakesAny: false }).MaxBy(element => element.Alternatives.Min(word => word.Length)) is { } needed)
            {
                words.AddRange(needed.Alternatives);
                _owners.AddRange(needed.Alternatives.Select(_ => i));
            }
            else
            {
                _wordless.Add(i);
            }
        }

        _words = set(words);
        _anywhere = _wordless.ConvertAll(pattern => _patterns[pattern]);
    }

    /// <summary>The patterns that may stand in a sentence.</summary>
    public List<Pattern> In(Sentence sentence)
    {
        if (!_words.MayStandIn(sentence))
            return _anywhere;
        var found = new SortedSet<int>(_wordless);
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            foreach (var (word, _) in _words.AllAt(sentence.Tokens, at))
                found.Add(_owners[word]);
        }

        return found.Count == _anywhere.Count ? _anywhere : [.. found.Select(pattern => _patterns[pattern])];
    }

    private static bool GoesOnWithWord(Pattern pattern) =>
        pattern.Elements.Skip(1).SkipWhile(element => element is Pattern.Words { TakesAny: false, Optional: true }).FirstOrDefault() is Pattern.Words { TakesAny: false };
}
