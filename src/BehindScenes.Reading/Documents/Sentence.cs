using System.Buffers;

namespace BehindScenes.Reading.Documents;

/// <summary>
/// One sentence of the kept text. Two sentences are of one paragraph when <paramref name="Paragraph"/> is the same; the headline is
/// paragraph 0. <paramref name="Saying"/> is the index of the first sentence with the same words.
/// </summary>
public sealed record Sentence(int Index, TextSpan Span, int Paragraph, List<Token> Tokens, int Saying)
{
    public bool IsHeadline => Paragraph == 0;

    /// <summary>A sentence is like no other: another with the same words stands elsewhere.</summary>
    public bool Equals(Sentence? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Index;

    /// <summary>The lists of the lexicon in which a phrase may begin with one of the sentence's words.</summary>
    internal ulong Starts { get; } = StartsOf(Tokens);

    private static ulong StartsOf(List<Token> tokens)
    {
        var starts = 0UL;
        foreach (var token in tokens)
            starts |= token.Word.Starts;
        return starts;
    }
}

public static class SentenceSplitter
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?…。！？؟");

    /// <summary>No sentence that anyone wrote is longer, and as a proof none could be read.</summary>
    private const int Longest = 2_000;

    private const int LongestAbbreviation = 3;
    private const string Closers = "\"'”’»)]』」》*_";

    /// <summary>
    /// The sentences of one paragraph, in order. A sentence ends behind its closing mark and the quotes that close on it,
    /// where a blank follows that no lower-case letter continues. A single capital before a full stop is an initial (B. Waldis);
    /// the ideographic marks end a sentence without a blank. What runs on beyond all measure is cut between two words.
    /// </summary>
    public static IEnumerable<TextSpan> Split(string text, TextSpan paragraph)
    {
        var start = paragraph.Start;
        for (var at = start; ; at++)
        {
            at = MarkFrom(text, new TextSpan(at, Math.Min(paragraph.End, start + Longest)));
            if (at >= paragraph.End)
                break;
            if (at - start >= Longest)
            {
                at = Cut(text, start, at);
                if (Trim(text, new TextSpan(start, at)) is { Length: > 0 } piece)
                    yield return piece;
                start = at--;
                continue;
            }

            var end = at + 1;
            while (end < paragraph.End && (Ends.Contains(text[end]) || Closers.Contains(text[end], StringComparison.Ordinal)))
                end++;
            if (end + 1 < paragraph.End && text[end] is ' ' or '\u00A0' or '\u202F' && text[end + 1] == '»')
                end += 2; // French sets a blank before it.
            if (!EndsHere(text, paragraph, at, end))
                continue;
            if (Trim(text, new TextSpan(start, end)) is { Length: > 0 } sentence)
                yield return sentence;
            start = end;
            at = end - 1;
        }

        if (Trim(text, new TextSpan(start, paragraph.End)) is { Length: > 0 } rest)
            yield return rest;
    }

    /// <summary>The first mark that may end a sentence, or else the end of the piece.</summary>
    private static int MarkFrom(string text, TextSpan piece) =>
        piece.Start < piece.End && text.AsSpan(piece.Start, piece.Length).IndexOfAny(Ends) is >= 0 and var mark ? piece.Start + mark : piece.End;

    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    /// <summary>Two dots part what belongs together, as in Arabic headlines; three end a sentence.</summary>
    private static bool IsTwoDots(string text, int mark)
    {
        var (first, last) = (mark, mark);
        while (first > 0 && text[first - 1] == '.')
            first--;
        while (last + 1 < text.Length && text[last + 1] == '.')
            last++;
        return last - first == 1;
    }

    /// <summary>Whether the word before a full stop is as short as "ep" or "Vol".</summary>
    private static bool IsAbbreviation(string text, TextSpan paragraph, int mark)
    {
        var start = mark;
        while (start > paragraph.Start && char.IsLetter(text[start - 1]))
            start--;
        return mark - start is > 0 and var length && length <= (char.IsUpper(text[start]) ? LongestAbbreviation : LongestAbbreviation - 1);
    }

    private static char? FirstBehind(string text, TextSpan paragraph, int at)
    {
        while (at < paragraph.End && char.IsWhiteSpace(text[at]))
            at++;
        return at < paragraph.End ? text[at] : null;
    }

    private static int Cut(string text, int start, int end)
    {
        var blank = text.LastIndexOf(' ', end - 1, end - start);
        var cut = blank > start ? blank : end;
        return char.IsLowSurrogate(text[cut]) ? cut - 1 : cut;
    }

    private static bool EndsHere(string text, TextSpan paragraph, int mark, int end)
    {
        if (end == paragraph.End || text[mark] is '。' or '！' or '？')
            return true;
        if (text[mark] == '…' && mark > paragraph.Start && char.IsWhiteSpace(text[mark - 1]))
            return false; // "Adaeze Pruitt … Dr. Hollis Brandt"
        if (text[mark] == '.' && end < paragraph.End && IsTwoDots(text, mark))
            return false;
        if (text[mark] == '.' && mark > paragraph.Start && char.IsUpper(text[mark - 1]) && (mark - 1 == paragraph.Start || !char.IsLetterOrDigit(text[mark - 2])))
            return false;
        if (!char.IsWhiteSpace(text[end]))
            return text[mark] == '.' && end == mark + 1 && char.IsUpper(text[end]) && mark > paragraph.Start && char.IsLower(text[mark - 1]); // A blank lost in saving: "came to an end.On May 1".
        if (text[mark] == '.' && IsAbbreviation(text, paragraph, mark) && FirstBehind(text, paragraph, end) is { } digit && char.IsDigit(digit))
            return false; // "Ep. 12"
        var next = end;
        while (next < paragraph.End && char.IsWhiteSpace(text[next]))
            next++;
        return next == paragraph.End || !char.IsLower(text[next]);
    }
}
