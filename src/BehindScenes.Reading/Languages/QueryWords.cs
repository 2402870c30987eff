using System.Globalization;
using BehindScenes.Reading.Names;

namespace BehindScenes.Reading.Languages;

/// <summary>What words of a query mean in any language of the lexicons, typed with or without marks.</summary>
public static class QueryWords
{
    private static readonly Lazy<(HashSet<string> Ands, HashSet<string> Episodes)> Words = new(LoadWords);
    private static readonly Lazy<Dictionary<string, string>> Languages = new(LoadLanguages);

    /// <summary>Between two names: "and", "và", "et".</summary>
    public static bool IsAnd(string word) => Words.Value.Ands.Contains(NameFold.Compact(word));

    /// <summary>Beside an episode's number: "episode", "tap", "화".</summary>
    public static bool IsEpisode(string word) => Words.Value.Episodes.Contains(NameFold.Compact(word));

    /// <summary>The language of articles, BCP 47, that a word names in English or in itself; null for none.</summary>
    public static string? LanguageOf(string words) => Languages.Value.GetValueOrDefault(NameFold.Compact(words));

    private static (HashSet<string> Ands, HashSet<string> Episodes) LoadWords()
    {
        var words = Lexicons.Languages.AsParallel().Select(language => Lexicons.File(language, "words").Words).ToList();
        return (Of(WordKinds.And), Of(WordKinds.Episode, WordKinds.Episodes));

        HashSet<string> Of(params string[] kinds) =>
            words.SelectMany(ofLanguage => new PhraseSet(kinds.SelectMany(kind => ofLanguage.GetValueOrDefault(kind) ?? [])).Phrases)
                .Select(phrase => NameFold.Compact(phrase.Beginning)).Where(word => word.Length > 0).ToHashSet(StringComparer.Ordinal);
    }

    private static Dictionary<string, string> LoadLanguages()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var language in Lexicons.Languages)
        {
            var culture = CultureInfo.GetCultureInfo(language);
            names.TryAdd(NameFold.Compact(culture.EnglishName), language);
            names.TryAdd(NameFold.Compact(culture.NativeName), language);
        }

        return names;
    }
}
