using System.Text.Json;
using AngleSharp.Html.Dom;

namespace BehindScenes.Web.Tests;

public sealed class LinkedDataTests(Harbour harbour) : IClassFixture<Harbour>
{
    private readonly TestSite _site = harbour.Site;

    [Theory]
    [InlineData("/en", "WebPage", "WebSite")]
    [InlineData("/en/dramas", "CollectionPage", "ItemList")]
    [InlineData("/en/dramas/the-lantern-harbour", "ItemPage", "TVSeries")]
    [InlineData("/en/people", "CollectionPage", "ItemList")]
    [InlineData("/en/people/nora-flint", "ProfilePage", "Person")]
    [InlineData("/en/people/nora-flint/partners", "CollectionPage", "ItemList")]
    [InlineData("/en/articles", "CollectionPage", "ItemList")]
    [InlineData("/en/articles/the-lantern-in-print", "ItemPage", "Article")]
    [InlineData("/en/pairings", "CollectionPage", "ItemList")]
    [InlineData("/en/pairings/nora-flint/oscar-penn", "ItemPage", "Person", "Person")]
    [InlineData("/en/pairings/nils-brandt/nora-flint", "ItemPage", "Person", "Person")]
    [InlineData("/en/pairings?first=nora+flint&second=oscar+penn", "ItemPage", "Person", "Person")]
    [InlineData("/en/pairings?first=nora&second=nobody", "WebPage")]
    [InlineData("/en/pairings/never-yet", "CollectionPage", "ItemList")]
    [InlineData("/en/path?from=nora-flint&to=nils-brandt", "WebPage", "Person", "Person")]
    [InlineData("/en/path", "WebPage")]
    [InlineData("/en/search?q=nora", "SearchResultsPage")]
    [InlineData("/en/about", "AboutPage")]
    public async Task Every_kind_of_page_says_what_it_is_and_what_it_is_about(string address, string type, params string[] about)
    {
        var page = await _site.PageAsync(address);
        var graph = Graph(page);

        graph[0].GetProperty("@type").GetString().Should().Be(type);
        graph[0].GetProperty("url").GetString().Should().Be(page.One("link[rel=canonical]").Href());
        graph[0].GetProperty("inLanguage").GetString().Should().Be("en");
        About(graph[0]).Select(id => graph.Single(node => Id(node) == id).GetProperty("@type").GetString()).Should().Equal(about);
        graph.Where(node => node.TryGetProperty("@id", out _)).Select(Id).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("/en")]
    [InlineData("/en/dramas", "BehindScenes /en", "Dramas /en/dramas")]
    [InlineData("/en/dramas/9-tides", "BehindScenes /en", "Dramas /en/dramas", "9 Tides /en/dramas/9-tides")]
    [InlineData("/en/path", "BehindScenes /en", "Pairings /en/pairings", "How two people are connected /en/path")]
    [InlineData("/en/search", "BehindScenes /en", "Search /en/search")]
    public async Task Every_page_but_home_says_where_it_stands(string address, params string[] trail) =>
        (Graph(await _site.PageAsync(address))[0].TryGetProperty("breadcrumb", out var breadcrumb) ? breadcrumb.GetProperty("itemListElement").EnumerateArray() : [])
            .Select((step, index) => (step.GetProperty("position").GetInt32() - index, $"{step.GetProperty("name").GetString()} {new Uri(step.GetProperty("item").GetString()!).AbsolutePath}"))
            .Should().Equal(trail.Select(step => (1, step)));

    [Fact]
    public async Task A_drama_is_told_as_the_catalogue_knows_it()
    {
        var drama = Graph(await _site.PageAsync("/en/dramas/the-lantern-harbour"))[1];

        drama.GetProperty("name").GetString().Should().Be("The Lantern Harbour");
        Texts(drama, "alternateName").Should().Equal("등불의 항구", "Le Port aux lanternes");
        drama.GetProperty("inLanguage").GetString().Should().Be("ko");
        drama.GetProperty("startDate").GetString().Should().Be("2022");
        drama.GetProperty("numberOfEpisodes").GetInt32().Should().Be(10);
        drama.GetProperty("countryOfOrigin").GetProperty("name").GetString().Should().Be("South Korea");
        drama.GetProperty("actor").EnumerateArray().Select(role => $"{role.GetProperty("@type")}: {role.GetProperty("actor").GetProperty("name")} as {string.Join(" / ", Texts(role, "characterName"))}").Should().Equal(
            "PerformanceRole: Nora Flint as Elsie Gray", "PerformanceRole: Oscar Penn as Sam Tide / The Diver", "PerformanceRole: Ruth Cole as Old Marnie");
        Names(drama, "director").Should().Equal("Ines Vard");
        Names(drama, "author").Should().Equal("Paul Orme");
        drama.GetProperty("subjectOf").EnumerateArray().Select(article => article.GetProperty("headline").GetString()).Should().Contain("The lantern in print");
        Graph(await _site.PageAsync("/en/dramas/9-tides"))[1].EnumerateObject().Select(property => property.Name).Should().Equal(["@type", "@id", "url", "image", "name"], "nothing more is known");
    }

