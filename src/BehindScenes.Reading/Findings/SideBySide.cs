using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Languages;
using BehindScenes.Reading.Names;

namespace BehindScenes.Reading.Findings;

/// <summary>
/// Names that a text sets beside each other without a word that says who is who: Ngân (Huyền Lizzie); Long - Nam (Phương Oanh -
/// Mạnh Trường); a cast list with a name on each side of a dash; Lim Da Eun, the waitress Hwang Bo Mi.
/// </summary>
internal static class SideBySide
{
    public const string Parentheses = "parentheses";
    public const string CastList = "cast list";
    public const string Apposition = "apposition";

    private const int LongestEpithet = 4;
    private const int LongestCastLine = 24;
    private const int LongestList = 12;
    private const int LongestUnclosed = 12;
    private const string Dashes = "–—-…:=/|→";

    /// <summary>Two names of which one may act the other, as the text sets them.</summary>
    internal readonly record struct Beside(NameMention First, NameMention Second, string Rule);

    /// <summary>What stands side by side in a sentence.</summary>
    public static List<Beside> In(Document document, Sentence sentence, IReadOnlyList<NameMention> mentions)
    {
        var (lexicon, found) = (document.Lexicon, new List<Beside>());
        for (var i = 0; i + 1 < mentions.Count; i++)
        {
            var (one, other) = (mentions[i], mentions[i + 1]);
            // "(Tom Barley’s friend)" is another.
            if (other.EndToken < sentence.Tokens.Count && sentence.Tokens[other.EndToken] is { Kind: TokenKind.Ending, Key: "'s" })
                continue;
            if (OpensAt(sentence.Tokens, one.EndToken) && IsWithinEpithet(lexicon, sentence.Tokens, one.EndToken + 1, other.FirstToken))
            {
                var (outer, inner) = (ListAt(lexicon, mentions, one, backwards: true), ListAt(lexicon, mentions, other, backwards: false));
                // "Quốc (Tuấn Tú và Vy (Thanh Hương)": the first was never closed.
                if (IsUnclosed(sentence.Tokens, other) && outer.Count == 1)
                    inner = [other];
                if (outer.Count == inner.Count)
                    found.AddRange(outer.Zip(inner, (first, second) => new Beside(first, second, Parentheses)));
                else if (inner.Count == 1)
                    found.Add(new Beside(one, other, Parentheses));
            }
            else if (one.EndToken < other.FirstToken && sentence.Tokens[one.EndToken].Is(',') && other.FirstToken > one.EndToken + 2
                     && IsWithinEpithet(lexicon, sentence.Tokens, one.EndToken + 1, other.FirstToken) && lexicon.Roles.MatchBefore(sentence.Tokens, other.FirstToken) == 0)
            {
                found.Add(new Beside(one, other, Apposition));
            }
        }

        return found;
    }

    /// <summary>The pairs of a line that holds a name on each side of a sign and little else, none of any other; several such lines are a cast list.</summary>
    public static List<Beside> CastLine(Sentence sentence, IReadOnlyList<NameMention> mentions)
    {
        var tokens = sentence.Tokens;
        if (mentions.Count < 2 || tokens.Count > LongestCastLine || tokens.Take(mentions[0].FirstToken).Any(token => token.Kind == TokenKind.Word && char.IsUpper(token.Key[0])))
            return [];
        var (left, right) = (mentions[0], mentions[1]);
        var between = tokens.Skip(left.EndToken).Take(right.FirstToken - left.EndToken).ToList();
        var isParted = between.Count is > 0 and <= 4 && between[0].Kind == TokenKind.Mark && Dashes.Contains(between[0].Key, StringComparison.Ordinal)
            && (between[0].Key != "-" || tokens[left.EndToken].Start > tokens[left.EndToken - 1].End);
        if (!isParted || tokens.Take(left.FirstToken).Count(token => token.Kind == TokenKind.Word) > 2)
            return [];
        return [.. mentions.Skip(1).Select(other => new Beside(left, other, CastList))];
    }

    /// <summary>The list that a name stands in, seen from it away from what lies between it and another.</summary>
    public static List<NameMention> ListAt(Lexicon lexicon, IReadOnlyList<NameMention> mentions, NameMention name, bool backwards)
    {
        var at = 0;
        while (mentions[at] != name)
            at++;
        var list = new List<NameMention> { name };
        var step = backwards ? -1 : 1;
        for (var next = at + step; next >= 0 && next < mentions.Count && list.Count < LongestList; next += step)
        {
            var (first, second) = backwards ? (mentions[next], mentions[next + 1]) : (mentions[next - 1], mentions[next]);
            if (!IsListedWithEpithet(lexicon, first, second))
                break;
            list.Insert(backwards ? 0 : list.Count, mentions[next]);
        }

        return list;
    }

    /// <summary>Whether a list is closed by a word: "A, B and C". Without one the next name may begin something else.</summary>
    public static bool IsClosed(Lexicon lexicon, List<NameMention> list)
    {
        if (list is not [.., var one, var last] || (one.Ending.Length > 0 && lexicon.And.Contains(one.Ending)))
            return true;
        var tokens = last.Sentence.Tokens;
        for (var at = one.EndToken; at < last.FirstToken; at++)
        {
            if (lexicon.And.MatchAt(tokens, at) > 0 || tokens[at].Key is "-" or "–" or "&" or "×" or "＆" or "・" or "·")
                return true;
        }

        return false;
    }

    /// <summary>"la guardiana Agnese Tassara e il comandante Ettore Parodi": small words may stand before the next of a list.</summary>
    private static bool IsListedWithEpithet(Lexicon lexicon, NameMention one, NameMention next) =>
        NameLists.NextAfter(lexicon, one) is { } at && (at == next.FirstToken || (at < next.FirstToken && IsWithinEpithet(lexicon, one.Sentence.Tokens, at, next.FirstToken)));

    /// <summary>Whether a name stands behind an opening parenthesis and another opens before it is closed.</summary>
    public static bool IsUnclosed(List<Token> tokens, NameMention inner)
    {
        for (var at = inner.EndToken; at < tokens.Count && at < inner.EndToken + LongestUnclosed; at++)
        {
            if (tokens[at].Key is ")" or "）")
                return false;
            if (OpensAt(tokens, at))
                return inner.FirstToken > 0 && OpensAt(tokens, inner.FirstToken - 1);
        }

        return false;
    }

    private static bool OpensAt(List<Token> tokens, int at) => at < tokens.Count && tokens[at].Key is "(" or "（" or "[";

    /// <summary>Nothing, or small words without a comma: "(la pm Elena Dardi", "(vai công tố viên Bae Soo Ah", "(NSND Bích Hường".</summary>
    private static bool IsWithinEpithet(Lexicon lexicon, List<Token> tokens, int at, int end)
    {
        if (end - at > LongestEpithet)
            return false;
        for (var i = at; i < end; i++)
        {
            var isTitle = lexicon.Roles.MatchAt(tokens, i) > 0 || lexicon.Character.MatchAt(tokens, i) > 0;
            var isSign = (tokens[i].Is('.') && i > at) || "\"“”‘’'«»".Contains(tokens[i].Key, StringComparison.Ordinal);
            if (!isTitle && !isSign && (tokens[i].Kind != TokenKind.Word || (i > at && lexicon.FunctionWords.Contains(tokens[i].Key) && tokens[i].Key[^1] != '\'')))
                return false;
        }

        return true;
    }
}
