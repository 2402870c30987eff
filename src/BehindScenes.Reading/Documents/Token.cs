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
        vocabulary ??= new Vocabulary(Lexicon.None, span.Length);
        var tokens = new List<Token>(span.Length / LettersAToken);
        for (var walk = new TokenWalk(text, span, vocabulary.Endings); walk.Next();)
            tokens.Add(new Token(walk.Start, walk.End, walk.Kind, vocabulary.WordOf(walk.Written)));
        return tokens;
    }

    /// <summary>A word as lexicons are compared with it: composed, lower case, straight apostrophe; Turkish İ, I, ı and i alike, as capitals hide which is meant.</summary>
    public static string Key(string word) => Letters.AreSettled(word)
        ? word
        : Unicode.Lower(Unicode.Compose(word).Replace('İ', 'i')).Replace('ı', 'i').Replace('’', '\'');
}
