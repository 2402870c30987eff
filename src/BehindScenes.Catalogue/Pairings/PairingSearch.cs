using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Moments;
using BehindScenes.Catalogue.People;

namespace BehindScenes.Catalogue.Pairings;

/// <summary>Answers what two people share, by slugs or by names as they are typed.</summary>
public static class PairingSearch
{
    /// <summary>Before a slug that stands for a name: how a choice between namesakes is kept.</summary>
    public const char SlugMark = '@';

    /// <summary>The characters whom a person plays in a drama, whose ids are the parameters: the drama's first.</summary>
    internal static readonly PreparedQuery<string> PartsOf = new(
        "SELECT c.Name FROM Roles AS r CROSS JOIN Characters AS c ON c.RoleId = r.Id WHERE r.DramaId = $0 AND r.PersonId = $1 ORDER BY c.Position", row => row.GetString(0));

    private static readonly MomentQuery MomentsOf = MomentQuery.ByEpisode(
        "MomentPeople AS tie CROSS JOIN MomentPeople AS other ON other.MomentId = tie.MomentId AND other.PersonId = $1 CROSS JOIN Moments AS m ON m.Id = tie.MomentId", "tie.PersonId", "tie.Episode", "tie.MomentId", MomentQuery.All);

    private static readonly PreparedQuery<ArticleLink> ArticlesOf = new(
        $"""
        SELECT a.Slug, a.Headline, a.Language FROM ArticlePeople AS tie CROSS JOIN ArticlePeople AS other ON other.ArticleId = tie.ArticleId AND other.PersonId = $1 CROSS JOIN Articles AS a ON a.Id = tie.ArticleId
        WHERE tie.PersonId = $0 ORDER BY tie.Place LIMIT {ArticleQuery.Most}
        """,
        row => new ArticleLink(row.GetString(0), row.GetString(1), row.GetString(2)));

    private const int MostCandidates = 10;
    private const int MostKnownFor = 2;

    /// <summary>Two names in any spelling, of people or of characters. A x B is B x A but for which is called the first.</summary>
    public static PairingAnswer ByNames(CatalogueContext catalogue, string first, string second)
    {
        var firsts = MeantPeople.Best(catalogue, first);
        var seconds = MeantPeople.Best(catalogue, second);
        if (firsts.Count == 0 || seconds.Count == 0)
        {
            return new PairingAnswer(PairingOutcome.Unknown, Only(firsts), Only(seconds))
            {
                Candidates = new(
                    Candidates(catalogue.Memory, firsts.Count == 0 ? MeantPeople.Near(catalogue, first) : firsts),
                    Candidates(catalogue.Memory, seconds.Count == 0 ? MeantPeople.Near(catalogue, second) : seconds)),
            };
        }

        (firsts, seconds) = Meant(firsts, seconds);
        if (firsts.Count > 1 || seconds.Count > 1)
        {
            return new PairingAnswer(PairingOutcome.Ambiguous, Only(firsts), Only(seconds))
            {
                Candidates = new(Candidates(catalogue.Memory, firsts), Candidates(catalogue.Memory, seconds)),
            };
        }

        return Between(catalogue, firsts[0].PersonId, seconds[0].PersonId);
    }

    /// <returns>null if one of the slugs is nobody's.</returns>
    public static PairingAnswer? BySlugs(CatalogueContext catalogue, string first, string second)
    {
        var (firstId, secondId) = (catalogue.Memory.People.IdOf(first), catalogue.Memory.People.IdOf(second));
        return firstId == 0 || secondId == 0 ? null : Between(catalogue, firstId, secondId);
    }

    /// <summary>
    /// Who is meant by two names that may be characters'. A character's name alone fits many, but two of them name a drama: where
    /// one drama alone has both, that is what was meant. Otherwise a person's own name comes before a character of the same name.
    /// Between people of one name nobody is chosen.
    /// </summary>
    private static (IReadOnlyList<MeantPerson> Firsts, IReadOnlyList<MeantPerson> Seconds) Meant(IReadOnlyList<MeantPerson> firsts, IReadOnlyList<MeantPerson> seconds)
    {
        var together = firsts.Where(hit => hit.IsCharacter).SelectMany(_ => seconds.Where(hit => hit.IsCharacter), (first, second) => (First: first, Second: second))
            .Where(pair => pair.First.PersonId != pair.Second.PersonId && pair.First.DramaIds.Intersect(pair.Second.DramaIds).Any()).ToList();
        return together.Count == 1 && (firsts.All(hit => hit.IsCharacter) || seconds.All(hit => hit.IsCharacter))
            ? ([together[0].First], [together[0].Second])
            : (OwnFirst(firsts), OwnFirst(seconds));
    }

    private static IReadOnlyList<MeantPerson> OwnFirst(IReadOnlyList<MeantPerson> hits) =>
        hits.Any(hit => !hit.IsCharacter) ? [.. hits.Where(hit => !hit.IsCharacter)] : hits;

    private static PersonLink? Only(IReadOnlyList<MeantPerson> hits) => hits.Count == 1 ? new PersonLink(hits[0].Slug, hits[0].Name) : null;

    private static List<PairingAnswer.Candidate> Candidates(CatalogueMemory memory, IReadOnlyList<MeantPerson> hits) => [.. hits.Take(MostCandidates).Select(hit => new PairingAnswer.Candidate(
        hit.Slug, hit.Name, hit.MatchedName, hit.Match,
        [.. memory.Dramas.NewestFirst(memory.Casts.DramasOf(hit.PersonId).ToArray()).Take(MostKnownFor).Select(drama => memory.Dramas[drama])]))];

    private static PairingAnswer Between(CatalogueContext catalogue, int firstId, int secondId)
    {
        var memory = catalogue.Memory;
        var (first, second) = (memory.People[firstId], memory.People[secondId]);
        if (firstId == secondId)
            return new PairingAnswer(PairingOutcome.SamePerson, first, second);
        Circle[] circles = [Circle.Of(memory, firstId), Circle.Of(memory, secondId)];
        if (memory.Pairings.Between(firstId, secondId) is not { Grade: var grade })
            return new PairingAnswer(PairingOutcome.NothingShared, first, second) { Circles = circles, Path = CastPath.StepsBetween(catalogue, firstId, secondId, leadsOnly: false) ?? [] };
        // Whoever acted with fewer is told of in fewer texts, each of which is looked up for the other.
        var (fewer, more) = memory.Pairings.PartnerCount(firstId) <= memory.Pairings.PartnerCount(secondId) ? (firstId, secondId) : (secondId, firstId);
        return new PairingAnswer(PairingOutcome.Found, first, second)
        {
            Grade = grade,
            Circles = circles,
            Dramas = Dramas(catalogue, firstId, secondId),
            Moments = MomentsOf.Read(catalogue, fewer, more),
            Articles = ArticlesOf.Read(catalogue, fewer, more),
        };
    }

    private static List<PairingAnswer.SharedDrama> Dramas(CatalogueContext catalogue, int firstId, int secondId)
    {
        var memory = catalogue.Memory;
        return [.. memory.Dramas.NewestFirst(memory.Casts.Together(firstId, secondId)).Select(id => new PairingAnswer.SharedDrama(
            memory.Dramas[id].Slug, memory.Dramas[id].Title, memory.Dramas[id].Year, PartsOf.Read(catalogue, id, firstId), PartsOf.Read(catalogue, id, secondId)))];
    }
}
