namespace BehindScenes.Reading.Languages;

/// <summary>The lines of a lexicon that web pages leave in a text, each with the reason why it is no text.</summary>
internal sealed class FurnitureLines
{
    private readonly Dictionary<string, string> _whole;
    private readonly Dictionary<string, List<(LinePattern Pattern, string Reason)>> _byBeginning;
    private readonly List<(LinePattern Pattern, string Reason)> _open;
    private readonly int _longestWhole;

    /// <param name="patterns">The patterns of lines by reason, as a lexicon file writes them.</param>
    public FurnitureLines(Dictionary<string, List<string>> patterns)
    {
        _whole = new Dictionary<string, string>(WholeIn(patterns), StringComparer.Ordinal);
        var lines = patterns.SelectMany(entry => entry.Value.Where(LinePattern.HasGap).Select(pattern => (Pattern: LinePattern.Parse(pattern), Reason: entry.Key))).ToList();
        _open = lines.FindAll(line => line.Pattern.Beginning is null);
        _byBeginning = lines.Where(line => line.Pattern.Beginning is not null)
            .GroupBy(line => line.Pattern.Beginning!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        _longestWhole = _whole.Keys.Select(line => line.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>Of patterns by reason the lines that are furniture word for word, with the reason.</summary>
    public static IEnumerable<KeyValuePair<string, string>> WholeIn(Dictionary<string, List<string>> patterns) =>
        patterns.SelectMany(entry => entry.Value.Where(pattern => !LinePattern.HasGap(pattern)).Select(pattern => KeyValuePair.Create(LinePattern.Parse(pattern).Parts[0], entry.Key)));

    /// <summary>Why a line is furniture; null if it is not known to be.</summary>
    /// <param name="line">The line's words as tokens are keyed, and a colon within it, parted by a blank.</param>
    /// <param name="isProse">Whether the line is a sentence, so that its first words alone prove nothing.</param>
    public string? ReasonOf(string line, bool isProse)
    {
        if (line.Length <= _longestWhole && _whole.TryGetValue(line, out var known))
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
