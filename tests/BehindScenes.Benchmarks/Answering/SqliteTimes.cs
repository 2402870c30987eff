using System.Data.Common;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using BehindScenes.Catalogue.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Benchmarks.Answering;

/// <summary>Notes every statement that SQLite runs for a context, whoever sent it, and runs the same again by SQLite alone: prepared, all rows read.</summary>
internal sealed partial class SqliteTimes : IDisposable
{
    private const uint Statements = 1;

    private readonly Generation.Lease _lease;
    private readonly CatalogueContext _watched;
    private readonly SqliteConnection _alone;
    private readonly TraceHandler _handler;
    private readonly List<string> _noted = [];

    /// <param name="path">The database's file. It is opened once more: who asks one question after the other asks them all on the two connections that are watched.</param>
    public SqliteTimes(string path)
    {
        (_lease, _alone, _handler) = (Generation.Open(path, File.OpenRead(path)).Acquire(), new SqliteConnection($"Data Source={path};Mode=ReadOnly"), Note);
        _watched = _lease.CreateContext();
        _alone.Open();
        _watched.Database.OpenConnection();
        Watch(_watched.Database.GetDbConnection());
        var prepared = _watched.Connections.Take();
        Watch(prepared.Sqlite);
        _watched.Connections.Give(prepared);
    }

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int TraceHandler(uint what, nint context, nint statement, nint text);

    /// <summary>How long SQLite alone takes for all statements of some work, in milliseconds.</summary>
    public async Task<double> OfAsync(Func<CatalogueContext, Task> work)
    {
        _noted.Clear();
        await work(_watched);
        return Run();
    }

    public void Dispose()
    {
        _watched.Dispose();
        _lease.Dispose();
        _alone.Dispose();
        GC.KeepAlive(_handler);
    }

    private void Watch(DbConnection connection)
    {
        // As in QueryBudget: the handle's type cannot be named.
        var handle = (SafeHandle)typeof(SqliteConnection).GetProperty("Handle")!.GetValue(connection)!;
        _ = sqlite3_trace_v2(handle.DangerousGetHandle(), Statements, Marshal.GetFunctionPointerForDelegate(_handler), 0);
    }

    private double Run()
    {
        var commands = _noted.ConvertAll(text =>
        {
            var command = _alone.CreateCommand();
#pragma warning disable CA2100 // What SQLite ran a moment ago.
            command.CommandText = text;
#pragma warning restore CA2100
            command.Prepare();
            return command;
        });
        var watch = Stopwatch.StartNew();
        foreach (var command in commands)
        {
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                for (var column = 0; column < rows.FieldCount; column++)
                    rows.GetValue(column);
            }
        }

        var time = watch.Elapsed.TotalMilliseconds;
        commands.ForEach(command => command.Dispose());
        return time;
    }

    private int Note(uint what, nint context, nint statement, nint text)
    {
        // Statements of SQLite's own, as those of full-text search, come as comments.
        if (Marshal.PtrToStringUTF8(text)?.StartsWith("--", StringComparison.Ordinal) != false)
            return 0;
        var expanded = sqlite3_expanded_sql(statement);
        if (Marshal.PtrToStringUTF8(expanded) is { } sql && !sql.StartsWith("PRAGMA", StringComparison.OrdinalIgnoreCase))
            _noted.Add(sql);
        sqlite3_free(expanded);
        return 0;
    }

#pragma warning disable CA2255 // The native functions must come from the library that the catalogue chose.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Bind() => NativeLibrary.SetDllImportResolver(typeof(SqliteTimes).Assembly, SqliteBinding.Resolve);

    [LibraryImport(SqliteBinding.Engine)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    private static partial int sqlite3_trace_v2(nint connection, uint mask, nint handler, nint context);

    [LibraryImport(SqliteBinding.Engine)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    private static partial nint sqlite3_expanded_sql(nint statement);

    [LibraryImport(SqliteBinding.Engine)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    private static partial void sqlite3_free(nint memory);
}
