using System.Buffers;
using System.Globalization;
using System.Text;

namespace BehindScenes.Reading.Documents;

/// <summary>Unicode normalisation that lone surrogates and U+FFFE cannot break: .NET throws on them.</summary>
public static class Unicode
{
    /// <summary>
    /// Letters that composing leaves as they are whatever stands around them, by the Unicode character database's NFC_Quick_Check:
    /// Latin with its composed marks, Cyrillic, Arabic, Thai, punctuation, kana, Han and Hangul.
    /// </summary>
    private static readonly SearchValues<char> Composed = SearchValues.Create(
        [.. new[] { ('\0', '\u02FF'), ('\u0400', '\u0482'), ('\u0621', '\u064A'), ('\u0E01', '\u0E37'), ('\u0E3F', '\u0E47'), ('\u1E00', '\u1EFF'), ('\u2010', '\u2027'), ('\u3041', '\u3096'), ('\u30A1', '\u30FA'), ('\u4E00', '\u9FFF'), ('\uAC00', '\uD7A3') }
            .SelectMany(range => Enumerable.Range(range.Item1, range.Item2 - range.Item1 + 1).Select(letter => (char)letter))]);

    /// <summary>Embeddings, overrides and isolates: hidden marks that turn the direction of writing, also of what stands behind a text that does not end them.</summary>
    private static readonly SearchValues<char> Turns = SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    public static bool HasTurns(string text) => text.AsSpan().ContainsAny(Turns);

    public static string WithoutTurns(string text) => HasTurns(text) ? string.Concat(text.Where(letter => !Turns.Contains(letter))) : text;

    /// <summary>A text on one line for pages and terminals: control characters and marks that turn the direction stand as U+FFFD.</summary>
    public static string Visible(string text) => string.Concat(text.Select(letter => char.IsControl(letter) || Turns.Contains(letter) ? '\uFFFD' : letter));

    /// <summary>Whether composing leaves a letter as it is, whatever stands around it. Of some letters of which it does, it is not known.</summary>
    internal static bool IsComposed(char letter) => Composed.Contains(letter);

    public static string Compose(string text) => text.AsSpan().IndexOfAnyExcept(Composed) < 0 ? text : Normalize(text, NormalizationForm.FormC);

    /// <summary>A text in lower case, whatever the culture. The system is asked only where a letter may change: for whole scripts none does, and asking costs more than all else that is done with a word.</summary>
    public static string Lower(string text)
    {
        foreach (var c in text)
        {
            if (MayLower(c))
                return text.ToLowerInvariant();
        }

        return text;
    }

    /// <summary>Whether a letter may have another in lower case.</summary>
    internal static bool MayLower(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.LetterNumber or UnicodeCategory.OtherSymbol or UnicodeCategory.Surrogate;

    public static string Normalize(string text, NormalizationForm form)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F') < 0)
            return text;
        var whole = (HasLoneSurrogate(text) ? ReplaceLoneSurrogates(text) : text).Replace('\uFFFE', '\uFFFD');
        return whole.IsNormalized(form) ? whole : whole.Normalize(form);
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return true;
            i++;
        }

        return false;
    }

    private static string ReplaceLoneSurrogates(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            result.Append(rune);
        return result.ToString();
    }
}
