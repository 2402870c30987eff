using BehindScenes.Reading.Languages;

namespace BehindScenes.Reading.Documents;

public enum TokenKind
{
    Word,
    Number,
    Mark,

    /// <summary>What a language writes onto a name behind an apostrophe: Demirci’nin, Ada’s.</summary>
    Ending,
}

/// <summary>A word, a number or one other sign, where it stands.</summary>
public readonly record struct Token(int Start, int End, TokenKind Kind, Word Word)
{
    /// <summary>The word in lower case, its marks kept: what lexicons are compared with.</summary>
    public string Key => Word.Key;

    /// <summary>The key without the particles that the language writes onto it; elsewhere the key itself.</summary>
    public string Stem => Word.Stem;

    public TextSpan Span => new(Start, End);

    public bool Is(char mark) => Kind == TokenKind.Mark && Key[0] == mark;

    /// <summary>Whether a word begins with a capital.</summary>
    public bool IsCapitalised(string text) => Kind == TokenKind.Word && char.IsUpper(text[Start]);
}

public static class Tokenizer
{
    /// <summary>About so many where words are parted by blanks.</summary>
    private const int LettersAToken = 5;

    /// <summary>
    /// The tokens of a piece of text. A hyphen between letters stays inside its word (Soo-hyun); an apostrophe parts two
    /// words and stays with the first (l’ | attore), as Italian and French elide, unless an ending of the language stands behind
    /// it. Where a script writes no blanks each letter is a token of its own (UAX #29 leaves these scripts to dictionaries).
    /// </summary>
    /// <param name="text">A text.</param>
    /// <param name="span">The piece to take apart.</param>
    /// <param name="vocabulary">The words as the text's lexicon knows them; null where no lexicon is asked.</param>
    public static List<Token> Tokenize(string text, TextSpan span, Vocabulary? vocabulary = null)
    {
        vocabulary ??= new Vocabulary(Lexicon.None);
        var endings = vocabulary.Endings;
        var tokens = new List<Token>(span.Length / LettersAToken);
        for (var at = span.Start; at < span.End;)
        {
            if (char.IsWhiteSpace(text[at]) || IsSilent(text[at]))
            {
                at++;
                continue;
            }

            var isNumber = char.IsDigit(text[at]);
            var end = isNumber ? NumberEnd(text, at, span.End) : WordEnd(text, at, span.End, endings);
            if (end == at)
            {
                if (tokens.Count > 0 && tokens[^1].End == at && endings.EndAfterApostrophe(text, at, span.End) is { } ending)
                {
                    tokens.Add(new Token(at, ending, TokenKind.Ending, vocabulary.WordOf(text.AsSpan(at, ending - at))));
                    at = ending;
                    continue;
                }

                end = at + 1;
                tokens.Add(new Token(at, end, TokenKind.Mark, vocabulary.WordOf(text.AsSpan(at, 1))));
            }
            else
            {
                tokens.Add(new Token(at, end, isNumber ? TokenKind.Number : TokenKind.Word, vocabulary.WordOf(text.AsSpan(at, end - at))));
            }

            at = end;
        }

        return tokens;
    }

    /// <summary>A word as lexicons are compared with it: composed, lower case, straight apostrophe; Turkish İ, I, ı and i alike, as capitals hide which is meant.</summary>
    public static string Key(ReadOnlySpan<char> word) =>
        Unicode.Lower(Unicode.Compose(word.ToString()).Replace('İ', 'i')).Replace('ı', 'i').Replace('’', '\'');

    private static int NumberEnd(string text, int at, int limit)
    {
        while (at < limit && (char.IsDigit(text[at])
               || (text[at] is '.' or ',' && at + 1 < limit && char.IsDigit(text[at + 1]))))
            at++;
        while (at < limit && char.IsLower(text[at]) && text[at] < 0x250)
            at++; // 33e, 9th, 12th: one token, no plain number.
        return at;
    }

    private static int WordEnd(string text, int at, int limit, NameEndings endings)
    {
        var start = at;
        if (Script.IsUnspaced(text[at]))
        {
            do
                at++;
            while (at < limit && Script.IsMark(text[at]));
            return at;
        }

        while (at < limit)
        {
            if ((IsLetter(text[at]) && (at == start || Script.GoOn(text[start], text[at]))) || (at > start && char.IsDigit(text[at])))
                at++;
            else if (text[at] is '-' or '‑' && at > start && at + 1 < limit && IsLetter(text[at + 1]) && Script.GoOn(text[start], text[at + 1]))
                at++;
            else if (text[at] is '\'' or '’' && at > start && endings.EndAfterApostrophe(text, at, limit) is null && IsElision(text, at, limit))
                return at + 1;
            else
                break;
        }

        return at;
    }

    /// <summary>An apostrophe between a word and the next, which may stand in quotation marks: d’Im, d’« Im ».</summary>
    private static bool IsElision(string text, int at, int limit)
    {
        var next = at + 1;
        while (next < limit && text[next] is '«' or '“' or '"' or ' ' or '\u00A0' or '\u202F' && next - at < 4)
            next++;
        return next == limit ? at + 1 == limit : IsLetter(text[next]) && (next == at + 1 || text[(at + 1)..next].AsSpan().ContainsAny('«', '“', '"'));
    }

    private static bool IsLetter(char c) => char.IsLetter(c) || Script.IsMark(c);

    /// <summary>What is no sign of the language: marks of emphasis, and marks that no one sees.</summary>
    private static bool IsSilent(char c) => c is '*' or '_' or '`' or '\uFEFF' or >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
