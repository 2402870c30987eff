namespace BehindScenes.Benchmarks.Generating;

/// <summary>How much a seeds folder holds. Moments are those of all articles together.</summary>
internal sealed record Size(int Dramas, int People, int Articles, int Moments)
{
    public static IReadOnlyDictionary<string, Size> Named { get; } = new Dictionary<string, Size>(StringComparer.Ordinal)
    {
        ["S"] = new(50, 250, 500, 2_500),
        ["M"] = new(1_000, 5_000, 10_000, 50_000),
        ["L"] = new(10_000, 50_000, 100_000, 500_000),
    };

    /// <returns>What is wrong with it; null where nothing is.</returns>
    public string? Problem() =>
        Dramas < 1 || Dramas > Phrases.All["en"].TitleCount ? $"--dramas must be from 1 to {Phrases.All["en"].TitleCount}: there are no more titles"
        : People < 10 || People > Math.Min(Dramas * 300L, 100_000) ? "--people must be from 10 to 300 a drama, and no more than 100000: there are no more names"
        : Articles < 0 || Articles > 1_000_000 ? "--articles must be from 0 to 1000000"
        : Moments < 0 || Moments > Articles * 18L ? "--moments must be from 0 to 18 an article"
        : null;
}
