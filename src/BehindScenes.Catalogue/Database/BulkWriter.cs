using BehindScenes.Catalogue.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BehindScenes.Catalogue.Database;

/// <summary>
/// Writes rows by one prepared statement a table, made from EF's own model. A build writes millions of rows that need
/// no change tracking: this is an order of magnitude faster than <c>SaveChanges</c>.
/// </summary>
internal sealed class BulkWriter(CatalogueContext context, SqliteConnection connection, SqliteTransaction transaction) : IDisposable
{
    private readonly Dictionary<Type, IDisposable> _inserts = [];

    public void Write<T>(IEnumerable<T> rows)
        where T : class
    {
        foreach (var row in rows)
            Add(row);
    }

    public void Add<T>(T row)
        where T : class
    {
        if (!_inserts.TryGetValue(typeof(T), out var insert))
            _inserts.Add(typeof(T), insert = Prepare<T>());
        ((Insert<T>)insert).Add(row);
    }

    public void Dispose()
    {
        foreach (var insert in _inserts.Values)
            insert.Dispose();
    }

    private Insert<T> Prepare<T>()
    {
        // The full-text index is no entity.
        if (typeof(T) == typeof(ArticleWords))
            return new Insert<T>(Command(ArticleWords.Table, ["rowid", nameof(ArticleWords.Headline), nameof(ArticleWords.Names), nameof(ArticleWords.Body)]), [.. ArticleWords.Values.Select(value => (Func<T, object?>)(object)value)]);
        var entity = context.Model.FindEntityType(typeof(T))!;
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!);
        var properties = entity.GetProperties().ToList();
        return new Insert<T>(Command(table.Name, [.. properties.Select(property => property.GetColumnName(table)!)]), [.. properties.Select(Value)]);

        static Func<T, object?> Value(IProperty property)
        {
            var (getter, convert) = (property.GetGetter(), property.GetTypeMapping().Converter?.ConvertToProvider);
            return convert is null ? row => getter.GetClrValueUsingContainingEntity(row!) : row => getter.GetClrValueUsingContainingEntity(row!) is { } value ? convert(value) : null;
        }
    }

    private SqliteCommand Command(string table, IReadOnlyList<string> columns)
    {
        var insert = connection.CreateCommand();
        insert.Transaction = transaction;
#pragma warning disable CA2100 // The text is made of the model's own names alone.
        insert.CommandText = $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) VALUES ({string.Join(", ", columns.Select((_, index) => $"$p{index}"))})";
#pragma warning restore CA2100
        for (var i = 0; i < columns.Count; i++)
            insert.Parameters.Add(new SqliteParameter($"$p{i}", null));
        insert.Prepare();
        return insert;
    }

    private sealed class Insert<T>(SqliteCommand command, IReadOnlyList<Func<T, object?>> values) : IDisposable
    {
        public void Add(T row)
        {
            for (var i = 0; i < values.Count; i++)
                command.Parameters[i].Value = values[i](row) ?? DBNull.Value;
            command.ExecuteNonQuery();
        }

        public void Dispose() => command.Dispose();
    }
}
