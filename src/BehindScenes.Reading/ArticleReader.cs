using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Findings;
using BehindScenes.Reading.Languages;
using BehindScenes.Reading.Names;

namespace BehindScenes.Reading;

/// <summary>What an author states in the front matter. Each wins over what the text alone would say; null leaves it to the text.</summary>
public sealed record StatedFacts(string? Headline = null, string? Language = null)
{
    public static StatedFacts None { get; } = new();

    /// <summary>Whether the text is looked through; otherwise it is taken as it stands, and only its language is told where none is stated.</summary>
    public bool HasFindings { get; init; } = true;
}

/// <summary>The way through: a text becomes a document, its sentences become findings.</summary>
public static class ArticleReader
{
    /// <summary>
    /// The build of the rules and lexicons, so that kept readings are made anew when one changes. The compiler derives it from
    /// all that it compiles: the same sources give the same, and nobody has to remember to raise a number.
    /// </summary>
    public static string Version { get; } = typeof(ArticleReader).Module.ModuleVersionId.ToString("N");

    /// <param name="text">A whole file, after its byte-order mark.</param>
    /// <param name="bodyStart">Where the text begins, behind its front matter.</param>
    /// <param name="stated">What the front matter says.</param>
    /// <param name="trail">Where rules write down what they say; null where nobody asks.</param>
    public static ArticleReading Read(string text, int bodyStart = 0, StatedFacts? stated = null, Trail? trail = null)
    {
        stated ??= StatedFacts.None;
        if (!stated.HasFindings)
        {
            var body = text[bodyStart..].Trim();
            return new ArticleReading { Language = stated.Language ?? LanguageDetector.Detect(body), Headline = stated.Headline, HeadlineSpan = null, BodyStart = bodyStart, Body = body, Removed = [] };
        }

        var document = Document.Parse(text, bodyStart, stated.Language, hasHeadline: stated.Headline is null, trail);
        var statuses = new Statuses(document);
        var networks = Networks.Places(document).ToList();
        var named = NameFinder.Find(document, new SpanSet(networks));
        var titles = Titles.Find(document, named.Select(mention => mention.Text).ToHashSet(StringComparer.Ordinal));
        var people = new People(document, statuses, NameReader.Read(document, named, titles.Places.With(networks)));
        var isOfDrama = titles.Dramas.Count > 0 || IsOnASet(document);
        var castings = new Castings(document, people, titles.Dramas.Count > 0 ? titles.Dramas[0].Title : null, isOfDrama, titles.Elsewhere);
        var pairs = Pairs.Find(document, statuses, people, castings.Findings);
        var moments = Moments.Find(document, statuses, people, castings.Findings, pairs, titles.Elsewhere);
        var isAboutDrama = isOfDrama || castings.Findings.Count > 0;
        var figures = isAboutDrama ? Figures.Find(document, statuses) : [];
        return new ArticleReading
        {
            Language = document.Language,
            Headline = stated.Headline ?? document.Headline?.In(text),
            HeadlineSpan = document.Headline,
            BodyStart = bodyStart,
            IsMakingOf = document.Sentences.Any(sentence => document.Lexicon.OffCamera.MatchesIn(sentence)),
            Dramas = titles.Dramas,
            Mentions = titles.Mentions,
            People = isAboutDrama ? [.. people.Findings()] : [],
            Castings = castings.Findings,
            Pairs = isAboutDrama ? pairs : [],
            Episodes = isAboutDrama ? Episodes.Find(document, titles.Elsewhere) : [],
            Networks = isAboutDrama ? Networks.Find(document, titles.Elsewhere) : [],
            Moments = isAboutDrama ? moments : [],
            Figures = figures,
            Body = document.Body(),
            Removed = document.Removed,
            Problems = isAboutDrama ? SourceProblems.Find(document, people, castings.Contradictions, figures) : [],
        };
    }

    /// <summary>Whether a text that names no drama speaks of making one all the same.</summary>
    private static bool IsOnASet(Document document) =>
        document.Sentences.Count(sentence => document.Lexicon.OffCamera.MatchesIn(sentence)) >= 2
        && document.Sentences.Any(sentence => document.Lexicon.Drama.MatchesIn(sentence) || document.Lexicon.Episode.MatchesIn(sentence));
}
