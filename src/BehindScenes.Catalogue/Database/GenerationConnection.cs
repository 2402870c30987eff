using Microsoft.Data.Sqlite;

namespace BehindScenes.Catalogue.Database;

/// <summary>Connections to the file of a finished generation.</summary>
internal static class GenerationConnection
{
    /// <exception cref="SqliteException">The file cannot be read.</exception>
    public static SqliteConnection Open(string path)
    {
        // A generation never changes, so no query needs to lock it, nor to look whether another has written: that takes longer than a seek.
        var connection = new SqliteConnection($"Data Source={new Uri(Path.GetFullPath(path)).AbsoluteUri}?immutable=1;Mode=ReadOnly;Pooling=False");
        connection.Open();
        return connection;
    }

    /// <summary>All rows of what is asked once, when a generation opens: EF's model takes longer to build than all of them to read.</summary>
    public static IEnumerable<T> Rows<T>(this SqliteConnection catalogue, string sql, Func<SqliteDataReader, T> read)
    {
        using var command = catalogue.CreateCommand();
#pragma warning disable CA2100 // Our own texts.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var row = command.ExecuteReader();
        while (row.Read())
            yield return read(row);
    }
}
