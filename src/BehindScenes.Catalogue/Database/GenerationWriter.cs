using BehindScenes.Catalogue.Search;
using BehindScenes.Catalogue.Seeds;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Database;

/// <summary>Writes the rows of a generation into a new database file, in one transaction and from one thread, and checks it.</summary>
internal sealed class GenerationWriter(IProgress<BuildProgress>? progress, CancellationToken cancellation)
{
    /// <summary>
    /// A file that nobody sees before it is flushed needs no flush in between. The rollback journal is what it is served with, too.
    /// Ties are checked all at once when they are there, which needs no look-up for each row as it is written.
    /// </summary>
    private const string Settings = "PRAGMA journal_mode=DELETE; PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; PRAGMA cache_size=-65536;";

    /// <summary>How many rows of each index tell the planner enough.</summary>
    private const string Analysis = "PRAGMA analysis_limit=1000; ANALYZE;";

    /// <exception cref="SqliteException">It could not be written: a full disk, say.</exception>
    public void Write(Rows rows, ReadingSpool spool, string path)
    {
        File.Delete(path);
        using var catalogue = new CatalogueContext(CatalogueContext.Options(path, writes: true));
        catalogue.Database.OpenConnection();
        var connection = (SqliteConnection)catalogue.Database.GetDbConnection();
        Execute(connection, null, Settings);
        using (var transaction = connection.BeginTransaction())
        {
            var schema = catalogue.Database.GenerateCreateScript().Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToLookup(statement => statement.Contains(" INDEX ", StringComparison.Ordinal));
            foreach (var create in schema[false].Concat([NameKey.CreateSql, NameKey.GatherSql, ArticleWords.CreateSql, ArticleWords.RoomSql]))
                Execute(connection, transaction, create);
            using (var bulk = new BulkWriter(catalogue, connection, transaction))
            {
                Write(bulk, rows);
                Write(bulk, rows.Articles, spool);
            }

            Execute(connection, transaction, NameKey.SortInSql);
            // An index is built in a fraction of the time when all its rows are there.
            foreach (var (done, index) in schema[true].Index())
            {
                cancellation.ThrowIfCancellationRequested();
                Execute(connection, transaction, index);
                progress?.Report(new BuildProgress(BuildStage.Indexing, done + 1, schema[true].Count()));
            }

            transaction.Commit();
        }

        Execute(connection, null, Analysis);
        if (Answer(catalogue, "SELECT integrity_check AS Value FROM pragma_integrity_check(1)") is not "ok" and var damage)
            throw new InvalidDataException($"{path} did not come out whole: {damage}");
        if (Answer(catalogue, "SELECT \"table\" AS Value FROM pragma_foreign_key_check LIMIT 1") is { } table)
            throw new InvalidDataException($"{path} did not come out whole: a row of {table} is tied to none.");
    }

    private static void Write(BulkWriter bulk, Rows rows)
    {
        bulk.Write(rows.People);
        bulk.Write(rows.Spellings);
        bulk.Write(rows.Dramas);
        bulk.Write(rows.Titles);
        bulk.Write(rows.Networks);
        bulk.Write(rows.Genres);
        bulk.Write(rows.Roles);
        bulk.Write(rows.Characters);
        bulk.Write(rows.Credits);
        bulk.Write(rows.KeptArrays);
        bulk.Write(rows.Names);
        bulk.Write(NameKeys.Rows(rows.Names));
        bulk.Write(rows.ListOrders);
        bulk.Write(rows.LocalNames);
        bulk.Write(rows.Facets);
        bulk.Write(rows.Problems);
    }

    private void Write(BulkWriter bulk, List<ArticleDraft> articles, ReadingSpool spool)
    {
        var (kept, done) = (new HashSet<string>(StringComparer.Ordinal), 0);
        foreach (var rows in articles.InParallel(article => ArticleRows.Of(article, spool.Take(article.Reading))))
        {
            cancellation.ThrowIfCancellationRequested();
            bulk.Add(rows.Article);
            bulk.Add(rows.Words);
            // Two files may hold the same bytes.
            if (kept.Add(rows.Kept.FileKey))
                bulk.Add(rows.Kept);
            bulk.Write(rows.Dramas);
            bulk.Write(rows.People);
            bulk.Write(rows.Findings);
            bulk.Write(rows.Moments);
            bulk.Write(rows.MomentPeople);
            progress?.Report(new BuildProgress(BuildStage.Writing, ++done, articles.Count));
        }
    }

    private static string? Answer(CatalogueContext catalogue, string sql) => catalogue.Database.SqlQueryRaw<string>(sql).AsEnumerable().FirstOrDefault();

    private static void Execute(SqliteConnection connection, SqliteTransaction? transaction, string sql)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Our own text and EF's.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
