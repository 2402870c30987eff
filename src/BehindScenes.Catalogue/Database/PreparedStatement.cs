using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Data.Sqlite;

namespace BehindScenes.Catalogue.Database;

/// <summary>A statement as SQLite holds it. Through ADO.NET, asking for a column takes several times as long as it takes SQLite to give it. For one thread at a time, and no longer than its connection.</summary>
internal sealed unsafe partial class PreparedStatement : IDisposable
{
    private const int Ok = 0;
    private const int Row = 100;
    private const int Done = 101;
    private const int MostParameters = 3;

    /// <summary>SQLITE_TRANSIENT: the text is copied.</summary>
    private const nint Copied = -1;

    private readonly nint _connection;
    private readonly nint _statement;
    private readonly int[] _places;

    /// <param name="sql">Its parameters are $0, $1 and $2.</param>
    /// <exception cref="SqliteException">SQLite cannot compile it.</exception>
    public PreparedStatement(SqliteConnection connection, string sql)
    {
        _connection = SqliteBinding.HandleOf(connection);
        Check(sqlite3_prepare_v2(_connection, sql, -1, out _statement, 0), Ok);
        _places = [.. Enumerable.Range(0, MostParameters).Select(number => sqlite3_bind_parameter_index(_statement, $"${number}"))];
    }

    /// <param name="values">Texts and whole numbers.</param>
    /// <exception cref="SqliteException">SQLite stopped, or was stopped.</exception>
    public List<T> Read<T>(Func<PreparedRow, T> read, ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
            Bind(_places[i], values[i]);
        try
        {
            var rows = new List<T>();
            while (Check(sqlite3_step(_statement), Row, Done) == Row)
                rows.Add(read(new PreparedRow(_statement)));
            return rows;
        }
        finally
        {
            _ = sqlite3_reset(_statement);
        }
    }

    public void Dispose() => _ = sqlite3_finalize(_statement);

    private void Bind(int place, object value)
    {
        if (value is string text)
        {
            // An empty text has an address, too, or it would be none.
            var bytes = Encoding.UTF8.GetBytes(text + '\0');
            fixed (byte* start = bytes)
                Check(sqlite3_bind_text(_statement, place, start, bytes.Length - 1, Copied), Ok);
        }
        else
        {
            Check(sqlite3_bind_int64(_statement, place, Convert.ToInt64(value, CultureInfo.InvariantCulture)), Ok);
        }
    }

    private int Check(int answer, params ReadOnlySpan<int> expected) =>
        expected.Contains(answer) ? answer : throw new SqliteException(Marshal.PtrToStringUTF8(sqlite3_errmsg(_connection)), answer);

    [LibraryImport(SqliteBinding.Engine, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int sqlite3_prepare_v2(nint connection, string sql, int length, out nint statement, nint rest);

    [LibraryImport(SqliteBinding.Engine, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int sqlite3_bind_parameter_index(nint statement, string name);

    [LibraryImport(SqliteBinding.Engine)]
    private static partial int sqlite3_bind_text(nint statement, int place, byte* text, int length, nint destructor);

    [LibraryImport(SqliteBinding.Engine)]
    private static partial int sqlite3_bind_int64(nint statement, int place, long value);

    [LibraryImport(SqliteBinding.Engine)]
    private static partial int sqlite3_step(nint statement);

    [LibraryImport(SqliteBinding.Engine)]
    private static partial int sqlite3_reset(nint statement);

    [LibraryImport(SqliteBinding.Engine)]
    private static partial int sqlite3_finalize(nint statement);

    [LibraryImport(SqliteBinding.Engine)]
    private static partial nint sqlite3_errmsg(nint connection);
}

/// <summary>The row that a statement stands on, until it goes on. Columns count from 0.</summary>
internal readonly unsafe partial struct PreparedRow(nint statement)
{
    /// <summary>SQLITE_NULL.</summary>
    private const int Nothing = 5;

    public int GetInt32(int column) => sqlite3_column_int(statement, column);

    public bool GetBoolean(int column) => GetInt32(column) != 0;

    public string GetString(int column)
    {
        // The bytes are counted after the text is asked for, as it might be made first.
        var text = sqlite3_column_text(statement, column);
        return Encoding.UTF8.GetString(text, sqlite3_column_bytes(statement, column));
    }

    public string? Text(int column) => IsNothing(column) ? null : GetString(column);

    public int? Number(int column) => IsNothing(column) ? null : GetInt32(column);

    public DateOnly? Day(int column) => IsNothing(column) ? null : DateOnly.ParseExact(GetString(column), "O", CultureInfo.InvariantCulture);

    /// <summary>Two ids, the first of one that has many of the second.</summary>
    public static (int One, int Many) Tie(PreparedRow row) => (row.GetInt32(0), row.GetInt32(1));

    private bool IsNothing(int column) => sqlite3_column_type(statement, column) == Nothing;

    // None of these waits or calls back, so that the runtime need not be told of them.
    [LibraryImport(SqliteBinding.Engine), SuppressGCTransition]
    private static partial int sqlite3_column_type(nint statement, int column);

    [LibraryImport(SqliteBinding.Engine), SuppressGCTransition]
    private static partial int sqlite3_column_int(nint statement, int column);

    [LibraryImport(SqliteBinding.Engine), SuppressGCTransition]
    private static partial byte* sqlite3_column_text(nint statement, int column);

    [LibraryImport(SqliteBinding.Engine), SuppressGCTransition]
    private static partial int sqlite3_column_bytes(nint statement, int column);
}
