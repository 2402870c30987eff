using System.IO.Compression;
using System.Text.Json;
using BehindScenes.Catalogue.Articles.Rendering;
using BehindScenes.Reading;
using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Findings;

namespace BehindScenes.Catalogue.Seeds;

/// <summary>An article as it was read from its file alone, before it is tied to anything.</summary>
internal sealed record ReadArticle(ArticleCard Card, ArticleReading Reading, string BodyHtml)
{
    /// <summary>The quickest of brotli: three quarters less to keep, at the cost of a fraction of a reading.</summary>
    private const int Quality = 1;
    private const int Window = 18;

    /// <exception cref="SeedFormatException">The file cannot be used.</exception>
    public static ReadArticle From(SeedFile file, string text)
    {
        var front = FrontMatter.Split(text);
        var card = front is null ? ArticleCard.None : ArticleCard.Read(front.Keys);
        var reading = ArticleReader.Read(text, front?.BodyStart ?? 0, new StatedFacts(card.Headline, card.Language) { HasFindings = card.HasFindings });
        if (reading.Body.Length == 0 && reading.Headline is null)
            throw new SeedFormatException(1, "holds no text");
        var proofs = reading.Proofs().Select(proof => new TextSpan(proof.Start, proof.End));
        return new ReadArticle(card, reading, ArticleHtml.Render(text, reading, file.IsMarkdown, proofs));
    }

    /// <summary>Without its texts: all that decides what it is tied to, so small that every article is tied anew for each generation.</summary>
    public ReadArticle Gist() => this with { Reading = Reading.WithoutTexts(), BodyHtml = "" };

    /// <summary>Whether another is tied to the same, if all else is the same.</summary>
    public bool SaysTheSame(ReadArticle other) => (this with { Reading = Reading.WithoutPlaces(), BodyHtml = "" }).Pack().AsSpan().SequenceEqual((other with { Reading = other.Reading.WithoutPlaces() }).Pack());

    /// <summary>As bytes, from which <see cref="Unpack"/> makes the same.</summary>
    public byte[] Pack()
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(this);
        var bytes = new byte[BrotliEncoder.GetMaxCompressedLength(json.Length)];
        return BrotliEncoder.TryCompress(json, bytes, out var length, Quality, Window) ? bytes[..length] : throw new InvalidOperationException("A buffer of the greatest length was too small.");
    }

    public static ReadArticle Unpack(byte[] bytes)
    {
        using var packed = new MemoryStream(bytes);
        using var json = new BrotliStream(packed, CompressionMode.Decompress);
        return JsonSerializer.Deserialize<ReadArticle>(json)!;
    }
}
