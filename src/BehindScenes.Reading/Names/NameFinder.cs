using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Findings;
using BehindScenes.Reading.Languages;

namespace BehindScenes.Reading.Names;

/// <summary>
/// Finds the names of a text in scripts that have no capitals. A name is first learnt where the text shows it for one (in a phrase
/// that tells who plays whom, at a word such as "actor" or "director", before a verb of speech, in a list with another name), and
/// then found wherever it stands: bootstrapping from patterns, as in Riloff and Jones (1999).
/// </summary>
internal sealed class NameFinder
{
    private const int Enough = 2;
    private const int MostNames = 500;
    private const int LongestBeforeSpeech = 8;
    private const int LongestCastLine = 14;

    /// <summary>How much of a text shows whether there is anything to find.</summary>
    private const int Beginning = 5_000;

    private readonly Document _document;
    private readonly SpanSet _taken;
    private readonly NameShapes _shapes;
    private readonly List<NamePlaces> _possible = [];
    private readonly Dictionary<string, int> _shown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _forms = new(StringComparer.Ordinal);

    private NameFinder(Document document, SpanSet taken)
    {
        (_document, _taken, _shapes) = (document, taken, new NameShapes(document));
        foreach (var sentence in document.Sentences.Where(sentence => Script.HasLettersWithoutCapitals(document.Text.AsSpan(sentence.Span.Start, sentence.Span.Length))))
        {
            var possible = new NamePlaces(sentence, token => taken.Overlaps(sentence.Tokens[token].Span) ? [] : _shapes.At(sentence, token));
            _possible.Add(possible);
            List<Pattern> patterns = [.. Lexicon.Casting.In(sentence), .. Lexicon.Crew.In(sentence)];
            for (var at = 0; at < sentence.Tokens.Count; at++)
                LookAt(possible, at, patterns);
        }
    }

    private Lexicon Lexicon => _document.Lexicon;

