using System.Net;
using AngleSharp.Html.Dom;

namespace BehindScenes.Web.Tests;

public sealed class AddressTests(Harbour harbour) : IClassFixture<Harbour>
{
    private readonly TestSite _site = harbour.Site;

    [Fact]
    public async Task The_bare_address_leads_to_the_english_home()
    {
        using var answer = await _site.Client.GetAsync(new Uri("/", UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        answer.Headers.Location.Should().Be(new Uri("/en", UriKind.Relative));
    }

    [Theory]
    [InlineData("/en")]
    [InlineData("/en/dramas")]
    [InlineData("/en/dramas/the-lantern-harbour")]
    [InlineData("/en/people")]
    [InlineData("/en/people/nora-flint")]
    [InlineData("/en/people/nora-flint/partners")]
    [InlineData("/en/articles")]
    [InlineData("/en/articles/a-day-on-the-lantern-set")]
    [InlineData("/en/pairings")]
    [InlineData("/en/pairings?first=Nora+Flint&second=Oscar+Penn")]
    [InlineData("/en/pairings?first=Nora+Flint&second=Nobody")]
    [InlineData("/en/pairings?first=Nora+Flint&second=Nora+Flint")]
    [InlineData("/en/pairings/nora-flint/oscar-penn")]
    [InlineData("/en/pairings/never-yet")]
    [InlineData("/en/pairings/never-yet?person=nora-flint")]
    [InlineData("/en/path")]
    [InlineData("/en/path?from=nora-flint&to=nils-brandt")]
    [InlineData("/en/path?from=Nora+Flimt&to=Kim+Rowan")]
    [InlineData("/en/about")]
    public async Task Every_kind_of_page_stands_at_its_address_with_its_frame(string address)
    {
        var page = await _site.PageAsync(address);

        page.Title.Should().Contain("BehindScenes");
        page.DocumentElement.GetAttribute("lang").Should().Be("en");
        page.One("h1").Words().Should().NotBeEmpty();
        var skip = page.Body!.Children[0].Should().BeAssignableTo<IHtmlAnchorElement>().Subject;
        page.One("main").Id.Should().Be(skip.Href().TrimStart('#'));
        page.QuerySelectorAll("body > header, body > header nav[aria-label], body > main, body > footer").Should().HaveCount(4);
        page.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems();
        page.QuerySelectorAll("input:not([type=hidden])")
            .Where(input => page.QuerySelector($"label[for='{input.Id}']") is null).Should().BeEmpty("each field has its label");
    }

    [Theory]
    [InlineData("/en/dramas", "Dramas")]
    [InlineData("/en/people/nora-flint", "People")]
    [InlineData("/en/pairings/nora-flint/oscar-penn", "Pairings")]
    [InlineData("/en/articles", "Articles")]
    [InlineData("/en/about", "About")]
    public async Task The_navigation_says_which_section_a_page_is_in(string address, string section) =>
        (await _site.PageAsync(address)).WordsOf("header nav a[aria-current=page], footer.site a[aria-current=page]").Should().Equal(section);

    [Fact]
    public async Task A_pairing_has_one_address_in_the_order_of_the_slugs()
    {
        using var answer = await _site.Client.GetAsync(new Uri("/en/pairings/oscar-penn/nora-flint", UriKind.Relative));

        ((int)answer.StatusCode).Should().BeOneOf(301, 308);
        answer.Headers.Location.Should().Be(new Uri("/en/pairings/nora-flint/oscar-penn", UriKind.Relative));
    }

    [Theory]
    [InlineData("GET", "/xx/dramas")]
    [InlineData("GET", "/wp-login.php")]
    public async Task An_address_of_no_page_is_not_found(string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        using var answer = await _site.Client.SendAsync(request);

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }
}
