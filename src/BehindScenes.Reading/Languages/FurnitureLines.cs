namespace BehindScenes.Reading.Languages;

/// <summary>The lines of a lexicon that web pages leave in a text, each with the reason why it is no text.</summary>
internal sealed class FurnitureLines
{
    private readonly Dictionary<string, List<(LinePattern Pattern, string Reason)>> _byBeginning;
    private readonly List<(LinePattern Pattern, string Reason)> _open;
    private readonly int _longestWhole;

    /// <param name="patterns">The patterns of lines by reason, as a lexicon file writes them.</param>
    public FurnitureLines(Dictionary<string, List<string>> patterns)
    {
        var lines = patterns.SelectMany(entry => entry.Value.Select(pattern => (Pattern: LinePattern.Parse(pattern), Reason: entry.Key))).ToList();
        Whole = lines.Where(line => line.Pattern.IsWhole).ToDictionary(line => line.Pattern.Parts[0], line => line.Reason, StringComparer.Ordinal);
        _open = lines.FindAll(line => !line.Pattern.IsWhole && line.Pattern.Beginning is null);
        _byBeginning = lines.Where(line => !line.Pattern.IsWhole && line.Pattern.Beginning is not null)
            .GroupBy(line => line.Pattern.Beginning!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        _longestWhole = Whole.Keys.Select(line => line.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>Lines that are furniture word for word, with the reason.</summary>
    public IReadOnlyDictionary<string, string> Whole { get; }

    /// <summary>Why a line is furniture; null if it is not known to be.</summary>
    /// <param name="line">The line's words as tokens are keyed, and a colon within it, parted by a blank.</param>
    /// <param name="isProse">Whether the line is a sentence, so that its first words alone prove nothing.</param>
    public string? ReasonOf(string line, bool isProse)
    {
        if (line.Length <= _longestWhole && Whole.TryGetValue(line, out var known))
            return known;
        if (line.Length == 0)
            return null;
        var ended = line + " ";
        if (ended.Length >= LinePattern.Beginnings && _byBeginning.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(ended.AsSpan(0, LinePattern.Beginnings), out var begun) && ReasonIn(begun) is { } reason)
            return reason;
        return ReasonIn(_open);

        string? ReasonIn(List<(LinePattern Pattern, string Reason)> lines)
        {
            foreach (var (pattern, why) in lines)
            {
                if (!(isProse && pattern.IsShort) && pattern.Matches(ended))
                    return why;
            }

            return null;
        }
    }
}
