namespace BehindScenes.Reading.Documents;

/// <summary>What a letter is to one who parts a text into words.</summary>
[Flags]
internal enum Letter : byte
{
    /// <summary>A blank, a mark of emphasis or a mark that no one sees: no sign of the language.</summary>
    Blank = 1,
    Digit = 2,

    /// <summary>A letter or a mark on one.</summary>
    InWord = 4,
    Mark = 8,
    Unspaced = 16,
    Hangul = 32,
    Katakana = 64,

    /// <summary>Composed and small: words are compared by it as it is.</summary>
    Settled = 128,
}

/// <summary>Each letter looked up once for all texts: one asks it of every letter, some of them several times.</summary>
internal static class Letters
{
    private static readonly Letter[] Known = [.. Enumerable.Range(0, char.MaxValue + 1).Select(letter => Look((char)letter))];

    public static Letter Of(char letter) => Known[letter];

    /// <summary>Whether a word is compared with lexicons as it is written.</summary>
    public static bool AreSettled(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if ((Known[letter] & Letter.Settled) == 0)
                return false;
        }

        return true;
    }

    /// <summary>Whether a letter may stand in a word that begins with another.</summary>
    public static bool GoOn(Letter first, Letter next)
    {
        var change = (first ^ next) & (Letter.Hangul | Letter.Katakana);
        return (next & Letter.Unspaced) == 0 && (change == 0 || (change == Letter.Katakana && (next & Letter.Mark) != 0));
    }

    private static Letter Look(char letter)
    {
        var isMark = Script.IsMark(letter);
        return (char.IsWhiteSpace(letter) || IsSilent(letter) ? Letter.Blank : 0)
            | (char.IsDigit(letter) ? Letter.Digit : 0)
            | (isMark || char.IsLetter(letter) ? Letter.InWord : 0)
            | (isMark ? Letter.Mark : 0)
            | (Script.IsUnspaced(letter) ? Letter.Unspaced : 0)
            | (Script.IsHangul(letter) ? Letter.Hangul : 0)
            | (Script.IsKatakana(letter) ? Letter.Katakana : 0)
            | (Unicode.IsComposed(letter) && !Unicode.MayLower(letter) && letter is not ('ı' or '’') ? Letter.Settled : 0);
    }

    private static bool IsSilent(char c) => c is '*' or '_' or '`' or '\uFEFF' or >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
