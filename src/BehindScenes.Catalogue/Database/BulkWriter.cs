using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Search;
using BehindScenes.Catalogue.Seeds;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BehindScenes.Catalogue.Database;

/// <summary>
/// Writes rows by one prepared statement a table, made from EF's own model. A build writes millions of rows that need
/// no change tracking: this is an order of magnitude faster than <c>SaveChanges</c>.
/// </summary>
/// <param name="lastPrints">The <see cref="Prints"/> of who wrote before; none where the tables are new.</param>
internal sealed class BulkWriter(CatalogueContext context, SqliteConnection connection, SqliteTransaction transaction, IReadOnlyList<UInt128> lastPrints) : IDisposable
{
    private readonly Dictionary<Type, IDisposable> _inserts = [];
    private readonly List<UInt128> _prints = [];

    /// <summary>What the rows of each table were made of that was replaced, in the order of that.</summary>
    public IReadOnlyList<UInt128> Prints => _prints;

    public void Write<T>(IEnumerable<T> rows)
        where T : class
    {
        foreach (var row in rows)
            Add(row);
    }

    public void Add<T>(T row)
        where T : class => InsertOf<T>().Add(row);

    /// <summary>Writes all rows of a table, unless they are those that stand in it.</summary>
    /// <returns>Whether it wrote.</returns>
    public bool Replace<T>(IReadOnlyCollection<T> rows)
        where T : class
    {
        var insert = InsertOf<T>();
        using var maker = new PrintMaker();
        foreach (var row in rows)
            insert.Print(row, maker);
        _prints.Add(maker.Take());
        if (_prints.Count <= lastPrints.Count && lastPrints[_prints.Count - 1] == _prints[^1])
            return false;
        Execute($"DELETE FROM \"{TableOf(typeof(T)).Name}\"");
        Write(rows);
        return true;
    }

    /// <summary>Writes an array in the place of the one of its name.</summary>
    public void Replace(KeptArray array)
    {
        using var delete = Command($"DELETE FROM {nameof(context.KeptArrays)} WHERE {nameof(KeptArray.Name)} = $name", ["$name"]);
        delete.Parameters[0].Value = array.Name;
        delete.ExecuteNonQuery();
        Add(array);
    }

    /// <summary>Runs one of our own texts, which may be several statements.</summary>
    public void Execute(string sql)
    {
        using var command = Command(sql, []);
        command.ExecuteNonQuery();
    }

    /// <summary>Takes all rows of articles out, but for their readings.</summary>
    public void RemoveArticles(IEnumerable<int> ids)
    {
        using var delete = Command(
            $"""
            DELETE FROM {nameof(context.MomentPeople)} WHERE MomentId >= $first AND MomentId < $next;
            DELETE FROM {nameof(context.Moments)} WHERE Id >= $first AND Id < $next;
            DELETE FROM {nameof(context.Findings)} WHERE Id >= $first AND Id < $next;
            DELETE FROM {nameof(context.ArticlePeople)} WHERE ArticleId = $article;
            DELETE FROM {nameof(context.ArticleDramas)} WHERE ArticleId = $article;
            DELETE FROM {nameof(context.Articles)} WHERE Id = $article;
            DELETE FROM {nameof(context.Ties)} WHERE ArticleId = $article;
            DELETE FROM {ArticleWords.Table} WHERE rowid = $article;
            """,
            ["$article", "$first", "$next"]);
        foreach (var id in ids)
        {
            (delete.Parameters[0].Value, delete.Parameters[1].Value, delete.Parameters[2].Value) = (id, Finding.IdOf(id, 0), Finding.IdOf(id + 1, 0));
            delete.ExecuteNonQuery();
        }
    }

    /// <summary>Takes out readings that no article has.</summary>
    public void RemoveReadings(IEnumerable<string> fileKeys)
    {
        using var delete = Command($"DELETE FROM {nameof(context.Readings)} WHERE {nameof(KeptReading.FileKey)} = $key", ["$key"]);
        foreach (var key in fileKeys)
        {
            delete.Parameters[0].Value = key;
            delete.ExecuteNonQuery();
        }
    }

    public void Dispose()
    {
        foreach (var insert in _inserts.Values)
            insert.Dispose();
    }

    /// <summary>A statement to be run again and again.</summary>
    /// <param name="parameters">Their names, with what they begin with.</param>
    private SqliteCommand Command(string sql, IEnumerable<string> parameters)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // The texts are our own and the model's names.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var parameter in parameters)
            command.Parameters.Add(new SqliteParameter(parameter, null));
        command.Prepare();
        return command;
    }

    private Insert<T> InsertOf<T>()
    {
        if (!_inserts.TryGetValue(typeof(T), out var insert))
            _inserts.Add(typeof(T), insert = Prepare<T>());
        return (Insert<T>)insert;
    }

    private StoreObjectIdentifier TableOf(Type type) => StoreObjectIdentifier.Table(context.Model.FindEntityType(type)!.GetTableName()!);

    private Insert<T> Prepare<T>()
    {
        // The full-text index is no entity.
        if (typeof(T) == typeof(ArticleWords))
            return new Insert<T>(InsertInto(ArticleWords.Table, ["rowid", nameof(ArticleWords.Headline), nameof(ArticleWords.Names), nameof(ArticleWords.Body)]), [.. ArticleWords.Values.Select(value => (Func<T, object?>)(object)value)]);
        var table = TableOf(typeof(T));
        var properties = context.Model.FindEntityType(typeof(T))!.GetProperties().ToList();
        return new Insert<T>(InsertInto(table.Name, [.. properties.Select(property => property.GetColumnName(table)!)]), [.. properties.Select(Value)]);

        static Func<T, object?> Value(IProperty property)
        {
            var (getter, convert) = (property.GetGetter(), property.GetTypeMapping().Converter?.ConvertToProvider);
            return convert is null ? row => getter.GetClrValueUsingContainingEntity(row!) : row => getter.GetClrValueUsingContainingEntity(row!) is { } value ? convert(value) : null;
        }
    }

    private SqliteCommand InsertInto(string table, IReadOnlyList<string> columns)
    {
        var parameters = columns.Select((_, index) => $"$p{index}").ToList();
        return Command($"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) VALUES ({string.Join(", ", parameters)})", parameters);
    }

    private sealed class Insert<T>(SqliteCommand command, IReadOnlyList<Func<T, object?>> values) : IDisposable
    {
        public void Add(T row)
        {
            for (var i = 0; i < values.Count; i++)
                command.Parameters[i].Value = values[i](row) ?? DBNull.Value;
            command.ExecuteNonQuery();
        }

        /// <summary>Adds to a print what would be written.</summary>
        public void Print(T row, PrintMaker maker)
        {
            foreach (var value in values)
                maker.Add(value(row));
        }

        public void Dispose() => command.Dispose();
    }
}
