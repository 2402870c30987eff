using System.Text;
using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Languages;

namespace BehindScenes.Reading.Names;

/// <summary>
/// What may be a name where no capital shows it, by how a naming culture builds names: a Korean or Chinese surname and one or two
/// syllables behind it; Han letters up to a particle in Japanese; foreign names in kana, their parts parted by a dot; a Thai nickname
/// and first name, tied by a hyphen and set apart by blanks; one to three Arabic words. The shape alone proves nothing: what stands
/// around it does (<see cref="NameFinder"/>).
/// </summary>
internal sealed class NameShapes(Document document)
{
    private const int LongestHan = 6;
    private const int LongestHangul = 9;
    private const int LongestThai = 16;
    private const int LongestThaiSurname = 24;
    private const int LongestArabic = 3;

    /// <summary>How much of a text is looked at to learn how often a name stands in it.</summary>
    private const int Window = 50_000;
    private const int MostCounted = 2_000;

    private static readonly int[] RareSurname = [3, 2, 4];
    private static readonly int[] UsualArabic = [2, 1, 3];

    private (Sentence? Sentence, bool[] Ends) _roleEnds = (null, []);
    private readonly Dictionary<string, int[]> _lengths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly string _window = WindowOf(document);

    private Lexicon Lexicon => document.Lexicon;

    /// <summary>All that may be a name from a token on, the likeliest first.</summary>
    public NameMention[] At(Sentence sentence, int at)
    {
        var token = sentence.Tokens[at];
        if (token.Kind != TokenKind.Word)
            return [];
        var first = document.Text[token.Start];
        return Script.IsHangul(first) ? Hangul(sentence, at)
            : Script.IsHan(first) ? Han(sentence, at)
            : Script.IsKatakana(first) ? Katakana(sentence, at)
            : Script.IsThai(first) ? Thai(sentence, at)
            : Script.IsArabic(first) ? Arabic(sentence, at)
            : [];
    }

    /// <summary>Whether a name has the shape of a full one, so that it is one wherever it recurs.</summary>
    public bool IsFull(string name) => name.Length > 0 && (
        Script.IsHangul(name[0]) ? name.Length is 3 or 4 && Lexicon.IsSurname(name.AsSpan(0, name.Length - 2))
        : Script.IsHan(name[0]) ? name.Length is >= 3 and <= 5 && BeginsWithSurname(name)
        : Script.IsKatakana(name[0]) && name.Contains('・', StringComparison.Ordinal));

    /// <summary>A surname of up to three letters, and up to three behind it.</summary>
    private bool BeginsWithSurname(string name)
    {
        for (var length = Math.Max(1, name.Length - 3); length < name.Length && length <= 3; length++)
        {
            if (Lexicon.IsSurname(name.AsSpan(0, length)))
                return true;
        }

        return false;
    }

    /// <summary>Whether a short name, a surname and one syllable, recurs so often that it is one.</summary>
    public bool IsRecurring(string name) => name.Length == 2 && Script.IsHan(name[0]) && Lexicon.IsSurname(name.AsSpan(0, 1)) && Count(name) >= 3;

