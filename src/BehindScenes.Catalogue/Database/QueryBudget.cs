using System.Diagnostics;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Database;

/// <summary>
/// A time after which the queries of a context end. SQLite runs a query to its end whatever its caller asks, but for a progress
/// handler that says stop; then the query fails with SQLITE_INTERRUPT.
/// </summary>
public sealed partial class QueryBudget : IDisposable
{
    /// <summary>What one search may take.</summary>
    public static readonly TimeSpan Usual = TimeSpan.FromMilliseconds(250);

    /// <summary>Steps of SQLite's machine between two looks at the clock: some tens of microseconds.</summary>
    private const int Steps = 4_000;
    private const int Interrupted = 9;

    private readonly CatalogueContext _catalogue;
    private readonly ProgressHandler _handler;
    private readonly PreparedConnections.Connection _prepared;
    private bool _watchesEf;

    private QueryBudget(CatalogueContext catalogue, TimeSpan time)
    {
        var end = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        (_catalogue, _handler) = (catalogue, _ => Stopwatch.GetTimestamp() >= end ? 1 : 0);
        // While the budget lasts every query runs on the connections that are watched.
        catalogue.Watched = _prepared = catalogue.Connections.Take();
        Watch(_prepared.Sqlite, Steps);
    }

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int ProgressHandler(nint context);

    /// <summary>Whether a query was ended, so that not all was looked at.</summary>
    public bool WasSpent { get; private set; }

    public static QueryBudget Start(CatalogueContext catalogue, TimeSpan time) => new(catalogue, time);

    /// <summary>What prepared queries answer; <paramref name="otherwise"/> where they take longer than is left.</summary>
    public T Within<T>(Func<T> queries, T otherwise)
    {
        try
        {
            // One that is done before the first look at the clock is answered however late it is.
            return queries();
        }
        catch (SqliteException stopped) when (stopped.SqliteErrorCode == Interrupted)
        {
            WasSpent = true;
            return otherwise;
        }
    }

    /// <summary>As <see cref="Within"/>, of queries that EF runs, too.</summary>
    public async Task<T> WithinAsync<T>(Func<Task<T>> query, T otherwise)
    {
        // It opens one, which takes longer than a prepared query, only where it is needed.
        if (!_watchesEf)
        {
            _catalogue.Database.OpenConnection();
            _watchesEf = true;
            Watch((SqliteConnection)_catalogue.Database.GetDbConnection(), Steps);
        }

        try
        {
            return await query();
        }
        catch (SqliteException stopped) when (stopped.SqliteErrorCode == Interrupted)
        {
            WasSpent = true;
            return otherwise;
        }
    }

    public void Dispose()
    {
        Watch(_prepared.Sqlite, 0);
        _catalogue.Watched = null;
        _catalogue.Connections.Give(_prepared);
        if (_watchesEf)
        {
            Watch((SqliteConnection)_catalogue.Database.GetDbConnection(), 0);
            _catalogue.Database.CloseConnection();
        }

        GC.KeepAlive(_handler);
    }

    /// <param name="steps">0 for no longer.</param>
    private void Watch(SqliteConnection connection, int steps) =>
        sqlite3_progress_handler(SqliteBinding.HandleOf(connection), steps, Marshal.GetFunctionPointerForDelegate(_handler), 0);

    [LibraryImport(SqliteBinding.Engine)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    private static partial void sqlite3_progress_handler(nint connection, int steps, nint handler, nint context);
}
