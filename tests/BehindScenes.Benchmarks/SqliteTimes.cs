using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BehindScenes.Benchmarks;

/// <summary>Notes every query that EF sends while it is asked to, and runs the same again by SQLite alone: prepared, all rows read.</summary>
internal sealed class SqliteTimes : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private List<(string Text, List<(string Name, object? Value)> Parameters)>? _noted;

    public SqliteTimes() => DiagnosticListener.AllListeners.Subscribe(this);

    /// <summary>Queries that were sent while some work was done.</summary>
    public async Task<IReadOnlyList<(string Text, List<(string Name, object? Value)> Parameters)>> QueriesOfAsync(Func<Task> work)
    {
        var noted = _noted = [];
        await work();
        _noted = null;
        return noted;
    }

    /// <summary>How long the queries take on a connection, in milliseconds.</summary>
    public static double Run(SqliteConnection connection, IReadOnlyList<(string Text, List<(string Name, object? Value)> Parameters)> queries)
    {
        var commands = queries.Select(query =>
        {
            var command = connection.CreateCommand();
#pragma warning disable CA2100 // EF's own text.
            command.CommandText = query.Text;
#pragma warning restore CA2100
            foreach (var (name, value) in query.Parameters)
                command.Parameters.AddWithValue(name, value ?? DBNull.Value);
            command.Prepare();
            return command;
        }).ToList();
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

    void IObserver<DiagnosticListener>.OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
            value.Subscribe(this);
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> value)
    {
        if (_noted is not null && value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData executing)
            _noted.Add((executing.Command.CommandText, [.. executing.Command.Parameters.Cast<SqliteParameter>().Select(parameter => (parameter.ParameterName, parameter.Value))]));
    }

    void IObserver<DiagnosticListener>.OnCompleted()
    {
    }

    void IObserver<DiagnosticListener>.OnError(Exception error)
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnCompleted()
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnError(Exception error)
    {
    }
}
