using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Moments;
using BehindScenes.Catalogue.People;
using BehindScenes.Reading.Findings;

namespace BehindScenes.Catalogue.Articles;

/// <summary>One article with what it says.</summary>
public sealed record ArticleDetails(
    string Slug, string Headline, int? HeadlineStart, string Language, DateOnly? Published, string? Source, string Path, string Excerpt, string BodyHtml, int WordCount,
    IReadOnlyList<DramaLink> Dramas, IReadOnlyList<PersonLink> People, IReadOnlyList<ArticleDetails.Fact> Facts)
{
    public IReadOnlyList<MomentRow> Moments { get; init; } = [];

    internal int Id { get; init; }

    internal IReadOnlyList<int> DramaIds { get; init; } = [];

    /// <summary>A finding, with the place of its sentence.</summary>
    public sealed record Fact(FindingKind Kind, string Value, PersonLink? Person, DramaLink? Drama, int Start, string Sentence, string Rule, FindingStatus Status, bool IsContradicted);

    private static readonly PreparedQuery<(int Id, ArticleDetails Details)> One = new(
        "SELECT Id, Slug, Headline, HeadlineStart, Language, Published, Source, Path, Excerpt, BodyHtml, WordCount FROM Articles WHERE Slug = $0",
        row => (row.GetInt32(0), new ArticleDetails(
            row.GetString(1), row.GetString(2), row.Number(3), row.GetString(4), row.Day(5), row.Text(6), row.GetString(7), row.GetString(8), row.GetString(9), row.GetInt32(10), [], [], [])));

    private static readonly PreparedQuery<int> DramasOf = new("SELECT DramaId FROM ArticleDramas WHERE ArticleId = $0 ORDER BY DramaId", row => row.GetInt32(0));

    private static readonly PreparedQuery<int> PeopleOf = new("SELECT PersonId FROM ArticlePeople WHERE ArticleId = $0 ORDER BY PersonId", row => row.GetInt32(0));

    private static readonly PreparedQuery<(Fact Fact, int? PersonId, int? DramaId)> FactsOf = new(
        "SELECT Kind, Value, Start, Sentence, Rule, Status, IsContradicted, PersonId, DramaId FROM Findings WHERE ArticleId = $0 ORDER BY Start, Id",
        row => (new Fact((FindingKind)row.GetInt32(0), row.GetString(1), null, null, row.GetInt32(2), row.GetString(3), row.GetString(4), (FindingStatus)row.GetInt32(5), row.GetBoolean(6)), row.Number(7), row.Number(8)));

    private static readonly MomentQuery MomentsOf = new("Moments AS m WHERE m.ArticleId = $0 ORDER BY m.Start, m.Id LIMIT -1");

    /// <returns>null if there is no such article.</returns>
    public static ArticleDetails? Find(CatalogueContext catalogue, string slug)
    {
        if (One.Read(catalogue, slug) is not [var (id, details)])
            return null;
        var (memory, dramas) = (catalogue.Memory, DramasOf.Read(catalogue, id));
        return details with
        {
            Id = id,
            DramaIds = dramas,
            Dramas = dramas.ConvertAll(drama => memory.Dramas[drama]),
            People = PeopleOf.Read(catalogue, id).ConvertAll(person => memory.People[person]),
            Facts = FactsOf.Read(catalogue, id).ConvertAll(entry => entry.Fact with
            {
                Person = entry.PersonId is { } person ? memory.People[person] : null,
                Drama = entry.DramaId is { } drama ? memory.Dramas[drama] : null,
            }),
            Moments = MomentsOf.Read(catalogue, id),
        };
    }
}
