using BehindScenes.Reading.Languages;

namespace BehindScenes.Reading.Documents;

/// <summary>What a line's own words and signs tell of it, wherever it stands on the page.</summary>
internal static class LineSigns
{
    public const int LongestByline = 6;

    private const int LongestCredit = 8;
    private const int LongestSpeaker = 8;
    private const int LongestStamp = 20;
    private const int LongestDateLine = 16;
    private const int LongestName = 4;

    /// <summary>Where pages offer to share: two of these in a line, and it is no sentence.</summary>
    private static readonly HashSet<string> ShareTargets =
    [
        "facebook", "twitter", "whatsapp", "telegram", "pinterest", "tumblr", "linkedin", "reddit", "line", "zalo", "messenger", "x", "vk", "instagram",
        "kakaotalk", "카카오톡", "페이스북",
    ];

    /// <summary>Why a line is the page's; null where nothing in it tells.</summary>
    public static string? ReasonOf(PageLine line)
    {
        if (Lexicons.FurnitureReason(line.Lexicon, line.Key, line.IsProse) is { } reason)
            return reason;
        if (line.HasNumbers && Lexicons.FurnitureReason(line.Lexicon, line.KeyWithoutNumbers, line.IsProse) is { } counted)
            return counted;
        if (CreditAt(line) == line.Span.Start)
            return "credit";
        if (!line.IsProse && IsCopyright(line.Written))
            return "copyright";
        if (!line.IsClosed && line.Written.Contains('#') && line.Tokens.Count(token => token.Is('#')) * 2 >= Math.Max(2, line.Words))
            return "tags";
        if (!line.IsProse && IsPromotion(line.Written))
            return "promotion";
        if (!line.IsProse && line.DateAt(0, inDigits: false) == line.Tokens.Count)
            return "date";
        if (!line.IsProse && line.Tokens.Count(token => ShareTargets.Contains(token.Key)) > 1)
            return "share line";
        if (line.Words is > 0 and <= LongestByline && line.Tokens[0].Key is "(" or "（" && line.Tokens[^1].Key is ")" or "）")
            return "credit";
        return line.Words <= LongestByline && !line.Written.Contains("](", StringComparison.Ordinal) && HoldsAddress(line.Written) ? "byline" : null;
    }

    /// <summary>Why a line may be the page's, where only the page speaks: a date with a byline, a breadcrumb. null for none.</summary>
    public static string? StampOf(PageLine line)
    {
        if (line.Words <= LongestStamp && line.ClosingMark is not ('!' or '?' or '…') && line.DateAt(0, inDigits: false) is > 1)
            return line.IsProse ? null : "date";
        var mayEndDate = line.ClosingMark == '\0' || (line.ClosingMark == '.' && line.Words < LongestDateLine / 2);
        if (!line.IsProse && line.Words <= LongestDateLine && line.HasDate() && mayEndDate && !line.HasQuotes)
            return "date";
        return !line.IsClosed && line.IsMenu() && line.Words <= LongestStamp && !line.HasQuotes ? "menu" : null;
    }

