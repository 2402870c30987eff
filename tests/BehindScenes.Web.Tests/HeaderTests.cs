using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using BehindScenes.Catalogue.Database;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace BehindScenes.Web.Tests;

/// <summary>Over a real port: what the test server leaves out is seen here.</summary>
public sealed class HeaderTests(ListeningHarbour harbour) : IClassFixture<ListeningHarbour>
{
    private static readonly Dictionary<string, string> Always = new()
    {
        ["Content-Security-Policy"] = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        ["X-Content-Type-Options"] = "nosniff",
        ["Referrer-Policy"] = "same-origin",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
    };

    private static readonly string[] Never = ["Server", "X-Powered-By", "Set-Cookie", "Strict-Transport-Security"];

    public static TheoryData<string, string, int> Answers => new()
    {
        { "GET", "/", 302 },
        { "GET", "/en", 200 },
        { "HEAD", "/en", 200 },
        { "GET", "/en/dramas/the-lantern-harbour", 200 },
        { "GET", "/en/opensearch.xml", 200 },
        { "GET", "/site.css", 200 },
        { "HEAD", "/site.css", 200 },
        { "GET", "/icon.svg", 200 },
        { "GET", "/api/v1/dramas", 200 },
        { "HEAD", "/api/v1/dramas", 200 },
        { "GET", "/en/dramas/nobody", 404 },
        { "GET", "/site.css/nothing", 404 },
        { "GET", "/problem", 404 },
        { "GET", "/api/v1/dramas/nobody", 404 },
        { "GET", "/api/nothing", 404 },
        { "GET", "/en/dramas?page=x", 400 },
        { "GET", "/en/dramas?country=%00", 400 },
        { "GET", "/api/v1/dramas?limit=101", 400 },
        { "POST", "/en", 405 },
        { "DELETE", "/site.css", 405 },
        { "PUT", "/api/v1/dramas", 405 },
        { "BREW", "/en", 405 },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_answer_has_the_security_headers_and_no_name_of_the_server(string method, string address, int expected)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        using var answer = await harbour.Client.SendAsync(request);

        ((int)answer.StatusCode).Should().Be(expected);
        AssertSafe(answer);
    }

    [Theory]
    [InlineData("/en")]
    [InlineData("/site.css")]
    [InlineData("/api/v1/dramas")]
    public async Task What_has_not_changed_has_them_too(string address)
    {
        using var first = await harbour.Client.GetAsync(new Uri(address, UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var answer = await harbour.Client.SendAsync(request);

        answer.StatusCode.Should().Be(HttpStatusCode.NotModified);
        AssertSafe(answer);
    }

    [Theory]
    [InlineData("/en/dramas/the-lantern-harbour")]
    [InlineData("/en/search?q=nora")]
    [InlineData("/en/dramas/nobody")]
    public async Task A_page_says_how_long_it_is(string address)
    {
        using var answer = await harbour.Client.GetAsync(new Uri(address, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);

        answer.Headers.TransferEncodingChunked.Should().NotBe(true);
        answer.Content.Headers.ContentLength.Should().Be((await answer.Content.ReadAsByteArrayAsync()).Length);
    }

    [Theory]
    [InlineData("/en/search?q=nora")]
    [InlineData("/api/v1/search?q=nora")]
    public async Task Who_asks_too_often_gets_them_too(string address)
    {
        using var site = TestSite.Of(Harbour.Seeds);
        site.Settings["Catalogue:SearchesPerMinute"] = "1";
        (await site.Client.GetAsync(new Uri(address, UriKind.Relative))).Dispose();
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        AssertSafe(answer);
    }

    [Theory]
    [InlineData("/en/dramas")]
    [InlineData("/api/v1/dramas")]
    public async Task A_fault_of_the_site_has_them_and_says_nothing_of_itself(string address)
    {
        using var site = TestSite.Of(Harbour.Seeds);
        using var broken = site.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddScoped<CatalogueContext>(_ => throw new InvalidOperationException("the secret"))));
        using var client = broken.CreateClient();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        AssertSafe(answer);
        (await answer.Content.ReadAsStringAsync()).Should().NotContainAny("secret", "   at ", "Exception");
    }

    [Theory]
    [InlineData("GARBAGE\r\n\r\n", 400)]
    [InlineData("GET /%zz HTTP/9.9\r\n\r\n", 505)]
    [InlineData("GET / HTTP/1.1\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nHost: a b\r\n\r\n", 400)]
    [InlineData("GET /en HTTP/1.1\r\nHost: x\r\nBad Header: 1\r\n\r\n", 400)]
    public async Task What_is_no_request_gets_an_empty_answer_that_names_no_server(string sent, int expected)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync("localhost", harbour.Client.BaseAddress!.Port);
        await tcp.GetStream().WriteAsync(Encoding.ASCII.GetBytes(sent));
        using var reader = new StreamReader(tcp.GetStream());
        var lines = (await reader.ReadToEndAsync()).Split("\r\n");

        // The server says this before the site sees anything, so that there is nobody to add the headers, and nothing to which they would matter.
        lines[0].Should().StartWith($"HTTP/1.1 {expected} ");
        lines[1..].Where(line => line.Length > 0).Select(line => line.Split(':')[0]).Should().BeEquivalentTo("Content-Length", "Connection", "Date");
    }

    private static void AssertSafe(HttpResponseMessage answer)
    {
        var address = answer.RequestMessage!.RequestUri!.AbsolutePath;
        var headers = answer.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        headers.Should().Contain(Always);
        headers.Should().Contain("Cross-Origin-Resource-Policy", address.StartsWith("/api", StringComparison.Ordinal) ? "cross-origin" : "same-origin");
        headers.Should().ContainKey("Permissions-Policy").WhoseValue.Should().Contain("camera=(), ").And.Contain("microphone=(), ").And.Contain("geolocation=(), ");
        headers.Keys.Should().NotContain(Never);
    }

    [Theory]
    [InlineData("/en")]
    [InlineData("/site.css")]
    [InlineData("/posters/the-lantern-harbour.svg")]
    [InlineData("/en/feeds/all.atom")]
    [InlineData("/api/v1/dramas")]
    [InlineData("/api/v1/export")]
    [InlineData("/en/nowhere")]
    public async Task Text_is_sent_small_to_who_takes_it_so(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept-Encoding", "br" } } };
        using var answer = await harbour.Client.SendAsync(request);

        answer.Content.Headers.ContentEncoding.Should().Equal("br");
        answer.Headers.Vary.Should().Contain("Accept-Encoding");
        using var plain = new BrotliStream(await answer.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        (await reader.ReadToEndAsync()).Should().NotBeEmpty();
    }
}

public sealed class ListeningHarbour : IDisposable
{
    private readonly Harbour _harbour = new();

    public ListeningHarbour() => Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = _harbour.Site.Listen() };

    public HttpClient Client { get; }

    public void Dispose()
    {
        Client.Dispose();
        _harbour.Dispose();
    }
}
