using System.Net;
using System.Xml.Linq;
using BehindScenes.Web.Languages;

namespace BehindScenes.Web.Tests;

public sealed class SitemapTests(Harbour harbour) : IClassFixture<Harbour>
{
    private const string Root = "http://localhost";

    /// <summary>Addresses in one file.</summary>
    private const int Most = 20_000;

    private static readonly XNamespace Names = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    private static readonly string[] Paths =
    [
        "", "/dramas", "/people", "/pairings", "/articles", "/pairings/never-yet", "/path", "/about",
        "/dramas/the-lantern-harbour", "/dramas/glass-winter", "/dramas/cold-copper", "/dramas/far-island", "/dramas/9-tides",
        "/people/ida-moss", "/people/ines-vard", "/people/kim-rowan-of-chiang-mai", "/people/kim-rowan-of-leith", "/people/nils-brandt",
        "/people/nora-flint", "/people/olga-stern", "/people/oscar-penn", "/people/paul-orme", "/people/ruth-cole",
        "/articles/a-day-on-the-lantern-set", "/articles/the-lantern-in-print", "/articles/les-coulisses-du-phare",
        "/pairings/nora-flint/oscar-penn", "/pairings/nora-flint/ruth-cole", "/pairings/olga-stern/oscar-penn", "/pairings/nils-brandt/olga-stern",
    ];

    private readonly TestSite _site = harbour.Site;

    [Fact]
    public async Task Every_page_stands_in_the_sitemaps_once_and_is_there()
    {
        var robots = await _site.Client.GetStringAsync(new Uri("/robots.txt", UriKind.Relative));
        var addresses = new List<string>();
        foreach (var map in await LocationsAsync(_site, robots.Split('\n').Single(line => line.StartsWith("Sitemap: ", StringComparison.Ordinal))[9..]))
            addresses.AddRange(await LocationsAsync(_site, map));

        addresses.Should().BeEquivalentTo(InterfaceLanguages.Shipped.All.SelectMany(language => Paths.Select(path => $"{Root}/{language.Code}{path}")));
        foreach (var address in addresses)
        {
            var page = await _site.PageAsync(address[Root.Length..]);
            page.One("link[rel=canonical]").Href().Should().Be(address);
            page.QuerySelectorAll("meta[name=robots]").Should().BeEmpty("{0} is there to be found", address);
        }
    }

    [Fact]
    public async Task Each_page_names_itself_in_every_language()
    {
        foreach (var kind in new[] { "pages", "dramas", "people", "articles", "pairings" })
        {
            foreach (var language in InterfaceLanguages.Shipped.All)
            {
                foreach (var page in (await XmlAsync(_site, $"/sitemaps/{language.Code}/{kind}.xml")).Elements(Names + "url"))
                {
                    var path = page.Element(Names + "loc")!.Value[$"{Root}/{language.Code}".Length..];
                    page.Elements(Html + "link").Select(link => (link.Attribute("hreflang")!.Value, link.Attribute("href")!.Value)).Should().Equal(
                        InterfaceLanguages.Shipped.All.Select(other => (other.Code, $"{Root}/{other.Code}{path}")).Append(("x-default", $"{Root}/{InterfaceLanguages.Shipped.Default.Code}{path}")));
                }
            }
        }
    }

    [Fact]
    public async Task A_page_is_as_new_as_the_newest_seed_that_it_is_told_from()
    {
        using var site = TestSite.Of(Harbour.Seeds);
        var day = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var (path, days) in new[] { ("articles/a-day-on-the-lantern-set.txt", 1), ("articles/the-lantern-in-print.md", 2), ("articles/les-coulisses-du-phare.md", 3), ("dramas/the-lantern-harbour.md", 4), ("dramas/more.jsonl", 5), ("people/nora-flint.md", 6) })
            File.SetLastWriteTimeUtc(site.Seeds.PathOf(path), day.AddDays(days));

        var times = new Dictionary<string, string?>();
        foreach (var kind in new[] { "pages", "dramas", "people", "articles", "pairings" })
        {
            foreach (var page in (await XmlAsync(site, $"/sitemaps/en/{kind}.xml")).Elements(Names + "url"))
                times.Add(page.Element(Names + "loc")!.Value[$"{Root}/en".Length..], page.Element(Names + "lastmod")?.Value);
        }

