using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.People;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Tests.Pairings;

/// <summary>Paths and partners over casts that were made up, against a plain count of the roles.</summary>
public sealed class CastGraphTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_path_is_the_shortest_and_each_hop_is_a_drama_of_both(bool leadsOnly)
    {
        using var catalogue = await BuiltCatalogue.OfAsync(GeneratedCasts.Folder(dramas: 70, people: 60));
        var roles = (await catalogue.Rows.Roles.Where(role => !leadsOnly || role.Kind == RoleKind.Main).Select(role => new { role.PersonId, role.DramaId }).ToListAsync()).Select(role => (role.PersonId, role.DramaId)).ToHashSet();
        var partners = await catalogue.Rows.People.ToDictionaryAsync(person => person.Id, person => person.PartnerCount);
        var people = partners.Keys.Order().ToList();
        var lengths = new HashSet<int>();
        foreach (var from in people)
        {
            var distances = Distances(roles, from);
            var reach = catalogue.Memory.Casts.ReachOf(from, leadsOnly);
            (reach.People, reach.Hops).Should().Be((distances.Count - 1, distances.Values.Max()));
            reach.Farthest.Should().BeEquivalentTo(distances.Where(entry => entry.Value == reach.Hops).Select(entry => entry.Key));
            foreach (var to in people)
            {
                var path = catalogue.Memory.Casts.Path(from, to, leadsOnly);
                path?.Count.Should().Be(distances.GetValueOrDefault(to, -1));
                (path is null).Should().Be(!distances.ContainsKey(to));
                lengths.Add(path?.Count ?? -1);
                if (path is not { Count: > 0 })
                    continue;
                path.Should().OnlyContain(hop => roles.Contains(new(hop.FromId, hop.DramaId)) && roles.Contains(new(hop.ToId, hop.DramaId)));
                path.Skip(1).Select(hop => hop.FromId).Should().Equal(path.SkipLast(1).Select(hop => hop.ToId));
                (path[0].FromId, path[^1].ToId).Should().Be((from, to));
                catalogue.Memory.Casts.Path(to, from, leadsOnly)!.Reverse().Select(hop => (hop.ToId, hop.DramaId, hop.FromId)).Should().Equal(path.Select(hop => (hop.FromId, hop.DramaId, hop.ToId)), "the way back is the way there");
            }
        }

        lengths.Should().Contain([-1, 0, 1, 2, 3], "the casts must hold near, far and unreachable ones");
        catalogue.Memory.Casts.Path(1, 1_000_000).Should().BeNull();
    }

    [Fact]
    public async Task The_partners_of_each_are_their_co_stars_and_nobody_else()
    {
        using var catalogue = await BuiltCatalogue.OfAsync(GeneratedCasts.Folder(dramas: 70, people: 60));
        var roles = await catalogue.Rows.Roles.Select(role => new { role.PersonId, role.Person.Slug, role.DramaId }).ToListAsync();
        var people = await catalogue.Rows.People.ToListAsync();

        foreach (var person in people)
        {
            var own = roles.Where(role => role.PersonId == person.Id).Select(role => role.DramaId).ToHashSet();
            var coStars = roles.Where(role => role.PersonId != person.Id && own.Contains(role.DramaId)).GroupBy(role => role.Slug).ToDictionary(group => group.Key, group => group.Count());
            var pages = Pages.All(page => PartnerList.Page(catalogue.Memory, person.Slug, new PartnerFilter(), page), size: 3);

            (pages.Total, person.PartnerCount).Should().Be((coStars.Count, coStars.Count), person.Name);
            pages.Items.Select(partner => (partner.Person.Slug, partner.DramaCount, partner.Dramas.Count)).Should().BeEquivalentTo(coStars.Select(star => (star.Key, star.Value, star.Value)));
        }

        catalogue.Memory.Pairings.All.Should().NotContain(pairing => pairing.FirstId >= pairing.SecondId);
    }

    private static Dictionary<int, int> Distances(HashSet<(int PersonId, int DramaId)> roles, int from)
    {
        var distances = new Dictionary<int, int> { [from] = 0 };
        for (var (ring, distance) = (new HashSet<int> { from }, 1); ring.Count > 0; distance++)
        {
            var dramas = roles.Where(role => ring.Contains(role.PersonId)).Select(role => role.DramaId).ToHashSet();
            ring = roles.Where(role => dramas.Contains(role.DramaId)).Select(role => role.PersonId).Where(person => !distances.ContainsKey(person)).ToHashSet();
            foreach (var person in ring)
                distances.Add(person, distance);
        }

        return distances;
    }
}
