namespace BehindScenes.Reading.Languages;

/// <summary>A whole line of a page by its words: <c>regardez … ici</c> begins with one and ends with the other. Linear in the line.</summary>
internal sealed record LinePattern(IReadOnlyList<string> Parts, bool OpenStart, bool OpenEnd)
{
    /// <summary>How many letters of a line tell most patterns from it.</summary>
    public const int Beginnings = 3;

    private const char Gap = '…';

    /// <summary>Whether a pattern fits other lines than the one that it spells.</summary>
    public static bool HasGap(string pattern) => pattern.Contains(Gap, StringComparison.Ordinal);

    /// <exception cref="FormatException">The pattern holds no letter or digit, so that it would fit any line.</exception>
    public static LinePattern Parse(string pattern)
    {
        if (!pattern.Any(char.IsLetterOrDigit))
            throw new FormatException($"The line `{pattern}` needs a word.");
        var parts = pattern.Split(Gap, StringSplitOptions.RemoveEmptyEntries).Where(part => part.Trim().Length > 0);
        return new([.. parts.Select(part => string.Join(' ', PhraseSet.Words(part)) + (part.EndsWith(' ') ? " " : ""))], pattern.StartsWith(Gap), pattern.EndsWith(Gap));
    }

    /// <summary>One or two words and no colon, as sentences begin too: "subscribe to …".</summary>
    public bool IsShort { get; } = Parts.Sum(part => part.Trim().Count(c => c == ' ') + 1) <= 2 && !Parts.Any(part => part.Contains(':', StringComparison.Ordinal));

    /// <summary>The letters with which a line must begin; null where they may be any, or fewer than <see cref="Beginnings"/>.</summary>
    public string? Beginning { get; } = OpenStart || Parts[0].Length < Beginnings ? null : Parts[0][..Beginnings];

    /// <param name="line">Words and colons as tokens are keyed, each with a blank behind it: a part that a blank parts from its gap is whole words, "dok …" no "dokter".</param>
    public bool Matches(string line)
    {
        var at = 0;
        for (var i = 0; i < Parts.Count; i++)
        {
            var last = line.Length - 1 - Parts[i].Length;
            var found = i == 0 && !OpenStart ? (line.StartsWith(Parts[0], StringComparison.Ordinal) ? 0 : -1)
                : i < Parts.Count - 1 || OpenEnd ? line.IndexOf(Parts[i], at, StringComparison.Ordinal)
                : last >= at && line.AsSpan(0, line.Length - 1).EndsWith(Parts[i], StringComparison.Ordinal) ? last : -1;
            if (found < 0)
                return false;
            at = found + Parts[i].Length;
        }

        return OpenEnd || at == line.Length - 1;
    }
}
