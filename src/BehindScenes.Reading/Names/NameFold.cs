using System.Globalization;
using System.Text;
using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Names;

/// <summary>
/// One fold for everything that is compared: names, titles, queries. Lower case, full and half width alike, hyphens and
/// apostrophes as blanks, and the marks of Latin, Greek and Cyrillic letters dropped. Marks of other scripts are letters of
/// their own (が is no か, Thai vowels are marks) and stay.
/// </summary>
public static class NameFold
{
    private const int MostTurns = 8;

    /// <summary>Words parted by one blank: "Im Si-wan" and "im  si wan" are both "im si wan".</summary>
    public static string Fold(string text) => Folded(text, keepMarks: false);

    /// <summary>The fold without blanks: "Im Siwan" and "Im Si-wan" are both "imsiwan".</summary>
    public static string Compact(string text) => Fold(text).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>As <see cref="Compact"/> with the marks kept: what tells Thanh Hương from Thành Hưởng.</summary>
    public static string Spelling(string text) => Folded(text, keepMarks: true).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>The fold for finding words in a text: each letter of scripts that write no blanks is a word of its own, so that any part of "幕后花絮" is found.</summary>
    public static string Parted(string text)
    {
        var folded = Fold(text);
        var parted = new StringBuilder(folded.Length);
        foreach (var c in folded)
        {
            if (parted.Length > 0 && c != ' ' && parted[^1] != ' ' && !Script.IsMark(c) && (Script.StandsAlone(c) || Script.StandsAlone(LetterBefore(parted))))
                parted.Append(' ');
            parted.Append(c);
        }

        return parted.ToString();
    }

    /// <summary>
    /// The compact folds of all turns of the words, the first as they stand: "Dohwa Lee" is also "leedohwa", as is "Lee Do-hwa".
    /// Families write the surname first or last, and given names joined or apart.
    /// </summary>
    public static IReadOnlyList<string> Turned(string text) => Turns(Folded(text, keepMarks: false));

    /// <summary>As <see cref="Turned"/> with the marks kept.</summary>
    public static IReadOnlyList<string> TurnedSpellings(string text) => Turns(Folded(text, keepMarks: true));

    private static List<string> Turns(string folded)
    {
        var words = folded.Split(' ');
        // What has so many words is a title, and nobody turns that.
        if (words.Length > MostTurns)
            return [string.Concat(words)];
        return [.. Enumerable.Range(0, words.Length).Select(turn => string.Concat(words[turn..].Concat(words[..turn]))).Distinct(StringComparer.Ordinal)];
    }

    private static string Folded(string text, bool keepMarks)
    {
        if (Ascii.IsValid(text))
            return FoldedAscii(text);
        var compatible = Unicode.Lower(Unicode.Normalize(text, NormalizationForm.FormKC));
        // İ stays a capital under the invariant culture until its dot is parted from it.
        var decomposed = keepMarks ? compatible.Replace("İ", "i", StringComparison.Ordinal) : Unicode.Lower(Unicode.Normalize(compatible, NormalizationForm.FormD));
        var result = new StringBuilder(text.Length);
        Span<char> letter = stackalloc char[2];
        var dropsMarks = false;
        foreach (var rune in decomposed.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                dropsMarks = !keepMarks && HasDroppableMarks(rune.Value);
                result.Append(dropsMarks ? Plain(rune, letter) : letter[..rune.EncodeToUtf16(letter)]);
            }
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                if (!dropsMarks)
                    result.Append(rune);
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
                dropsMarks = false;
            }
        }

        var folded = result.ToString().TrimEnd();
        return keepMarks ? folded : Unicode.Compose(folded);
    }

    /// <summary>The fold where there is nothing to compose and no mark to drop.</summary>
    private static string FoldedAscii(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsAsciiLetterOrDigit(letter))
                result.Append(char.ToLowerInvariant(letter));
            else if (result.Length > 0 && result[^1] != ' ')
                result.Append(' ');
        }

        return result.ToString().TrimEnd();
    }

    private static char LetterBefore(StringBuilder text)
    {
        var at = text.Length - 1;
        while (at > 0 && Script.IsMark(text[at]))
            at--;
        return text[at];
    }

    /// <summary>Latin, Greek and Cyrillic, where a mark does not make another letter to one who searches.</summary>
    private static bool HasDroppableMarks(int letter) => letter is < 0x530 or >= 0x1D00 and < 0x2000;

    /// <summary>Letters that Unicode does not decompose though readers take them for a plain one.</summary>
    private static ReadOnlySpan<char> Plain(Rune letter, Span<char> itself) => letter.Value switch
    {
        'đ' or 'ð' => "d",
        'ø' => "o",
        'ł' => "l",
        'ı' => "i",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => itself[..letter.EncodeToUtf16(itself)],
    };
}
