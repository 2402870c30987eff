using BehindScenes.Catalogue.Seeds;
using BehindScenes.Reading;
using Microsoft.Data.Sqlite;

namespace BehindScenes.Catalogue.Database;

/// <summary>The readings that a generation keeps, asked one by one while the next is built. They are many, so one prepared statement asks for them.</summary>
internal sealed class KeptReadings : IDisposable
{
    private readonly Generation.Lease? _lease;
    private readonly SqliteConnection? _connection;
    private readonly SqliteCommand? _command;

    private KeptReadings(Generation? generation)
    {
        if (generation is null)
            return;
        _lease = generation.Acquire();
        _connection = new SqliteConnection($"Data Source={generation.Path};Mode=ReadOnly;Pooling=False");
        _connection.Open();
        _command = _connection.CreateCommand();
        _command.CommandText = $"SELECT {nameof(KeptReading.Bytes)} FROM {nameof(CatalogueContext.Readings)} WHERE {nameof(KeptReading.FileKey)} = $key AND {nameof(KeptReading.ReaderVersion)} = $version";
        _command.Parameters.AddWithValue("$key", "");
        _command.Parameters.AddWithValue("$version", ArticleReader.Version);
        _command.Prepare();
    }

    /// <param name="generation">null keeps none.</param>
    public static KeptReadings Of(Generation? generation) => new(generation);

    /// <returns>A packed <see cref="ReadArticle"/>; null where there is none of this file by this reader.</returns>
    public byte[]? Find(SeedFile file)
    {
        if (_command is null)
            return null;
        _command.Parameters[0].Value = file.ReadingKey;
        return _command.ExecuteScalar() as byte[];
    }

    public void Dispose()
    {
        _command?.Dispose();
        _connection?.Dispose();
        _lease?.Dispose();
    }
}
