using System.Net;

namespace BehindScenes.Web.Tests;

/// <summary>Seventy dramas: three pages, two countries, titles by letter.</summary>
public sealed class ManyDramas : IDisposable
{
    public const int Count = 70;

    public TestSite Site { get; } = TestSite.Of("-- dramas/many.jsonl --\n" + string.Concat(Enumerable.Range(1, Count).Select(Line)));

    public void Dispose() => Site.Dispose();

    private static string Line(int number) => $$"""
        {"title": "{{(number % 10 == 0 ? "Zinnia" : "Amber")}} {{number:00}}", "year": {{1950 + number}}, "country": "{{(number % 2 == 0 ? "Japan" : "Côte d’Ivoire")}}", "network": ["Net {{number % 12}}"], "genres": ["Genre & {{number % 3}}"], "cast": [{"name": "Lead {{number:00}}", "kind": "main"}, {"name": "Every Body", "kind": "support"}]}

        """;
}

public sealed class ListTests(ManyDramas many) : IClassFixture<ManyDramas>
{
    private readonly TestSite _site = many.Site;

    [Fact]
    public async Task The_pager_leads_through_every_drama_once_in_order_of_titles()
    {
        var titles = new List<string>();
        var pages = 0;
        for (var address = "/en/dramas"; address is not null; pages++)
        {
            var page = await _site.PageAsync(address);
            titles.AddRange(page.WordsOf("main .posters h3"));
            address = page.QuerySelector("nav.pager a[rel=next]")?.Href();
        }

        pages.Should().Be(3);
        titles.Should().HaveCount(ManyDramas.Count).And.OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        (await _site.PageAsync("/en/dramas?page=2")).Link("Previous").Should().Be("/en/dramas");
    }

    [Theory]
    [InlineData("/en/dramas?page=4")]
    [InlineData("/en/dramas?page=0")]
    [InlineData("/en/dramas?page=-1")]
    [InlineData("/en/dramas?page=2147483647")]
    [InlineData("/en/dramas?page=99999999999999999999")]
    [InlineData("/en/people?page=99")]
    [InlineData("/en/articles?page=2")]
    public async Task A_page_beyond_the_list_is_not_found(string address) =>
        (await _site.PageAsync(address, HttpStatusCode.NotFound)).One("h1").Words().Should().Be("There is no such page");

    [Theory]
    [InlineData("country", "Japan", 35)]
    [InlineData("country", "Côte d’Ivoire", 35)]
    [InlineData("network", "Net 3", 6)]
    [InlineData("year", "1980", 1)]
    [InlineData("genre", "Genre & 1", 24)]
    public async Task A_filter_link_narrows_the_list_to_its_count_and_the_same_link_opens_it_again(string key, string value, int count)
    {
        var all = await _site.PageAsync("/en/dramas?sort=newest&page=2");
        var choice = all.QuerySelectorAll("aside.filters a.choice").Single(link => link.ChildNodes[0].TextContent.Trim() == value);
        choice.QuerySelector(".count")!.Words().Should().Be(count.ToString(System.Globalization.CultureInfo.InvariantCulture));

        var page = await _site.PageAsync(choice.Href());

        page.One("header.page .meta").Words().Should().StartWith($"{count} drama");
        page.QuerySelectorAll("main .posters > li").Should().HaveCount(Math.Min(count, 30));
        page.WordsOf("nav.sort a[aria-current]").Should().Equal("Newest");
        var chosen = page.QuerySelectorAll("aside.filters a.choice[aria-current]").Single();
        chosen.Href().Should().Be("/en/dramas?sort=newest").And.NotContain(key);
    }

    [Fact]
    public async Task Filters_add_up_and_what_fits_nothing_says_how_to_see_more()
    {
        var page = await _site.PageAsync("/en/dramas?country=Japan&year=1951");

        page.QuerySelectorAll("main .posters > li").Should().BeEmpty();
        page.One("main .browse .nothing").Words().Should().Contain("Take a filter out");
        page.Link("Clear all").Should().Be("/en/dramas");
        (await _site.PageAsync("/en/dramas?country=Japan&year=1952")).WordsOf("main .posters h3").Should().Equal("Amber 02");
    }

    [Theory]
    [InlineData("/en/dramas?country=Japan")]
    [InlineData("/en/dramas?country=Japan&year=1952")]
    [InlineData("/en/dramas?genre=Genre+%26+1&network=Net+3")]
    public async Task A_filter_counts_what_the_others_leave(string address)
    {
        foreach (var choice in (await _site.PageAsync(address)).QuerySelectorAll("a.choice:not([aria-current])"))
            (await _site.PageAsync(choice.Href())).One("header.page .meta").Words().Should().Be($"{choice.One(".count").Words()} {(choice.One(".count").Words() == "1" ? "drama" : "dramas")}", "that is what {0} says", choice.Words());
    }

    [Fact]
    public async Task Sort_and_letter_are_links()
    {
        var page = await _site.PageAsync("/en/dramas");

        (await _site.PageAsync(page.One("nav.sort").Link("Newest"))).WordsOf("main .posters h3").Take(3).Should().Equal("Zinnia 70", "Amber 69", "Amber 68");
        page.WordsOf("nav.letters a").Should().Equal("A", "Z");
        var zinnias = await _site.PageAsync(page.One("nav.letters").Link("Z"));
        zinnias.WordsOf("main .posters h3").Should().Equal(Enumerable.Range(1, 7).Select(number => $"Zinnia {number}0"));
        zinnias.WordsOf("nav.letters a[aria-current]").Should().Equal("Z");
        var people = await _site.PageAsync("/en/people");
        (await _site.PageAsync(people.One("nav.sort").Link("Most partners"))).WordsOf("main .card h2")[0].Should().Be("Every Body");
        (await _site.PageAsync(people.One("nav.letters").Link("E"))).WordsOf("main .card h2").Should().Equal("Every Body");
    }

    [Fact]
    public async Task Articles_are_filtered_by_their_language()
    {
        using var harbour = new Harbour();

        var page = await harbour.Site.PageAsync("/en/articles");
        var french = page.QuerySelectorAll("a.choice").Single(link => link.Words().StartsWith("French", StringComparison.Ordinal));

        (await harbour.Site.PageAsync(french.Href())).WordsOf("main .story h3").Should().Equal("Les coulisses du phare");
    }
}
