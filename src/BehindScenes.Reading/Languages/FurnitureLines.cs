namespace BehindScenes.Reading.Languages;

/// <summary>The lines of a lexicon that web pages leave in a text, each with the reason why it is no text.</summary>
internal sealed class FurnitureLines
{
    private readonly Dictionary<char, List<(LinePattern Pattern, string Reason)>> _byFirst;
    private readonly List<(LinePattern Pattern, string Reason)> _open;

    /// <param name="patterns">The patterns of lines by reason, as a lexicon file writes them.</param>
    public FurnitureLines(Dictionary<string, List<string>> patterns)
    {
        var lines = patterns.SelectMany(entry => entry.Value.Select(pattern => (Pattern: LinePattern.Parse(pattern), Reason: entry.Key))).ToList();
        Whole = lines.Where(line => line.Pattern.IsWhole).ToDictionary(line => line.Pattern.Parts[0], line => line.Reason, StringComparer.Ordinal);
        _open = lines.FindAll(line => !line.Pattern.IsWhole && line.Pattern.First is null);
        _byFirst = lines.Where(line => !line.Pattern.IsWhole && line.Pattern.First is not null)
            .GroupBy(line => line.Pattern.First!.Value).ToDictionary(group => group.Key, group => group.ToList());
    }

    /// <summary>Lines that are furniture word for word, with the reason.</summary>
    public IReadOnlyDictionary<string, string> Whole { get; }

    /// <summary>Why a line is furniture; null if it is not known to be.</summary>
    /// <param name="line">The line's words as tokens are keyed, and a colon within it, parted by a blank.</param>
    /// <param name="isProse">Whether the line is a sentence, so that its first words alone prove nothing.</param>
    public string? ReasonOf(string line, bool isProse)
    {
        if (Whole.TryGetValue(line, out var known))
            return known;
        if (line.Length == 0)
            return null;
        var ended = line + " ";
        foreach (var (pattern, reason) in _byFirst.GetValueOrDefault(line[0], []).Concat(_open))
        {
            if (!(isProse && pattern.IsShort) && pattern.Matches(ended))
                return reason;
        }

        return null;
    }
}
