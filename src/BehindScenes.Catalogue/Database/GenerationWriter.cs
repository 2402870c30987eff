using BehindScenes.Catalogue.Search;
using BehindScenes.Catalogue.Seeds;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BehindScenes.Catalogue.Database;

/// <summary>Writes the rows of a generation into a new database file, in one transaction, and checks it.</summary>
internal static class GenerationWriter
{
    /// <exception cref="SqliteException">It could not be written: a full disk, say.</exception>
    public static void Write(Rows rows, string path, IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        File.Delete(path);
        using var catalogue = new CatalogueContext(CatalogueContext.Options(path, writes: true));
        catalogue.Database.OpenConnection();
        var connection = (SqliteConnection)catalogue.Database.GetDbConnection();
        // A file that nobody sees before it is flushed needs no flush in between. The rollback journal is what it is served with, too.
        Execute("PRAGMA journal_mode=DELETE; PRAGMA synchronous=OFF; PRAGMA foreign_keys=ON;");
        using (var transaction = catalogue.Database.BeginTransaction())
        {
            // EnsureCreated would give a transaction of its own to each table.
            Execute(catalogue.Database.GenerateCreateScript());
            Execute(ArticleWords.CreateSql);
            var bulk = new BulkWriter(catalogue, connection, (SqliteTransaction)transaction.GetDbTransaction());
            Action[] tables =
            [
                () => bulk.Write(rows.People), () => bulk.Write(rows.Spellings), () => bulk.Write(rows.Dramas), () => bulk.Write(rows.Titles),
                () => bulk.Write(rows.Networks), () => bulk.Write(rows.Genres), () => bulk.Write(rows.Roles), () => bulk.Write(rows.Characters),
                () => bulk.Write(rows.Credits), () => bulk.Write(rows.Articles), () => bulk.Write(rows.ArticleDramas), () => bulk.Write(rows.ArticlePeople),
                () => bulk.Write(rows.Findings), () => bulk.Write(rows.Moments), () => bulk.Write(rows.MomentPeople), () => bulk.Write(rows.KeptArrays),
                () => bulk.Write(rows.Names), () => bulk.Write(rows.NameKeys), () => bulk.Write(rows.ListOrders), () => bulk.Write(rows.LocalNames), () => bulk.Write(rows.Facets), () => bulk.Write(rows.Readings), () => bulk.Write(rows.Problems), () => bulk.Write(rows.ArticleWords),
            ];
            for (var i = 0; i < tables.Length; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                tables[i]();
                progress?.Report(new BuildProgress(BuildStage.Writing, i + 1, tables.Length));
            }

            transaction.Commit();
        }

        Execute("ANALYZE");
        var verdict = catalogue.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check(1)").AsEnumerable().First();
        if (verdict != "ok")
            throw new InvalidDataException($"{path} did not come out whole: {verdict}");

        void Execute(string sql)
        {
            using var command = connection.CreateCommand();
            command.Transaction = (SqliteTransaction?)catalogue.Database.CurrentTransaction?.GetDbTransaction();
#pragma warning disable CA2100 // Our own text and EF's.
            command.CommandText = sql;
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }
    }
}
