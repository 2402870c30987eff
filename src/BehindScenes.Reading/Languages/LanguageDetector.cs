using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Languages;

/// <summary>Tells a text's language by its script and, in Latin script, by its function words.</summary>
public static class LanguageDetector
{
    public const string Unknown = "und";

    /// <summary>Characters looked at. A making-of text has shown its language long before.</summary>
    private const int Window = 20_000;

    /// <summary>One word may be a name: Ada is "there is" in Indonesian.</summary>
    private const int LeastCount = 3;

    private const double LeastShare = 0.07;
    private const double LeastLead = 1.25;

    /// <returns>A BCP 47 code, or <see cref="Unknown"/> rather than a guess.</returns>
    public static string Detect(string text)
    {
        var window = WindowOf(text);
        return ByScript(window) ?? ByFunctionWords(window);
    }

    /// <returns>A BCP 47 code; null where the script does not tell, as Latin does not.</returns>
    public static string? DetectByScript(string text) => ByScript(WindowOf(text));

    private static string WindowOf(string text) => Unicode.Compose(text.Length > Window ? text[..Window] : text);

    private static string? ByScript(string text)
    {
        int latin = 0, hangul = 0, kana = 0, han = 0, thai = 0, cyrillic = 0, arabic = 0;
        foreach (var c in text)
        {
            if (c < '\u0400')
            {
                latin += c is >= 'A' and <= 'z' or >= '\u00C0' and <= '\u024F' ? 1 : 0;
                continue;
            }

            _ = c switch
            {
                >= '\u1E00' and <= '\u1EFF' => latin++,
                >= '\uAC00' and <= '\uD7A3' => hangul++,
                >= '\u3041' and <= '\u30FF' => kana++,
                >= '\u4E00' and <= '\u9FFF' => han++,
                >= '\u0E01' and <= '\u0E5B' => thai++,
                >= '\u0400' and <= '\u04FF' => cyrillic++,
                >= '\u0600' and <= '\u06FF' => arabic++,
                _ => 0,
            };
        }

        // A letter of Korean, Japanese or Chinese carries about three Latin ones, so names in Latin do not turn a text.
        var most = Math.Max(Math.Max(hangul, kana + han), Math.Max(thai, Math.Max(cyrillic, arabic)));
        if (most == 0 || most * 2 < latin)
            return null;
        if (most == hangul)
            return "ko";
        if (most == kana + han)
            return kana * 10 > han ? "ja" : "zh";
        return most == thai ? "th" : most == cyrillic ? "ru" : "ar";
    }

    private static string ByFunctionWords(string text)
    {
        var (words, counts, withFunctionWord) = (0, new int[Lexicons.Languages.Count], Lexicons.WithFunctionWord);
        for (var walk = new TokenWalk(text, new TextSpan(0, text.Length), NameEndings.None); walk.Next();)
        {
            if (walk.Kind != TokenKind.Word)
                continue;
            words++;
            var word = Letters.AreSettled(walk.Written) ? walk.Written : Tokenizer.Key(walk.Written.ToString());
            if (!withFunctionWord.TryGetValue(word, out var languages))
                continue;
            foreach (var language in languages)
                counts[language]++;
        }

        if (words == 0)
            return Unknown;
        var (most, next) = counts.Index().OrderByDescending(language => language.Item).ToArray() is [var first, var second, ..] ? (first, second) : default;
        return most.Item >= Math.Max(LeastCount, words * LeastShare) && most.Item >= next.Item * LeastLead ? Lexicons.Languages[most.Index] : Unknown;
    }
}
