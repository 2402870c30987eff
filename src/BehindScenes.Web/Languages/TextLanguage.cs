using BehindScenes.Reading.Languages;

namespace BehindScenes.Web.Languages;

internal static class TextLanguage
{
    private const int MostKnown = 16_384;

    private static readonly Memo<string, string?> Known = new(MostKnown, text => LanguageDetector.Detect(text) is var language && language != LanguageDetector.Unknown ? language : null);

    /// <summary>What a name's or title's <c>lang</c> is, where its script tells: Hangul is Korean. null where it does not.</summary>
    public static string? Of(string text) => Known.Of(text);
}
