using BehindScenes.Reading.Languages;

namespace BehindScenes.Reading.Documents;

/// <summary>
/// What a web page leaves in a saved text: site names, menus, dates and bylines, comment forms, promotion, credits, captions
/// printed twice. Lines are told by the lexicon's words, by their shape, and by where they stand: over the headline, between it
/// and the text, in the text, or behind it. What is not surely furniture stays.
/// </summary>
internal sealed class Furniture
{
    private const int LongestCredit = 8;
    private const int LongestByline = 6;
    private const int LongestTail = 11;
    private const int LongestSpeaker = 8;
    private const int LongestTwin = 400;
    private const int ShortestCopy = 3;
    private const int LongestMenuPiece = 5;
    private const int LongestHeadline = 40;
    private const int LongestSiteTag = 4;
    private const int ShortestFullHeadline = 5;
    private const int ShortestOverDeck = 7;
    private const int LastStampedLine = 12;

    /// <summary>Where pages offer to share: two of these in a line, and it is no sentence.</summary>
    private static readonly HashSet<string> ShareTargets = ["facebook", "twitter", "whatsapp", "telegram", "pinterest", "tumblr", "linkedin", "reddit", "line", "zalo", "messenger", "x", "vk", "instagram", "kakaotalk", "카카오톡", "페이스북"];

    private readonly string _text;
    private readonly Lexicon _lexicon;
    private readonly Vocabulary _vocabulary;
    private readonly List<RemovedText> _removed = [];
    private readonly List<PageLine> _lines = [];

    private readonly HashSet<PageLine> _marked = [];

    /// <summary>Lines, by number, whose bullet stands alone on the line before.</summary>
    private readonly HashSet<int> _behindLoneMark = [];

    private Furniture(string text, IEnumerable<Line> lines, Lexicon lexicon, Vocabulary vocabulary, bool hasHeadline)
    {
        (_text, _lexicon, _vocabulary) = (text, lexicon, vocabulary);
        foreach (var line in lines.Where(line => line.Span.Length > 0))
        {
            var page = new PageLine(line, text, lexicon, vocabulary);
            if (page.Words > 0 || page.Tokens.Count > 1 || (page.Tokens.Count == 1 && page.Span.Length > 1))
                _lines.Add(page);
            else
            {
                Remove(line.Number, line.Span, "lone mark");
                _behindLoneMark.Add(line.Number + 1);
            }
        }

        TakeSecondCopy();
        TakeStamps();
        TakeKnown();
        TakeRepeated();
        TakeBehindHeading();
        TakeCommentsOverForm();
        if (hasHeadline)
            TakeAroundHeadline();
        TakeTail();
        TakeTwins();
    }

    /// <summary>The author's lines, none of them empty, the headline first where <paramref name="Headline"/> tells its place, and what was taken off.</summary>
    public sealed record Parted(IReadOnlyList<PageLine> Kept, TextSpan? Headline, IReadOnlyList<RemovedText> Removed);

    private TextSpan? Headline { get; set; }

    public static Parted Find(string text, IEnumerable<Line> lines, Lexicon lexicon, Vocabulary vocabulary, bool hasHeadline)
    {
        var furniture = new Furniture(text, lines, lexicon, vocabulary, hasHeadline);
        return new Parted(furniture._lines, furniture.Headline, [.. furniture._removed.OrderBy(removed => removed.Start)]);
    }

    /// <summary>Lines that stand in the same order before were saved twice over.</summary>
    private void TakeSecondCopy()
    {
        var seen = new Dictionary<(string, string, string), int>();
        for (var i = 0; i + ShortestCopy <= _lines.Count; i++)
        {
            var run = (_lines[i].Key, _lines[i + 1].Key, _lines[i + 2].Key);
            if (seen.TryAdd(run, i) || seen[run] + ShortestCopy > i)
                continue;
            for (var line = i; line < i + ShortestCopy; line++)
            {
                if (!_marked.Contains(_lines[line]))
                    Mark(line, "printed twice");
            }
        }

        Sweep();
    }

