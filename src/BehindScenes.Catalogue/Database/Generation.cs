using BehindScenes.Catalogue.Names;
using BehindScenes.Catalogue.Seeds;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Database;

/// <summary>
/// One complete, immutable build of the catalogue, in a database file of its own. Who queries it holds a <see cref="Lease"/>;
/// its connections close when it is retired and the last lease is given back.
/// </summary>
public sealed class Generation
{
    private readonly DbContextOptions<CatalogueContext> _options;
    private readonly Dictionary<string, LocalNames> _names;
    private readonly IDisposable _held;
    private readonly UInt128[] _tables;
    private int _leases;
    private bool _isRetired;

    private Generation(string path, SqliteConnection catalogue, IDisposable held, Generation? last)
    {
        (_held, _tables) = (held, Prints.TablesIn(catalogue));
        (Path, Id, _options) = (path, System.IO.Path.GetFileNameWithoutExtension(path), CatalogueContext.Options(path, writes: false));
        ArticleCount = catalogue.Rows("SELECT COUNT(*) FROM Articles", row => row.GetInt32(0)).Single();
        // The texts of articles apart, it may hold what the last one does: that is most of what a start reads.
        var same = last?._tables.AsSpan().SequenceEqual(_tables) == true ? last : null;
        Memory = same?.Memory ?? CatalogueMemory.Load(catalogue);
        _names = same?._names ?? LocalNames.Load(catalogue, Memory);
        Connections = new(path);
    }

    public string Path { get; }

    /// <summary>The hash of all that it was built from.</summary>
    public string Id { get; }

    public int DramaCount => Memory.Dramas.Count;

    public int PersonCount => Memory.People.Count;

    public int ArticleCount { get; }

    public CatalogueMemory Memory { get; }

    internal PreparedConnections Connections { get; }

    /// <param name="language">BCP 47; one that the catalogue has no order for gets that of English.</param>
    public LocalNames NamesIn(string language) => _names[Alphabet.Of(language).Language];

    /// <param name="held">Keeps the file as it is, and is given back when nobody reads it any more.</param>
    /// <param name="last">The one that is served now, of which this takes over what is the same in both.</param>
    /// <exception cref="SqliteException">The file cannot be read.</exception>
    internal static Generation Open(string path, IDisposable held, Generation? last = null)
    {
        using var catalogue = GenerationConnection.Open(path);
        return new Generation(path, catalogue, held, last);
    }

    /// <summary>The files that could not be used, in their order.</summary>
    public IReadOnlyList<SeedProblem> Unusable()
    {
        using var catalogue = GenerationConnection.Open(Path);
        return [.. catalogue.Rows($"SELECT Id, Path, Line, Kind, Message FROM Problems WHERE Kind = {(int)ProblemKind.Unusable} ORDER BY Id", SeedProblem.Read)];
    }

    internal Lease Acquire()
    {
        lock (_options)
            _leases++;
        return new Lease(this);
    }

    /// <summary>Says that no new lease will be given.</summary>
    internal void Retire() => Settle(() => _isRetired = true);

    internal bool IsIdle
    {
        get
        {
            lock (_options)
                return _isRetired && _leases == 0;
        }
    }

    private void Settle(Action change)
    {
        lock (_options)
        {
            change();
            if (_isRetired && _leases == 0)
            {
                Connections.Dispose();
                using var pooled = new SqliteConnection(CatalogueContext.SourceOf(Path, writes: false));
                SqliteConnection.ClearPool(pooled);
                _held.Dispose();
            }
        }
    }

    /// <summary>The right to query one generation until it is given back, whatever is built meanwhile.</summary>
    public sealed class Lease : IDisposable
    {
        private bool _isGivenBack;

        internal Lease(Generation generation) => Generation = generation;

        public Generation Generation { get; }

        public CatalogueContext CreateContext() => new(Generation._options, Generation);

        public void Dispose()
        {
            if (_isGivenBack)
                return;
            _isGivenBack = true;
            Generation.Settle(() => Generation._leases--);
        }
    }
}
