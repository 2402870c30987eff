using System.Globalization;
using System.Net;
using System.Text;
using System.Xml.Linq;

namespace BehindScenes.Web.Tests;

public sealed class FeedTests(Harbour harbour) : IClassFixture<Harbour>
{
    private static readonly XNamespace Names = "http://www.w3.org/2005/Atom";
    private readonly TestSite _site = harbour.Site;

    [Theory]
    [InlineData("/en/feeds/all.atom", "BehindScenes", "/en/articles", "a-day-on-the-lantern-set", "the-lantern-in-print", "les-coulisses-du-phare")]
    [InlineData("/en/feeds/languages/fr.atom", "Articles in French · BehindScenes", "/en/articles?language=fr", "les-coulisses-du-phare")]
    [InlineData("/en/feeds/dramas/the-lantern-harbour.atom", "The Lantern Harbour · BehindScenes", "/en/dramas/the-lantern-harbour", "a-day-on-the-lantern-set", "the-lantern-in-print")]
    [InlineData("/en/feeds/people/ruth-cole.atom", "Ruth Cole · BehindScenes", "/en/people/ruth-cole", "the-lantern-in-print")]
    [InlineData("/en/feeds/pairings/nora-flint/ruth-cole.atom", "Nora Flint and Ruth Cole · BehindScenes", "/en/pairings/nora-flint/ruth-cole", "the-lantern-in-print")]
    [InlineData("/en/feeds/dramas/9-tides.atom", "9 Tides · BehindScenes", "/en/dramas/9-tides")]
    public async Task A_feed_tells_of_the_newest_articles_first(string address, string title, string page, params string[] articles)
    {
        var feed = await FeedAsync(_site, address);

        feed.Element(Names + "title")!.Value.Should().Be(title);
        feed.Element(Names + "author")!.Element(Names + "name")!.Value.Should().Be("BehindScenes");
        Link(feed, "self").Should().Be("http://localhost" + address);
        Link(feed, "alternate").Should().Be("http://localhost" + page);
        feed.Elements(Names + "entry").Select(entry => Link(entry, "alternate")).Should().Equal(articles.Select(slug => "http://localhost/en/articles/" + slug));
        foreach (var time in feed.Descendants(Names + "updated"))
            DateTimeOffset.ParseExact(time.Value, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).Should().BeAfter(DateTimeOffset.UnixEpoch);
        if (articles.Length > 0)
            feed.Element(Names + "updated")!.Value.Should().Be(feed.Elements(Names + "entry").Max(entry => entry.Element(Names + "updated")!.Value));
        using var shown = await _site.Client.GetAsync(new Uri(page, UriKind.Relative));
        shown.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_entry_says_what_the_article_says()
    {
        var entry = (await FeedAsync(_site, "/en/feeds/languages/fr.atom")).Element(Names + "entry")!;

        entry.Element(Names + "title")!.Value.Should().Be("Les coulisses du phare");
        entry.Element(Names + "title")!.Attribute(XNamespace.Xml + "lang")!.Value.Should().Be("fr");
        entry.Element(Names + "published")!.Value.Should().Be("2021-02-03T00:00:00Z");
        entry.Element(Names + "updated")!.Value.Should().Be("2021-02-03T00:00:00Z");
        entry.Element(Names + "summary")!.Value.Should().StartWith("Le phare est resté allumé");
        entry.Element(Names + "summary")!.Attribute(XNamespace.Xml + "lang")!.Value.Should().Be("fr");
    }

    [Fact]
    public async Task An_article_without_a_day_has_that_of_its_file()
    {
        using var site = TestSite.Of("-- articles/old.txt --\nOld words\n\nThe crew waited.\n-- articles/new.txt --\nNew words\n\nThe crew went.\n");
        File.SetLastWriteTimeUtc(site.Seeds.PathOf("articles/old.txt"), new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(site.Seeds.PathOf("articles/new.txt"), new DateTime(2002, 2, 3, 4, 5, 6, DateTimeKind.Utc));

        var entries = (await FeedAsync(site, "/en/feeds/all.atom")).Elements(Names + "entry").ToList();

        entries.Select(entry => entry.Element(Names + "updated")!.Value).Should().Equal("2002-02-03T04:05:06Z", "2001-02-03T04:05:06Z");
        entries.SelectMany(entry => entry.Elements(Names + "published")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_feed_holds_the_newest_fifty()
    {
        var seeds = new StringBuilder();
        for (var day = 1; day <= 60; day++)
            seeds.Append(CultureInfo.InvariantCulture, $"-- articles/day-{day}.md --\n---\nheadline: Day {day}\nlanguage: en\npublished: {new DateOnly(2020, 1, 1).AddDays(day):yyyy-MM-dd}\n---\n\nThe fog lay over the quay.\n");
        using var site = TestSite.Of(seeds.Append("-- articles/today.txt --\nToday\n\nThe fog lifted.\n").ToString());

        (await FeedAsync(site, "/en/feeds/all.atom")).Elements(Names + "entry").Select(entry => entry.Element(Names + "title")!.Value).Should().Equal(
            Enumerable.Range(12, 49).Select(day => $"Day {day}").Append("Today").Reverse());
    }

    [Fact]
    public async Task Ids_are_of_version_5_and_stay_whatever_the_site_is_called_and_whenever_it_is_built()
    {
        var first = await IdsAsync("https://one.example");
        var second = await IdsAsync("https://two.example");

        first.Should().Equal(second).And.OnlyHaveUniqueItems().And.AllSatisfy(id =>
        {
            var guid = Guid.Parse(id.Should().StartWith("urn:uuid:").And.Subject[9..]);
            guid.Version.Should().Be(5);
            (guid.Variant & 0b1100).Should().Be(0b1000);
        });
        // Known by heart: readers keep them.
        first.Should().Contain("urn:uuid:41be575b-ef9e-56a9-81ea-613f24b5d3f0");

        static async Task<List<string>> IdsAsync(string told)
        {
            using var site = TestSite.Of(Harbour.Seeds);
            site.Settings["Catalogue:PublicAddress"] = told;
            var all = await FeedAsync(site, "/en/feeds/all.atom");
            var drama = await FeedAsync(site, "/en/feeds/dramas/the-lantern-harbour.atom");
            Link(all, "self").Should().StartWith(told);
            return [.. all.Descendants(Names + "id").Select(id => id.Value), drama.Element(Names + "id")!.Value];
        }
    }

    [Fact]
    public async Task Names_of_any_kind_leave_a_feed_whole()
    {
        using var site = TestSite.Of(OddNames.Seeds);
        foreach (var address in new[] { "/en/feeds/dramas/odd.atom", "/en/feeds/people/ann.atom", "/en/feeds/people/bob.atom", "/en/feeds/pairings/ann/bob.atom" })
            (await FeedAsync(site, address)).Elements(Names + "entry").Single().Element(Names + "title")!.Value.Should().Be(OddNames.Headline);

        (await FeedAsync(site, "/en/feeds/all.atom")).Elements(Names + "entry").Select(entry => entry.Element(Names + "title")!.Value).Should().BeEquivalentTo(OddNames.Headline, OddNames.ShownHeadline);
        (await FeedAsync(site, "/en/feeds/people/bob.atom")).Element(Names + "title")!.Value.Should().StartWith("Bob ").And.NotContain("\uFFFE");
    }

    [Theory]
    [InlineData("/en/feeds/dramas/nobody.atom")]
    [InlineData("/en/feeds/people/nobody.atom")]
    [InlineData("/en/feeds/pairings/nobody/nora-flint.atom")]
    [InlineData("/en/feeds/pairings/nora-flint/nobody.atom")]
    [InlineData("/en/feeds/languages/xx.atom")]
    [InlineData("/en/feeds/nothing.atom")]
    [InlineData("/xx/feeds/all.atom")]
    public async Task What_is_not_there_has_no_feed(string address)
    {
        using var answer = await _site.Client.GetAsync(new Uri(address, UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_feed_of_two_has_one_address_as_their_page()
    {
        using var answer = await _site.Client.GetAsync(new Uri("/en/feeds/pairings/oscar-penn/nora-flint.atom", UriKind.Relative));

        ((int)answer.StatusCode).Should().BeOneOf(301, 308);
        answer.Headers.Location.Should().Be(new Uri("/en/feeds/pairings/nora-flint/oscar-penn.atom", UriKind.Relative));
    }

    [Fact]
    public async Task The_site_can_stand_on_a_home_screen()
    {
        using var answer = await _site.Client.GetAsync(new Uri((await _site.PageAsync("/en/about")).One("link[rel=manifest]").Href(), UriKind.Relative));
        var manifest = System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>(await answer.Content.ReadAsStringAsync());

        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/manifest+json");
        manifest.GetProperty("name").GetString().Should().Be("BehindScenes");
        manifest.GetProperty("start_url").GetString().Should().Be("/en");
        foreach (var icon in manifest.GetProperty("icons").EnumerateArray())
        {
            using var drawn = await _site.Client.GetAsync(new Uri(icon.GetProperty("src").GetString()!, UriKind.Relative));
            drawn.StatusCode.Should().Be(HttpStatusCode.OK);
            drawn.Content.Headers.ContentType!.MediaType.Should().Be(icon.GetProperty("type").GetString());
        }
    }

    private static async Task<XElement> FeedAsync(TestSite site, string address)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.OK, "that is the answer to {0}", address);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/atom+xml");
        return XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
    }

    private static string Link(XElement element, string relation) =>
        element.Elements(Names + "link").Single(link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;
}
