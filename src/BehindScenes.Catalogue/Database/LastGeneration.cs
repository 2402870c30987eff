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
    private readonly GenerationFiles _files;
    private readonly Generation.Lease? _lease;
    private readonly SqliteConnection? _connection;
    private readonly SqliteCommand? _gist;
    private readonly SqliteCommand? _reading;

    private LastGeneration(Generation? generation, GenerationFiles files)
    {
        _files = files;
        if (generation is null)
            return;
        _lease = generation.Acquire();
        _connection = GenerationConnection.Open(generation.Path);
        (_gist, _reading) = (PrepareReading(nameof(KeptReading.Gist)), PrepareReading(nameof(KeptReading.Bytes)));
        Prints = Prints.In(generation.Path);
    }

    public Prints Prints { get; } = Prints.None;

    /// <param name="generation">null if there is none.</param>
    /// <param name="files">Where it lies, with those before it.</param>
    public static LastGeneration Of(Generation? generation, GenerationFiles files) => new(generation, files);

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

    /// <returns>The numbers that are kept under a name; none where nothing is.</returns>
    public T[] Array<T>(string name)
        where T : unmanaged => _connection is null ? [] : KeptArray.Read<T>(_connection, name);

    /// <summary>
    /// Begins the next generation with the rows of an earlier one: of the one that would go for it, if nobody reads that any more, whose
    /// file it takes, as a copy of a gigabyte takes seconds; else with a copy of the last.
    /// </summary>
    /// <param name="path">Where it is to stand.</param>
    /// <param name="isNear">Whether it is worth to begin with one that has these prints.</param>
    /// <returns>The prints of what stands there now; null where none was near, and nothing stands there.</returns>
    public Prints? BeginNext(string path, Func<Prints, bool> isNear)
    {
        if (_lease is null)
            return null;
        if (_files.NextToGo() is { } id && id != _lease.Generation.Id && Prints.In(_files.PathOf(id)) is var earlier && isNear(earlier) && _files.TryTake(id, path))
            return earlier;
        if (!isNear(Prints))
            return null;
        File.Copy(_lease.Generation.Path, path);
        return Prints;
    }

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
