using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace BehindScenes.Catalogue.Database;

/// <summary>Plain SQL whose statement is prepared once a connection: for pages that EF would spend more time on than SQLite. Parameters are $0, $1 and so on.</summary>
internal sealed class PreparedQuery<T>(string sql, Func<SqliteDataReader, T> read) : IPreparedQuery
{
    public string Sql => sql;

    public List<T> Read(CatalogueContext catalogue, params ReadOnlySpan<object> values)
    {
        var connection = catalogue.Watched ?? catalogue.Connections.Take();
        try
        {
            var command = connection.CommandOf(this);
            for (var i = 0; i < values.Length; i++)
                command.Parameters[i].Value = values[i];
            using var reader = command.ExecuteReader();
            var rows = new List<T>();
            while (reader.Read())
                rows.Add(read(reader));
            return rows;
        }
        finally
        {
            if (connection != catalogue.Watched)
                catalogue.Connections.Give(connection);
        }
    }
}

internal interface IPreparedQuery
{
    string Sql { get; }
}

/// <summary>Open connections to one generation, each with its prepared statements; as many as there were queries at once.</summary>
internal sealed class PreparedConnections(string path) : IDisposable
{
    private readonly ConcurrentBag<Connection> _idle = [new Connection(path)];

    public Connection Take() => _idle.TryTake(out var connection) ? connection : new Connection(path);

    public void Give(Connection connection) => _idle.Add(connection);

    public void Dispose()
    {
        while (_idle.TryTake(out var connection))
            connection.Dispose();
    }

    internal sealed class Connection(string path) : IDisposable
    {
        private const int MostParameters = 3;

        private readonly Dictionary<IPreparedQuery, SqliteCommand> _commands = [];

        public SqliteConnection Sqlite { get; } = GenerationConnection.Open(path);

        public SqliteCommand CommandOf(IPreparedQuery query)
        {
            if (_commands.TryGetValue(query, out var known))
                return known;
            var command = Sqlite.CreateCommand();
#pragma warning disable CA2100 // Our own texts; what visitors ask for is bound.
            command.CommandText = query.Sql;
#pragma warning restore CA2100
            for (var i = 0; i < MostParameters && query.Sql.Contains(Parameter(i), StringComparison.Ordinal); i++)
                command.Parameters.Add(new SqliteParameter(Parameter(i), null));
            _commands.Add(query, command);
            return command;
        }

        public void Dispose()
        {
            foreach (var command in _commands.Values)
                command.Dispose();
            Sqlite.Dispose();
        }

        private static string Parameter(int number) => $"${number}";
    }
}

internal static class PreparedRow
{
    public static string? Text(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static int? Number(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    public static DateOnly? Day(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column);

    /// <summary>Two ids, the first of one that has many of the second.</summary>
    public static (int One, int Many) Tie(SqliteDataReader row) => (row.GetInt32(0), row.GetInt32(1));
}
