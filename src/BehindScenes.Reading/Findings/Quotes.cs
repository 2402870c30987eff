using System.Buffers;
using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Findings;

/// <summary>What stands in quotation marks, by the marks of any language, straight or curly, doubled apostrophes too.</summary>
internal static class Quotes
{
    /// <summary>A mark that is not closed within so many characters opens nothing: it was a slip.</summary>
    private const int Longest = 600;

    /// <summary>Opening marks with those that close them. Saved texts mix their kinds.</summary>
    private static readonly Dictionary<char, string> Closing = new()
    {
        ['"'] = "\"”",
        ['“'] = "”\"“",
        ['”'] = "”",
        ['„'] = "“”",
        ['«'] = "»",
        ['‘'] = "’‘",
        ['‚'] = "‘’",
        ['\''] = "'",
        ['「'] = "」",
        ['『'] = "』",
        ['《'] = "》",
        ['〈'] = "〉",
    };

    private static readonly SearchValues<char> Opening = SearchValues.Create([.. Closing.Keys]);

    /// <summary>Whether a token is a mark that opens a quotation.</summary>
    public static bool Opens(Token token) => token.Kind == TokenKind.Mark && Closing.ContainsKey(token.Key[0]);

    /// <returns>The quoted pieces without their marks, in order.</returns>
    public static List<TextSpan> In(string text, TextSpan span)
    {
        var quotes = new List<TextSpan>();
        for (var at = span.Start; text.AsSpan(at, span.End - at).IndexOfAny(Opening) is >= 0 and var next; at++)
        {
            at += next;
            if (!Opens(text, span, at))
                continue;
            var start = at + 1;
            if (start < span.End && text[at] == '\'' && text[start] == '\'')
                start++;
            var end = EndOf(text, new TextSpan(start, Math.Min(span.End, start + Longest)), Closing[text[at]]);
            if (end <= start)
                continue;
            quotes.Add(SentenceSplitter.Trim(text, new TextSpan(start, end)));
            at = end;
        }

        return quotes;
    }

    /// <summary>An apostrophe inside a word opens nothing, nor does a mark with a blank behind it (but in French).</summary>
    private static bool Opens(string text, TextSpan span, int at) =>
        text[at] is not ('\'' or '’' or '‘') || at == span.Start || !char.IsLetterOrDigit(text[at - 1]);

    private static int EndOf(string text, TextSpan rest, string closing)
    {
        for (var end = rest.Start; end < rest.End; end++)
        {
            if (closing.Contains(text[end], StringComparison.Ordinal)
                && (text[end] is not ('\'' or '’') || end + 1 >= rest.End || !char.IsLetterOrDigit(text[end + 1])))
                return end;
        }

        return -1;
    }
}
