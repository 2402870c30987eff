using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Search;

namespace BehindScenes.Web;

/// <summary>Asks the first search itself while the site already serves: words of all languages are loaded and queries compiled by then.</summary>
internal sealed class SearchWarmth(GenerationStore store) : BackgroundService
{
    private const string Query = "warm & search";
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(30);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(
        async () =>
        {
            using var lease = store.Acquire();
            await using var catalogue = lease.CreateContext();
            await CatalogueSearch.AskAsync(catalogue, lease.Generation.Graph, Query, new SearchFilter(), new(1, 1), Time, stoppingToken);
            await Suggestions.ForAsync(catalogue, Query, 1, Time, stoppingToken);
        },
        stoppingToken);
}
