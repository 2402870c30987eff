using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BehindScenes.Web.Languages;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace BehindScenes.Web.Tests;

public sealed class HeadTests(Harbour harbour, ManyDramas many) : IClassFixture<Harbour>, IClassFixture<ManyDramas>
{
    private const string Root = "http://localhost";
    private readonly TestSite _site = harbour.Site;

    public static TheoryData<string> Languages => [.. InterfaceLanguages.Shipped.All.Select(language => language.Code)];

    public static TheoryData<string> Pages =>
    [
        "", "/dramas", "/dramas/the-lantern-harbour", "/people", "/people/nora-flint", "/people/nora-flint/partners", "/articles", "/articles/the-lantern-in-print",
        "/pairings", "/pairings/nora-flint/oscar-penn", "/pairings/never-yet", "/path", "/about", "/dramas?country=Japan", "/path?from=nora-flint&to=nils-brandt",
    ];

    [Theory]
    [InlineData("/en", "/en")]
    [InlineData("/en/", "/en")]
    [InlineData("/en/dramas?utm_source=x&page=1", "/en/dramas")]
    [InlineData("/en/DRAMAS/?page=01", "/en/dramas")]
    [InlineData("/en/dramas/the-lantern-harbour?page=2&country=Japan", "/en/dramas/the-lantern-harbour")]
    [InlineData("/en/dramas?x=1&genre=Romance&country=South+Korea", "/en/dramas?country=South%20Korea&genre=Romance")]
    [InlineData("/en/people/nora-flint?sort=name", "/en/people/nora-flint")]
    [InlineData("/en/pairings?second=oscar+penn&first=NORA+FLINT", "/en/pairings/nora-flint/oscar-penn")]
    [InlineData("/en/pairings?first=Nora+Flint", "/en/pairings?first=Nora%20Flint")]
    [InlineData("/en/path?to=nils-brandt&from=nora-flint&leads=true", "/en/path?from=nora-flint&to=nils-brandt&leads=true")]
    [InlineData("/en/search?page=1&q=nora", "/en/search?q=nora")]
    public async Task A_page_has_one_address_however_it_is_asked_for(string asked, string address)
    {
        var page = await _site.PageAsync(asked);

        page.One("link[rel=canonical]").Href().Should().Be(Root + address);
        page.One("meta[property='og:url']").GetAttribute("content").Should().Be(Root + address);
    }

