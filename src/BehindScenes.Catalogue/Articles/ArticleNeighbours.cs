using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.People;

namespace BehindScenes.Catalogue.Articles;

/// <summary>How near another article is, the nearest first.</summary>
public enum Nearness
{
    /// <summary>Told in another language: of the same drama, by moments of one kind with the same people, or of the same episode with two of them.</summary>
    SameStory,

    /// <summary>Of two or more of the same people.</summary>
    SamePair,

    SameDrama,
}

/// <summary>Which articles stand beside one.</summary>
public static class ArticleNeighbours
{
    private const int MostOfEach = 4;

    /// <summary>Enough to choose from; a drama of a thousand articles costs no more.</summary>
    private const int MostLookedAt = 60;

    private const int Pair = 2;

    private static readonly string NewestOfDrama = $"ArticleDramas WHERE DramaId = $0 ORDER BY Place LIMIT {MostLookedAt + 1}";

    private static readonly PreparedQuery<(int Id, long Place, ArticleLink Link)> Others = new(
        $"SELECT a.Id, a.Place, a.Slug, a.Headline, a.Language FROM (SELECT ArticleId FROM {NewestOfDrama}) AS tie CROSS JOIN Articles AS a ON a.Id = tie.ArticleId",
        row => (row.GetInt32(0), row.GetInt64(1), new ArticleLink(row.GetString(2), row.GetString(3), row.GetString(4))));

    private static readonly PreparedQuery<(int ArticleId, int PersonId)> PeopleOfOthers = new(
        $"SELECT person.ArticleId, person.PersonId FROM (SELECT ArticleId FROM {NewestOfDrama}) AS tie CROSS JOIN ArticlePeople AS person ON person.ArticleId = tie.ArticleId", PreparedRow.Tie);

    private static readonly PreparedQuery<(long MomentId, string Kind, int? Episode, int? PersonId)> Moments = new(
        "SELECT m.Id, m.Kind, m.Episode, tie.PersonId FROM Moments AS m LEFT JOIN MomentPeople AS tie ON tie.MomentId = m.Id WHERE m.ArticleId = $0",
        row => (row.GetInt64(0), row.GetString(1), row.Number(2), row.Number(3)));

    public static IReadOnlyList<(Nearness Nearness, ArticleLink Article)> Of(CatalogueContext catalogue, ArticleDetails article)
    {
        var (memory, people) = (catalogue.Memory, article.People.ToHashSet());
        var moments = article.Moments.Select(moment => new ToldMoment(moment.Kind, moment.Episode, moment.People)).ToList();
        var near = Enum.GetValues<Nearness>().ToDictionary(nearness => nearness, _ => new List<ArticleLink>());
        var peopleOf = article.DramaIds.SelectMany(drama => PeopleOfOthers.Read(catalogue, drama)).Distinct().ToLookup(tie => tie.ArticleId, tie => memory.People[tie.PersonId]);
        foreach (var other in article.DramaIds.SelectMany(drama => Others.Read(catalogue, drama)).DistinctBy(other => other.Id).Where(other => other.Id != article.Id).OrderBy(other => other.Place).Take(MostLookedAt))
            near[NearnessOf(other.Id, other.Link)].Add(other.Link);
        return [.. near.SelectMany(group => group.Value.Take(MostOfEach).Select(other => (group.Key, other)))];

        Nearness NearnessOf(int otherId, ArticleLink other)
        {
            var shared = peopleOf[otherId].Count(people.Contains);
            if (other.Language != article.Language && moments.Count > 0 && MomentsOf(catalogue, otherId).Exists(like => moments.Exists(moment => IsOneStory(moment, like, shared))))
                return Nearness.SameStory;
            return shared >= Pair ? Nearness.SamePair : Nearness.SameDrama;
        }
    }

    private static List<ToldMoment> MomentsOf(CatalogueContext catalogue, int articleId) =>
        [.. Moments.Read(catalogue, articleId).GroupBy(moment => moment.MomentId).Select(rows =>
            new ToldMoment(rows.First().Kind, rows.First().Episode, [.. rows.Select(row => row.PersonId).OfType<int>().Select(person => catalogue.Memory.People[person])]))];

    private static bool IsOneStory(ToldMoment one, ToldMoment other, int sharedPeople) =>
        (one.Kind == other.Kind && one.People.Intersect(other.People).Any())
        || (one.Episode is not null && one.Episode == other.Episode && sharedPeople >= Pair);

    private sealed record ToldMoment(string Kind, int? Episode, IReadOnlyList<PersonLink> People);
}
