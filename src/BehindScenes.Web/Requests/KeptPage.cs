using System.Collections.Concurrent;
using System.IO.Compression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace BehindScenes.Web.Requests;

/// <summary>A page as ready bytes: as it was rendered and, once somebody asks for them, compressed.</summary>
internal sealed class KeptPage(byte[] plain, IReadOnlyList<KeyValuePair<string, StringValues>> headers)
{
    private const string Brotli = "br";
    private const string Gzip = "gzip";

    /// <summary>Beyond 6 each step costs more time than it saves bytes.</summary>
    private const int BrotliQuality = 5;
    private const int BrotliWindow = 22;

    private const int MostKnown = 256;

    /// <summary>The best encoding for each of the few things that browsers accept.</summary>
    private static readonly ConcurrentDictionary<string, string?> Known = new(StringComparer.Ordinal);

    private byte[]? _brotli;
    private byte[]? _gzip;

    /// <summary>When it was last asked for, in milliseconds since the system started.</summary>
    public long LastAsked { get; private set; } = Environment.TickCount64;

    /// <summary>All that is kept of it.</summary>
    public int Bytes => plain.Length + (_brotli?.Length ?? 0) + (_gzip?.Length ?? 0);

    /// <summary>Answers with the page, or that the visitor has it already.</summary>
    /// <returns>How many bytes more are kept of it now.</returns>
    public async ValueTask<int> ServeAsync(HttpContext context, string tag)
    {
        LastAsked = Environment.TickCount64;
        var (kept, response) = (Bytes, context.Response);
        GenerationTags.Tag(response, tag);
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (GenerationTags.IsKnown(context.Request, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return 0;
        }

        foreach (var (name, value) in headers)
            response.Headers[name] = value;
        var (bytes, encoding) = EncodedFor(context.Request.Headers.AcceptEncoding);
        if (encoding is not null)
            response.Headers.ContentEncoding = encoding;
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.BodyWriter.WriteAsync(bytes);
        return Bytes - kept;
    }

    private (byte[] Bytes, string? Encoding) EncodedFor(StringValues accepted) => BestOf(accepted) switch
    {
        Brotli => (_brotli ??= ToBrotli(), Brotli),
        Gzip => (_gzip ??= ToGzip(), Gzip),
        _ => (plain, null),
    };

    private static string? BestOf(StringValues accepted)
    {
        if (accepted.Count == 0)
            return null;
        var text = accepted.ToString();
        if (Known.TryGetValue(text, out var best))
            return best;
        // Of equals brotli comes first, as it is the smallest.
        best = StringWithQualityHeaderValue.TryParseList(accepted, out var wishes)
            ? wishes.Where(wish => wish.Quality != 0 && wish.Value.Value is Brotli or Gzip or "*").OrderByDescending(wish => wish.Quality ?? 1).ThenBy(wish => wish.Value == Gzip)
                .Select(wish => wish.Value == Gzip ? Gzip : Brotli).FirstOrDefault()
            : null;
        if (Known.Count < MostKnown)
            Known.TryAdd(text, best);
        return best;
    }

    private byte[] ToBrotli()
    {
        var bytes = new byte[BrotliEncoder.GetMaxCompressedLength(plain.Length)];
        return BrotliEncoder.TryCompress(plain, bytes, out var length, BrotliQuality, BrotliWindow) ? bytes[..length] : plain;
    }

    private byte[] ToGzip()
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal))
            gzip.Write(plain);
        return bytes.ToArray();
    }
}
