using System.IO.Pipelines;
using System.Text.Json;
using BehindScenes.Catalogue.Exports;
using BehindScenes.Web.Api;
using BehindScenes.Web.Requests;

namespace BehindScenes.Web.Exports;

/// <summary>Records as JSON Lines: UTF-8, an object a line, its kind first, each line ended by a line feed.</summary>
internal static class RecordLines
{
    private const int BytesAtOnce = 64 * 1024;

    private static readonly JsonWriterOptions Options = new() { Encoder = ApiJson.Options.Encoder };

    /// <summary>Writes record by record; what is kept is one and a buffer.</summary>
    public static async Task WriteAsync(Stream stream, IAsyncEnumerable<CatalogueRecord> records, CancellationToken cancellation)
    {
        var pipe = PipeWriter.Create(stream, new StreamPipeWriterOptions(leaveOpen: true));
        await using var json = new Utf8JsonWriter(pipe, Options);
        await foreach (var record in records.LeftForEach(cancellation))
        {
            JsonSerializer.Serialize(json, record, record.GetType(), ApiJson.Options);
            json.Reset();
            pipe.GetSpan(1)[0] = (byte)'\n';
            pipe.Advance(1);
            if (pipe.UnflushedBytes > BytesAtOnce)
                await pipe.FlushAsync(cancellation);
        }

        await pipe.CompleteAsync();
    }

    public static string Text(params IEnumerable<CatalogueRecord> records) =>
        string.Concat(records.Select(record => JsonSerializer.Serialize(record, record.GetType(), ApiJson.Options) + "\n"));
}