    [Fact]
    public async Task Each_page_of_a_list_is_one_of_its_own() =>
        (await many.Site.PageAsync("/en/dramas?page=02&utm=x")).One("link[rel=canonical]").Href().Should().Be(Root + "/en/dramas?page=2");

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_language_of_a_page_names_all_others_and_itself(string address)
    {
        var expected = InterfaceLanguages.Shipped.All.Select(language => (language.Code, Address: $"{Root}/{language.Code}{address}"))
            .Append(("x-default", $"{Root}/{InterfaceLanguages.Shipped.Default.Code}{address}"));
        foreach (var language in InterfaceLanguages.Shipped.All)
        {
            var page = await _site.PageAsync($"/{language.Code}{address}");

            Alternates(page).Should().Equal(expected, "that is what {0} says", language.Code);
            Alternates(page).Should().Contain((language.Code, page.One("link[rel=canonical]").Href()));
            page.One("meta[property='og:locale']").GetAttribute("content").Should().MatchRegex($"^{language.Code.Split('-')[0]}_[A-Z]{{2}}$");
            page.QuerySelectorAll("meta[property='og:locale:alternate']").Should().HaveCount(InterfaceLanguages.Shipped.All.Count - 1);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_describes_itself(string address)
    {
        var page = await _site.PageAsync("/en" + address);

        page.One("meta[name=description]").GetAttribute("content").Should().NotBeNullOrWhiteSpace().And.Be(page.One("meta[property='og:description']").GetAttribute("content"));
        page.One("meta[property='og:title']").GetAttribute("content").Should().NotBeNullOrWhiteSpace();
        page.Title.Should().Contain(page.One("meta[property='og:title']").GetAttribute("content"));
        page.One("meta[property='og:type']").GetAttribute("content").Should().BeOneOf("website", "article", "profile", "video.tv_show");
        foreach (var linked in page.QuerySelectorAll("link[rel=icon], link[rel=apple-touch-icon], link[rel=manifest], link[type='application/atom+xml']").Select(link => link.Href())
            .Append(page.One("meta[property='og:image']").GetAttribute("content")![Root.Length..]))
        {
            using var answer = await _site.Client.GetAsync(new Uri(linked, UriKind.Relative));
            answer.StatusCode.Should().Be(HttpStatusCode.OK, "{0} leads to {1}", address, linked);
        }
    }

    [Theory]
    [InlineData("/en", true)]
    [InlineData("/en/dramas", true)]
    [InlineData("/en/dramas/the-lantern-harbour", true)]
    [InlineData("/en/pairings/nora-flint/oscar-penn", true)]
    [InlineData("/en/pairings?first=nora+flint&second=oscar+penn", true)]
    [InlineData("/en/pairings/nils-brandt/nora-flint", false)]
    [InlineData("/en/pairings?first=nora&second=nobody", false)]
    [InlineData("/en/dramas?country=Japan", false)]
    [InlineData("/en/dramas?sort=newest", false)]
    [InlineData("/en/dramas?letter=G", false)]
    [InlineData("/en/people?q=nora", false)]
    [InlineData("/en/people/nora-flint/partners?year=2022", false)]
    [InlineData("/en/articles?language=fr", false)]
    [InlineData("/en/path", true)]
    [InlineData("/en/path?from=nora-flint&to=nils-brandt", false)]
    [InlineData("/en/search", false)]
    [InlineData("/en/search?q=nora", false)]
    public async Task Results_and_filtered_lists_are_kept_out_of_indexes(string address, bool isIndexed) =>
        (await _site.PageAsync(address)).QuerySelectorAll("meta[name=robots][content=noindex]").Should().HaveCount(isIndexed ? 0 : 1);

    [Theory]
    [InlineData("/en/people", "/en/feeds/all.atom")]
    [InlineData("/en/dramas/the-lantern-harbour", "/en/feeds/dramas/the-lantern-harbour.atom", "/en/feeds/all.atom")]
    [InlineData("/en/people/nora-flint", "/en/feeds/people/nora-flint.atom", "/en/feeds/all.atom")]
    [InlineData("/en/pairings/nora-flint/oscar-penn", "/en/feeds/pairings/nora-flint/oscar-penn.atom", "/en/feeds/all.atom")]
    [InlineData("/en/articles?language=fr", "/en/feeds/languages/fr.atom", "/en/feeds/all.atom")]
    public async Task A_page_leads_to_its_feed(string address, params string[] feeds) =>
        (await _site.PageAsync(address)).QuerySelectorAll("link[rel=alternate][type='application/atom+xml']").Select(link => link.Href()).Should().Equal(feeds);

    [Fact]
    public async Task What_is_not_there_has_no_address()
    {
        var page = await _site.PageAsync("/en/dramas/nobody", HttpStatusCode.NotFound);

        page.QuerySelectorAll("link[rel=canonical], link[hreflang], meta[property], script[type='application/ld+json']").Should().BeEmpty();
        page.QuerySelectorAll("meta[name=robots][content=noindex]").Should().HaveCount(1);
    }

    [Fact]
    public async Task A_page_that_fails_half_way_leaves_nothing_in_the_head_of_the_one_that_says_so()
    {
        using var seeds = TestSite.Of(Harbour.Seeds);
        // The tag of the answer asks for the site's address first; the second to ask is the view, which has its title by then.
        using var site = seeds.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
            services.AddSingleton(provider => new SiteAddress(provider.GetRequiredService<CatalogueSettings>(), new FailsOnce(failing: 2)))));
        using var client = site.CreateClient();
        using var answer = await client.GetAsync(new Uri("/en/dramas/the-lantern-harbour", UriKind.Relative));
        var page = TestSite.Parse(await answer.Content.ReadAsStringAsync());

        answer.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        page.Title.Should().NotContain("Lantern");
        page.QuerySelectorAll("header nav a[aria-current=page], link[href*=lantern], meta[content*=Lantern]").Should().BeEmpty();
    }

    private static List<(string Code, string Address)> Alternates(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => (link.GetAttribute("hreflang")!, link.Href()))];

    private sealed class FailsOnce(int failing) : IServer
    {
        private int _asked;

        public IFeatureCollection Features => ++_asked == failing ? throw new InvalidOperationException("No address now.") : new FeatureCollection();

        public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose()
        {
        }
    }
}
