using BehindScenes.Benchmarks.Answering;
using BehindScenes.Catalogue.Database;
using BenchmarkDotNet.Attributes;

namespace BehindScenes.Benchmarks.Measuring;

/// <summary>One answer in the process, over 300 dramas, 1,500 people and 300 articles. The verb <c>answers</c> times them at any size.</summary>
[WarmupCount(8)]
public class AnswerBenchmarks
{
    private CatalogueContext? _catalogue;

    private CatalogueContext Catalogue => _catalogue ??= Sample.One.CreateContext();

    private static Questions Ask => Sample.One.Questions;

    [GlobalCleanup]
    public void Close() => _catalogue?.Dispose();

    [Benchmark]
    public Task Suggest() => Ask.Suggest()(Catalogue);

    [Benchmark]
    public Task NameSearch() => Ask.NameSearch()(Catalogue);

    [Benchmark]
    public Task CommonWords() => Ask.CommonWords()(Catalogue);

    [Benchmark]
    public Task RareWords() => Ask.RareWords()(Catalogue);

    [Benchmark]
    public Task Pairing() => Ask.Pairing()(Catalogue);

    [Benchmark]
    public Task Strangers() => Ask.Strangers()(Catalogue);

    [Benchmark]
    public Task Partners() => Ask.Partners()(Catalogue);

    [Benchmark]
    public Task PathSearch() => Ask.PathSearch()(Catalogue);

    [Benchmark]
    public Task Path() => Ask.Path()(Catalogue);
}
