namespace BehindScenes.Reading.Documents;

/// <summary>Which line of a page is its headline: the one of most words before the text begins.</summary>
/// <param name="lines">The page's lines.</param>
/// <param name="behindLoneMark">Lines, by number, whose bullet stands alone on the line before: no headlines.</param>
internal sealed class HeadlineChoice(IReadOnlyList<PageLine> lines, IReadOnlySet<int> behindLoneMark)
{
    private const int ShortestFull = 5;
    private const int ShortestOverDeck = 7;

    /// <summary>The headline's index among the lines before one; -1 for none.</summary>
    public int IndexBefore(int end)
    {
        var at = LongestBefore(end, ofTwoSentences: false);
        // "…: forty degrees and a fan. Behind the scenes of …"
        if ((at < 0 || lines[at].Words < ShortestFull) && LongestBefore(end, ofTwoSentences: true) is >= 0 and var longer)
            at = longer;
        // A deck may be longer than the headline over it.
        for (var i = 0; i < at; i++)
        {
            if (lines[i].Words >= ShortestOverDeck && lines[i].Words * 5 >= lines[at].Words * 3 && MayBeHeadline(i, ofTwoSentences: false))
                return i;
        }

        return at;
    }

    /// <summary>A headline without the signs that Markdown sets before it.</summary>
    public static TextSpan SpanOf(PageLine line) =>
        line.Written[0] == '#' ? line.Span with { Start = line.Span.End - line.Written.TrimStart("# ").Length } : line.Span;

    private int LongestBefore(int end, bool ofTwoSentences)
    {
        var at = -1;
        for (var i = 0; i < end; i++)
        {
            if (MayBeHeadline(i, ofTwoSentences) && (at < 0 || lines[i].Words > lines[at].Words))
                at = i;
        }

        return at;
    }

    private bool MayBeHeadline(int i, bool ofTwoSentences)
    {
        var line = lines[i];
        if (line.Words is 0 or > PageLine.LongestHeadline || (ofTwoSentences ? line.ClosingMark != '\0' : line.EndsAsText))
            return false;
        if (behindLoneMark.Contains(line.Line.Number) || (line.IsBullet && line.Written[0] != '-') || line.IsMenu())
            return false;
        // What cries or asks and goes on in the next line is the text's first sentence.
        return line.ClosingMark == '\0' || i + 1 >= lines.Count || lines[i + 1].Line.Number > line.Line.Number + 1;
    }
}
