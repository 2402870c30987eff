using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.People;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Pairings;

/// <summary>The way from one person to another through shared casts.</summary>
public static class CastPath
{
    /// <returns>null where no way leads; empty for a person and themself.</returns>
    public static async Task<IReadOnlyList<PathStep>?> FindAsync(CatalogueContext catalogue, CastGraph graph, int fromId, int toId, CancellationToken cancellation)
    {
        if (graph.Path(fromId, toId) is not { } hops)
            return null;
        var steps = new List<PathStep>(hops.Count);
        foreach (var hop in hops)
        {
            var ends = await catalogue.Roles.Where(role => role.DramaId == hop.DramaId && (role.PersonId == hop.FromId || role.PersonId == hop.ToId))
                .Select(role => new
                {
                    role.PersonId,
                    Person = new PersonLink(role.Person.Slug, role.Person.Name),
                    Drama = new DramaLink(role.Drama.Slug, role.Drama.Title, role.Drama.Year),
                    Characters = role.Characters.OrderBy(character => character.Position).Select(character => character.Name).ToList(),
                })
                .AsSplitQuery().ToListAsync(cancellation);
            var (from, to) = (ends.Single(end => end.PersonId == hop.FromId), ends.Single(end => end.PersonId == hop.ToId));
            steps.Add(new PathStep(from.Person, to.Person, from.Drama, from.Characters, to.Characters));
        }

        return steps;
    }
}
