using BehindScenes.Benchmarks.Generating;
using BehindScenes.Reading;
using BenchmarkDotNet.Attributes;

namespace BehindScenes.Benchmarks.Measuring;

/// <summary>Reading one article of about 1.5 kB with six moments, by language.</summary>
public class ReaderBenchmarks
{
    private const int Articles = 32;
    private const int Moments = 6;

    private static readonly World World = new(new Size(Dramas: 40, People: 200, Articles: 0, Moments: 0), seed: 1);

    private List<string> _texts = [];

    [ParamsSource(nameof(Languages))]
    public string Language { get; set; } = "";

    public static IEnumerable<string> Languages => Phrases.All.Keys;

    [GlobalSetup]
    public void Write() => _texts = [.. Enumerable.Range(0, int.MaxValue).Select(number => new ArticleText(World, new Chance(1, number), Moments))
        .Where(article => article.Language == Language).Take(Articles).Select(article => article.Plain())];

    [Benchmark(OperationsPerInvoke = Articles)]
    public int Read() => _texts.Sum(text => ArticleReader.Read(text).Moments.Count);
}
