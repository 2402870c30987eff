using BehindScenes.Reading.Languages;

namespace BehindScenes.Reading.Documents;

/// <summary>
/// What a web page leaves in a saved text: site names, menus, comment forms, promotion, credits, captions printed twice.
/// What is not surely furniture stays.
/// </summary>
public static class Furniture
{
    private const int LongestSectionName = 6;
    private const int LongestMenuEntry = 4;
    private const int LongestCredit = 6;
    private const int LongestByline = 4;

    /// <summary>The lines that are the author's, none of them empty, and what was taken off.</summary>
    public sealed record Parted(IReadOnlyList<Line> Kept, IReadOnlyList<RemovedText> Removed);

    public static Parted Find(string text, IReadOnlyList<Line> lines, Lexicon lexicon)
    {
        var kept = new List<Line>();
        var removed = new List<RemovedText>();
        string? previous = null;
        foreach (var line in lines.Where(line => line.Span.Length > 0))
        {
            var tokens = Tokenizer.Tokenize(text, line.Span);
            var key = string.Join(' ', tokens.Where(token => token.Kind != TokenKind.Mark || (token.Is(':') && token.End != line.Span.End)).Select(token => token.Key));
            if (key.Length > 0 && key == previous)
                Remove(line.Number, line.Span, "printed twice");
            else if (lexicon.FurnitureReason(key) is { } reason)
                Remove(line.Number, line.Span, reason);
            else
                kept.Add(WithoutCredit(line, tokens));
            previous = key;
        }

        for (var left = LinesOfMenu(); left > 0; left--)
            Take(0, "menu");
        if (kept.Count > 2 && kept[2].Number > kept[1].Number + 1 && IsSectionName(kept[0], kept[1]))
            Take(0, "site name or section");
        if (kept.Count > 2 && IsByline(kept[^1]))
            Take(kept.Count - 1, "byline");
        return new Parted(kept, removed);

        void Remove(int number, TextSpan span, string why) =>
            removed.Add(new RemovedText(number, span.Start, span.End, span.In(text), why));

        void Take(int index, string why)
        {
            Remove(kept[index].Number, kept[index].Span, why);
            kept.RemoveAt(index);
        }

        // "… Video: VTV Giải trí" at a line's end says whose picture it was, not what happened.
        Line WithoutCredit(Line line, List<Token> tokens)
        {
            for (var i = 0; i + 2 < tokens.Count; i++)
            {
                if (!lexicon.Credits.Contains(tokens[i].Key) || !tokens[i].IsCapitalised(text) || !tokens[i + 1].Is(':') || tokens.Count - i - 2 > LongestCredit)
                    continue;
                if (i == 0 || tokens.Skip(i + 2).Any(token => token.Kind == TokenKind.Mark))
                    continue;
                Remove(line.Number, new TextSpan(tokens[i].Start, line.Span.End), "credit");
                return line with { Span = SentenceSplitter.Trim(text, new TextSpan(line.Span.Start, tokens[i].Start)) };
            }

            return line;
        }

        // Two or more lines of a few words each over the first line that has more to say.
        int LinesOfMenu()
        {
            var lines = 0;
            while (lines < kept.Count && WordsOf(kept[lines]) is > 0 and <= LongestMenuEntry && !".!?…:".Contains(text[kept[lines].Span.End - 1], StringComparison.Ordinal)
                   && !"\"“”«»‘’'#".Contains(text[kept[lines].Span.Start], StringComparison.Ordinal))
                lines++;
            return lines >= 2 && lines < kept.Count - 1 ? lines : 0;
        }

        // A few words without a full stop over a line that is itself a headline, alone between empty lines.
        bool IsSectionName(Line first, Line second) =>
            WordsOf(first) is > 0 and <= LongestSectionName && WordsOf(second) > WordsOf(first) + 2 && second.Number > first.Number + 1
            && !".!?…:".Contains(text[first.Span.End - 1], StringComparison.Ordinal)
            && !".".Contains(text[second.Span.End - 1], StringComparison.Ordinal) && WordsOf(second) < 40
            && !"\"“”«»‘’'#".Contains(text[first.Span.Start], StringComparison.Ordinal);

        // A last line that is a name and nothing else, and a name that the text does not speak of.
        bool IsByline(Line last)
        {
            var tokens = Tokenizer.Tokenize(text, last.Span).Where(token => !token.Is('.') || token.End == last.Span.End).ToList();
            return tokens.Count is >= 2 and <= LongestByline && tokens.TrueForAll(token => token.IsCapitalised(text))
                && text.IndexOf(last.Span.In(text), StringComparison.Ordinal) == last.Span.Start;
        }

        int WordsOf(Line line) => Tokenizer.Tokenize(text, line.Span).Count(token => token.Kind == TokenKind.Word);
    }
}
