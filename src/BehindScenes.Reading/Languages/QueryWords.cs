using System.Globalization;
using BehindScenes.Reading.Names;

namespace BehindScenes.Reading.Languages;

/// <summary>What words of a query mean in any language of the lexicons, typed with or without marks.</summary>
public static class QueryWords
{
    private static readonly Lazy<HashSet<string>> Ands = new(() => WordsOf(lexicon => lexicon.And));
    private static readonly Lazy<HashSet<string>> Episodes = new(() => WordsOf(lexicon => lexicon.Episode));
    private static readonly Lazy<Dictionary<string, string>> Languages = new(LoadLanguages);

    /// <summary>Between two names: "and", "và", "et".</summary>
    public static bool IsAnd(string word) => Ands.Value.Contains(NameFold.Compact(word));

    /// <summary>Beside an episode's number: "episode", "tap", "화".</summary>
    public static bool IsEpisode(string word) => NameFold.Compact(word) is var folded && (folded == "e" || Episodes.Value.Contains(folded));

    /// <summary>The language of articles, BCP 47, that a word names in English or in itself; null for none.</summary>
    public static string? LanguageOf(string words) => Languages.Value.GetValueOrDefault(NameFold.Compact(words));

    private static HashSet<string> WordsOf(Func<Lexicon, PhraseSet> list) =>
        Lexicons.All.SelectMany(lexicon => list(lexicon).Beginnings()).Select(beginning => NameFold.Compact(beginning.Word)).Where(word => word.Length > 0).ToHashSet(StringComparer.Ordinal);

    private static Dictionary<string, string> LoadLanguages()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var lexicon in Lexicons.All)
        {
            var culture = CultureInfo.GetCultureInfo(lexicon.Language);
            names.TryAdd(NameFold.Compact(culture.EnglishName), lexicon.Language);
            names.TryAdd(NameFold.Compact(culture.NativeName), lexicon.Language);
        }

        return names;
    }
}
