using System.Xml.Linq;

namespace BehindScenes.Web.Tests;

public sealed class OpenSearchTests
{
    private static readonly XNamespace Names = "http://a9.com/-/spec/opensearch/1.1/";

    [Fact]
    public async Task Pages_lead_to_a_description_by_which_a_browser_searches_the_site()
    {
        using var site = TestSite.Of(Harbour.Seeds);
        var address = site.Listen();
        using var client = new HttpClient { BaseAddress = address };
        var link = TestSite.Parse(await client.GetStringAsync(new Uri("/en/people", UriKind.Relative))).One("head link[rel=search]");
        link.GetAttribute("type").Should().Be("application/opensearchdescription+xml");
        link.GetAttribute("title").Should().Be("BehindScenes");
        using var answer = await client.GetAsync(new Uri(link.Href(), UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/opensearchdescription+xml");

        var root = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;

        root.Name.Should().Be(Names + "OpenSearchDescription");
        root.Element(Names + "ShortName")!.Value.Length.Should().BeInRange(1, 16);
        root.Element(Names + "Description")!.Value.Length.Should().BeInRange(1, 1024);
        root.Element(Names + "InputEncoding")!.Value.Should().Be("UTF-8");
        var url = root.Element(Names + "Url")!;
        url.Attribute("type")!.Value.Should().Be("text/html");
        var template = url.Attribute("template")!.Value;
        template.Should().StartWith(address.GetLeftPart(UriPartial.Authority) + "/");
        var page = TestSite.Parse(await client.GetStringAsync(new Uri(template.Replace("{searchTerms}", "nora%20%26%20oscar", StringComparison.Ordinal))));
        page.One("main section.top h2 a").Href().Should().Be("/en/pairings/nora-flint/oscar-penn");
        using var icon = await client.GetAsync(new Uri(root.Element(Names + "Image")!.Value));
        icon.Content.Headers.ContentType!.MediaType.Should().Be("image/svg+xml");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("https://dramas.example/")]
    public async Task The_public_address_is_told_and_never_that_of_who_asks(string? told)
    {
        using var site = TestSite.Of(Harbour.Seeds);
        if (told is not null)
            site.Settings["Catalogue:PublicAddress"] = told;
        var address = site.Listen();
        using var client = new HttpClient { BaseAddress = address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/en/opensearch.xml") { Headers = { Host = "evil.example" } };
        request.Headers.Add("X-Forwarded-Host", "evil.example");
        using var answer = await client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();

        text.Should().NotContain("evil.example");
        XDocument.Parse(text).Root!.Element(Names + "Url")!.Attribute("template")!.Value.Should().Be($"{told ?? address.ToString()}en/search?q={{searchTerms}}");
    }
}
