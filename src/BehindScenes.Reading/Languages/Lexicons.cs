using System.Collections.Frozen;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace BehindScenes.Reading.Languages;

/// <summary>The lexicon files of this assembly: <c>Languages/lexicons/&lt;language&gt;.yml</c>, each read once.</summary>
public static class Lexicons
{
    private const string Folder = "lexicons/";

    private static readonly FrozenDictionary<string, Lexicon> ByLanguage =
        Names().AsParallel().Select(name => new Lexicon(Read(name))).ToFrozenDictionary(lexicon => lexicon.Language, StringComparer.Ordinal);

    public static IReadOnlyList<Lexicon> All { get; } = [.. ByLanguage.Values.OrderBy(lexicon => lexicon.Language, StringComparer.Ordinal)];

    public static Lexicon For(string language) => ByLanguage.GetValueOrDefault(language.Split('-')[0], Lexicon.None);

    /// <summary>Lines that are furniture in any language, with the reason.</summary>
    private static readonly FrozenDictionary<string, string> WholeLines =
        All.SelectMany(lexicon => lexicon.Furniture.Whole).DistinctBy(line => line.Key, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// As <see cref="FurnitureLines.ReasonOf"/>, asked of every language where its own does not know: a site's words are often those
    /// of another language than its texts.
    /// </summary>
    internal static string? FurnitureReason(Lexicon lexicon, string line, bool isProse) =>
        lexicon.Furniture.ReasonOf(line, isProse) ?? WholeLines.GetValueOrDefault(line);

    public static IEnumerable<LexiconFile> Files() => Names().Select(Read);

    private static IEnumerable<string> Names() =>
        typeof(Lexicons).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static LexiconFile Read(string name)
    {
        var yaml = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).WithDuplicateKeyChecking().Build();
        using var reader = new StreamReader(typeof(Lexicons).Assembly.GetManifestResourceStream(name)!);
        return yaml.Deserialize<LexiconFile>(reader);
    }
}
