using System.Net;

namespace BehindScenes.Web.Tests;

/// <summary>Over a real port: what the test server leaves out is seen here.</summary>
public sealed class HeaderTests(Harbour harbour) : IClassFixture<Harbour>
{
    [Fact]
    public async Task Every_answer_has_the_security_headers_and_no_name_of_the_server()
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = harbour.Site.Listen() };
        var page = TestSite.Parse(await client.GetStringAsync(new Uri("/en", UriKind.Relative)));
        var style = page.One("link[rel=stylesheet]").Href();
        var icon = page.One("link[rel=icon]").Href();
        (string Address, HttpStatusCode Expected, string? Type)[] answers =
        [
            ("/", HttpStatusCode.Redirect, null),
            ("/en", HttpStatusCode.OK, "text/html"),
            ("/en/dramas/the-lantern-harbour", HttpStatusCode.OK, "text/html"),
            ("/en/dramas/nobody", HttpStatusCode.NotFound, "text/html"),
            ("/en/dramas?page=x", HttpStatusCode.BadRequest, "text/html"),
            ("/en/dramas?country=" + new string('a', 201), HttpStatusCode.BadRequest, "text/html"),
            (style, HttpStatusCode.OK, "text/css"),
            (icon, HttpStatusCode.OK, "image/svg+xml"),
            ("/api/v1/dramas", HttpStatusCode.OK, "application/json"),
            ("/api/v1/dramas/nobody", HttpStatusCode.NotFound, "application/problem+json"),
            ("/api/v1/dramas?limit=101", HttpStatusCode.BadRequest, "application/problem+json"),
        ];
        foreach (var (address, expected, type) in answers)
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            answer.StatusCode.Should().Be(expected, "that is the answer to {0}", address);
            answer.Content.Headers.ContentType?.MediaType.Should().Be(type, "that is the type of {0}", address);
            var headers = answer.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
            headers.Should().ContainKey("Content-Security-Policy", "{0} has it", address).WhoseValue.Should().Contain("default-src 'none'").And.Contain("frame-ancestors 'none'").And.NotContain("unsafe");
            headers.Should().Contain("X-Content-Type-Options", "nosniff").And.ContainKey("Referrer-Policy");
            headers.Keys.Should().NotContain(["Server", "X-Powered-By", "Set-Cookie"]);
        }
    }
}
