using BehindScenes.Benchmarks.Answering;
using BehindScenes.Benchmarks.Generating;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Seeds;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace BehindScenes.Benchmarks.Measuring;

/// <summary>One small catalogue for all benchmarks of a run, built the first time it is asked for, and the site over it.</summary>
internal sealed class Sample : IDisposable
{
    private const int Seed = 1;
    private static readonly Size Small = new(Dramas: 300, People: 1_500, Articles: 300, Moments: 1_500);
    private static readonly Lazy<Sample> Made = new(() => new Sample());

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("behind-scenes-bench-");
    private readonly GenerationStore _store;
    private readonly Generation.Lease _lease;
    private readonly Lazy<RealSite> _site;

    private Sample()
    {
        var (seeds, data) = (_folder.CreateSubdirectory("seeds"), _folder.CreateSubdirectory("data"));
        SeedsGenerator.Write(seeds, Small, Seed, withFrontMatter: false, CancellationToken.None);
        _store = new GenerationStore(new SeedFolder(seeds.FullName), new GenerationFiles(data.FullName));
        _store.RefreshAsync().GetAwaiter().GetResult();
        _lease = _store.Acquire();
        Questions = Questions.OfAsync(_lease, Seed, CancellationToken.None).GetAwaiter().GetResult();
        _site = new(() => new RealSite(seeds.FullName, data.FullName));
    }

    public static Sample One => Made.Value;

    public Questions Questions { get; }

    public HttpClient Client => field ??= _site.Value.CreateClient();

    public CatalogueContext CreateContext() => _lease.CreateContext();

    /// <summary>Removes the sample if one was made.</summary>
    public static void Clear()
    {
        if (Made.IsValueCreated)
            One.Dispose();
    }

    public void Dispose()
    {
        if (_site.IsValueCreated)
            _site.Value.Dispose();
        _lease.Dispose();
        _store.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>The site as it is served, but that it keeps no page: each is rendered.</summary>
    private sealed class RealSite(string seeds, string data) : WebApplicationFactory<Web.CatalogueSettings>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Production");
            builder.UseSetting("Catalogue:Seeds", seeds);
            builder.UseSetting("Catalogue:Data", data);
            builder.UseSetting("Catalogue:KeptMegabytes", "0");
        }
    }
}
