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
    public static async Task<PairingAnswer> ByNamesAsync(CatalogueContext catalogue, string first, string second, CancellationToken cancellation)
    {
        var firsts = await MeantPeople.BestAsync(catalogue, first, cancellation);
        var seconds = await MeantPeople.BestAsync(catalogue, second, cancellation);
        if (firsts.Count == 0 || seconds.Count == 0)
        {
            return new PairingAnswer(PairingOutcome.Unknown, Only(firsts), Only(seconds))
            {
                Candidates = new(
                    Candidates(catalogue.Memory, firsts.Count == 0 ? await MeantPeople.NearAsync(catalogue, first, cancellation) : firsts),
                    Candidates(catalogue.Memory, seconds.Count == 0 ? await MeantPeople.NearAsync(catalogue, second, cancellation) : seconds)),
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

        return await BetweenAsync(catalogue, firsts[0].PersonId, seconds[0].PersonId, cancellation);
    }

    /// <returns>null if one of the slugs is nobody's.</returns>
    public static async Task<PairingAnswer?> BySlugsAsync(CatalogueContext catalogue, string first, string second, CancellationToken cancellation)
    {
        var (firstId, secondId) = (catalogue.Memory.People.IdOf(first), catalogue.Memory.People.IdOf(second));
        return firstId == 0 || secondId == 0 ? null : await BetweenAsync(catalogue, firstId, secondId, cancellation);
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

    private static async Task<PairingAnswer> BetweenAsync(CatalogueContext catalogue, int firstId, int secondId, CancellationToken cancellation)
    {
        var memory = catalogue.Memory;
        var (first, second) = (memory.People[firstId], memory.People[secondId]);
        if (firstId == secondId)
            return new PairingAnswer(PairingOutcome.SamePerson, first, second);
        Circle[] circles = [Circle.Of(memory, firstId), Circle.Of(memory, secondId)];
        if (memory.Pairings.Between(firstId, secondId) is not { Grade: var grade })
            return new PairingAnswer(PairingOutcome.NothingShared, first, second) { Circles = circles, Path = await CastPath.StepsAsync(catalogue, firstId, secondId, leadsOnly: false, cancellation) ?? [] };
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
