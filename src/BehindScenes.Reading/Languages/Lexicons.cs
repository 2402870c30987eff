using System.Collections.Frozen;
using BehindScenes.Reading.Documents;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace BehindScenes.Reading.Languages;

/// <summary>
/// The lexicon files of this assembly: <c>Languages/lexicons/&lt;language&gt;.yml</c>, each read when a text of its language first
/// asks for it. What is needed of all languages is taken out of the files alone.
/// </summary>
public static class Lexicons
{
    private const string Folder = "lexicons/";
    private const string Extension = ".yml";

    private static readonly IDeserializer Deserializer = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).WithDuplicateKeyChecking().Build();

    /// <summary>BCP 47, in order.</summary>
    public static IReadOnlyList<string> Languages { get; } = [.. typeof(Lexicons).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(name => name[Folder.Length..^Extension.Length]).Order(StringComparer.Ordinal)];

    private static readonly FrozenDictionary<string, Lazy<Lexicon>> ByLanguage =
        Languages.ToFrozenDictionary(language => language, language => new Lazy<Lexicon>(() => new Lexicon(File(language))), StringComparer.Ordinal);

    private static readonly Lazy<Dictionary<string, int[]>> ByFunctionWord = new(() => Languages
        .SelectMany((language, place) => File(language, "function_words").FunctionWords.Select(word => (Word: Tokenizer.Key(word), Place: place))).Distinct()
        .GroupBy(entry => entry.Word, entry => entry.Place, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal));

    /// <summary>Lines that are furniture in any language, with the reason.</summary>
    private static readonly Lazy<FrozenDictionary<string, string>> WholeLines = new(() => Languages
        .SelectMany(language => FurnitureLines.WholeIn(File(language, "furniture").Furniture)).DistinctBy(line => line.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(StringComparer.Ordinal));

    public static Lexicon For(string language) => ByLanguage.TryGetValue(language.Split('-')[0], out var lexicon) ? lexicon.Value : Lexicon.None;

    /// <summary>The languages, by their places in <see cref="Languages"/>, that have a function word, by the word as tokens are keyed.</summary>
    internal static Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> WithFunctionWord => ByFunctionWord.Value.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// As <see cref="FurnitureLines.ReasonOf"/>, asked of every language where its own does not know: a site's words are often those
    /// of another language than its texts.
    /// </summary>
    internal static string? FurnitureReason(Lexicon lexicon, string line, bool isProse) =>
        lexicon.Furniture.ReasonOf(line, isProse) ?? WholeLines.Value.GetValueOrDefault(line);

    /// <param name="language">One of <see cref="Languages"/>.</param>
    /// <param name="key">The one top-level key to read; null reads them all.</param>
    public static LexiconFile File(string language, string? key = null)
    {
        using var reader = new StreamReader(typeof(Lexicons).Assembly.GetManifestResourceStream(Folder + language + Extension)!);
        var yaml = reader.ReadToEnd();
        return Deserializer.Deserialize<LexiconFile>(key is null ? yaml : Part(yaml, key));
    }

    /// <summary>A top-level key with what stands under it: all up to the next line that begins with a letter.</summary>
    private static string Part(string yaml, string key)
    {
        var start = yaml.IndexOf($"\n{key}:", StringComparison.Ordinal) + 1;
        var end = start;
        do
            end = yaml.IndexOf('\n', end) is >= 0 and var line ? line + 1 : yaml.Length;
        while (end < yaml.Length && !char.IsAsciiLetter(yaml[end]));
        return yaml[start..end];
    }
}