        times.Should().Contain(new Dictionary<string, string?>
        {
            [""] = null,
            ["/articles/a-day-on-the-lantern-set"] = "2020-01-02T00:00:00Z",
            ["/articles/les-coulisses-du-phare"] = "2020-01-04T00:00:00Z",
            ["/dramas/the-lantern-harbour"] = "2020-01-05T00:00:00Z",
            ["/dramas/glass-winter"] = "2020-01-06T00:00:00Z",
            ["/people/nora-flint"] = "2020-01-07T00:00:00Z",
            ["/people/ruth-cole"] = "2020-01-05T00:00:00Z",
            ["/people/ines-vard"] = "2020-01-05T00:00:00Z",
            ["/people/ida-moss"] = "2020-01-06T00:00:00Z",
            ["/pairings/nora-flint/oscar-penn"] = "2020-01-05T00:00:00Z",
            ["/pairings/olga-stern/oscar-penn"] = "2020-01-06T00:00:00Z",
        });
        File.SetLastWriteTimeUtc(site.Seeds.PathOf("articles/a-day-on-the-lantern-set.txt"), day.AddDays(30));
        (await XmlAsync(site, "/sitemaps/en/pairings.xml")).Elements(Names + "url").Select(page => page.Element(Names + "lastmod")!.Value).Should().Contain("2020-01-31T00:00:00Z");
    }

    [Fact]
    public async Task What_one_file_cannot_hold_goes_on_in_the_next()
    {
        const int count = Most + 1;
        using var site = TestSite.Of("-- dramas/many.jsonl --\n" + string.Concat(Enumerable.Range(1, count).Select(number => $"{{\"title\": \"Tide {number}\"}}\n")));

        (await LocationsAsync(site, "/sitemap.xml")).Should().Contain([$"{Root}/sitemaps/en/dramas.xml", $"{Root}/sitemaps/en/dramas-2.xml"]).And.NotContain($"{Root}/sitemaps/en/people.xml", "there is nobody");
        var first = await LocationsAsync(site, "/sitemaps/en/dramas.xml");
        var second = await LocationsAsync(site, "/sitemaps/en/dramas-2.xml");

        (first.Count, second.Count).Should().Be((Most, 1));
        first.Concat(second).Should().OnlyHaveUniqueItems();
        (await AskAsync(site, HttpMethod.Get, "/sitemaps/en/dramas-3.xml")).Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/sitemaps/en/nothing.xml")]
    [InlineData("/sitemaps/en/dramas-1.xml")]
    [InlineData("/sitemaps/en/dramas-02.xml")]
    [InlineData("/sitemaps/en/dramas-2.xml")]
    [InlineData("/sitemaps/en/dramas-99999999999.xml")]
    [InlineData("/sitemaps/en/Dramas.xml")]
    [InlineData("/sitemaps/xx/dramas.xml")]
    public async Task What_no_sitemap_is_called_is_not_found(string address) =>
        (await AskAsync(_site, HttpMethod.Get, address)).Should().Be(HttpStatusCode.NotFound);

    [Fact]
    public async Task Names_of_any_kind_leave_a_sitemap_whole()
    {
        using var site = TestSite.Of(OddNames.Seeds);
        foreach (var map in await LocationsAsync(site, "/sitemap.xml"))
            (await LocationsAsync(site, map)).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("/robots.txt")]
    [InlineData("/sitemap.xml")]
    [InlineData("/sitemaps/en/people.xml")]
    [InlineData("/en/feeds/all.atom")]
    [InlineData("/en/feeds/dramas/the-lantern-harbour.atom")]
    [InlineData("/en/site.webmanifest")]
    public async Task What_machines_fetch_is_fetched_again_only_when_it_changed(string address)
    {
        using var first = await _site.Client.GetAsync(new Uri(address, UriKind.Relative));
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var answer = await _site.Client.SendAsync(again);

        answer.StatusCode.Should().Be(HttpStatusCode.NotModified);
        (await AskAsync(_site, HttpMethod.Head, address)).Should().Be(HttpStatusCode.OK);
        (await AskAsync(_site, HttpMethod.Post, address)).Should().Be(HttpStatusCode.MethodNotAllowed);
        (await AskAsync(_site, HttpMethod.Get, address + "?x=1&x=2")).Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Robots_are_kept_out_of_searches_alone()
    {
        var lines = (await _site.Client.GetStringAsync(new Uri("/robots.txt", UriKind.Relative))).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.Where(line => line.StartsWith("Disallow: ", StringComparison.Ordinal)).Should().BeEquivalentTo(
            InterfaceLanguages.Shipped.All.Select(language => $"Disallow: /{language.Code}/search").Concat(["Disallow: /api/v1/search", "Disallow: /api/v1/suggest"]));
        lines.Should().Contain(["User-agent: *", "Allow: /"]);
    }

    private static async Task<HttpStatusCode> AskAsync(TestSite site, HttpMethod method, string address)
    {
        using var request = new HttpRequestMessage(method, address);
        using var answer = await site.Client.SendAsync(request);
        return answer.StatusCode;
    }

    private static async Task<XElement> XmlAsync(TestSite site, string address)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));
        answer.StatusCode.Should().Be(HttpStatusCode.OK, "that is the answer to {0}", address);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/xml");
        return XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
    }

    private static async Task<List<string>> LocationsAsync(TestSite site, string address) =>
        [.. (await XmlAsync(site, address)).Elements().Select(element => element.Element(Names + "loc")!.Value)];
}
