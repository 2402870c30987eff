using System.Globalization;

namespace BehindScenes.Reading.Documents;

/// <summary>What scripts ask of whoever parts a text into words. Ranges as in the Unicode character database.</summary>
internal static class Script
{
    /// <summary>Scripts that write no blank between words: Han, Hiragana, Thai, Lao, Khmer, Burmese.</summary>
    public static bool IsUnspaced(char c) => IsHan(c) || c is >= '\u3041' and <= '\u309F' or >= '\u0E01' and <= '\u0E4E' or >= '\u0E81' and <= '\u0ECD'
        or >= '\u1780' and <= '\u17D3' or >= '\u1000' and <= '\u103F';

    public static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or '々';

    public static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';

    public static bool IsKatakana(char c) => c is >= '\u30A1' and <= '\u30FA' or 'ー';

    /// <summary>Whether a letter is a word of its own to one who searches a text: no blank tells where words begin.</summary>
    public static bool StandsAlone(char letter) => IsUnspaced(letter) || IsKatakana(letter);

    public static bool IsThai(char c) => c is >= '\u0E01' and <= '\u0E4E';

    public static bool IsArabic(char c) => c is >= '\u0620' and <= '\u06FF';

    /// <summary>Whether a letter's script tells capitals from others; Hangul, kana, Han, Thai and Arabic do not.</summary>
    public static bool HasCapitals(char letter) => char.IsUpper(letter) || char.IsLower(letter);

    /// <summary>Whether a text holds letters of a script without capitals.</summary>
    public static bool HasLettersWithoutCapitals(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAscii(c) && char.IsLetter(c) && !HasCapitals(c))
                return true;
        }

        return false;
    }

    public static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
