using System.Net;

namespace BehindScenes.Web.Tests;

/// <summary>Who asks is who connects, unless a proxy of the settings says otherwise. Tests connect from this machine.</summary>
public sealed class ProxyTests
{
    private const string Here = "127.0.0.1, ::1";
    private const string HereAsNetworks = "10.0.0.0/8,127.0.0.0/8,::/64";
    private const string Elsewhere = "10.0.0.7, 192.168.4.0/24, fd00::/8";

    [Theory]
    [InlineData(null, "203.0.113.1", "203.0.113.2", false)]
    [InlineData(Elsewhere, "203.0.113.1", "203.0.113.2", false)]
    [InlineData(Here, "203.0.113.1", "203.0.113.2", true)]
    [InlineData(HereAsNetworks, "203.0.113.1", "2001:db8::2", true)]
    [InlineData(Here, "203.0.113.1", "203.0.113.1", false)]
    [InlineData(Here, "198.51.100.8, 203.0.113.1", "198.51.100.9, 203.0.113.1", false)]
    [InlineData(Here, "203.0.113.1, 127.0.0.1", "203.0.113.2, 127.0.0.1", true)]
    public async Task Visitors_are_parted_by_what_a_known_proxy_says_of_them(string? proxies, string one, string other, bool areParted)
    {
        using var site = Site(proxies);
        site.Settings["Catalogue:SearchesPerMinute"] = "1";
        using var client = new HttpClient { BaseAddress = site.Listen() };

        (await StatusAsync(one)).Should().Be(HttpStatusCode.OK);
        (await StatusAsync(other)).Should().Be(areParted ? HttpStatusCode.OK : HttpStatusCode.TooManyRequests);

        async Task<HttpStatusCode> StatusAsync(string from)
        {
            using var answer = await AskAsync(client, "/api/v1/search?q=nora", ("X-Forwarded-For", from));
            return answer.StatusCode;
        }
    }

    [Theory]
    [InlineData(null, "https", false)]
    [InlineData(Elsewhere, "https", false)]
    [InlineData(Here, "http", false)]
    [InlineData(Here, "https", true)]
    public async Task A_browser_is_told_to_stay_with_tls_where_it_came_by_tls(string? proxies, string scheme, bool isTold)
    {
        using var site = Site(proxies);
        using var client = new HttpClient { BaseAddress = site.Listen() };

        foreach (var address in new[] { "/en", "/site.css", "/api/v1/dramas", "/en/nothing" })
        {
            using var answer = await AskAsync(client, address, ("X-Forwarded-For", "203.0.113.1"), ("X-Forwarded-Proto", scheme));
            answer.Headers.Contains("Strict-Transport-Security").Should().Be(isTold);
        }
    }

    [Fact]
    public async Task The_platforms_switch_that_trusts_everybody_trusts_nobody()
    {
        using var site = Site(null);
        site.Settings["ForwardedHeaders_Enabled"] = "true";
        using var client = new HttpClient { BaseAddress = site.Listen() };
        using var answer = await AskAsync(client, "/en", ("X-Forwarded-For", "203.0.113.1"), ("X-Forwarded-Proto", "https"));

        answer.Headers.Contains("Strict-Transport-Security").Should().BeFalse();
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Here)]
    public async Task No_answer_repeats_the_name_by_which_the_site_was_asked(string? proxies)
    {
        using var site = Site(proxies);
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = site.Listen() };
        string[] addresses =
        [
            "/", "/en", "/en/dramas", "/en/dramas/the-lantern-harbour", "/en/people/nora-flint", "/en/people/nora-flint/partners", "/en/articles/the-lantern-in-print", "/en/pairings",
            "/en/pairings/nora-flint/oscar-penn", "/en/pairings/never-yet", "/en/path?from=nora-flint&to=ida-moss", "/en/search?q=nora", "/en/about", "/en/opensearch.xml", "/en/nothing", "/en/dramas?page=x",
            "/en/", "/EN", "//", "/api/v1/dramas?limit=1", "/api/v1/search?q=nora&limit=1", "/api/v1/people/nobody", "/site.css", "/robots.txt", "/sitemap.xml",
        ];
        foreach (var address in addresses)
        {
            using var answer = await AskAsync(client, address, ("Host", "evil.example:8080"), ("X-Forwarded-Host", "evil.example"), ("X-Original-Host", "evil.example"), ("X-Forwarded-Prefix", "/evil.example"), ("Forwarded", "host=evil.example"));
            var whole = $"{answer.Headers}{answer.Content.Headers}{await answer.Content.ReadAsStringAsync()}";
            whole.Should().NotContain("evil.example", "{0} was asked", address);
        }
    }

    private static TestSite Site(string? proxies)
    {
        var site = TestSite.Of(Harbour.Seeds);
        if (proxies is not null)
            site.Settings["Catalogue:Proxies"] = proxies;
        return site;
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, client.BaseAddress!.GetLeftPart(UriPartial.Authority) + address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request);
    }
}
