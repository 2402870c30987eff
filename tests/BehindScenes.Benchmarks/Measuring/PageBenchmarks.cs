using BehindScenes.Catalogue.Database;
using BenchmarkDotNet.Attributes;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Benchmarks.Measuring;

/// <summary>One page through the real site in the process, none kept, another one each time.</summary>
[WarmupCount(8)]
public class PageBenchmarks
{
    private List<string> _addresses = [];
    private int _next;

    [Params("dramas", "people", "articles", "pairings")]
    public string Kind { get; set; } = "";

    [GlobalSetup]
    public async Task List()
    {
        using var catalogue = Sample.One.CreateContext();
        _addresses = [.. (await SlugsAsync(catalogue)).Select(slug => $"/en/{Kind}/{slug}")];
    }

    [Benchmark]
    public Task<byte[]> Render() => Sample.One.Client.GetByteArrayAsync(new Uri(_addresses[_next++ % _addresses.Count], UriKind.Relative));

    private Task<List<string>> SlugsAsync(CatalogueContext catalogue) => Kind switch
    {
        "dramas" => catalogue.Dramas.OrderBy(drama => drama.Id).Select(drama => drama.Slug).ToListAsync(),
        "people" => catalogue.People.OrderBy(person => person.Id).Select(person => person.Slug).ToListAsync(),
        "articles" => catalogue.Articles.OrderBy(article => article.Id).Select(article => article.Slug).ToListAsync(),
        _ => Task.FromResult(catalogue.Memory.Pairings.All.Take(1_000).Select(pairing => catalogue.Memory.People[pairing.FirstId].Slug + "/" + catalogue.Memory.People[pairing.SecondId].Slug).ToList()),
    };
}