    /// <summary>"23/04/2020 21:47Thanh Hương …", "[SBS Star] Kim Soo Hyun …", "… | El Faro": what a page prints onto a line.</summary>
    private void TakeStamps()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            var stamp = line.DateAt(0, inDigits: true);
            if (stamp > 0 && stamp < line.Tokens.Count && i < LastStampedLine)
                Shorten(i, new TextSpan(line.Tokens[stamp].Start, line.Span.End), "date");
            else if (line.IsText && line.Tokens[0].Is('[') && IndexOf(line.Tokens, ']') is > 1 and <= LongestSiteTag + 1 and var close && close + 1 < line.Tokens.Count)
                Shorten(i, new TextSpan(line.Tokens[close + 1].Start, line.Span.End), "site name or section");
            else if (!line.IsClosed && IndexOf(line.Tokens, '|') is var bar && bar > LongestByline && line.Tokens.Count - bar - 1 <= LongestSiteTag)
                Shorten(i, SentenceSplitter.Trim(_text, new TextSpan(line.Span.Start, line.Tokens[bar].Start)), "site name or section");
        }

        void Shorten(int index, TextSpan rest, string why)
        {
            var line = _lines[index];
            Remove(line.Line.Number, SentenceSplitter.Trim(_text, rest.Start > line.Span.Start ? new TextSpan(line.Span.Start, rest.Start) : new TextSpan(rest.End, line.Span.End)), why);
            _lines[index] = new PageLine(line.Line with { Span = rest }, _text, _lexicon, _vocabulary);
        }
    }

    /// <summary>Lines that their words or signs tell wherever they stand.</summary>
    private void TakeKnown()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            if (ReasonOf(_lines[i]) is { } why)
                Mark(i, why);
            else if (CreditAt(_lines[i]) is > 0 and var credit)
            {
                var line = _lines[i];
                Remove(line.Line.Number, new TextSpan(credit, line.Span.End), "credit");
                _lines[i] = new PageLine(line.Line with { Span = SentenceSplitter.Trim(_text, new TextSpan(line.Span.Start, credit)) }, _text, _lexicon, _vocabulary);
            }
        }

        Sweep();
    }

    private string? ReasonOf(PageLine line)
    {
        if (Lexicons.FurnitureReason(_lexicon, line.Key, line.IsProse) is { } reason)
            return reason;
        if (line.HasNumbers && Lexicons.FurnitureReason(_lexicon, line.KeyWithoutNumbers, line.IsProse) is { } counted)
            return counted;
        if (CreditAt(line) == line.Span.Start)
            return "credit";
        var written = _text.AsSpan(line.Span.Start, line.Span.Length);
        if (!line.IsProse && (written[0] is '©' or 'ⓒ' || written.StartsWith("(C)", StringComparison.OrdinalIgnoreCase) || (written.IndexOfAny("©ⓒ") is >= 0 and < 20)))
            return "copyright";
        if (!line.IsClosed && line.Tokens.Count(token => token.Is('#')) * 2 >= Math.Max(2, line.Words))
            return "tags";
        if (!line.IsProse && (written.StartsWith("👉", StringComparison.Ordinal) || written[0] is '☞' or '◤' or '※' || written.Contains('☰') || written.StartsWith(">>", StringComparison.Ordinal) || written.StartsWith("+++", StringComparison.Ordinal)))
            return "promotion";
        if (!line.IsProse && line.DateAt(0, inDigits: false) == line.Tokens.Count)
            return "date";
        if (!line.IsProse && line.Tokens.Count(token => ShareTargets.Contains(token.Key)) > 1)
            return "share line";
        if (line.Words is > 0 and <= LongestByline && line.Tokens[0].Key is "(" or "（" && line.Tokens[^1].Key is ")" or "）")
            return "credit";
        return line.Words <= LongestByline && !written.Contains("](", StringComparison.Ordinal) && IsAddress(written) ? "byline" : null;
    }

    /// <summary>A caption or a headline that the page prints again, and a breadcrumb that ends with the headline.</summary>
    private void TakeRepeated()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _lines.Count; i++)
        {
            // What is no caption may be said again on purpose.
            if (_lines[i].Words > 1 && !seen.Add(_lines[i].Key) && (!_lines[i].IsProse || i == 0 || _lines[i].Key == _lines[i - 1].Key))
                Mark(i, "printed twice");
            else if (i + 1 < _lines.Count && _lines[i].Words > _lines[i + 1].Words && _lines[i + 1].Words > 3 && _lines[i].Key.EndsWith(_lines[i + 1].Key, StringComparison.Ordinal))
                Mark(i, "menu");
        }

        Sweep();
    }

    /// <summary>All that stands behind the heading of comments or related articles at the end.</summary>
    private void TakeBehindHeading()
    {
        var total = _lines.Sum(line => line.Words);
        foreach (var heading in _removed.Where(removed => removed.Why is "comments" or "read also").OrderBy(removed => removed.Start).ToList())
        {
            var behind = _lines.FindIndex(line => line.Span.Start > heading.Start);
            if (behind < 0)
                return;
            // A heading in mid-text is followed by more of the text.
            if (_lines.Skip(behind).Sum(line => line.Words) * 3 >= total || (heading.Why == "read also" && heading.Text.TrimEnd().Contains(": ", StringComparison.Ordinal)))
                continue;
            for (; behind < _lines.Count && (heading.Why == "comments" ? IsComment(_lines[behind]) : !_lines[behind].IsProse); behind++)
                Mark(behind, heading.Why);
            Sweep();
        }
    }

    /// <summary>Comments that no heading opens stand right over the form for more.</summary>
    private void TakeCommentsOverForm()
    {
        foreach (var form in _removed.Where(removed => removed.Why is "comment form" or "login" or "comments").OrderBy(removed => removed.Start).Take(1).ToList())
        {
            for (var over = _lines.FindLastIndex(line => line.Span.Start < form.Start); over > 0 && HasSpeaker(_lines[over]) && _lines[over].Line.Number + LongestSpeaker > form.Line - _marked.Count * 2; over--)
                Mark(over, "comments");
        }

        Sweep();
    }

    private static bool HasSpeaker(PageLine line) =>
        line.Tokens.Count > 3 && line.Tokens.Take(4).Skip(1).Any(token => token.Kind == TokenKind.Mark && token.Key[0] is ':' or '：' or '—' or '–' or '>');

    /// <summary>"mimi_w: …", "Gilles P. — …", or a few words.</summary>
    private static bool IsComment(PageLine line) =>
        !line.IsProse || line.Tokens.Take(LongestSpeaker).Any(token => token.Kind == TokenKind.Mark && token.Key[0] is ':' or '：' or '—' or '–' or '@' or '>' or '|');

    /// <summary>
    /// The headline is the line of most words before the text begins. What stands over it and what short lines stand under it are
    /// the page's.
    /// </summary>
    private void TakeAroundHeadline()
    {
        var top = _lines.FindIndex(line => line.IsText);
        if (top < 0)
            top = Math.Min(1, _lines.Count - 1);
        for (var i = 0; i < top; i++)
        {
            if (IsStamp(_lines[i]) is { } why)
                Mark(i, why);
        }

        top -= Sweep();
        var at = LongestOf(Math.Min(top, _lines.Count - 1), i => MayBeHeadline(i, ofTwoSentences: false));
        // "…: forty degrees and a fan. Behind the scenes of …"
        if (at < 0 || _lines[at].Words < ShortestFullHeadline)
            at = LongestOf(Math.Min(top, _lines.Count - 1), i => MayBeHeadline(i, ofTwoSentences: true)) is >= 0 and var longer ? longer : at;

        if (at < 0)
            return;
        // A deck may be longer than the headline over it.
        var longest = _lines[at].Words;
        for (var i = 0; i < at; i++)
        {
            if (_lines[i].Words >= ShortestOverDeck && _lines[i].Words * 5 >= longest * 3 && MayBeHeadline(i, ofTwoSentences: false))
                at = i;
        }

        var line = _lines[at];
        var hashes = _text[line.Span.Start] == '#' ? line.Span.Length - line.Span.In(_text).TrimStart('#', ' ').Length : 0;
        Headline = new TextSpan(line.Span.Start + hashes, line.Span.End);
        for (var i = at + 1; i < top; i++)
        {
            if (_lines[i] is { HasQuotes: false, IsClosed: false, Words: <= LongestByline } && _lines[i].ClosingMark is not (':' or ',') && (!_lines[i].IsBullet || _text[_lines[i].Span.Start] is '-' or '–'))
            {
                Mark(i, "byline");
            }
        }

        for (var i = 0; i < at; i++)
            Mark(i, _lines[i].HasQuotes ? "kicker" : "site name or section");
        Sweep();
    }

    private int LongestOf(int end, Func<int, bool> mayBe)
    {
        var at = -1;
        for (var i = 0; i < end; i++)
        {
            if (mayBe(i) && (at < 0 || _lines[i].Words > _lines[at].Words))
                at = i;
        }

        return at;
    }

    private bool MayBeHeadline(int i, bool ofTwoSentences)
    {
        var line = _lines[i];
        if (line.Words is 0 or > LongestHeadline || (ofTwoSentences ? line.ClosingMark != '\0' : line.EndsAsText) || _behindLoneMark.Contains(line.Line.Number) || (line.IsBullet && _text[line.Span.Start] != '-') || line.IsMenu(LongestMenuPiece))
            return false;
        // What cries or asks and goes on in the next line is the text's first sentence.
        return line.ClosingMark == '\0' || i + 1 >= _lines.Count || _lines[i + 1].Line.Number > line.Line.Number + 1;
    }

    /// <summary>Behind the last line of text only the page speaks: tags, bylines, menus.</summary>
    private void TakeTail()
    {
        var first = _lines.FindLastIndex(line => line.IsProse) + 1;
        if (first == 0)
            return;
        for (var i = Math.Max(first, Headline is null ? 1 : 2); i < _lines.Count; i++)
        {
            var line = _lines[i];
            if (IsStamp(line) is { } why)
                Mark(i, why);
            else if (line.Words <= 4 && EndsWithInitial(line))
                Mark(i, "byline");
            else if (!line.IsClosed && !line.IsBullet && line.Words <= LongestTail && !IsNamedBefore(line))
                Mark(i, line.IsAllCapitalised && line.Words <= 4 && line.Tokens.All(token => token.Kind == TokenKind.Word || token.Is('.')) ? "byline" : "page");
        }

        Sweep();
    }

    /// <summary>What is the page's in one place is the page's wherever it stands.</summary>
    private void TakeTwins()
    {
        var why = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var removed in _removed.Where(removed => removed.Text.Length < LongestTwin && removed.Why is not ("printed twice" or "credit" or "date")))
            why.TryAdd(removed.Text, removed.Why);
        for (var i = Headline is null ? 0 : 1; i < _lines.Count && why.Count > 0; i++)
        {
            if (_lines[i].Span.Length < LongestTwin && why.TryGetValue(_lines[i].Span.In(_text), out var known))
                Mark(i, known);
        }

        Sweep();
    }

    /// <summary>"Theo M.H."</summary>
    private bool EndsWithInitial(PageLine line) =>
        line.Tokens is [.., var last, var mark] && mark.Is('.') && last.Span.Length == 1 && last.IsCapitalised(_text);

    /// <summary>A date with a byline, a breadcrumb.</summary>
    private static string? IsStamp(PageLine line)
    {
        if (line.Words <= LongestHeadline / 2 && line.ClosingMark is not ('!' or '?' or '…') && line.DateAt(0, inDigits: false) is > 1)
            return line.IsProse ? null : "date";
        if (!line.IsProse && line.Words <= 16 && line.HasDate() && (line.ClosingMark == '\0' || line.ClosingMark == '.' && line.Words < 8) && !line.HasQuotes)
            return "date";
        return !line.IsClosed && line.IsMenu(LongestMenuPiece) && line.Words <= LongestHeadline / 2 && !line.HasQuotes ? "menu" : null;
    }

    /// <summary>A name that the text speaks of: a caption, no byline.</summary>
    private bool IsNamedBefore(PageLine line) =>
        line.IsAllCapitalised && line.Words <= 4 && line.Tokens.All(token => token.Kind == TokenKind.Word) && _text.IndexOf(line.Span.In(_text), StringComparison.Ordinal) < line.Span.Start;

    /// <summary>
    /// Where a credit begins that runs to the line's end: "… Video: VTV Giải trí" says whose picture it was, not what happened. -1 for none.
    /// </summary>
    private int CreditAt(PageLine line)
    {
        var tokens = line.Tokens;
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Key is "©" or "ⓒ" && tokens.Count - i <= LongestCredit + 2 && i > 0)
                return tokens[i].Start;
            var length = _lexicon.Credits.MatchAt(tokens, i);
            var rest = tokens.Count - i - length;
            if (length == 0 || rest < 2 || rest > LongestCredit + 2)
                continue;
            var opensLine = tokens.Take(i).All(token => token.Kind == TokenKind.Mark);
            var isOpened = i > 0 && tokens[i - 1].Kind == TokenKind.Mark && "([<（【".Contains(tokens[i - 1].Key, StringComparison.Ordinal);
            if (!opensLine && !isOpened && !(i > 0 && char.IsUpper(_text[tokens[i].Start])))
                continue;
            var sign = tokens[i + length];
            var and = sign.Is(',') || sign.Is('/') ? i + length + 2 : 0; // "Ảnh, clip: VTV"
            var isSaid = sign.Is(':') || sign.Is('：') || sign.Is('=') || ((sign.Is(']') || sign.Is('.') || sign.Is('】')) && isOpened) || sign.Is('|') || (and > 0 && and < tokens.Count && tokens[and].Is(':'));
            var isWhole = opensLine || isOpened || !tokens.Skip(i + length + 1).Any(token => token.Kind == TokenKind.Mark && !token.Is('/') && !token.Is('.'));
            if (isSaid && isWhole && (opensLine ? !line.IsProse : true))
                return opensLine ? line.Span.Start : isOpened ? tokens[i - 1].Start : tokens[i].Start;
        }

        return -1;
    }

    /// <summary>Whether a line holds an electronic or a web address.</summary>
    private static bool IsAddress(ReadOnlySpan<char> line)
    {
        var at = line.IndexOf('@');
        return (at >= 0 && line[at..].Contains('.')) || line.Contains("http", StringComparison.Ordinal) || line.Contains("www.", StringComparison.Ordinal) || (at == 0 || line.StartsWith("/@", StringComparison.Ordinal));
    }

    private static int IndexOf(List<Token> tokens, char mark)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Is(mark))
                return i;
        }

        return -1;
    }

    private void Mark(int index, string why)
    {
        Remove(_lines[index].Line.Number, _lines[index].Span, why);
        _marked.Add(_lines[index]);
    }

    /// <summary>Lets the marked lines go, and says how many they were.</summary>
    private int Sweep()
    {
        var swept = _marked.Count == 0 ? 0 : _lines.RemoveAll(_marked.Contains);
        _marked.Clear();
        return swept;
    }

    private void Remove(int number, TextSpan span, string why) =>
        _removed.Add(new RemovedText(number, span.Start, span.End, span.In(_text), why));
}
