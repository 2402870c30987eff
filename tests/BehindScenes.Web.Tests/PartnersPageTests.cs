using System.Net;

namespace BehindScenes.Web.Tests;

public sealed class PartnersPageTests(Harbour harbour, ManyDramas many) : IClassFixture<Harbour>, IClassFixture<ManyDramas>
{
    [Fact]
    public async Task A_person_leads_to_everyone_they_acted_with_each_with_the_dramas_of_both()
    {
        var person = await harbour.Site.PageAsync("/en/people/oscar-penn");

        var page = await harbour.Site.PageAsync(person.Section("Acted with 4 people").Link("All of them, by drama and year"));

        page.One("h1").Words().Should().Be("Everyone who acted with Oscar Penn");
        page.WordsOf("main .card h2").Should().HaveCount(4).And.StartWith("Nora Flint");
        page.One("main").Link("Nora Flint").Should().Be("/en/pairings/nora-flint/oscar-penn");
        page.WordsOf("main .card .meta").Should().StartWith(["Leads together", "The Lantern Harbour"]);
        page.One("header.page").Link("Oscar Penn").Should().Be("/en/people/oscar-penn");
    }

    [Theory]
    [InlineData("The Lantern Harbour", 2)]
    [InlineData("2020", 2)]
    [InlineData("Leads together", 2)]
    public async Task A_filter_leaves_as_many_as_it_says(string choice, int count)
    {
        var all = await harbour.Site.PageAsync("/en/people/oscar-penn/partners");
        var link = all.QuerySelectorAll("aside.filters a.choice").Single(link => link.ChildNodes[0].TextContent.Trim() == choice);
        link.QuerySelector(".count")!.Words().Should().Be($"{count}");

        var page = await harbour.Site.PageAsync(link.Href());

        page.QuerySelectorAll("main .card").Should().HaveCount(count);
        page.One("aside.filters a.choice[aria-current]").Words().Should().StartWith(choice);
        page.Link("Clear all").Should().Be("/en/people/oscar-penn/partners");
    }

    [Fact]
    public async Task Many_partners_are_paged_and_sorted_and_a_drama_far_down_the_filter_keeps_its_title()
    {
        var page = await many.Site.PageAsync("/en/people/every-body/partners");
        page.QuerySelectorAll("main .card").Should().HaveCount(30);
        (await many.Site.PageAsync(page.QuerySelector("nav.pager a[rel=next]")!.Href())).WordsOf("nav.pager span").Should().Equal("Page 2 of 3");
        (await many.Site.PageAsync(page.One("nav.sort").Link("Name"))).WordsOf("main .card h2")[0].Should().Be("Lead 01");

        var far = await many.Site.PageAsync("/en/people/every-body/partners?drama=amber-01");

        far.WordsOf("main .card h2").Should().Equal("Lead 01");
        far.One("aside.filters a.choice[aria-current]").Words().Should().StartWith("Amber 01");
    }

    [Theory]
    [InlineData("/en/people/nobody/partners", HttpStatusCode.NotFound)]
    [InlineData("/en/people/oscar-penn/partners?page=2", HttpStatusCode.NotFound)]
    [InlineData("/en/people/oscar-penn/partners?grade=close", HttpStatusCode.BadRequest)]
    public async Task What_there_is_not_is_said(string address, HttpStatusCode status) =>
        (await harbour.Site.PageAsync(address, status)).One("h1").Words().Should().NotBeEmpty();

    [Fact]
    public async Task Programs_filter_partners_just_so()
    {
        var leads = await harbour.Site.JsonAsync("/api/v1/people/oscar-penn/partners?grade=leads&drama=glass-winter");

        leads.GetProperty("items").EnumerateArray().Select(partner => partner.GetProperty("person").GetProperty("slug").GetString()).Should().Equal("olga-stern");
    }
}
