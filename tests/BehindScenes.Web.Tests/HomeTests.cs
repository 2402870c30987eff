using AngleSharp.Html.Dom;

namespace BehindScenes.Web.Tests;

public sealed class HomeTests(Harbour harbour) : IClassFixture<Harbour>
{
    [Fact]
    public async Task Home_shows_the_newest_articles_and_what_has_most_to_show()
    {
        var page = await harbour.Site.PageAsync("/en");

        page.Section("Newest articles").WordsOf(".story h3").Should().Equal("The lantern in print", "Les coulisses du phare", "A wet day on the set of “The Lantern Harbour”");
        page.Section("Newest articles").QuerySelectorAll(".story h3").Select(headline => headline.GetAttribute("lang")).Should().Equal("en", "fr", "en");
        var dramas = page.Section("Dramas with most to show");
        dramas.WordsOf(".posters h3")[0].Should().Be("The Lantern Harbour");
        dramas.QuerySelector(".posters > li")!.Words().Should().Contain("2 articles");
        var pairings = page.Section("Pairings with most to show");
        pairings.WordsOf(".card h3")[0].Should().Be("Nora Flint × Oscar Penn");
        pairings.QuerySelector(".card")!.Words().Should().Contain("Leads together").And.Contain("1 drama").And.Contain("2 moments");
        pairings.QuerySelector(".card a")!.Href().Should().Be("/en/pairings/nora-flint/oscar-penn");
    }

    [Fact]
    public async Task The_form_of_home_asks_for_a_pairing_without_a_script()
    {
        var form = (IHtmlFormElement)(await harbour.Site.PageAsync("/en")).One("main form");

        form.Method.Should().Be("get");
        form.GetAttribute("action").Should().Be("/en/pairings");
        form.QuerySelectorAll("input").Select(input => input.GetAttribute("name")).Should().Equal("first", "second");
        form.WordsOf("label").Should().Equal("First name", "Second name");
    }

    [Fact]
    public async Task A_site_of_no_seeds_says_how_to_add_an_article()
    {
        using var site = TestSite.Of("");

        var page = await site.PageAsync("/en");

        page.Section("Nothing here yet").Words().Should().Contain(".txt").And.Contain("headline");
        page.Section("Nothing here yet").QuerySelector("code")!.Words().Should().Be(Path.Combine(site.Seeds.Path, "articles"));
        page.Headings().Should().Equal("Nothing here yet");
        foreach (var list in new[] { "dramas", "people", "articles", "pairings", "about" })
            (await site.PageAsync($"/en/{list}")).One("h1").Words().Should().NotBeEmpty();
    }
}