    /// <summary>Every place where a name stands, in order.</summary>
    /// <param name="taken">Places that are known to be something else, such as titles.</param>
    public static List<NameMention> Find(Document document, SpanSet taken)
    {
        if (!Script.HasLettersWithoutCapitals(document.Text.AsSpan(0, Math.Min(document.Text.Length, Beginning))))
            return [];
        var finder = new NameFinder(document, taken);
        var names = finder._shown.Where(name => name.Value >= Enough).OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).Take(MostNames).Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        finder.AddFullForms(names);
        finder.AddListed(names);
        finder.AddShortForms(names);
        return finder.Places(names);
    }

    /// <summary>What the words around a token show of a name there.</summary>
    private void LookAt(NamePlaces possible, int at, List<Pattern> patterns)
    {
        var tokens = possible.Tokens;
        foreach (var pattern in patterns)
        {
            if (pattern.MatchAt(possible, at, Lexicon) is not { } filled)
                continue;
            // Any word may be a character's name, but Koreans who work are named in full.
            if (filled.Exists(slot => slot.Kind != "character" && Script.IsHangul(slot.Name.Text[0]) && !_shapes.IsFull(slot.Name.Text)))
                continue;
            foreach (var slot in filled)
                Show(slot.Name, Enough);
        }

        if (possible.At(at) is [var called, ..] && _shapes.EndsRoleWord(possible.Sentence, at) && IsBare(tokens, at - 1))
            Show(called, Enough);
        foreach (var name in possible.At(at))
        {
            var end = name.EndToken;
            var isFull = _shapes.IsFull(name.Text);
            if (end < tokens.Count && (Lexicon.Honorific.MatchAt(tokens, end) > 0 || (isFull && name.Ending.Length == 0 && Lexicon.Roles.MatchAt(tokens, end) > 0)))
                Show(name, Enough);
            else if ((isFull || _shapes.IsRecurring(name.Text)) && Speaks(tokens, end))
                Show(name, Enough);
            else if (end + 1 < tokens.Count && tokens[end].Key is "(" or "（" && possible.At(end + 1).FirstOrDefault(inner => _shapes.IsFull(inner.Text) || (inner.EndToken < tokens.Count && tokens[inner.EndToken].Key is ")" or "）")) is { } inner
                     && (isFull || _shapes.IsFull(inner.Text) || Script.IsThai(inner.Text[0]) || Script.IsArabic(inner.Text[0])))
            {
                Show(name, Enough);
                Show(inner, Enough);
            }
            else if (isFull && IsInCastLine(possible, at, end))
            {
                Show(name, Enough);
                if (at > 2 && possible.Tokens.Take(at).FirstOrDefault(token => token.Kind == TokenKind.Word) is { Key: not null } first && possible.At(IndexOf(possible, first)) is [var left, ..])
                    Show(left, Enough);
            }
            else if (isFull && Script.IsKatakana(name.Text[0]))
                Show(name, Enough);
            else if (isFull && Script.IsHangul(name.Text[0]) && _shapes.Count(name.Text) >= 3 && name.Ending.Length > 0 && !Lexicon.IsKnown(tokens, at))
                Show(name, 1);
            else
                continue;
            break;
        }
    }

    /// <summary>"· 이겸 … 제민규": the last of a line, behind a sign that parts it from another.</summary>
    private static bool IsInCastLine(NamePlaces possible, int at, int end) =>
        end == possible.Tokens.Count && at > 1 && possible.Tokens.Count <= LongestCastLine && possible.Tokens[at - 1].Key is "…" or "–" or "—" or ":" or "：" or "/" or "-";

    private static int IndexOf(NamePlaces possible, Token token)
    {
        var at = 0;
        while (possible.Tokens[at] != token)
            at++;
        return at;
    }

    /// <summary>陳意涵在花絮中說: a verb of speech behind a name, with no sign between.</summary>
    private bool Speaks(List<Token> tokens, int at)
    {
        for (var end = Math.Min(tokens.Count, at + LongestBeforeSpeech); at < end && tokens[at].Kind != TokenKind.Mark; at++)
        {
            if (Lexicon.Says.MatchAt(tokens, at) > 0)
                return true;
        }

        return false;
    }

    /// <summary>"배우 서인국", but not "배우로 깜짝": with a particle the word speaks of something else.</summary>
    private static bool IsBare(List<Token> tokens, int at) => tokens[at].Stem.Length == tokens[at].Key.Length;

    private void Show(NameMention name, int weight) => _shown[name.Text] = _shown.GetValueOrDefault(name.Text) + weight;

    /// <summary>須賀汐里（桐野） and elsewhere 桐野志帆: a full name that begins or ends with a known one.</summary>
    private void AddFullForms(HashSet<string> names)
    {
        var known = names.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var possible in _possible)
        {
            for (var at = 0; at < possible.Tokens.Count; at++)
            {
                foreach (var name in possible.At(at))
                {
                    if (_shapes.IsFull(name.Text) && !Script.IsKatakana(name.Text[0]) && IsLonger(name.Text))
                        names.Add(name.Text);
                }
            }
        }

        bool IsLonger(ReadOnlySpan<char> name)
        {
            for (var cut = 2; cut < name.Length; cut++)
            {
                if (known.Contains(name[..cut]) || known.Contains(name[^cut..]))
                    return true;
            }

            return false;
        }
    }

    /// <summary>Whoever is listed with a known name is one too: 서인국, 곽시양, 강미나.</summary>
    private void AddListed(HashSet<string> names)
    {
        foreach (var possible in _possible)
        {
            for (var at = 0; at < possible.Tokens.Count; at++)
            {
                foreach (var name in possible.At(at))
                {
                    if (NameLists.NextAfter(Lexicon, name) is not { } next || next >= possible.Tokens.Count || possible.At(next) is not [var other, ..])
                        continue;
                    if (names.Contains(name.Text) && IsNameLike(other))
                        names.Add(other.Text);
                    else if (names.Contains(other.Text) && IsNameLike(name))
                        names.Add(name.Text);
                    break;
                }
            }
        }
    }

    private bool IsNameLike(NameMention name) => _shapes.IsFull(name.Text) || (Script.IsThai(name.Text[0]) && name.Text.Length < 12) || Script.IsArabic(name.Text[0]);

    /// <summary>A surname, a given name or a nickname that stands alone elsewhere.</summary>
    private void AddShortForms(HashSet<string> names)
    {
        foreach (var name in names.ToList())
        {
            var parts = name.Split(['-', '–', ' ', '・', '·'], StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length > 1)
            {
                foreach (var part in parts.Where(part => part.Length > 1 && !Lexicon.FunctionWords.Contains(part)))
                    _forms.Add(part);
            }
            else if (Script.IsHan(name[0]) || Script.IsHangul(name[0]))
            {
                for (var cut = 1; cut < name.Length; cut++)
                {
                    foreach (var (form, whole) in new[] { (name[..cut], name), (name[cut..], name) })
                    {
                        if (form.Length >= 2 && !names.Contains(form) && _shapes.Count(form) > _shapes.Count(whole) && !Lexicon.FunctionWords.Contains(form))
                            _forms.Add(form);
                    }
                }
            }
        }
    }

    /// <summary>Each place of a known name, the longest where several begin, and what is written onto it.</summary>
    private List<NameMention> Places(HashSet<string> names)
    {
        var byFirst = names.Concat(_forms).Select(name => (Name: name, Words: PhraseSet.Words(name)))
            .GroupBy(name => name.Words[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(name => name.Words.Length).ToList(), StringComparer.Ordinal);
        var mentions = new List<NameMention>();
        foreach (var sentence in _document.Sentences)
        {
            for (var at = 0; at < sentence.Tokens.Count; at++)
            {
                if (sentence.Tokens[at].Kind != TokenKind.Word || _taken.Overlaps(sentence.Tokens[at].Span) || PlaceAt(sentence, at) is not { } mention)
                    continue;
                mentions.Add(mention);
                at = mention.EndToken - 1;
            }
        }

        return mentions;

        NameMention? PlaceAt(Sentence sentence, int at)
        {
            var tokens = sentence.Tokens;
            var key = tokens[at].Key;
            if (Script.IsHangul(key[0]))
            {
                foreach (var length in Lexicon.Endings.LengthsBefore(key).Prepend(key.Length))
                {
                    if (byFirst.ContainsKey(key[..length]))
                        return new NameMention(sentence, at, at + 1, key[..length], key[length..]);
                }

                return null;
            }

            if (!byFirst.TryGetValue(key, out var candidates))
                return null;
            foreach (var (name, words) in candidates)
            {
                var shared = 0;
                while (shared < words.Length && at + shared < tokens.Count && tokens[at + shared].Key == words[shared])
                    shared++;
                if (shared == words.Length)
                    return new NameMention(sentence, at, at + words.Length, name);
            }

            return null;
        }
    }
}
