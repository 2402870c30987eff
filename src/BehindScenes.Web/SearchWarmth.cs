using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Search;
using Microsoft.Data.Sqlite;

namespace BehindScenes.Web;

/// <summary>Asks the first search itself while the site already serves: words of all languages are loaded and queries compiled by then.</summary>
internal sealed partial class SearchWarmth(GenerationStore store, ILogger<SearchWarmth> log) : BackgroundService
{
    private const string Query = "warm & search";

    /// <summary>Who waits for the first page comes first.</summary>
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(30);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => AskAsync(stoppingToken), stoppingToken);

    private async Task AskAsync(CancellationToken cancellation)
    {
        await Task.Delay(Calm, cancellation);
        try
        {
            using var lease = store.Acquire();
            await using var catalogue = lease.CreateContext();
            await CatalogueSearch.AskAsync(catalogue, Query, new SearchFilter(), new(1, 1), Time, cancellation);
            Suggestions.For(catalogue, Query, 1, Time);
        }
        catch (SqliteException problem)
        {
            // The site serves without it; the first visitor waits a little.
            LogCold(problem.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The first search could not be asked: {Reason}")]
    private partial void LogCold(string reason);
}
