using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Tests.People;

/// <summary>Partners by drama, year and grade, against a plain count of the roles.</summary>
public sealed class PartnerListTests
{
    [Fact]
    public async Task Every_facet_leads_to_as_many_partners_as_it_says_and_to_the_right_ones()
    {
        using var catalogue = await BuiltCatalogue.OfAsync(GeneratedCasts.Folder(dramas: 70, people: 60));
        var roles = await catalogue.Rows.Roles.Select(role => new { Person = role.Person.Slug, Drama = role.Drama.Slug, role.Drama.Year, IsMain = role.Kind == RoleKind.Main }).ToListAsync();
        var (kinds, mixed) = (new HashSet<PairingGrade>(), 0);
        foreach (var slug in roles.Select(role => role.Person).Distinct().Take(25))
        {
            var together = roles.Where(role => role.Person == slug)
                .SelectMany(own => roles.Where(other => other.Drama == own.Drama && other.Person != slug), (own, other) => (other.Person, own.Drama, own.Year, AreLeads: own.IsMain && other.IsMain)).ToList();
            var facets = PartnerList.Facets(catalogue.Memory, slug);

            foreach (var (drama, count) in facets.Dramas)
                Expect(new PartnerFilter(Drama: drama.Slug), entry => entry.Drama == drama.Slug, count);
            foreach (var (year, count) in facets.Years)
                Expect(new PartnerFilter(Year: year), entry => entry.Year == year, count);
            foreach (var (grade, count) in facets.Grades)
            {
                kinds.Add(grade);
                var leads = together.Where(entry => entry.AreLeads).Select(entry => entry.Person).ToHashSet();
                Expect(new PartnerFilter(Grade: grade), entry => leads.Contains(entry.Person) == (grade == PairingGrade.Leads), count);
            }

            foreach (var (drama, _) in facets.Dramas)
            {
                mixed++;
                Expect(new PartnerFilter(drama.Slug, 2001), entry => entry.Drama == drama.Slug && entry.Year == 2001, null);
            }

            facets.Dramas.Select(facet => facet.Drama.Year ?? 0).Should().BeInDescendingOrder();
            facets.Years.Select(facet => facet.Year).Should().BeInDescendingOrder();

            void Expect(PartnerFilter filter, Func<(string Person, string Drama, int? Year, bool AreLeads), bool> fits, int? count)
            {
                var pages = Pages.All(page => PartnerList.Page(catalogue.Memory, slug, filter, page), size: 2);
                pages.Items.Select(partner => partner.Person.Slug).Should().BeEquivalentTo(together.Where(fits).Select(entry => entry.Person).Distinct(), "that is {0} of {1}", filter, slug);
                pages.Total.Should().Be(count ?? pages.Total);
            }
        }

        kinds.Should().BeEquivalentTo([PairingGrade.Leads, PairingGrade.SameDrama]);
        mixed.Should().BePositive();
    }

    [Fact]
    public async Task Partners_stand_by_what_there_is_to_show_or_by_name()
    {
        using var catalogue = await BuiltCatalogue.OfAsync("""
            -- dramas/two.jsonl --
            {"title": "One", "slug": "one", "year": 2001, "cast": [{"name": "Ada Quill", "kind": "main"}, {"name": "Élan Voss", "kind": "support"}, {"name": "Zoe Thorn", "kind": "main"}]}
            {"title": "Two", "slug": "two", "year": 2002, "cast": [{"name": "Ada Quill", "kind": "main"}, {"name": "Finn Lund", "kind": "support"}, {"name": "Zoe Thorn", "kind": "main"}]}
            """);

        Names(new PartnerFilter()).Should().Equal("Zoe Thorn", "Élan Voss", "Finn Lund");
        Names(new PartnerFilter(ByName: catalogue.NamesIn())).Should().Equal("Élan Voss", "Finn Lund", "Zoe Thorn");
        Names(new PartnerFilter(Drama: "two", Grade: PairingGrade.SameDrama)).Should().Equal("Finn Lund");
        Names(new PartnerFilter(Drama: "one", Year: 2002)).Should().BeEmpty("one drama must be of both");
        var row = PartnerList.Page(catalogue.Memory, "ada-quill", new PartnerFilter(Drama: "one"), new PageRequest(1, 1)).Items.Single();
        row.Dramas.Select(drama => drama.Slug).Should().Equal(["two", "one"], "all that two share is shown, whatever was asked");

        IEnumerable<string> Names(PartnerFilter filter) =>
            PartnerList.Page(catalogue.Memory, "ada-quill", filter, new PageRequest(1, 9)).Items.Select(partner => partner.Person.Name);
    }
}
