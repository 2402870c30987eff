using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace BehindScenes.Catalogue.Database;

/// <summary>Plain SQL whose statement is prepared once a connection: for pages that EF would spend more time on than SQLite. Parameters are $0, $1 and so on.</summary>
internal sealed class PreparedQuery<T>(string sql, Func<PreparedRow, T> read) : IPreparedQuery
{
    public string Sql => sql;

    public List<T> Read(CatalogueContext catalogue, params ReadOnlySpan<object> values)
    {
        var connection = catalogue.Connections.Take();
        try
        {
            return connection.StatementOf(this).Read(read, values);
        }
        finally
        {
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

    internal sealed class Connection : IDisposable
    {
        private readonly SqliteConnection _connection;
        private readonly Dictionary<IPreparedQuery, PreparedStatement> _statements = [];

        public Connection(string path)
        {
            // A generation never changes, so no query needs to lock it, nor to look whether another has written: that takes longer than a seek.
            _connection = new SqliteConnection($"Data Source={new Uri(Path.GetFullPath(path)).AbsoluteUri}?immutable=1;Mode=ReadOnly;Pooling=False");
            _connection.Open();
        }

        public PreparedStatement StatementOf(IPreparedQuery query)
        {
            if (!_statements.TryGetValue(query, out var statement))
                _statements.Add(query, statement = new PreparedStatement(_connection, query.Sql));
            return statement;
        }

        public void Dispose()
        {
            foreach (var statement in _statements.Values)
                statement.Dispose();
            _connection.Dispose();
        }
    }
}
