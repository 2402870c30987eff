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

/// <summary>The rows of one article. They are made one article at a time, when all ids are known, and kept by nobody.</summary>
internal sealed record ArticleRows(
    Article Article, ArticleWords Words, KeptReading Kept, IReadOnlyList<ArticleDrama> Dramas, IReadOnlyList<ArticlePerson> People, IReadOnlyList<Finding> Findings,
    IReadOnlyList<Moment> Moments, IReadOnlyList<MomentPerson> MomentPeople)
{
    private const int ExcerptLength = 220;

    /// <param name="draft">With its ids, and those of all it speaks of.</param>
    /// <param name="packed">Its <see cref="ReadArticle"/>.</param>
    public static ArticleRows Of(ArticleDraft draft, byte[] packed)
    {
        var read = ReadArticle.Unpack(packed);
        var (card, reading, bodyHtml) = read;
        var words = draft.File.IsMarkdown ? ArticleHtml.Words(reading.Body) : reading.Body;
        var article = new Article
        {
            Id = draft.Id,
            Slug = draft.Slug,
            Path = Unicode.Visible(draft.File.Path),
            Language = reading.Language,
            Headline = reading.Headline ?? Excerpt(words, ExcerptLength / 2),
            HeadlineStart = reading.HeadlineSpan?.Start,
            Excerpt = Excerpt(words, ExcerptLength),
            WordCount = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length,
            Published = card.Published,
            Source = card.Source,
            MomentCount = draft.Moments.Count,
            Place = draft.Place,
            BodyHtml = bodyHtml,
            Text = words,
        };
        return new ArticleRows(
            article,
            new ArticleWords(draft.Id, NameFold.Parted(reading.Headline ?? ""), NameFold.Parted(string.Join('\n', NamesIn(draft))), NameFold.Parted(words)),
            new KeptReading { FileKey = draft.File.ReadingKey, ReaderVersion = ArticleReader.Version, Gist = read.Gist().Pack(), Bytes = packed },
            [.. draft.Dramas.Select(drama => new ArticleDrama { ArticleId = draft.Id, DramaId = drama.Id, Place = draft.Place })],
            [.. draft.People.Select(person => new ArticlePerson { ArticleId = draft.Id, PersonId = person.Id, Place = draft.Place })],
            [.. draft.Findings.Select((finding, index) => Of(draft, reading, finding, Finding.IdOf(draft.Id, index)))],
            [.. draft.Moments.Select((moment, index) => Of(draft, reading.Moments[moment.Index], moment.Drama?.Id, Finding.IdOf(draft.Id, index)))],
            [.. draft.Moments.SelectMany((moment, index) => moment.People.Select(person => new MomentPerson { MomentId = Finding.IdOf(draft.Id, index), PersonId = person.Id, Episode = reading.Moments[moment.Index].Episode }))]);
    }

    /// <summary>All names of those an article is about, so that it is found by spellings that it does not use.</summary>
    private static IEnumerable<string> NamesIn(ArticleDraft article) => article.People.SelectMany(person => person.Names)
        .Concat(article.Dramas.SelectMany(drama => drama.AllTitles.Concat(article.People.Select(drama.RoleOf).OfType<RoleDraft>().SelectMany(role => role.Characters).Select(character => character.Name))))
        .Distinct(StringComparer.Ordinal);

    private static Finding Of(ArticleDraft draft, ArticleReading reading, FindingDraft finding, long id)
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
            Id = id,
            Kind = finding.Kind,
            ArticleId = draft.Id,
            Start = proof.Start,
            End = proof.End,
            Sentence = Shown(draft, proof),
            Rule = proof.Rule,
            Status = proof.Status,
            Value = value,
            DramaId = finding.Drama?.Id,
            PersonId = finding.Person?.Id,
            RoleId = finding.Role?.Id,
            IsContradicted = finding.IsContradicted,
        };
    }

    private static Moment Of(ArticleDraft draft, MomentFinding moment, int? dramaId, long id) => new()
    {
        Id = id,
        ArticleId = draft.Id,
        DramaId = dramaId,
        Kind = moment.Kind,
        Episode = moment.Episode,
        Start = moment.Proof.Start,
        End = moment.Proof.End,
        Sentence = Shown(draft, moment.Proof),
        Rule = moment.Proof.Rule,
        Status = moment.Proof.Status,
    };

    /// <summary>A proving sentence as people read it: without the signs of Markdown.</summary>
    private static string Shown(ArticleDraft article, Proof proof) => article.File.IsMarkdown ? ArticleHtml.Words(proof.Sentence).Trim() : proof.Sentence;

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
