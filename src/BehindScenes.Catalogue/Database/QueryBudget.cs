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
    private readonly long _end;

    private QueryBudget(CatalogueContext catalogue, TimeSpan time)
    {
        (_catalogue, _end) = (catalogue, Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency));
        _handler = _ => Stopwatch.GetTimestamp() >= _end ? 1 : 0;
        // While the budget lasts the connection stays open, so that every query runs on the one that is watched.
        catalogue.Database.OpenConnection();
        Watch(Steps, Marshal.GetFunctionPointerForDelegate(_handler));
    }

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int ProgressHandler(nint context);

    /// <summary>Whether a query was ended, so that not all was looked at.</summary>
    public bool WasSpent { get; private set; }

    public static QueryBudget Start(CatalogueContext catalogue, TimeSpan time) => new(catalogue, time);

    /// <summary>What a query answers; <paramref name="otherwise"/> where it takes longer than is left.</summary>
    public async Task<T> WithinAsync<T>(Func<Task<T>> query, T otherwise)
    {
        try
        {
            // One that is done before the first look at the clock is answered however late it is.
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
        Watch(0, 0);
        GC.KeepAlive(_handler);
        _catalogue.Database.CloseConnection();
    }

    private void Watch(int steps, nint handler)
    {
        sqlite3_progress_handler(SqliteBinding.HandleOf((SqliteConnection)_catalogue.Database.GetDbConnection()), steps, handler, 0);
    }

    [LibraryImport(SqliteBinding.Engine)]
    private static partial void sqlite3_progress_handler(nint connection, int steps, nint handler, nint context);
}
