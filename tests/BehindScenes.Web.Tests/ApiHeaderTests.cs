using System.Net;
using System.Text.RegularExpressions;

namespace BehindScenes.Web.Tests;

/// <summary>What answers to programs say beside their text: other pages, tags, who may read them.</summary>
public sealed partial class ApiHeaderTests(Harbour harbour, ManyDramas many) : IClassFixture<Harbour>, IClassFixture<ManyDramas>
{
    private readonly TestSite _site = harbour.Site;

    [Theory]
    [InlineData("/api/v1/dramas?limit=20&country=Japan", "first: /api/v1/dramas?limit=20&country=Japan", "last: /api/v1/dramas?limit=20&country=Japan&page=2", "next: /api/v1/dramas?limit=20&country=Japan&page=2")]
    [InlineData("/api/v1/dramas?limit=30&page=2", "first: /api/v1/dramas?limit=30", "last: /api/v1/dramas?limit=30&page=3", "prev: /api/v1/dramas?limit=30", "next: /api/v1/dramas?limit=30&page=3")]
    [InlineData("/api/v1/people/every-body/partners?page=3", "first: /api/v1/people/every-body/partners", "last: /api/v1/people/every-body/partners?page=3", "prev: /api/v1/people/every-body/partners?page=2")]
    [InlineData("/api/v1/dramas?country=C%C3%B4te%20d%E2%80%99Ivoire&limit=100", "first: /api/v1/dramas?country=C%C3%B4te%20d%E2%80%99Ivoire&limit=100", "last: /api/v1/dramas?country=C%C3%B4te%20d%E2%80%99Ivoire&limit=100")]
    [InlineData("/api/v1/dramas?country=%22%3E%3B%20rel%3D%22next", "first: /api/v1/dramas?country=%22%3E;%20rel%3D%22next", "last: /api/v1/dramas?country=%22%3E;%20rel%3D%22next")]
    [InlineData("/api/v1/articles", "first: /api/v1/articles", "last: /api/v1/articles")]
    public async Task The_link_header_names_the_other_pages(string address, params string[] links)
    {
        using var answer = await GetAsync(many.Site, address);

        var named = LinkHeader().Matches(answer.Headers.GetValues("Link").Single()).ToDictionary(match => match.Groups["relation"].Value, match => match.Groups["address"].Value);
        named.Select(link => $"{link.Key}: {link.Value}").Should().BeEquivalentTo(links);
        (await many.Site.JsonAsync(address)).GetProperty("next").GetString().Should().Be(named.GetValueOrDefault("next"));
        foreach (var link in named.Values)
            await many.Site.JsonAsync(link);
    }

    [Fact]
    public async Task Following_the_link_header_gives_each_item_once()
    {
        var (items, next) = (new List<string>(), "/api/v1/people?limit=9");
        while (next is not null)
        {
            items.AddRange((await many.Site.JsonAsync(next)).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("slug").GetString()!));
            using var answer = await GetAsync(many.Site, next);
            next = LinkHeader().Matches(answer.Headers.GetValues("Link").Single()).FirstOrDefault(match => match.Groups["relation"].Value == "next")?.Groups["address"].Value;
        }

        items.Should().HaveCount(71).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Whoever_has_an_answer_is_told_so_with_its_tag_and_no_text()
    {
        var addresses = (await ApiDescription.OfAsync(_site)).Operations.Select(operation => operation.Request).Append("/openapi/v1.json").ToList();
        foreach (var address in addresses)
        {
            using var first = await GetAsync(_site, address);
            first.Headers.ETag.Should().NotBeNull("{0} has a tag", address);
            first.Headers.CacheControl!.NoCache.Should().BeTrue();
            first.Headers.Vary.Should().BeSubsetOf(["Accept-Encoding"], "{0} is the same for all, however it is packed", address);
            using var again = await GetAsync(_site, address, ("If-None-Match", $"\"other\", {first.Headers.ETag}"));
            again.StatusCode.Should().Be(HttpStatusCode.NotModified, "{0} did not change", address);
            again.Headers.ETag.Should().Be(first.Headers.ETag);
            again.Headers.GetValues("Access-Control-Allow-Origin").Should().Equal("*");
            (await again.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
            using var head = await _site.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));
            (head.StatusCode, head.Headers.ETag).Should().Be((HttpStatusCode.OK, first.Headers.ETag));
            head.Content.Headers.ContentType.Should().Be(first.Content.Headers.ContentType);
            head.Content.Headers.ContentDisposition?.FileName.Should().Be(first.Content.Headers.ContentDisposition?.FileName);
        }
    }

    [Theory]
    [InlineData("/api/v1/dramas", 200)]
    [InlineData("/api/v1/dramas/nobody", 404)]
    [InlineData("/api/v1/dramas?page=x", 400)]
    [InlineData("/api/v1/people.csv", 200)]
    [InlineData("/api/v1/export", 200)]
    [InlineData("/api/nothing", 404)]
    [InlineData("/openapi/v1.json", 200)]
    [InlineData("/openapi/v2.json", 404)]
    public async Task Scripts_of_any_site_may_read_what_programs_get(string address, int status)
    {
        foreach (var origin in new[] { "https://fans.example", null })
        {
            using var answer = origin is null ? await GetAsync(_site, address) : await GetAsync(_site, address, ("Origin", origin));

            ((int)answer.StatusCode).Should().Be(status);
            answer.Headers.GetValues("Access-Control-Allow-Origin").Should().Equal("*");
            answer.Headers.GetValues("Access-Control-Expose-Headers").Single().Split(", ").Should().BeEquivalentTo("Link", "ETag", "Retry-After");
            answer.Headers.GetValues("Cross-Origin-Resource-Policy").Should().Equal("cross-origin");
            answer.Headers.Should().NotContain(header => header.Key == "Access-Control-Allow-Credentials");
            if (status != 200)
                answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        }
    }

    [Theory]
    [InlineData("/en")]
    [InlineData("/en/api")]
    [InlineData("/en/nothing")]
    [InlineData("/apiary")]
    [InlineData("/site.css")]
    public async Task Pages_are_open_to_no_other_site(string address)
    {
        using var answer = await GetAsync(_site, address, ("Origin", "https://fans.example"));

        answer.Headers.Should().NotContain(header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
        answer.Headers.GetValues("Cross-Origin-Resource-Policy").Should().Equal("same-origin");
        using var preflight = await _site.Client.SendAsync(Preflight(address));
        preflight.Headers.Should().NotContain(header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("/api/v1/dramas")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/openapi/v1.json")]
    public async Task A_browser_that_asks_first_is_answered(string address)
    {
        using var answer = await _site.Client.SendAsync(Preflight(address));

        answer.StatusCode.Should().Be(HttpStatusCode.NoContent);
        answer.Headers.GetValues("Access-Control-Allow-Origin").Should().Equal("*");
        answer.Headers.GetValues("Access-Control-Allow-Methods").Should().Equal("GET, HEAD");
        answer.Headers.GetValues("Access-Control-Allow-Headers").Should().Equal("*");
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        (await answer.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    private static HttpRequestMessage Preflight(string address) => new(HttpMethod.Options, address)
    {
        Headers = { { "Origin", "https://fans.example" }, { "Access-Control-Request-Method", "GET" }, { "Access-Control-Request-Headers", "if-none-match" } },
    };

    private static async Task<HttpResponseMessage> GetAsync(TestSite site, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        return await site.Client.SendAsync(request);
    }

    [GeneratedRegex("""<(?<address>[^>]*)>; rel="(?<relation>[a-z]+)"(?:, |$)""")]
    private static partial Regex LinkHeader();
}
