using BehindScenes.Catalogue.Search;
using BehindScenes.Catalogue.Seeds;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Database;

/// <summary>
/// Writes the rows of a generation, in one transaction and from one thread: into a copy of the last generation what differs from it, or
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

    /// <exception cref="SqliteException">It could not be written: a full disk, say.</exception>
    public void Write(Rows rows, string path)
    {
        var prints = ArticlePrints.Of(rows.Articles);
        var changed = ArticlePrints.Changed(last.Prints(nameof(ArticlePrints)), prints);
        rows.KeptArrays.Add(KeptArray.Of<UInt128>(nameof(ArticlePrints), prints));
        var isCopy = changed.Count * LeastPerChange < prints.Length;
        File.Delete(path);
        if (isCopy)
            last.CopyTo(path);

        using var catalogue = new CatalogueContext(CatalogueContext.Options(path, writes: true));
        catalogue.Database.OpenConnection();
        var connection = (SqliteConnection)catalogue.Database.GetDbConnection();
        Execute(connection, null, Settings);
        using (var transaction = connection.BeginTransaction())
        {
            var schema = catalogue.Database.GenerateCreateScript().Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToLookup(statement => statement.Contains(" INDEX ", StringComparison.Ordinal));
            foreach (var create in isCopy ? [] : schema[false].Append(ArticleWords.CreateSql).Append(ArticleWords.RoomSql))
                Execute(connection, transaction, create);
            using (var bulk = new BulkWriter(catalogue, connection, transaction, isCopy ? last.Prints(nameof(BulkWriter.Prints)) : []))
            {
                Write(bulk, rows);
                Write(bulk, rows.Articles, changed, [.. catalogue.Readings.Select(reading => reading.FileKey)]);
            }

            // An index is built in a fraction of the time when all its rows are there.
            foreach (var (done, index) in (isCopy ? [] : schema[true]).Index())
            {
                cancellation.ThrowIfCancellationRequested();
                Execute(connection, transaction, index);
                progress?.Report(new BuildProgress(BuildStage.Indexing, done + 1, schema[true].Count()));
            }

            transaction.Commit();
        }

        if (isCopy)
            return;
        Execute(connection, null, Analysis);
        if (catalogue.Database.SqlQueryRaw<string>("SELECT \"table\" AS Value FROM pragma_foreign_key_check LIMIT 1").AsEnumerable().FirstOrDefault() is { } table)
            throw new InvalidDataException($"{path} did not come out whole: a row of {table} is tied to none.");
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
            bulk.Clear<NameKey>();
            bulk.Write(NameKeys.Rows(rows.Names));
        }

        bulk.Replace(rows.ListOrders);
        bulk.Replace(rows.LocalNames);
        bulk.Replace(rows.Facets);
        bulk.Replace(rows.Problems);
        bulk.Clear<KeptArray>();
        bulk.Write(rows.KeptArrays.Append(KeptArray.Of<UInt128>(nameof(BulkWriter.Prints), [.. bulk.Prints])));
    }

    /// <param name="kept">The keys of the readings that are there.</param>
    private void Write(BulkWriter bulk, List<ArticleDraft> articles, HashSet<int> changed, HashSet<string> kept)
    {
        if (kept.Count > 0)
            bulk.RemoveArticles(changed);
        bulk.RemoveReadings(kept.Except(articles.Select(article => article.File.ReadingKey)));
        var (drafts, done) = (articles.FindAll(article => changed.Contains(article.Id)), 0);
        foreach (var rows in drafts.Select(draft => (Draft: draft, Kept: draft.Reading is null ? last.ReadingOf(draft.File) : null)).InParallel(entry => ArticleRows.Of(entry.Draft, entry.Kept ?? spool.Take(entry.Draft.Reading!.Value))))
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
            progress?.Report(new BuildProgress(BuildStage.Writing, ++done, drafts.Count));
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
