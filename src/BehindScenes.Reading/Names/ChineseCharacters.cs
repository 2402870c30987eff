namespace BehindScenes.Reading.Names;

/// <summary>Traditional and simplified characters as one, for the common ones; <c>simplified.txt</c> names its source.</summary>
internal static class ChineseCharacters
{
    private static readonly Lazy<Dictionary<char, char>> Simplified = new(Load);

    public static string Simplify(string text) =>
        text.Any(Simplified.Value.ContainsKey) ? string.Concat(text.Select(character => Simplified.Value.GetValueOrDefault(character, character))) : text;

    private static Dictionary<char, char> Load()
    {
        using var reader = new StreamReader(typeof(ChineseCharacters).Assembly.GetManifestResourceStream("simplified.txt")!);
        var pairs = string.Concat(reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#')).Select(line => line.Trim()));
        return Enumerable.Range(0, pairs.Length / 2).ToDictionary(i => pairs[2 * i], i => pairs[(2 * i) + 1]);
    }
}
