using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.People;
using BehindScenes.Reading.Findings;

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
    /// <summary>The first sentence that says whom a person plays in a drama.</summary>
    private static readonly PreparedQuery<DramaDetails.Proof> ProofOf = new(
        $"""
        SELECT f.Start, f.Sentence, f.Status, a.Slug, a.Headline, a.Language
        FROM Roles AS r CROSS JOIN Findings AS f ON f.RoleId = r.Id CROSS JOIN Articles AS a ON a.Id = f.ArticleId
        WHERE r.DramaId = $0 AND r.PersonId = $1 AND f.Kind = {(int)FindingKind.Casting} AND NOT f.IsContradicted AND f.Status IN ({(int)FindingStatus.Reported}, {(int)FindingStatus.Quoted})
        ORDER BY f.Id LIMIT 1
        """,
        row => new DramaDetails.Proof(new ArticleLink(row.GetString(3), row.GetString(4), row.GetString(5)), row.GetInt32(0), row.GetString(1), (FindingStatus)row.GetInt32(2)));

    /// <returns>null if one of the slugs is nobody's.</returns>
    public static CastPath? BySlugs(CatalogueContext catalogue, string from, string to, bool leadsOnly)
    {
        var people = catalogue.Memory.People;
        var (fromId, toId) = (people.IdOf(from), people.IdOf(to));
        if (fromId == 0 || toId == 0)
            return null;
        var steps = StepsBetween(catalogue, fromId, toId, leadsOnly);
        return new CastPath(people[fromId], people[toId], steps, steps is null ? ReachOf(catalogue.Memory, fromId, leadsOnly) : null);
    }

    /// <summary>Two slugs or names in any spelling, which are found as those of a pairing are.</summary>
    /// <returns>The path, or what keeps the names from being two people: the answer's outcome and its candidates.</returns>
    public static (CastPath? Path, PairingAnswer? Unclear) ByNames(CatalogueContext catalogue, string from, string to, bool leadsOnly)
    {
        // A slug may be a name that several share.
        if (IsClear(from) && IsClear(to) && BySlugs(catalogue, from, to, leadsOnly) is { } path)
            return (path, null);
        var answer = PairingSearch.ByNames(catalogue, Named(from), Named(to));
        return answer.Outcome is PairingOutcome.Unknown or PairingOutcome.Ambiguous
            ? (null, answer)
            : (BySlugs(catalogue, answer.First!.Slug, answer.Second!.Slug, leadsOnly), null);

        bool IsClear(string typed) => MeantPeople.Best(catalogue, typed).Count < 2;

        string Named(string typed) => IsClear(typed) && catalogue.Memory.People.IdOf(typed) != 0 ? PairingSearch.SlugMark + typed : typed;
    }

    /// <returns>null where no way leads; empty for a person and themself.</returns>
    internal static IReadOnlyList<PathStep>? StepsBetween(CatalogueContext catalogue, int fromId, int toId, bool leadsOnly)
    {
        var memory = catalogue.Memory;
        return memory.Casts.Path(fromId, toId, leadsOnly)?.Select(hop => new PathStep(
            memory.People[hop.FromId], memory.People[hop.ToId], memory.Dramas[hop.DramaId], PairingSearch.PartsOf.Read(catalogue, hop.DramaId, hop.FromId), PairingSearch.PartsOf.Read(catalogue, hop.DramaId, hop.ToId),
            [.. ProofOf.Read(catalogue, hop.DramaId, hop.FromId).Union(ProofOf.Read(catalogue, hop.DramaId, hop.ToId))])).ToList();
    }

    private static PathReach ReachOf(CatalogueMemory memory, int fromId, bool leadsOnly)
    {
        var reach = memory.Casts.ReachOf(fromId, leadsOnly);
        return new PathReach(reach.People, reach.Hops, memory.People[reach.Farthest.OrderByDescending(memory.Pairings.PartnerCount).ThenBy(id => id).First()]);
    }
}
