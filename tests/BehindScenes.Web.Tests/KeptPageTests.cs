using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace BehindScenes.Web.Tests;

public sealed class KeptPageTests
{
    private const string Drama = "/en/dramas/the-lantern-harbour";

    [Theory]
    [InlineData(Drama)]
    [InlineData("/vi/people/nora-flint")]
    [InlineData("/fr/pairings/nora-flint/oscar-penn")]
    [InlineData("/en/articles/the-lantern-in-print")]
    [InlineData("/en/dramas?country=South%20Korea&sort=newest")]
    [InlineData("/en/people/nora-flint/partners?page=1")]
    [InlineData("/en/favourites")]
    public async Task A_page_is_rendered_once(string address)
    {
        using var site = TestSite.Of(Harbour.Seeds);
        using var rendered = new Renderings(site);
        var first = await BytesAsync(site, address);
        (await BytesAsync(site, address)).Should().Equal(first);
        (await BytesAsync(site, address, "br")).Should().Equal(first);
        rendered.Count.Should().Be(1);
    }

    [Theory]
    [InlineData(Drama, Drama + "?utm_source=letter", "/en/Dramas/the-lantern-harbour", "/en/dramas/the%2Dlantern-harbour")]
    [InlineData("/en/dramas?year=2022", "/en/dramas?page=1&year=2022&x=y", "/en/dramas?year=%202022")]
    public async Task However_its_address_is_written_it_is_the_same_page(string address, params string[] others)
    {
        using var site = TestSite.Of(Harbour.Seeds);
        using var rendered = new Renderings(site);
        var first = await BytesAsync(site, address);
        foreach (var other in others)
            (await BytesAsync(site, other)).Should().Equal(first, "{0} is {1}", other, address);
        rendered.Count.Should().Be(1);
    }

    [Fact]
    public async Task All_who_ask_at_once_get_the_page_that_the_first_one_renders()
    {
        using var site = TestSite.Of(Harbour.Seeds);
        await BytesAsync(site, "/en");
        using var rendered = new Renderings(site);
        var pages = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => BytesAsync(site, Drama))));
        pages.Should().AllSatisfy(page => page.Should().Equal(pages[0]));
        rendered.Count.Should().Be(1);
    }

    [Theory]
    [InlineData("/en/search?q=nora")]
    [InlineData("/en/pairings?first=nora&second=oscar")]
    [InlineData("/en/path?from=nora&to=oscar")]
    [InlineData("/en/people?q=nora")]
    [InlineData("/en/dramas/nobody-knows")]
    public async Task What_somebody_typed_and_what_is_not_there_is_not_kept(string address)
    {
        using var site = TestSite.Of(Harbour.Seeds);
        using var rendered = new Renderings(site);
        await site.Client.GetAsync(new Uri(address, UriKind.Relative));
        var once = rendered.Count;
        await site.Client.GetAsync(new Uri(address, UriKind.Relative));
        rendered.Count.Should().Be(2 * once).And.BePositive();
    }

    [Fact]
    public async Task Without_room_every_page_is_rendered_anew()
    {
        using var site = TestSite.Of(Harbour.Seeds);
        site.Settings["Catalogue:KeptMegabytes"] = "0";
        using var rendered = new Renderings(site);
        (await BytesAsync(site, Drama)).Should().Equal(await BytesAsync(site, Drama));
        rendered.Count.Should().Be(2);
    }

    [Fact]
    public async Task Where_room_is_short_the_pages_that_are_asked_for_stay()
    {
        using var site = TestSite.Of(Harbour.Seeds);
        site.Settings["Catalogue:KeptMegabytes"] = "1";
        var loved = (await BytesAsync(site, Drama)).Length;
        using var rendered = new Renderings(site);
        var others = 3 * 1024 * 1024 / loved;
        for (var year = 1000; year < 1000 + others; year++)
        {
            await BytesAsync(site, $"/en/dramas?year={year}");
            await BytesAsync(site, Drama);
            // The clock that tells which was asked for last counts some ten milliseconds.
            if (year % 20 == 0)
                await Task.Delay(20);
        }

        rendered.Count.Should().Be(others, "the drama is asked for all the time");
        await BytesAsync(site, "/en/dramas?year=1000");
        rendered.Count.Should().Be(others + 1, "the first of many is forgotten");
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("identity", null)]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("br;q=0, gzip;q=0.5", "gzip")]
    [InlineData("br;q=0.1, gzip;q=0.5", "gzip")]
    [InlineData("*", "br")]
    [InlineData("nonsense;;;", null)]
    public async Task A_kept_page_is_sent_as_the_browser_takes_it(string? accepted, string? expected)
    {
        using var site = TestSite.Of(Harbour.Seeds);
        var plain = await BytesAsync(site, Drama);
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            using var request = new HttpRequestMessage(method, Drama);
            if (accepted is not null)
                request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
            using var answer = await site.Client.SendAsync(request);
            answer.Content.Headers.ContentEncoding.Should().Equal(expected is null ? [] : [expected]);
            answer.Headers.Vary.Should().Equal("Accept-Encoding");
            answer.Headers.ETag!.IsWeak.Should().BeTrue();
            answer.Headers.CacheControl!.NoCache.Should().BeTrue();
            answer.Headers.Contains("Content-Security-Policy").Should().BeTrue();
            var sent = await answer.Content.ReadAsByteArrayAsync();
            if (method == HttpMethod.Head)
                sent.Should().BeEmpty();
            else
                Unpacked(sent, expected).Should().Equal(plain);
            answer.Content.Headers.ContentLength.Should().BePositive();
        }
    }

    private static async Task<byte[]> BytesAsync(TestSite site, string address, string? encoding = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (encoding is not null)
            request.Headers.Add("Accept-Encoding", encoding);
        using var answer = await site.Client.SendAsync(request);
        answer.StatusCode.Should().Be(HttpStatusCode.OK, "{0} is there", address);
        return Unpacked(await answer.Content.ReadAsByteArrayAsync(), encoding);
    }

    private static byte[] Unpacked(byte[] sent, string? encoding)
    {
        using var bytes = new MemoryStream(sent);
        using Stream plain = encoding switch { "br" => new BrotliStream(bytes, CompressionMode.Decompress), "gzip" => new GZipStream(bytes, CompressionMode.Decompress), _ => bytes };
        using var all = new MemoryStream();
        plain.CopyTo(all);
        return all.ToArray();
    }

    /// <summary>Counts the answers that a site makes by its pages.</summary>
    private sealed class Renderings : IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly IDisposable _subscription;
        private int _count;

        public Renderings(TestSite site) => _subscription = site.Services.GetRequiredService<DiagnosticListener>().Subscribe(this, (name, _, _) => name == "Microsoft.AspNetCore.Mvc.BeforeActionResult");

        public int Count => _count;

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Key == "Microsoft.AspNetCore.Mvc.BeforeActionResult")
                Interlocked.Increment(ref _count);
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose() => _subscription.Dispose();
    }
}
