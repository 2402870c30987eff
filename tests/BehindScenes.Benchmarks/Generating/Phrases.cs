namespace BehindScenes.Benchmarks.Generating;

/// <summary>What is written in one language: <c>languages/&lt;code&gt;.yml</c>.</summary>
internal sealed class Phrases
{
    /// <summary>Holds <c>{thing}</c>, <c>{place}</c> and <c>{time}</c>.</summary>
    public required string Title { get; init; }

    public required List<string> Things { get; init; }

    public required List<string> Places { get; init; }

    public required List<string> Times { get; init; }

    public required List<string> Headlines { get; init; }

    public required List<string> Openings { get; init; }

    /// <summary>Who plays whom, of two people.</summary>
    public required List<string> Castings { get; init; }

    /// <summary>The same of one more.</summary>
    public required List<string> Third { get; init; }

    /// <summary>Each tells of one moment.</summary>
    public required List<string> Moments { get; init; }

    /// <summary>Sentences without a finding.</summary>
    public required List<string> Fillers { get; init; }

    public required List<string> Closings { get; init; }

    /// <summary>By BCP 47 code, the languages that articles are written in.</summary>
    public static IReadOnlyDictionary<string, Phrases> All { get; } =
        new[] { "vi", "en", "fr", "it", "es", "ko", "id" }.ToDictionary(code => code, code => Embedded.Read<Phrases>($"{code}.yml"), StringComparer.Ordinal);

    public int TitleCount => Things.Count * Places.Count * Times.Count;

    /// <param name="number">From 0; the same number is the same title in every language.</param>
    public string TitleOf(int number)
    {
        // A step without a common factor walks through all titles once, and neighbours share no part.
        var (thing, rest) = ((int)(number * 7_919L % TitleCount) % Things.Count, (int)(number * 7_919L % TitleCount) / Things.Count);
        var (place, time) = (rest % Places.Count, rest / Places.Count);
        return Title.Replace("{thing}", Things[thing], StringComparison.Ordinal).Replace("{place}", Places[place], StringComparison.Ordinal)
            .Replace("{time}", Times[time], StringComparison.Ordinal).Trim();
    }
}
