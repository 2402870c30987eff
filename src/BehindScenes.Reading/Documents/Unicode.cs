using System.Text;

namespace BehindScenes.Reading.Documents;

/// <summary>Unicode normalisation that lone surrogates cannot break: .NET throws on them.</summary>
internal static class Unicode
{
    public static string Compose(string text) => Normalize(text, NormalizationForm.FormC);

    public static string Normalize(string text, NormalizationForm form)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F') < 0)
            return text;
        var whole = HasLoneSurrogate(text) ? ReplaceLoneSurrogates(text) : text;
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
