using BehindScenes.Reading.Languages;

namespace BehindScenes.Reading.Documents;

/// <summary>
/// What a web page leaves in a saved text: site names, menus, dates and bylines, comment forms, promotion, credits, captions
/// printed twice. Lines are told by their words and signs, and by where they stand: over the headline, between it and the text, in
/// the text, or behind it. What is not surely furniture stays.
/// </summary>
internal sealed class Furniture
{
    private const int LongestTail = 11;
    private const int LongestTwin = 400;
    private const int ShortestCopy = 3;
    private const int LongestSiteTag = 4;
    private const int LastStampedLine = 12;

    /// <summary>Lines that a comment over the form takes at most.</summary>
    private const int LongestComment = 8;

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
        var (numbers, seen) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<(int, int, int), int>());
        var lines = _lines.ConvertAll(line => numbers.TryGetValue(line.Key, out var number) ? number : numbers[line.Key] = numbers.Count);
        for (var i = 0; i + ShortestCopy <= lines.Count; i++)
        {
            var run = (lines[i], lines[i + 1], lines[i + 2]);
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
            if (i < LastStampedLine && line.DateAt(0, inDigits: true) is > 0 and var stamp && stamp < line.Tokens.Count)
                Shorten(i, new TextSpan(line.Tokens[stamp].Start, line.Span.End), "date");
            else if (line.IsText && line.Tokens[0].Is('[') && line.Tokens.FindIndex(token => token.Is(']')) is > 1 and <= LongestSiteTag + 1 and var close && close + 1 < line.Tokens.Count)
                Shorten(i, new TextSpan(line.Tokens[close + 1].Start, line.Span.End), "site name or section");
            else if (!line.IsClosed && line.Tokens.FindIndex(token => token.Is('|')) is > LineSigns.LongestByline and var bar && line.Tokens.Count - bar - 1 <= LongestSiteTag)
                Shorten(i, new TextSpan(line.Span.Start, line.Tokens[bar].Start), "site name or section");
        }
    }

    /// <summary>Lines that their words or signs tell wherever they stand.</summary>
    private void TakeKnown()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            if (LineSigns.ReasonOf(_lines[i]) is { } why)
                Mark(i, why);
            else if (LineSigns.CreditAt(_lines[i]) is > 0 and var credit)
                Shorten(i, new TextSpan(_lines[i].Span.Start, credit), "credit");
        }

        Sweep();
    }

    /// <summary>A caption or a headline that the page prints again, and a breadcrumb that ends with the headline.</summary>
    private void TakeRepeated()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            // What is no caption may be said again on purpose.
            if (line.Words > 1 && !seen.Add(line.Key) && (!line.IsProse || i == 0 || line.Key == _lines[i - 1].Key))
                Mark(i, "printed twice");
            else if (i + 1 < _lines.Count && _lines[i + 1] is { Words: > 3 } next && line.Words > next.Words && line.Key.EndsWith(next.Key, StringComparison.Ordinal))
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
            for (; behind < _lines.Count && (heading.Why == "comments" ? LineSigns.IsComment(_lines[behind]) : !_lines[behind].IsProse); behind++)
                Mark(behind, heading.Why);
            Sweep();
        }
    }

    /// <summary>Comments that no heading opens stand right over the form for more.</summary>
    private void TakeCommentsOverForm()
    {
        foreach (var form in _removed.Where(removed => removed.Why is "comment form" or "login" or "comments").OrderBy(removed => removed.Start).Take(1).ToList())
        {
            var over = _lines.FindLastIndex(line => line.Span.Start < form.Start);
            for (; over > 0 && LineSigns.HasSpeaker(_lines[over]) && IsNear(_lines[over]); over--)
                Mark(over, "comments");

            bool IsNear(PageLine line) => line.Line.Number + LongestComment > form.Line - _marked.Count * 2;
        }

        Sweep();
    }

    /// <summary>What stands over the headline and what short lines stand under it are the page's.</summary>
    private void TakeAroundHeadline()
    {
        var top = _lines.FindIndex(line => line.IsText);
        if (top < 0)
            top = Math.Min(1, _lines.Count - 1);
        for (var i = 0; i < top; i++)
        {
            if (LineSigns.StampOf(_lines[i]) is { } why)
                Mark(i, why);
        }

        top -= Sweep();
        var at = new HeadlineChoice(_lines, _behindLoneMark).IndexBefore(Math.Min(top, _lines.Count - 1));
        if (at < 0)
            return;
        Headline = HeadlineChoice.SpanOf(_lines[at]);
        for (var i = at + 1; i < top; i++)
        {
            if (IsUnderHeadline(_lines[i]))
                Mark(i, "byline");
        }

        for (var i = 0; i < at; i++)
            Mark(i, _lines[i].HasQuotes ? "kicker" : "site name or section");
        Sweep();
    }

    /// <summary>A few words that say nothing to their end and open no list.</summary>
    private static bool IsUnderHeadline(PageLine line) =>
        line is { HasQuotes: false, IsClosed: false, Words: <= LineSigns.LongestByline } && line.ClosingMark is not (':' or ',')
        && (!line.IsBullet || line.Written[0] is '-' or '–');

    /// <summary>Behind the last line of text only the page speaks: tags, bylines, menus.</summary>
    private void TakeTail()
    {
        var first = _lines.FindLastIndex(line => line.IsProse) + 1;
        if (first == 0)
            return;
        for (var i = Math.Max(first, Headline is null ? 1 : 2); i < _lines.Count; i++)
        {
            var line = _lines[i];
            if (LineSigns.StampOf(line) is { } why)
                Mark(i, why);
            else if (LineSigns.EndsWithInitial(line))
                Mark(i, "byline");
            else if (!line.IsClosed && !line.IsBullet && line.Words <= LongestTail && !LineSigns.IsNamedBefore(line))
                Mark(i, LineSigns.IsName(line) ? "byline" : "page");
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

    /// <summary>Leaves a piece of a line, and takes off what stands before or behind it.</summary>
    private void Shorten(int index, TextSpan rest, string why)
    {
        var line = _lines[index];
        var removed = rest.Start > line.Span.Start ? line.Span with { End = rest.Start } : line.Span with { Start = rest.End };
        Remove(line.Line.Number, SentenceSplitter.Trim(_text, removed), why);
        _lines[index] = new PageLine(line.Line with { Span = SentenceSplitter.Trim(_text, rest) }, _text, _lexicon, _vocabulary);
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
