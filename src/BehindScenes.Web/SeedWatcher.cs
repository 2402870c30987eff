using BehindScenes.Catalogue.Database;
using BehindScenes.Web.Commands;

namespace BehindScenes.Web;

/// <summary>
/// Brings changed seeds to the site without a restart. The system's word that a file changed is a hint that makes it quick; the
/// truth is a look at all files every so often, as hints get lost.
/// </summary>
internal sealed partial class SeedWatcher(GenerationStore store, CatalogueSettings settings, TimeProvider time, ILogger<SeedWatcher> log) : BackgroundService
{
    /// <summary>An editor writes a file in several steps; they are waited for.</summary>
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(300);

    private readonly SemaphoreSlim _hint = new(0);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            // Set up anew each time: a watcher stays with the folder it began with, even when another has taken its name.
            using var watcher = Watch();
            try
            {
                await RefreshAsync(stoppingToken);
                await WaitAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    public override void Dispose()
    {
        _hint.Dispose();
        base.Dispose();
    }

    private async Task RefreshAsync(CancellationToken cancellation)
    {
        var start = time.GetTimestamp();
        var outcome = await store.RefreshAsync(cancellation: cancellation);
        if (outcome.Failure is not null)
            LogFailed(outcome.Failure);
        else if (outcome.IsNew)
            LogBuilt(Summary.Of(outcome, time.GetElapsedTime(start)));
        // A build takes many times the room that serving does; what it took goes back to the system at once.
        if (outcome.IsNew)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
    }

    private async Task WaitAsync(CancellationToken cancellation)
    {
        if (!await _hint.WaitAsync(TimeSpan.FromSeconds(settings.ScanSeconds), cancellation))
            return;
        await Task.Delay(Calm, time, cancellation);
        while (_hint.Wait(0, cancellation))
        {
        }
    }

    private FileSystemWatcher? Watch()
    {
        try
        {
            var watcher = new FileSystemWatcher(settings.Seeds) { IncludeSubdirectories = true };
            watcher.Changed += Hint;
            watcher.Created += Hint;
            watcher.Deleted += Hint;
            watcher.Renamed += Hint;
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or PlatformNotSupportedException)
        {
            LogNoHints(settings.ScanSeconds, problem.Message);
            return null;
        }

        void Hint(object sender, FileSystemEventArgs change) => _hint.Release();
    }

    [LoggerMessage(LogLevel.Information, "The seeds changed: {Summary}")]
    private partial void LogBuilt(string summary);

    [LoggerMessage(LogLevel.Error, "The seeds changed but could not be built; the site stays as it was: {Failure}")]
    private partial void LogFailed(string failure);

    [LoggerMessage(LogLevel.Warning, "The system tells of no changes, so seeds are looked at every {Seconds} s only: {Reason}")]
    private partial void LogNoHints(int seconds, string reason);
}
