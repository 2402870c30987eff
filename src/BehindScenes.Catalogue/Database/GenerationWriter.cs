using BehindScenes.Catalogue.Search;
using BehindScenes.Catalogue.Seeds;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Database;

/// <summary>
/// Writes the rows of a generation, in one transaction and from one thread: what differs from an earlier one into its file or a copy, or
/// all into a new file where too much does.
/// </summary>
/// <param name="spool">Where the readings are that the last generation does not keep.</param>
internal sealed class GenerationWriter(LastGeneration last, ReadingSpool spool, IProgress<BuildProgress>? progress, CancellationToken cancellation)
{
    /// <summary>
    /// A file that nobody sees before it is whole and flushed needs neither a journal nor a flush in between.
    /// Ties are checked all at once when they are there, which needs no look-up for each row as it is written.
    /// </summary>
    private const string Settings = "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; PRAGMA cache_size=-65536;";

    /// <summary>How many rows of each index tell the planner enough.</summary>
    private const string Analysis = "PRAGMA analysis_limit=1000; ANALYZE;";

    /// <summary>Where more than one article of so many differs, a new file is the sooner written: its indexes are built when all rows are there.</summary>
    private const int LeastPerChange = 10;

    /// <param name="articles">All, in the order of their ids.</param>
    /// <param name="tables">The rows of all else; null where these are the last generation's.</param>
    /// <param name="path">The new file.</param>
    /// <exception cref="SqliteException">It could not be written: a full disk, say.</exception>
    public void Write(IReadOnlyList<TiedArticle> articles, Rows? tables, string path)
    {
        var next = new Prints([.. articles.Select(article => article.Print())], []);
        File.Delete(path);
        var earlier = last.BeginNext(path, IsNear);
        var isNew = earlier is null;
        earlier ??= Prints.None;

        using var catalogue = new CatalogueContext(CatalogueContext.Options(path, writes: true));
        catalogue.Database.OpenConnection();
        var connection = (SqliteConnection)catalogue.Database.GetDbConnection();
        Execute(connection, null, Settings);
        using (var transaction = connection.BeginTransaction())
        {
            var schema = catalogue.Database.GenerateCreateScript().Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToLookup(statement => statement.Contains(" INDEX ", StringComparison.Ordinal));
            foreach (var create in isNew ? schema[false].Concat([NameKey.CreateSql, ArticleWords.CreateSql, ArticleWords.RoomSql]) : [])
                Execute(connection, transaction, create);
            using (var bulk = new BulkWriter(catalogue, connection, transaction, earlier.Tables))
            {
                if (tables is not null)
                    Write(bulk, tables);
                Write(bulk, articles, earlier.ChangedArticles(next), [.. catalogue.Readings.Select(reading => reading.FileKey)]);
                foreach (var prints in (next with { Tables = tables is null ? earlier.Tables : [.. bulk.Prints] }).Kept())
                    bulk.Replace(prints);
            }

            // An index is built in a fraction of the time when all its rows are there.
            foreach (var (done, index) in (isNew ? schema[true] : []).Index())
            {
                cancellation.ThrowIfCancellationRequested();
                Execute(connection, transaction, index);
                progress?.Report(new BuildProgress(BuildStage.Indexing, done + 1, schema[true].Count()));
            }

            transaction.Commit();
        }

        if (!isNew)
            return;
        Execute(connection, null, Analysis);
        if (catalogue.Database.SqlQueryRaw<string>("SELECT \"table\" AS Value FROM pragma_foreign_key_check LIMIT 1").AsEnumerable().FirstOrDefault() is { } table)
            throw new InvalidDataException($"{path} did not come out whole: a row of {table} is tied to none.");

        // Where the tables are not to be written, they have to stand there.
        bool IsNear(Prints prints) => prints.ChangedArticles(next).Count * LeastPerChange < articles.Count && (tables is not null || prints.Tables.AsSpan().SequenceEqual(last.Prints.Tables));
    }

    private static void Write(BulkWriter bulk, Rows rows)
    {
        bulk.Replace(rows.People);
        bulk.Replace(rows.Spellings);
        bulk.Replace(rows.Dramas);
        bulk.Replace(rows.Titles);
        bulk.Replace(rows.Networks);
        bulk.Replace(rows.Genres);
        bulk.Replace(rows.Roles);
        bulk.Replace(rows.Characters);
        bulk.Replace(rows.Credits);
        if (bulk.Replace(rows.Names))
        {
            bulk.Execute(NameKey.GatherSql);
            bulk.Write(NameKeys.Rows(rows.Names));
            bulk.Execute(NameKey.SortInSql);
        }

        bulk.Replace(rows.ListOrders);
        bulk.Replace(rows.LocalNames);
        bulk.Replace(rows.Facets);
        bulk.Replace(rows.Problems);
        bulk.Replace(rows.KeptArrays);
    }

    /// <param name="kept">The keys of the readings that are there.</param>
    private void Write(BulkWriter bulk, IReadOnlyList<TiedArticle> articles, HashSet<int> changed, HashSet<string> kept)
    {
        if (kept.Count > 0)
            bulk.RemoveArticles(changed);
        bulk.RemoveReadings(kept.Except(articles.Select(article => article.File.ReadingKey)));
        var (written, done) = (articles.Where(article => changed.Contains(article.Id)).ToList(), 0);
        foreach (var rows in written.Select(article => (Article: article, Kept: article.Reading is null ? last.ReadingOf(article.File.ReadingKey) : null)).InParallel(entry => ArticleRows.Of(entry.Article, entry.Kept ?? spool.Take(entry.Article.Reading!.Value))))
        {
            cancellation.ThrowIfCancellationRequested();
            bulk.Add(rows.Article);
            bulk.Add(rows.Words);
            // Two files may hold the same bytes.
            if (kept.Add(rows.Reading.FileKey))
                bulk.Add(rows.Reading);
            bulk.Add(rows.Ties);
            bulk.Write(rows.Dramas);
            bulk.Write(rows.People);
            bulk.Write(rows.Findings);
            bulk.Write(rows.Moments);
            bulk.Write(rows.MomentPeople);
            progress?.Report(new BuildProgress(BuildStage.Writing, ++done, written.Count));
        }
    }

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
