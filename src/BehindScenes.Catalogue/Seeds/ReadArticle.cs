using System.Text.Json;
using BehindScenes.Catalogue.Articles.Rendering;
using BehindScenes.Reading;
using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Findings;

namespace BehindScenes.Catalogue.Seeds;

/// <summary>An article as it was read from its file alone, before it is tied to anything.</summary>
internal sealed record ReadArticle(SeedFile File, ArticleCard Card, ArticleReading Reading, string BodyHtml)
{
    /// <param name="kept">What an earlier generation kept of the same bytes; null reads them.</param>
    /// <exception cref="SeedFormatException">The file cannot be used.</exception>
    public static ReadArticle From(SeedFile file, KeptReading? kept)
    {
        var front = FrontMatter.Split(file.Text);
        var card = front is null ? ArticleCard.None : ArticleCard.Read(front.Keys);
        if (kept is not null && JsonSerializer.Deserialize<ArticleReading>(kept.Json) is { } known)
            return new ReadArticle(file, card, known, kept.BodyHtml);
        var reading = ArticleReader.Read(file.Text, front?.BodyStart ?? 0, new StatedFacts(card.Headline, card.Language));
        if (reading.Body.Length == 0 && reading.Headline is null)
            throw new SeedFormatException(1, "holds no text");
        var proofs = reading.Proofs().Select(proof => new TextSpan(proof.Start, proof.End));
        return new ReadArticle(file, card, reading, ArticleHtml.Render(file.Text, reading, file.IsMarkdown, proofs));
    }

    public KeptReading Kept() => new() { FileKey = File.ReadingKey, ReaderVersion = ArticleReader.Version, BodyHtml = BodyHtml, Json = JsonSerializer.Serialize(Reading) };
}
