using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Moments;
using BehindScenes.Catalogue.People;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Pairings;

/// <summary>Answers what two people share, by slugs or by names as they are typed.</summary>
public static class PairingSearch
{
    /// <summary>Before a slug that stands for a name: how a choice between namesakes is kept.</summary>
    public const char SlugMark = '@';

    private const int MostCandidates = 10;
    private const int MostKnownFor = 2;

    /// <summary>Two names in any spelling, of people or of characters. A x B is B x A but for which is called the first.</summary>
    public static async Task<PairingAnswer> ByNamesAsync(CatalogueContext catalogue, CastGraph graph, string first, string second, CancellationToken cancellation)
    {
        var firsts = await MeantPeople.BestAsync(catalogue, first, cancellation);
        var seconds = await MeantPeople.BestAsync(catalogue, second, cancellation);
        if (firsts.Count == 0 || seconds.Count == 0)
        {
            return new PairingAnswer(PairingOutcome.Unknown, Only(firsts), Only(seconds))
            {
                Candidates = new(
                    await CandidatesAsync(catalogue, firsts.Count == 0 ? await MeantPeople.NearAsync(catalogue, first, cancellation) : firsts, cancellation),
                    await CandidatesAsync(catalogue, seconds.Count == 0 ? await MeantPeople.NearAsync(catalogue, second, cancellation) : seconds, cancellation)),
            };
        }

        (firsts, seconds) = Meant(firsts, seconds);
        if (firsts.Count > 1 || seconds.Count > 1)
        {
            return new PairingAnswer(PairingOutcome.Ambiguous, Only(firsts), Only(seconds))
            {
                Candidates = new(await CandidatesAsync(catalogue, firsts, cancellation), await CandidatesAsync(catalogue, seconds, cancellation)),
            };
        }

        return await BetweenAsync(catalogue, graph, firsts[0].PersonId, seconds[0].PersonId, cancellation);
    }

    /// <returns>null if one of the slugs is nobody's.</returns>
    public static async Task<PairingAnswer?> BySlugsAsync(CatalogueContext catalogue, CastGraph graph, string first, string second, CancellationToken cancellation)
    {
        var firstId = await IdOfAsync(catalogue, first, cancellation);
        var secondId = await IdOfAsync(catalogue, second, cancellation);
        return firstId == 0 || secondId == 0 ? null : await BetweenAsync(catalogue, graph, firstId, secondId, cancellation);
    }

    /// <summary>The id of a slug; 0 for nobody.</summary>
    public static Task<int> IdOfAsync(CatalogueContext catalogue, string slug, CancellationToken cancellation) =>
        catalogue.People.Where(person => person.Slug == slug).Select(person => person.Id).FirstOrDefaultAsync(cancellation);

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

    private static async Task<List<PairingAnswer.Candidate>> CandidatesAsync(CatalogueContext catalogue, IReadOnlyList<MeantPerson> hits, CancellationToken cancellation)
    {
        var shown = hits.Take(MostCandidates).ToList();
        var ids = shown.Select(hit => hit.PersonId).ToList();
        var dramas = (await catalogue.Roles.Where(role => ids.Contains(role.PersonId))
                .OrderByDescending(role => role.Drama.Year).ThenBy(role => role.DramaId)
                .Select(role => new { role.PersonId, Drama = new DramaLink(role.Drama.Slug, role.Drama.Title, role.Drama.Year) }).ToListAsync(cancellation))
            .ToLookup(role => role.PersonId, role => role.Drama);
        return [.. shown.Select(hit => new PairingAnswer.Candidate(hit.Slug, hit.Name, hit.MatchedName, hit.Match, [.. dramas[hit.PersonId].Take(MostKnownFor)]))];
    }

    private static async Task<PairingAnswer> BetweenAsync(CatalogueContext catalogue, CastGraph graph, int firstId, int secondId, CancellationToken cancellation)
    {
        var names = await catalogue.People.Where(person => person.Id == firstId || person.Id == secondId).Select(person => new { person.Id, Link = new PersonLink(person.Slug, person.Name) }).ToListAsync(cancellation);
        var (first, second) = (names.Single(name => name.Id == firstId).Link, names.Single(name => name.Id == secondId).Link);
        if (firstId == secondId)
            return new PairingAnswer(PairingOutcome.SamePerson, first, second);
        var (low, high) = firstId < secondId ? (firstId, secondId) : (secondId, firstId);
        var grade = await catalogue.Pairings.Where(pairing => pairing.FirstId == low && pairing.SecondId == high).Select(pairing => (PairingGrade?)pairing.Grade).FirstOrDefaultAsync(cancellation);
        Circle[] circles = [await Circle.OfAsync(catalogue, first, cancellation), await Circle.OfAsync(catalogue, second, cancellation)];
        if (grade is null)
            return new PairingAnswer(PairingOutcome.NothingShared, first, second) { Circles = circles, Path = await CastPath.StepsAsync(catalogue, graph, firstId, secondId, leadsOnly: false, cancellation) ?? [] };
        return new PairingAnswer(PairingOutcome.Found, first, second)
        {
            Grade = grade,
            Circles = circles,
            Dramas = await DramasAsync(catalogue, firstId, secondId, cancellation),
            Moments = await MomentRow.InOrder(catalogue.MomentPeople.Where(tie => tie.PersonId == firstId).Select(tie => tie.Moment).Where(moment => moment.People.Any(tie => tie.PersonId == secondId)))
                .Select(MomentRow.Row).AsSplitQuery().ToListAsync(cancellation),
            Articles = await ArticleList.Newest(catalogue.ArticlePeople.Where(tie => tie.PersonId == firstId).Select(tie => tie.Article).Where(article => article.People.Any(tie => tie.PersonId == secondId)))
                .Select(article => new ArticleLink(article.Slug, article.Headline, article.Language)).ToListAsync(cancellation),
        };
    }

    private static async Task<List<PairingAnswer.SharedDrama>> DramasAsync(CatalogueContext catalogue, int firstId, int secondId, CancellationToken cancellation)
    {
        var shared =
            from first in catalogue.Roles
            where first.PersonId == firstId
            join second in catalogue.Roles on first.DramaId equals second.DramaId
            where second.PersonId == secondId
            orderby first.Drama.Year descending, first.DramaId
            select new PairingAnswer.SharedDrama(
                first.Drama.Slug, first.Drama.Title, first.Drama.Year,
                first.Characters.OrderBy(character => character.Position).Select(character => character.Name).ToList(),
                second.Characters.OrderBy(character => character.Position).Select(character => character.Name).ToList());
        return await shared.AsSplitQuery().ToListAsync(cancellation);
    }
}
