using BehindScenes.Catalogue.Pairings;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Tests.Pairings;

/// <summary>Two who never shared a drama, against a plain count of the roles.</summary>
public sealed class NeverYetTests
{
    [Fact]
    public async Task For_one_person_all_who_share_partners_and_no_drama_are_ranked()
    {
        using var catalogue = await BuiltCatalogue.OfAsync(GeneratedCasts.Folder(dramas: 70, people: 60));
        var partners = await PartnersAsync(catalogue);
        foreach (var slug in partners.Keys.Order(StringComparer.Ordinal))
        {
            var (items, _) = Pages.All(page => NeverYetList.Page(catalogue.Memory, slug, page), size: 4);

            items.Should().NotContain(row => row.First.Slug != slug);
            items.Select(row => row.PartnerCount).Should().BeInDescendingOrder();
            items.Select(row => (row.Second.Slug, row.PartnerCount)).Should().BeEquivalentTo(partners.Keys.Where(other => other != slug && !partners[slug].Contains(other))
                .Select(other => (other, Count: partners[slug].Intersect(partners[other]).Count())).Where(entry => entry.Count > 0));
            items.Should().NotContain(row => row.Partners.Count != Math.Min(3, row.PartnerCount) || row.Partners.Any(partner => !partners[slug].Contains(partner.Slug) || !partners[row.Second.Slug].Contains(partner.Slug)));
        }
    }

    [Theory]
    [InlineData(70, 60)]
    [InlineData(400, 120)]
    public async Task For_all_the_best_hundred_are_those_of_a_plain_count(int dramas, int people)
    {
        using var catalogue = await BuiltCatalogue.OfAsync(GeneratedCasts.Folder(dramas, people));
        var partners = await PartnersAsync(catalogue);
        var ids = await catalogue.Rows.People.ToDictionaryAsync(person => person.Slug, person => person.Id);
        var expected = partners.Keys.SelectMany(one => partners.Keys.Where(other => ids[one] < ids[other] && !partners[one].Contains(other)), (one, other) => (First: one, Second: other, Count: partners[one].Intersect(partners[other]).Count()))
            .Where(pair => pair.Count > 0).OrderByDescending(pair => pair.Count).ThenBy(pair => ids[pair.First]).ThenBy(pair => ids[pair.Second]).Take(100).ToList();

        var (items, total) = Pages.All(page => NeverYetList.Page(catalogue.Memory, null, page), size: 30);

        total.Should().Be(100);
        items.Select(row => (row.First.Slug, row.Second.Slug, row.PartnerCount)).Should().Equal(expected);
    }

    [Fact]
    public async Task Nobody_and_one_alone_have_no_pairs()
    {
        using var catalogue = await BuiltCatalogue.OfAsync("""
            -- dramas/one.jsonl --
            {"title": "One", "cast": [{"name": "Ada Quill"}, {"name": "Ben Hale"}]}
            {"title": "Two", "cast": [{"name": "Cleo Marsh"}]}
            """);

        foreach (var slug in new[] { null, "ada-quill", "cleo-marsh", "nobody" })
            NeverYetList.Page(catalogue.Memory, slug, new PageRequest(1, 30)).Total.Should().Be(0);
    }

    private static async Task<Dictionary<string, HashSet<string>>> PartnersAsync(BuiltCatalogue catalogue)
    {
        var roles = await catalogue.Rows.Roles.Select(role => new { role.Person.Slug, role.DramaId }).ToListAsync();
        var casts = roles.ToLookup(role => role.DramaId, role => role.Slug);
        return roles.GroupBy(role => role.Slug).ToDictionary(person => person.Key, person => person.SelectMany(role => casts[role.DramaId]).Where(slug => slug != person.Key).ToHashSet());
    }
}
