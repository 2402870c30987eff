using BehindScenes.Reading.Languages;

namespace BehindScenes.Web.Languages;

internal static class TextLanguage
{
    /// <summary>What a name's or title's <c>lang</c> is, where its script tells: Hangul is Korean. null where it does not.</summary>
    public static string? Of(string text) => LanguageDetector.Detect(text) is var language && language != LanguageDetector.Unknown ? language : null;
}