    [Fact]
    public async Task A_person_is_told_with_what_they_did_in_each_drama()
    {
        var nora = Graph(await _site.PageAsync("/en/people/nora-flint"));
        nora[1].GetProperty("name").GetString().Should().Be("Nora Flint");
        Texts(nora[1], "alternateName").Should().BeEquivalentTo("노라 플린트", "Nora Flynte");
        var role = nora[2].GetProperty("actor")[0];
        nora[2].GetProperty("name").GetString().Should().Be("The Lantern Harbour");
        Id(role.GetProperty("actor")).Should().Be(Id(nora[1]));
        Texts(role, "characterName").Should().Equal("Elsie Gray");

        Names(Graph(await _site.PageAsync("/en/people/ines-vard"))[2], "director").Should().Equal("Ines Vard");
    }

    [Fact]
    public async Task An_article_is_told_with_what_it_is_about_and_whom_it_mentions()
    {
        var article = Graph(await _site.PageAsync("/en/articles/the-lantern-in-print"))[1];

        article.GetProperty("headline").GetString().Should().Be("The lantern in print");
        article.GetProperty("inLanguage").GetString().Should().Be("en");
        article.GetProperty("datePublished").GetString().Should().Be("2022-06-01");
        article.GetProperty("isBasedOn").GetString().Should().Be("https://example.org/lantern");
        Names(article, "about").Should().Equal("The Lantern Harbour");
        Names(article, "mentions").Should().Equal("Nora Flint", "Ruth Cole");
    }

    [Fact]
    public async Task A_pairing_is_told_with_the_dramas_and_articles_of_both()
    {
        var graph = Graph(await _site.PageAsync("/en/pairings/nora-flint/oscar-penn"));

        About(graph[0]).Should().Equal("http://localhost/en/people/nora-flint#thing", "http://localhost/en/people/oscar-penn#thing");
        graph.Skip(3).Select(node => node.GetProperty("@type").GetString()).Should().Equal("TVSeries", "Article");
        graph[3].GetProperty("actor").EnumerateArray().SelectMany(role => Texts(role, "characterName")).Should().Equal("Elsie Gray", "Sam Tide", "The Diver");
    }

    [Fact]
    public async Task A_list_numbers_its_items_and_home_says_how_to_search()
    {
        var list = Graph(await _site.PageAsync("/en/dramas?limit=2&page=2"))[1];
        list.GetProperty("numberOfItems").GetInt32().Should().Be(5);
        list.GetProperty("itemListElement").EnumerateArray().Select(item => (item.GetProperty("position").GetInt32(), item.GetProperty("url").GetString())).Should().Equal(
            (3, "http://localhost/en/dramas/far-island"), (4, "http://localhost/en/dramas/glass-winter"));

        var action = Graph(await _site.PageAsync("/en"))[1].GetProperty("potentialAction");
        action.GetProperty("@type").GetString().Should().Be("SearchAction");
        action.GetProperty("target").GetProperty("urlTemplate").GetString().Should().Be("http://localhost/en/search?q={search_term_string}");
    }

    [Fact]
    public async Task No_name_ends_the_block_that_it_stands_in()
    {
        using var site = TestSite.Of(OddNames.Seeds);
        foreach (var address in new[] { "/en/dramas/odd", "/en/people/ann", "/en/articles/odd", "/en/articles/turned", "/en/people/bob", "/en/pairings/ann/bob", "/en/dramas", "/en/people", "/en/articles" })
        {
            var page = await site.PageAsync(address);
            page.QuerySelectorAll("script:not([src])").Should().ContainSingle("beside files there is the data of {0}", address);
            page.One("script[type='application/ld+json']").TextContent.Should().NotContainAny("<", ">", "&", "'");
            Graph(page).Should().NotBeEmpty();
        }

        Graph(await site.PageAsync("/en/dramas/odd"))[1].GetProperty("name").GetString().Should().Be(OddNames.Title);
        Graph(await site.PageAsync("/en/people/ann"))[1].GetProperty("name").GetString().Should().Be(OddNames.Person);
        Graph(await site.PageAsync("/en/articles/turned"))[1].GetProperty("headline").GetString().Should().Be(OddNames.ShownHeadline);
        var article = Graph(await site.PageAsync("/en/articles/odd"))[1];
        article.GetProperty("headline").GetString().Should().Be(OddNames.Headline);
        article.GetProperty("isBasedOn").GetProperty("@type").GetString().Should().Be("CreativeWork", "what is no address of the web is none");
    }

    private static List<JsonElement> Graph(IHtmlDocument page)
    {
        var data = JsonSerializer.Deserialize<JsonElement>(page.One("head script[type='application/ld+json']").TextContent);
        data.GetProperty("@context").GetString().Should().Be("https://schema.org");
        return [.. data.GetProperty("@graph").EnumerateArray()];
    }

    private static string? Id(JsonElement node) => node.GetProperty("@id").GetString();

    private static List<string?> About(JsonElement page) => page.TryGetProperty("mainEntity", out var main) ? [Id(main)] : [.. Items(page, "about").Select(Id)];

    private static List<JsonElement> Items(JsonElement node, string property) => node.TryGetProperty(property, out var values) ? [.. values.EnumerateArray()] : [];

    private static List<string?> Texts(JsonElement node, string property) => [.. Items(node, property).Select(value => value.GetString())];

    private static List<string?> Names(JsonElement node, string property) => [.. Items(node, property).Select(value => value.GetProperty("name").GetString())];
}
