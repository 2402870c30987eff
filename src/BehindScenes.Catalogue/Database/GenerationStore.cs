using BehindScenes.Catalogue.Seeds;
using Microsoft.Data.Sqlite;

namespace BehindScenes.Catalogue.Database;

/// <summary>What became of a look at the seeds.</summary>
/// <param name="Generation">The one that is served now.</param>
/// <param name="IsNew">Whether it was built, and not only found.</param>
/// <param name="Failure">Why the seeds as they are could not be built, so that an older generation is served; null where all went well.</param>
public sealed record BuildOutcome(Generation Generation, bool IsNew, string? Failure);

/// <summary>A first build failed, so there is nothing to serve.</summary>
public sealed class NothingToServeException(string message, Exception inner) : Exception(message, inner);

/// <summary>
/// Keeps the generation that is served in step with the seeds. Seeds that did not change cost their hashes and no write. A build
/// that fails leaves the last good generation up.
/// </summary>
public sealed class GenerationStore(SeedFolder seeds, GenerationFiles files) : IDisposable
{
    private const int MostAttempts = 3;

    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly List<Generation> _retired = [];
    private readonly HashSet<string> _forgotten = new(StringComparer.Ordinal);
    private volatile Generation? _current;
    private SeenFiles? _seen;

    public SeedFolder Seeds { get; } = seeds;

    public Generation Current => _current ?? throw new InvalidOperationException("Nothing was built yet; call RefreshAsync first.");

    public Generation.Lease Acquire()
    {
        // The lock keeps the current one from being retired between the look and the lease.
        lock (_retired)
            return Current.Acquire();
    }

    /// <summary>Looks at the seeds and builds what is not built yet.</summary>
    /// <exception cref="NothingToServeException">The build failed and there is no older generation.</exception>
    public async Task<BuildOutcome> RefreshAsync(IProgress<BuildProgress>? progress = null, CancellationToken cancellation = default)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    return await Task.Run(() => BuildAsync(progress, cancellation), cancellation);
                }
                catch (SeedChangedException) when (attempt < MostAttempts)
                {
                    // Somebody is writing; the next look may find it done.
                }
            }
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // A full disk, a folder that went away, a slip of ours: whatever it is, the site stays as it was.
            if ((_current ?? LastGood()) is not { } last)
                throw new NothingToServeException($"The catalogue could not be built: {problem.Message}", problem);
            Switch(last);
            return new BuildOutcome(last, IsNew: false, problem.Message);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose()
    {
        _current?.Retire();
        _one.Dispose();
    }

    private async Task<BuildOutcome> BuildAsync(IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        // Both read files from end to end, and neither waits for the other.
        var newest = _current is null ? Task.Run(LastGood, cancellation) : Task.FromResult<Generation?>(_current);
        var scan = Seeds.Scan(_seen ??= SeenFiles.Load(files.SeenPath), (done, total) => progress?.Report(new BuildProgress(BuildStage.Listing, done, total)), cancellation);
        _seen = scan.Seen;
        var (id, last) = (GenerationId.Of(scan), await newest);
        if (last?.Id == id)
        {
            Switch(last);
            return new BuildOutcome(last, IsNew: false, null);
        }

        try
        {
            using var only = await files.LockAsync(cancellation);
            lock (_retired)
                files.Clean([.. _retired.Where(generation => !generation.IsIdle).Append(_current).OfType<Generation>().Select(generation => generation.Id)]);
            var generation = files.List().Contains(id) ? TryOpen(id, last) : null;
            var isNew = generation is null;
            generation ??= Build(scan, id, last, progress, cancellation);
            // It is whole and on the disk; the checksum that the next start knows it by takes seconds that no visitor need wait.
            Switch(generation);
            var beyond = files.Promote(id, isNew);
            if (isNew)
                scan.Seen.Save(files.SeenPath);
            Forget(beyond);
            return new BuildOutcome(generation, isNew, null);
        }
        finally
        {
            if (last != _current)
                last?.Retire();
        }
    }

    private Generation Build(SeedScan scan, string id, Generation? last, IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        var path = files.UnfinishedPathOf(id);
        try
        {
            using var predecessor = LastGeneration.Of(last, files);
            using var spool = new ReadingSpool(files.SpoolPathOf(id));
            var writer = new GenerationWriter(predecessor, spool, progress, cancellation);
            if (ChangedTexts.Find(Seeds, scan, predecessor, spool) is { } articles)
            {
                writer.Write(articles, null, path);
            }
            else
            {
                var rows = new SeedReader(Seeds, scan, progress, cancellation).Read(predecessor, spool);
                writer.Write(rows.Articles, rows, path);
            }

            files.Finish(id);
        }
        finally
        {
            File.Delete(path);
        }

        return Generation.Open(files.PathOf(id), files.Hold(id)!, last);
    }

    private Generation? LastGood() => _current ?? files.List().Select(id => TryOpen(id)).FirstOrDefault(generation => generation is not null);

    /// <summary>null where the file is damaged or cannot be read.</summary>
    private Generation? TryOpen(string id, Generation? last = null)
    {
        var held = files.Hold(id);
        Generation? opened = null;
        try
        {
            return opened = held is not null && files.IsWhole(id) ? Generation.Open(files.PathOf(id), held, last) : null;
        }
        catch (Exception problem) when (problem is SqliteException or IOException)
        {
            return null;
        }
        finally
        {
            if (opened is null)
                held?.Dispose();
        }
    }

    private void Switch(Generation next)
    {
        lock (_retired)
        {
            if (_current is { } last && last != next)
            {
                _retired.Add(last);
                last.Retire();
            }

            _current = next;
        }
    }

    /// <summary>Deletes the files of generations beyond the last three, but of none that a request still reads.</summary>
    private void Forget(IReadOnlyList<string> ids)
    {
        _forgotten.UnionWith(ids);
        _forgotten.Remove(Current.Id);
        lock (_retired)
        {
            _retired.RemoveAll(generation => generation.IsIdle);
            foreach (var id in _forgotten.Where(id => !_retired.Exists(generation => generation.Id == id)).ToList())
            {
                files.Delete(id);
                _forgotten.Remove(id);
            }
        }
    }
}