    /// <summary>
    /// Where a credit begins that runs to the line's end: "… Video: VTV Giải trí" says whose picture it was, not what happened. -1 for none.
    /// </summary>
    public static int CreditAt(PageLine line)
    {
        var tokens = line.Tokens;
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Key is "©" or "ⓒ" && tokens.Count - i <= LongestCredit + 2 && i > 0)
                return tokens[i].Start;
            var length = line.Lexicon.Credits.MatchAt(tokens, i);
            var rest = tokens.Count - i - length;
            if (length == 0 || rest < 2 || rest > LongestCredit + 2)
                continue;
            if (tokens.Take(i).All(token => token.Kind == TokenKind.Mark))
            {
                if (!line.IsProse && IsSaid(tokens, i + length, IsOpened(tokens, i)))
                    return line.Span.Start;
            }
            else if (IsOpened(tokens, i))
            {
                if (IsSaid(tokens, i + length, isOpened: true))
                    return tokens[i - 1].Start;
            }
            else if (char.IsUpper(line.Text[tokens[i].Start]) && IsSaid(tokens, i + length, isOpened: false)
                     && !tokens.Skip(i + length + 1).Any(token => token.Kind == TokenKind.Mark && !token.Is('/') && !token.Is('.')))
            {
                return tokens[i].Start;
            }
        }

        return -1;
    }

    /// <summary>A name that the text speaks of: a caption, no byline.</summary>
    public static bool IsNamedBefore(PageLine line) =>
        line.IsAllCapitalised && line.Words <= LongestName && line.Tokens.TrueForAll(token => token.Kind == TokenKind.Word)
        && line.Text.IndexOf(line.Span.In(line.Text), StringComparison.Ordinal) < line.Span.Start;

    /// <summary>A name alone, at most with initials.</summary>
    public static bool IsName(PageLine line) =>
        line.IsAllCapitalised && line.Words <= LongestName && line.Tokens.TrueForAll(token => token.Kind == TokenKind.Word || token.Is('.'));

    /// <summary>"Theo M.H."</summary>
    public static bool EndsWithInitial(PageLine line) =>
        line.Words <= LongestName && line.Tokens is [.., var last, var mark] && mark.Is('.') && last.Span.Length == 1 && last.IsCapitalised(line.Text);

    /// <summary>"mimi_w: …", "Gilles P. — …": one to three words, then a sign, then what somebody says.</summary>
    public static bool HasSpeaker(PageLine line) =>
        line.Tokens.Count > 3 && line.Tokens.Take(4).Skip(1).Any(token => token.Kind == TokenKind.Mark && token.Key[0] is ':' or '：' or '—' or '–' or '>');

    /// <summary>As where it <see cref="HasSpeaker"/>, with longer names and more signs, or a few words.</summary>
    public static bool IsComment(PageLine line) =>
        !line.IsProse || line.Tokens.Take(LongestSpeaker).Any(token => token.Kind == TokenKind.Mark && token.Key[0] is ':' or '：' or '—' or '–' or '@' or '>' or '|');

    private static bool IsOpened(List<Token> tokens, int at) =>
        at > 0 && tokens[at - 1].Kind == TokenKind.Mark && "([<（【".Contains(tokens[at - 1].Key, StringComparison.Ordinal);

    /// <summary>"Ảnh: VTV", "[Ảnh] VTV", "Ảnh, clip: VTV": whether a sign behind the word makes it a credit.</summary>
    private static bool IsSaid(List<Token> tokens, int at, bool isOpened)
    {
        if (tokens[at].Kind != TokenKind.Mark)
            return false;
        return tokens[at].Key[0] switch
        {
            ':' or '：' or '=' or '|' => true,
            ']' or '】' or '.' => isOpened,
            ',' or '/' => at + 2 < tokens.Count && tokens[at + 2].Is(':'),
            _ => false,
        };
    }

    private static bool IsCopyright(ReadOnlySpan<char> line) =>
        line.StartsWith("(C)", StringComparison.OrdinalIgnoreCase) || line.IndexOfAny("©ⓒ") is >= 0 and < 20;

    private static bool IsPromotion(ReadOnlySpan<char> line) =>
        line[0] is '☞' or '◤' or '※' || line.Contains('☰') || line.StartsWith("👉", StringComparison.Ordinal)
        || line.StartsWith(">>", StringComparison.Ordinal) || line.StartsWith("+++", StringComparison.Ordinal);

    /// <summary>Whether a line holds an electronic or a web address.</summary>
    private static bool HoldsAddress(ReadOnlySpan<char> line)
    {
        var at = line.IndexOf('@');
        return at == 0 || (at > 0 && line[at..].Contains('.')) || line.StartsWith("/@", StringComparison.Ordinal)
            || line.Contains("http", StringComparison.Ordinal) || line.Contains("www.", StringComparison.Ordinal);
    }
}