    /// <summary>How often a name stands in the text, or in the beginning of a very long one.</summary>
    public int Count(string name)
    {
        if (_counts.TryGetValue(name, out var known))
            return known;
        if (_counts.Count >= MostCounted)
            return 1;
        var count = 0;
        for (var at = _window.IndexOf(name, StringComparison.Ordinal); at >= 0; at = _window.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            count++;
        _counts.Add(name, count);
        return count;
    }

    private static string WindowOf(Document document)
    {
        var window = new StringBuilder();
        foreach (var sentence in document.DistinctSentences)
        {
            if (window.Length > Window)
                break;
            window.Append(document.Text, sentence.Span.Start, sentence.Span.Length).Append('\n');
        }

        return window.ToString();
    }

    private NameMention[] Hangul(Sentence sentence, int at)
    {
        var key = sentence.Tokens[at].Key;
        if (!_lengths.TryGetValue(key, out var lengths))
            _lengths.Add(key, lengths = HangulLengths(key));
        return lengths.Length == 0 ? [] : [.. lengths.Select(length => new NameMention(sentence, at, at + 1, key[..length], key[length..]))];
    }

    /// <summary>How long the name in a Korean word may be before its particle, the likeliest first.</summary>
    private int[] HangulLengths(string key)
    {
        if (Lexicon.FunctionWords.Contains(key) || key.Length > LongestHangul || Lexicon.Endings.LengthsBefore(key).Any(length => Lexicon.FunctionWords.Contains(key[..length])))
            return [];
        var lengths = Lexicon.Endings.LengthsBefore(key).Prepend(key.Length).Where(length => length is >= 2 and <= 5).Distinct().ToList();
        return [.. lengths
            .OrderBy(length => IsFull(key[..length]) && !lengths.Exists(shorter => shorter < length && Count(key[..shorter]) >= 2 * Count(key[..length])) ? 0
                : length is 2 or 4 && Lexicon.Surnames.Contains(key[..1]) ? 1 : 2)
            .ThenBy(length => length)];
    }

    private NameMention[] Han(Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        var opens = at == 0 || tokens[at - 1].Kind == TokenKind.Mark || tokens[at - 1].End < tokens[at].Start;
        var isWordStart = opens || !Script.IsHan(document.Text[tokens[at - 1].Start]);
        var surnames = SurnamesAt(tokens, at);
        var isCalled = surnames.Length == 0 && EndsRoleWord(sentence, at);
        if (!isWordStart && !isCalled && surnames.Length == 0)
            return [];
        var ends = new List<int>();
        var run = opens ? RunEnd(tokens, at, LongestHan + 1, c => Script.IsUnspaced(c) || Script.IsKatakana(c) || c is '·' or '・') : at;
        if (run - at is >= 2 and <= LongestHan && (run == tokens.Count || tokens[run].Kind == TokenKind.Mark) && !HoldsFunctionWord(tokens, at, run))
            ends.Add(run);
        var letters = RunEnd(tokens, at, LongestHan + 1, Script.IsHan);
        foreach (var surname in surnames)
        {
            var first = at + surname;
            var given = new[] { first + 2, first + 1 }.Where(end => end <= letters && !HoldsFunctionWord(tokens, first, end)).ToList();
            if (given.Count == 2 && Count(Written(tokens, at, given[1])) > 2 * Count(Written(tokens, at, given[0])))
                given.Reverse();
            ends.AddRange(given);
        }

        // 演員哈孝遠: behind the word for an actor a rare surname too; the name ends where its places begin to differ.
        if (ends.Count == 0 && isCalled)
            ends.AddRange(RareSurname.Select(length => at + length).Where(end => end <= letters && Count(Written(tokens, at, end)) > 1 && !HoldsFunctionWord(tokens, at, end)));

        // A Japanese name ends where its particle begins.
        if (isWordStart && letters - at is >= 2 and <= LongestHan && letters < tokens.Count && tokens[letters].Kind == TokenKind.Word && !Script.IsHan(document.Text[tokens[letters].Start]))
            ends.Add(letters);
        return ends.Count == 0 ? [] : [.. ends.Distinct().Select(end => new NameMention(sentence, at, end, Written(tokens, at, end)))];
    }

    /// <summary>How many letters the surnames have that begin at a token, the longest first.</summary>
    private ReadOnlySpan<int> SurnamesAt(List<Token> tokens, int at)
    {
        return (IsSurname(2), IsSurname(1)) switch { (true, true) => [2, 1], (true, false) => [2], (false, true) => [1], _ => [] };

        bool IsSurname(int length) => at + length <= tokens.Count && Lexicon.IsSurname(document.Text.AsSpan(tokens[at].Start, tokens[at + length - 1].End - tokens[at].Start));
    }

    private NameMention[] Katakana(Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        var end = at + 1;
        while (end + 1 < tokens.Count && tokens[end].Key is "・" or "·" or "＝" or "=" && Script.IsKatakana(document.Text[tokens[end + 1].Start]))
            end += 2;
        return tokens[at].Key.Length > 1 || end > at + 1 ? [new NameMention(sentence, at, end, Written(tokens, at, end))] : [];
    }

    private NameMention[] Thai(Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        if (at > 0 && tokens[at - 1].End == tokens[at].Start && tokens[at - 1].Kind == TokenKind.Word && !EndsRoleWord(sentence, at))
            return [];
        var end = ThaiRun(tokens, at);
        if (end - at > LongestThai || end - at < 2)
            return [];
        var found = new List<int> { end };
        if (end + 1 < tokens.Count && tokens[end].Key is "-" or "–" && ThaiRun(tokens, end + 1) is var first && first - end <= LongestThai && first > end + 1)
        {
            found.Insert(0, first);
            // "อาร์ต-จิราวัฒน์ อุปการไชยวัฒน์": the family name stands behind a blank, alone.
            if (first < tokens.Count && tokens[first].Kind == TokenKind.Word && ThaiRun(tokens, first) is var family && family - first is > 3 and <= LongestThaiSurname && !HoldsFunctionWord(tokens, first, family))
                found.Insert(0, family);
        }

        return [.. found.Where(until => !HoldsFunctionWord(tokens, at, Math.Min(until, end))).Select(until => new NameMention(sentence, at, until, Written(tokens, at, until)))];
    }

    private NameMention[] Arabic(Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        var end = at;
        while (end < tokens.Count && end - at < LongestArabic && tokens[end].Kind == TokenKind.Word && !Lexicon.FunctionWords.Contains(tokens[end].Key) && !Lexicon.FunctionWords.Contains(tokens[end].Stem) && !Lexicon.IsKnown(tokens, end)
               && (end == at || tokens[end].Start - tokens[end - 1].End == 1))
            end++;
        if (end == at)
            return [];
        var isClosed = end == tokens.Count || tokens[end].Kind != TokenKind.Word;
        var lengths = isClosed ? Enumerable.Range(1, end - at).Reverse() : UsualArabic.Where(length => length <= end - at);
        return [.. lengths.Select(length => new NameMention(sentence, at, at + length, Written(tokens, at, at + length)))];
    }

    /// <summary>Whether a word for what a person does ends just before a token, as นักแสดง and the name are written as one.</summary>
    public bool EndsRoleWord(Sentence sentence, int at)
    {
        if (_roleEnds.Sentence != sentence)
        {
            var ends = new bool[sentence.Tokens.Count + 1];
            for (var first = 0; first < sentence.Tokens.Count; first++)
                ends[first + Lexicon.Roles.MatchAt(sentence.Tokens, first)] |= Lexicon.Roles.MayBeginWith(sentence.Tokens[first]);
            _roleEnds = (sentence, ends);
        }

        return at > 0 && _roleEnds.Ends[at] && Lexicon.Roles.MatchBefore(sentence.Tokens, at) > 0;
    }

    private int ThaiRun(List<Token> tokens, int at)
    {
        var end = at;
        while (end < tokens.Count && end - at <= LongestThaiSurname && tokens[end].Kind == TokenKind.Word && Script.IsThai(document.Text[tokens[end].Start]) && (end == at || tokens[end].Start == tokens[end - 1].End))
            end++;
        return end;
    }

    private int RunEnd(List<Token> tokens, int at, int longest, Func<char, bool> goesOn)
    {
        var end = at;
        while (end < tokens.Count && end - at < longest && goesOn(document.Text[tokens[end].Start]) && (end == at || tokens[end].Start == tokens[end - 1].End))
            end++;
        return end;
    }

    private bool HoldsFunctionWord(List<Token> tokens, int at, int end)
    {
        for (; at < end; at++)
        {
            if (Lexicon.FunctionPhrases.MatchAt(tokens, at) is > 0 and var length && at + length <= end)
                return true;
        }

        return false;
    }

    private string Written(List<Token> tokens, int first, int end) => document.Text[tokens[first].Start..tokens[end - 1].End];
}
