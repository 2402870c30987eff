using System.Net;
using AngleSharp.Dom;
using BehindScenes.Web.Languages;

namespace BehindScenes.Web.Tests.Languages;

public sealed class LanguageChoiceTests(Harbour harbour) : IClassFixture<Harbour>
{
    private readonly TestSite _site = harbour.Site;

    [Theory]
    [InlineData("", "en")]
    [InlineData("vi", "vi")]
    [InlineData("fr-CH, fr;q=0.9, en;q=0.8", "fr")]
    [InlineData("en;q=0.5, ko;q=0.9", "ko")]
    [InlineData("ES-mx", "es")]
    [InlineData("pt-BR, it;q=0.3", "it")]
    [InlineData("pt-BR, de;q=0.9", "en")]
    [InlineData("de, *;q=0.1", "en")]
    [InlineData("*", "en")]
    [InlineData("*, ko;q=0.5", "en")]
    [InlineData("en;q=0, *", "es")]
    [InlineData("ko;q=0, vi;q=0.1", "vi")]
    [InlineData("en;q=0", "en")]
    [InlineData(";;q=,,\"", "en")]
    [InlineData("vi;q=oops", "en")]
    public async Task The_bare_address_asks_the_browser_once(string wishes, string code)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.TryAddWithoutValidation("Accept-Language", wishes);
        using var answer = await _site.Client.SendAsync(request);

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        answer.Headers.Location.Should().Be(new Uri($"/{code}", UriKind.Relative));
        answer.Headers.Vary.Should().Equal("Accept-Language");
        answer.Headers.CacheControl!.NoStore.Should().BeTrue("the next visitor speaks another language");
    }

    [Fact]
    public async Task An_address_decides_whatever_the_browser_wishes()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/it/dramas");
        request.Headers.TryAddWithoutValidation("Accept-Language", "ko");
        using var answer = await _site.Client.SendAsync(request);

        TestSite.Parse(await answer.Content.ReadAsStringAsync()).DocumentElement.GetAttribute("lang").Should().Be("it");
    }

    [Theory]
    [InlineData("fr", "", HttpStatusCode.OK)]
    [InlineData("vi", "/dramas?sort=newest&country=a%26b%22%3Cx%3E", HttpStatusCode.OK)]
    [InlineData("ko", "/search?q=%EB%85%B8%EB%9D%BC", HttpStatusCode.OK)]
    [InlineData("es", "/pairings/nora-flint/oscar-penn", HttpStatusCode.OK)]
    [InlineData("it", "/people/nobody", HttpStatusCode.NotFound)]
    [InlineData("fr", "/dramas?page=x", HttpStatusCode.BadRequest)]
    public async Task A_page_leads_to_itself_in_every_language(string code, string address, HttpStatusCode status)
    {
        var page = await _site.PageAsync($"/{code}{address}", status);

        page.DocumentElement.GetAttribute("lang").Should().Be(code, "a page that says what is wrong speaks the address's language, too");
        page.DocumentElement.GetAttribute("dir").Should().Be("ltr");
        var links = Switch(page);
        links.Select(link => link.Href()).Should().Equal(InterfaceLanguages.Shipped.All.Select(language => $"/{language.Code}{address}"));
        links.Select(link => link.GetAttribute("lang")).Should().Equal("en", "es", "fr", "it", "ko", "vi").And.Equal(links.Select(link => link.GetAttribute("hreflang")));
        links.Select(link => link.Words()).Should().Equal("English", "Español", "Français", "Italiano", "한국어", "Tiếng Việt");
        links.Single(link => link.HasAttribute("aria-current")).GetAttribute("lang").Should().Be(code);
    }

    [Fact]
    public async Task An_address_without_a_language_leads_to_every_home() =>
        Switch(await _site.PageAsync("/wp-login.php?x=1", HttpStatusCode.NotFound)).Select(link => link.Href()).Should().Equal("/en", "/es", "/fr", "/it", "/ko", "/vi");

    private static List<IElement> Switch(IParentNode page) => [.. page.QuerySelectorAll("a[hreflang]")];
}
