using System.Buffers;
using BehindScenes.Reading.Languages;

namespace BehindScenes.Reading.Documents;

/// <summary>A line of a saved page with what tells the author's text from what the page put around it.</summary>
internal sealed class PageLine
{
    public const int LongestHeadline = 40;

    /// <summary>Letters of a script without blanks that make about one word.</summary>
    private const int LettersAWord = 3;

    private const int ShortestProse = 8;
    private const int ShortestUnclosedProse = 25;
    private const int LongestMenuPiece = 5;
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”«»‘’‚„「『《");

    private const string Closers = "\"”“’'»«)]」』》】*_ \u00A0\u202F";
    private const string Bullets = "•·-–—*♥●■◆○▪►‣";

    private string? _key;

    public PageLine(Line line, string text, Lexicon lexicon, Vocabulary vocabulary)
    {
        (Line, Text, Lexicon) = (line, text, lexicon);
        Tokens = Tokenizer.Tokenize(text, line.Span, vocabulary);
        var (words, unspaced) = (0, 0);
        foreach (var token in Tokens)
        {
            if (token.Kind == TokenKind.Word)
                _ = Script.IsUnspaced(text[token.Start]) ? unspaced++ : words++;
        }

        Words = words + (unspaced + LettersAWord - 1) / LettersAWord;
        HasNumbers = Tokens.Exists(token => token.Kind == TokenKind.Number);
    }

    public Line Line { get; }

    public TextSpan Span => Line.Span;

    /// <summary>The text of the whole page.</summary>
    public string Text { get; }

    public Lexicon Lexicon { get; }

    public ReadOnlySpan<char> Written => Text.AsSpan(Span.Start, Span.Length);

    public List<Token> Tokens { get; }

    /// <summary>The words as tokens are keyed, and a colon within the line, parted by a blank.</summary>
    public string Key => _key ??= Joined(token => token.Kind != TokenKind.Mark || (token.Is(':') && token.End != Span.End));

    public bool HasNumbers { get; }

    /// <summary>As <see cref="Key"/> without how often: "Comments (3)".</summary>
    public string KeyWithoutNumbers => Joined(token => token.Kind is not (TokenKind.Mark or TokenKind.Number));

    public int Words { get; }

    public bool HasQuotes => Written.IndexOfAny(Quotes) >= 0;

    public bool IsBullet => Bullets.Contains(Text[Span.Start], StringComparison.Ordinal) && Words > 0;

    /// <summary>The mark on which the line ends, behind what quotes and brackets close; <c>\0</c> for none.</summary>
    public char ClosingMark
    {
        get
        {
            var last = Span.End - 1;
            while (last > Span.Start && Closers.Contains(Text[last], StringComparison.Ordinal))
                last--;
            return char.IsLetterOrDigit(Text[last]) ? '\0' : Text[last];
        }
    }

    /// <summary>Whether the line says something to its end: "It rained."</summary>
    public bool IsClosed => ClosingMark is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '~';

    /// <summary>A sentence at the least, or so long that it must be one.</summary>
    public bool IsProse => Words >= ShortestUnclosedProse || (Words >= ShortestProse && IsClosed);

    /// <summary>Ends as no headline does. A headline may cry or ask.</summary>
    public bool EndsAsText => ClosingMark is '.' or '。' or ':' or '：' or ',' or ';' or '、' || SentenceSplitter.Split(Text, Span).Skip(1).Any();

    /// <summary>Text that can be no headline.</summary>
    public bool IsText => IsProse && (EndsAsText || Words > LongestHeadline);

    /// <summary>Only words that begin with a capital: a name, or a list of them.</summary>
    public bool IsAllCapitalised => Words > 0 && Tokens.All(token => token.Kind != TokenKind.Word || token.IsCapitalised(Text));

    /// <summary>How many tokens from a place on are a date: digits and what parts them, months, weekdays. 0 where they hold no date.</summary>
    /// <param name="at">The place, as a token's number.</param>
    /// <param name="inDigits">Whether a month's name makes no date: a sentence may begin with "May 12".</param>
    public int DateAt(int at, bool inDigits)
    {
        var (end, numbers, hasNamedMonth, isParted) = (at, 0, false, false);
        while (end < Tokens.Count)
        {
            var token = Tokens[end];
            if (end == 0 && token.Key == "date" && Tokens.Count > 1 && Tokens[1].Kind == TokenKind.Number)
            {
                end++; // As extractors write it.
                continue;
            }

            if (token.Kind == TokenKind.Number)
            {
                numbers++;
                isParted |= token.Key.Count(c => c == '.') == 2 || token.Key.Length >= 8;
            }
            else if (token.Kind == TokenKind.Mark && "/-.:,|()[]~·–—".Contains(token.Key, StringComparison.Ordinal))
                isParted |= end > at && end + 1 < Tokens.Count && token.Key[0] is '/' or '-' or ':' or '.'
                    && Tokens[end - 1].Kind == TokenKind.Number && Tokens[end + 1].Kind == TokenKind.Number;
            else if (Lexicon.Dates.MatchAt(Tokens, end) is > 0 and var length)
            {
                hasNamedMonth = true;
                end += length;
                continue;
            }
            else
                break;
            end++;
        }

        var isDate = numbers > 0 && (inDigits ? isParted : isParted || hasNamedMonth);
        return isDate ? end - at : 0;
    }

    /// <summary>Whether a date stands anywhere in the line: one in digits, or one in words that is a good part of it.</summary>
    public bool HasDate()
    {
        for (var at = 0; at < Tokens.Count; at++)
        {
            if (Tokens[at].Kind != TokenKind.Number && Lexicon.Dates.MatchAt(Tokens, at) == 0)
                continue;
            if (DateAt(at, inDigits: true) > 1 || DateAt(at, inDigits: false) is > 1 and var length && length * 5 >= Tokens.Count * 2)
                return true;
        }

        return false;
    }

    /// <summary>Whether the line is pieces of a few words each, parted by the signs of menus and breadcrumbs.</summary>
    public bool IsMenu()
    {
        var (pieces, words) = (1, 0);
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (i > 0 && PartsMenu(Tokens[i]))
            {
                pieces++;
                words = 0;
            }
            else if (Tokens[i].Kind == TokenKind.Word && ++words > LongestMenuPiece)
                return false;
        }

        return pieces > 1;
    }

    private string Joined(Func<Token, bool> isKept)
    {
        var words = new List<string>(Tokens.Count);
        foreach (var token in Tokens)
        {
            if (isKept(token))
                words.Add(token.Key);
        }

        return string.Join(' ', words);
    }

    /// <summary>A slash parts only behind a blank, and » only where it closes no quotation.</summary>
    private bool PartsMenu(Token token) => token.Kind == TokenKind.Mark && token.Key[0] switch
    {
        '|' or '›' or '>' or '＞' or '☰' or '·' or '•' or '→' => true,
        '/' => char.IsWhiteSpace(Text[token.Start - 1]),
        '»' => !Written.Contains('«'),
        _ => false,
    };
}
