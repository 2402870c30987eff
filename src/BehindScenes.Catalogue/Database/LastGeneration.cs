using System.Runtime.InteropServices;
using BehindScenes.Catalogue.Seeds;
using BehindScenes.Reading;
using BehindScenes.Reading.Documents;
using Microsoft.Data.Sqlite;

namespace BehindScenes.Catalogue.Database;

/// <summary>
/// What the next generation takes over from the last: readings, asked one by one and from one thread, and all rows whose prints are the
/// same. Readings are many, so prepared statements ask for them.
/// </summary>
internal sealed class LastGeneration : IDisposable
{
    private readonly Generation.Lease? _lease;
    private readonly SqliteConnection? _connection;
    private readonly SqliteCommand? _gist;
    private readonly SqliteCommand? _reading;

    private LastGeneration(Generation? generation)
    {
        if (generation is null)
            return;
        _lease = generation.Acquire();
        _connection = new SqliteConnection($"Data Source={generation.Path};Mode=ReadOnly;Pooling=False");
        _connection.Open();
        (_gist, _reading) = (PrepareReading(nameof(KeptReading.Gist)), PrepareReading(nameof(KeptReading.Bytes)));
    }

    /// <param name="generation">null if there is none.</param>
    public static LastGeneration Of(Generation? generation) => new(generation);

    /// <param name="fileKey">As <see cref="SeedFile.ReadingKey"/>.</param>
    /// <returns>The packed <see cref="ReadArticle.Gist"/>; null where none is kept of this file by this reader.</returns>
    public byte[]? GistOf(string fileKey) => Find(_gist, fileKey);

    /// <returns>The packed <see cref="ReadArticle"/> of a file whose gist is kept.</returns>
    public byte[] ReadingOf(string fileKey) => Find(_reading, fileKey) ?? throw new InvalidOperationException($"No reading of {fileKey} is kept.");

    /// <summary>Of all articles, in the order of their ids.</summary>
    public List<KeptTies> Ties()
    {
        using var catalogue = _lease?.CreateContext();
        return catalogue is null ? [] : [.. catalogue.Ties.OrderBy(kept => kept.ArticleId)];
    }

    /// <param name="path">As <see cref="SeedFile.Path"/>.</param>
    public bool HasProblem(string path)
    {
        using var catalogue = _lease!.CreateContext();
        return catalogue.Problems.Any(problem => problem.Path == Unicode.Visible(path));
    }

    /// <returns>The prints that are kept under a name; empty where there are none.</returns>
    public UInt128[] Prints(string name)
    {
        using var command = _connection?.CreateCommand();
        if (command is null)
            return [];
        command.CommandText = $"SELECT {nameof(KeptArray.Bytes)} FROM {nameof(CatalogueContext.KeptArrays)} WHERE {nameof(KeptArray.Name)} = $name";
        command.Parameters.AddWithValue("$name", name);
        return command.ExecuteScalar() is byte[] prints ? [.. MemoryMarshal.Cast<byte, UInt128>(prints)] : [];
    }

    /// <summary>Begins the next generation with all rows of this one.</summary>
    public void CopyTo(string path) => File.Copy(_lease!.Generation.Path, path, overwrite: true);

    public void Dispose()
    {
        _gist?.Dispose();
        _reading?.Dispose();
        _connection?.Dispose();
        _lease?.Dispose();
    }

    private SqliteCommand PrepareReading(string column)
    {
        var command = _connection!.CreateCommand();
#pragma warning disable CA2100 // Our own names.
        command.CommandText = $"SELECT {column} FROM {nameof(CatalogueContext.Readings)} WHERE {nameof(KeptReading.FileKey)} = $key AND {nameof(KeptReading.ReaderVersion)} = $version";
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$key", "");
        command.Parameters.AddWithValue("$version", ArticleReader.Version);
        command.Prepare();
        return command;
    }

    private static byte[]? Find(SqliteCommand? command, string fileKey)
    {
        if (command is null)
            return null;
        command.Parameters[0].Value = fileKey;
        return command.ExecuteScalar() as byte[];
    }
}
