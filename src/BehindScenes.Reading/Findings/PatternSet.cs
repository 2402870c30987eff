using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Languages;
using BehindScenes.Reading.Names;

namespace BehindScenes.Reading.Findings;

/// <summary>
/// The patterns of one kind, asked together: those that begin with a word only where such a word stands, those that begin with a name
/// only where one stands and a word of theirs behind it.
/// </summary>
internal sealed class PatternSet
{
    private readonly List<Pattern> _fromWord = [];
    private readonly List<Pattern> _fromName = [];
    private readonly List<Pattern> _fromNameAndGap = [];
    private readonly PhraseSet _openers;
    private readonly PhraseSet _seconds;

    /// <param name="patterns">The patterns, in the lexicon's order.</param>
    /// <param name="set">Makes a set of phrases that words know of.</param>
    public PatternSet(List<Pattern> patterns, Func<IEnumerable<string>, PhraseSet> set)
    {
        var (openers, seconds) = (new List<string>(), new List<string>());
        foreach (var pattern in patterns)
        {
            if (pattern.Elements[0] is Pattern.Slot)
            {
                if (First(pattern, 1) is { } words)
                {
                    _fromName.Add(pattern);
                    seconds.AddRange(words);
                }
                else
                {
                    _fromNameAndGap.Add(pattern);
                }
            }
            else
            {
                _fromWord.Add(pattern);
                openers.AddRange(First(pattern, 0) ?? []);
            }
        }

        (_openers, _seconds) = (set(openers), set(seconds));
    }

    /// <summary>Whether any pattern may stand at a token: one look, before they are tried.</summary>
    public bool MayStandAt(NamePlaces names, int at) => _openers.MayBeginWith(names.Tokens[at]) || names.At(at).Count > 0;

    /// <summary>The patterns that stand at a token, each with its slots filled.</summary>
    public IEnumerable<(Pattern Pattern, IReadOnlyList<Pattern.Filled> Filled)> At(NamePlaces names, int at, Lexicon lexicon)
    {
        if (!names.IsName(at) && _openers.MatchAt(names.Tokens, at) > 0)
        {
            foreach (var found in Matching(_fromWord, names, at, lexicon))
                yield return found;
        }

        if (names.At(at).Count == 0)
            yield break;
        if (IsFollowed(names, at, lexicon))
        {
            foreach (var found in Matching(_fromName, names, at, lexicon))
                yield return found;
        }

        foreach (var found in Matching(_fromNameAndGap, names, at, lexicon))
            yield return found;
    }

    private static IEnumerable<(Pattern Pattern, IReadOnlyList<Pattern.Filled> Filled)> Matching(List<Pattern> patterns, NamePlaces names, int at, Lexicon lexicon)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.MatchAt(names, at, lexicon) is { } filled)
                yield return (pattern, filled);
        }
    }

    /// <summary>Whether behind a name, or behind a list that begins with it, a word stands with which a pattern goes on.</summary>
    private bool IsFollowed(NamePlaces names, int at, Lexicon lexicon)
    {
        foreach (var name in names.At(at))
        {
            var end = name.EndToken;
            if (end < names.Tokens.Count && names.Tokens[end].Kind == TokenKind.Ending)
                end++;
            if (end < names.Tokens.Count && (_seconds.MatchAt(names.Tokens, end) > 0 || (end > name.EndToken && _seconds.MatchAt(names.Tokens, name.EndToken) > 0)))
                return true;
            if (NameLists.NextAfter(lexicon, name) is not null)
                return true;
        }

        return false;
    }

    /// <summary>The words with which a pattern may go on from an element; null where a gap or a name may.</summary>
    private static List<string>? First(Pattern pattern, int element)
    {
        var words = new List<string>();
        for (; element < pattern.Elements.Count; element++)
        {
            if (pattern.Elements[element] is not Pattern.Words here || here.Alternatives.Contains(Pattern.Words.Any))
                return null;
            words.AddRange(here.Alternatives);
            if (!here.Optional)
                return words;
        }

        return null;
    }
}
