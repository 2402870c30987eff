using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Reading.Findings;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Tests.Pairings;

/// <summary>What two people share, against a plain count of the rows.</summary>
public sealed class PairingTableTests
{
    private const string Rain = """
        -- articles/rain.txt --
        Rain on the set of “Alpha Inn”

        The crew of the drama “Alpha Inn” waited for the rain. Nora Vale, who plays Iris Bell, laughed between takes. Nora Vale and Otto Reed rehearsed in episode 3.

        Nora Vale surprised Otto Reed with a birthday cake behind the scenes.
        """;

    [Fact]
    public async Task Every_pair_is_counted_ranked_and_found_from_both_sides()
    {
        var random = new Random(7);
        string[] slugs = ["kaa-bol", "kaa-col", "kaa-eol", "kaa-fol", "kaa-hol", "kaa-iol"];
        var articles = Enumerable.Range(0, 60).Select(i => $"-- articles/visit-{i}.md --\n---\nheadline: Visit {i}\nlanguage: en\npeople: [{string.Join(", ", slugs.Where(_ => random.Next(2) == 0))}]\n---\nIt rained all day.").Append(Rain);
        using var catalogue = await BuiltCatalogue.OfAsync(GeneratedCasts.Folder(dramas: 700, people: 60) + "\n" + string.Join('\n', articles));
        var roles = await catalogue.Rows.Roles.Select(role => new { role.DramaId, role.PersonId, IsMain = role.Kind == RoleKind.Main }).ToListAsync();
        var moments = await catalogue.Rows.MomentPeople.Where(tie => tie.Moment.Status == FindingStatus.Reported || tie.Moment.Status == FindingStatus.Quoted).ToListAsync();
        var told = await catalogue.Rows.ArticlePeople.ToListAsync();
        var expected = roles.Join(roles, role => role.DramaId, role => role.DramaId, (one, other) => (First: one.PersonId, Second: other.PersonId, Shared: new SharedCounts(dramas: 1, leads: one.IsMain && other.IsMain ? 1 : 0)))
            .Concat(moments.Join(moments, tie => tie.MomentId, tie => tie.MomentId, (one, other) => (First: one.PersonId, Second: other.PersonId, Shared: new SharedCounts(moments: 1))))
            .Concat(told.Join(told, tie => tie.ArticleId, tie => tie.ArticleId, (one, other) => (First: one.PersonId, Second: other.PersonId, Shared: new SharedCounts(articles: 1))))
            .Where(pair => pair.First < pair.Second).GroupBy(pair => (pair.First, pair.Second)).OrderBy(pair => pair.Key)
            .Select(pair => new Pairing(pair.Key.First, pair.Key.Second, pair.Aggregate(default(SharedCounts), (sum, entry) => sum + entry.Shared))).ToList();

        var table = catalogue.Memory.Pairings;

        expected.Should().Contain(pairing => pairing.Shared.Moments > 0).And.Contain(pairing => pairing.Shared.Articles > 1).And.Contain(pairing => pairing.Shared.Dramas == 0).And.Contain(pairing => pairing.Shared.Leads > 1);
        table.All.Should().Equal(expected);
        table.ByRank.Should().Equal(expected.OrderByDescending(pairing => pairing.Shared.Rank));
        foreach (var id in Enumerable.Range(0, catalogue.Memory.People.Count + 2))
        {
            var own = expected.Where(pairing => pairing.FirstId == id || pairing.SecondId == id).Select(pairing => new Partner(pairing.FirstId + pairing.SecondId - id, pairing.Shared)).OrderBy(partner => partner.PersonId).ToList();
            table.Of(id).Should().Equal(own);
            table.Nearest(id).Should().Equal(own.Where(partner => partner.Shared.Dramas > 0).OrderByDescending(partner => partner.Shared.Rank));
            table.PartnerCount(id).Should().Be(own.Count(partner => partner.Shared.Dramas > 0));
            own.Should().NotContain(partner => table.Between(id, partner.PersonId) != partner.Shared || table.Between(partner.PersonId, id) != partner.Shared);
            table.Between(id, id).Should().BeNull();
        }
    }

    [Fact]
    public void Counts_hold_their_own_bits_and_end_at_the_most_of_them()
    {
        var most = new SharedCounts(16_383, 16_383, 262_143, 262_143);

        var beyond = most + most;

        beyond.Should().Be(most);
        (beyond.Dramas, beyond.Leads, beyond.Moments, beyond.Articles).Should().Be((16_383, 16_383, 262_143, 262_143));
        (new SharedCounts(articles: 1).Grade, new SharedCounts(moments: 1, articles: 9).Grade, new SharedCounts(dramas: 1, moments: 1).Grade, new SharedCounts(dramas: 2, leads: 1).Grade)
            .Should().Be((PairingGrade.SameArticle, PairingGrade.SameMoment, PairingGrade.SameDrama, PairingGrade.Leads));
        new SharedCounts(dramas: 2, leads: 1, moments: 3, articles: 4).Rank.Should().Be(20 + 10 + 24 + 20);
    }
}
