using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.People;
using BehindScenes.Reading.Findings;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Pairings;

/// <summary>From one person to the next by a drama in which both act; <paramref name="Proofs"/> are sentences that say who plays whom there, at most one for each of the two.</summary>
public sealed record PathStep(
    PersonLink From, PersonLink To, DramaLink Drama, IReadOnlyList<string> FromCharacters, IReadOnlyList<string> ToCharacters, IReadOnlyList<DramaDetails.Proof> Proofs);

/// <summary>How far casts lead where they do not lead to the other: to so many people in at most so many steps, and to whom among the farthest.</summary>
public sealed record PathReach(int People, int Steps, PersonLink Farthest);

/// <summary>The shortest way from one person to another through shared casts.</summary>
/// <param name="Steps">null where no way leads; empty for a person and themself.</param>
/// <param name="Reached">How far the way led from the first; null where it led to the other.</param>
public sealed record CastPath(PersonLink From, PersonLink To, IReadOnlyList<PathStep>? Steps, PathReach? Reached)
{
    /// <returns>null if one of the slugs is nobody's.</returns>
    public static async Task<CastPath?> BySlugsAsync(CatalogueContext catalogue, string from, string to, bool leadsOnly, CancellationToken cancellation)
    {
        var people = catalogue.Memory.People;
        var (fromId, toId) = (people.IdOf(from), people.IdOf(to));
        if (fromId == 0 || toId == 0)
            return null;
        var steps = await StepsAsync(catalogue, fromId, toId, leadsOnly, cancellation);
        return new CastPath(people[fromId], people[toId], steps, steps is null ? ReachOf(catalogue.Memory, fromId, leadsOnly) : null);
    }

    /// <summary>Two slugs or names in any spelling, which are found as those of a pairing are.</summary>
    /// <returns>The path, or what keeps the names from being two people: the answer's outcome and its candidates.</returns>
    public static async Task<(CastPath? Path, PairingAnswer? Unclear)> ByNamesAsync(CatalogueContext catalogue, string from, string to, bool leadsOnly, CancellationToken cancellation)
    {
        // A slug may be a name that several share.
        if (await IsClearAsync(from) && await IsClearAsync(to) && await BySlugsAsync(catalogue, from, to, leadsOnly, cancellation) is { } path)
            return (path, null);
        var answer = await PairingSearch.ByNamesAsync(catalogue, await NamedAsync(from), await NamedAsync(to), cancellation);
        return answer.Outcome is PairingOutcome.Unknown or PairingOutcome.Ambiguous
            ? (null, answer)
            : (await BySlugsAsync(catalogue, answer.First!.Slug, answer.Second!.Slug, leadsOnly, cancellation), null);

        async Task<bool> IsClearAsync(string typed) => (await MeantPeople.BestAsync(catalogue, typed, cancellation)).Count < 2;

        async Task<string> NamedAsync(string typed) => await IsClearAsync(typed) && catalogue.Memory.People.IdOf(typed) != 0 ? PairingSearch.SlugMark + typed : typed;
    }

    /// <returns>null where no way leads; empty for a person and themself.</returns>
    internal static async Task<IReadOnlyList<PathStep>?> StepsAsync(CatalogueContext catalogue, int fromId, int toId, bool leadsOnly, CancellationToken cancellation)
    {
        if (catalogue.Memory.Casts.Path(fromId, toId, leadsOnly) is not { } hops)
            return null;
        var dramas = hops.Select(hop => hop.DramaId).Distinct().ToList();
        var people = hops.SelectMany(hop => new[] { hop.FromId, hop.ToId }).Distinct().ToList();
        var ends = await catalogue.Roles.Where(role => dramas.Contains(role.DramaId) && people.Contains(role.PersonId)).OrderBy(role => role.Id)
            .Select(role => new
            {
                role.DramaId,
                role.PersonId,
                Characters = role.Characters.OrderBy(character => character.Position).Select(character => character.Name).ToList(),
                Proofs = role.Findings.Where(finding => finding.Kind == FindingKind.Casting && !finding.IsContradicted && (finding.Status == FindingStatus.Reported || finding.Status == FindingStatus.Quoted))
                    .OrderBy(finding => finding.Id)
                    .Select(finding => new DramaDetails.Proof(new ArticleLink(finding.Article.Slug, finding.Article.Headline, finding.Article.Language), finding.Start, finding.Sentence, finding.Status)).ToList(),
            })
            .AsSplitQuery().ToDictionaryAsync(role => (role.DramaId, role.PersonId), cancellation);
        var names = catalogue.Memory;
        return [.. hops.Select(hop => (From: ends[(hop.DramaId, hop.FromId)], To: ends[(hop.DramaId, hop.ToId)]))
            .Select(hop => new PathStep(names.People[hop.From.PersonId], names.People[hop.To.PersonId], names.Dramas[hop.From.DramaId], hop.From.Characters, hop.To.Characters, [.. hop.From.Proofs.Take(1).Union(hop.To.Proofs.Take(1))]))];
    }

    private static PathReach ReachOf(CatalogueMemory memory, int fromId, bool leadsOnly)
    {
        var reach = memory.Casts.ReachOf(fromId, leadsOnly);
        return new PathReach(reach.People, reach.Hops, memory.People[reach.Farthest.OrderByDescending(memory.Pairings.PartnerCount).ThenBy(id => id).First()]);
    }
}
