using System.Globalization;
using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Articles.Rendering;
using BehindScenes.Catalogue.Moments;
using BehindScenes.Catalogue.Search;
using BehindScenes.Reading;
using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Findings;
using BehindScenes.Reading.Names;

namespace BehindScenes.Catalogue.Seeds;

/// <summary>The rows of one article. They are made one article at a time, when it is tied, and kept by nobody.</summary>
internal sealed record ArticleRows(
    Article Article, ArticleWords Words, KeptReading Reading, KeptTies Ties, IReadOnlyList<ArticleDrama> Dramas, IReadOnlyList<ArticlePerson> People, IReadOnlyList<Finding> Findings,
    IReadOnlyList<Moment> Moments, IReadOnlyList<MomentPerson> MomentPeople)
{
    private const int ExcerptLength = 220;

    /// <param name="tied">The article.</param>
    /// <param name="packed">Its <see cref="ReadArticle"/>.</param>
    public static ArticleRows Of(TiedArticle tied, byte[] packed)
    {
        var (id, file, ties, read) = (tied.Id, tied.File, ArticleTies.Unpack(tied.Ties), ReadArticle.Unpack(packed));
        var (card, reading, bodyHtml) = read;
        var words = file.IsMarkdown ? ArticleHtml.Words(reading.Body) : reading.Body;
        var place = Article.PlaceOf(card.Published, ties.Moments.Count, id);
        var article = new Article
        {
            Id = id,
            Slug = file.Slug,
            Path = Unicode.Visible(file.Path),
            Language = reading.Language,
            Headline = reading.Headline ?? Excerpt(words, ExcerptLength / 2),
            HeadlineStart = reading.HeadlineSpan?.Start,
            Excerpt = Excerpt(words, ExcerptLength),
            WordCount = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length,
            Published = card.Published,
            Source = card.Source,
            MomentCount = ties.Moments.Count,
            Place = place,
            BodyHtml = bodyHtml,
            Text = words,
        };
        return new ArticleRows(
            article,
            new ArticleWords(id, NameFold.Parted(reading.Headline ?? ""), NameFold.Parted(ties.Names), NameFold.Parted(words)),
            new KeptReading { FileKey = file.ReadingKey, ReaderVersion = ArticleReader.Version, Gist = read.Gist().Pack(), Bytes = packed },
            new KeptTies { ArticleId = id, Path = file.Path, FileKey = file.ReadingKey, Bytes = tied.Ties },
            [.. ties.Dramas.Select(drama => new ArticleDrama { ArticleId = id, DramaId = drama, Place = place })],
            [.. ties.People.Select(person => new ArticlePerson { ArticleId = id, PersonId = person, Place = place })],
            [.. ties.Findings.Select((finding, index) => Of(tied, reading, finding, index))],
            [.. ties.Moments.Select((moment, index) => Of(tied, reading.Moments[moment.Index], moment.DramaId, index))],
            [.. ties.Moments.SelectMany((moment, index) => moment.People.Select(person => new MomentPerson { MomentId = Finding.IdOf(id, index), PersonId = person, Episode = reading.Moments[moment.Index].Episode }))]);
    }

    private static Finding Of(TiedArticle article, ArticleReading reading, FindingTie finding, int index)
    {
        var (value, proof) = finding.Kind switch
        {
            FindingKind.Title => (reading.Dramas[finding.Index].Title, reading.Dramas[finding.Index].Proof),
            FindingKind.Person => (reading.People[finding.Index].Name, reading.People[finding.Index].Proof),
            FindingKind.Casting when finding.Index == FindingDraft.OfFirstPair => ("", reading.Pairs[0].Proof),
            FindingKind.Casting => (reading.Castings[finding.Index].Character, reading.Castings[finding.Index].Proof),
            FindingKind.Episode => (reading.Episodes[finding.Index].Number.ToString(CultureInfo.InvariantCulture), reading.Episodes[finding.Index].Proof),
            _ => (reading.Networks[finding.Index].Name, reading.Networks[finding.Index].Proof),
        };
        return new Finding
        {
            Id = Finding.IdOf(article.Id, index),
            Kind = finding.Kind,
            ArticleId = article.Id,
            Start = proof.Start,
            End = proof.End,
            Sentence = Shown(article.File, proof),
            Rule = proof.Rule,
            Status = proof.Status,
            Value = value,
            DramaId = finding.DramaId,
            PersonId = finding.PersonId,
            RoleId = finding.RoleId,
            IsContradicted = finding.IsContradicted,
        };
    }

    private static Moment Of(TiedArticle article, MomentFinding moment, int? dramaId, int index) => new()
    {
        Id = Finding.IdOf(article.Id, index),
        ArticleId = article.Id,
        DramaId = dramaId,
        Kind = moment.Kind,
        Episode = moment.Episode,
        Start = moment.Proof.Start,
        End = moment.Proof.End,
        Sentence = Shown(article.File, moment.Proof),
        Rule = moment.Proof.Rule,
        Status = moment.Proof.Status,
    };

    /// <summary>A proving sentence as people read it: without the signs of Markdown.</summary>
    private static string Shown(SeedFile file, Proof proof) => file.IsMarkdown ? ArticleHtml.Words(proof.Sentence).Trim() : proof.Sentence;

    /// <summary>The first words, up to a length, cut between two of them.</summary>
    private static string Excerpt(string body, int length)
    {
        var line = string.Join(' ', body.Split((char[]?)null, 200, StringSplitOptions.RemoveEmptyEntries).Take(199));
        if (line.Length <= length)
            return line;
        var cut = line.LastIndexOf(' ', length);
        return SentenceSplitter.Trim(line, new TextSpan(0, cut > length / 2 ? cut : length - (char.IsHighSurrogate(line[length - 1]) ? 1 : 0))).In(line) + "…";
    }
}
