namespace BehindScenes.Reading.Languages;

/// <summary>Which phrases of a lexicon may begin with a word.</summary>
internal sealed class WordOpenings
{
    /// <summary>So many letters tell most stems from a word.</summary>
    private const int Beginning = 2;

    private readonly Dictionary<string, Openings> _byWord;
    private readonly Dictionary<string, Openings> _byStem;

    /// <summary>How long the stems are that begin with one or two letters.</summary>
    private readonly Dictionary<string, int[]> _stemLengths;

    /// <param name="lists">The lexicon's lists; those without a bit are asked in another way.</param>
    public WordOpenings(IEnumerable<PhraseSet> lists)
    {
        var phrases = lists.Where(list => list.Bit != 0).SelectMany(list => list.Phrases).ToLookup(phrase => phrase.BeginsWithStem);
        _byWord = ByBeginning(phrases[false]);
        _byStem = ByBeginning(phrases[true]);
        _stemLengths = _byStem.Keys.GroupBy(stem => stem[..Math.Min(stem.Length, Beginning)], stem => stem.Length, StringComparer.Ordinal)
            .ToDictionary(lengths => lengths.Key, lengths => lengths.Distinct().ToArray(), StringComparer.Ordinal);

        static Dictionary<string, Openings> ByBeginning(IEnumerable<Phrase> phrases) =>
            phrases.GroupBy(phrase => phrase.Beginning, StringComparer.Ordinal).ToDictionary(group => group.Key, group => new Openings(group), StringComparer.Ordinal);
    }

    /// <param name="key">A word, as tokens are keyed.</param>
    /// <param name="stem">The word without what the language writes onto it.</param>
    public Openings Of(string key, string stem)
    {
        var openings = _byWord.GetValueOrDefault(key, Openings.None);
        if (stem != key && _byWord.TryGetValue(stem, out var ofStem))
            openings = openings.With(ofStem);
        var (byStem, stemLengths) = (_byStem.GetAlternateLookup<ReadOnlySpan<char>>(), _stemLengths.GetAlternateLookup<ReadOnlySpan<char>>());
        for (var beginning = Math.Min(key.Length, Beginning); beginning > 0; beginning--)
        {
            if (!stemLengths.TryGetValue(key.AsSpan(0, beginning), out var lengths))
                continue;
            foreach (var length in lengths)
            {
                if (length <= key.Length && byStem.TryGetValue(key.AsSpan(0, length), out var begun))
                    openings = openings.With(begun);
            }
        }

        return openings;
    }
}
