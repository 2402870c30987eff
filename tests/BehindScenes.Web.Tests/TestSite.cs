using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BehindScenes.Tests;
using BehindScenes.Web.Languages;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace BehindScenes.Web.Tests;

/// <summary>The real site over a seeds folder, asked by requests.</summary>
public sealed class TestSite : WebApplicationFactory<Program>
{
    private readonly SeedText _own;
    private readonly string _seeds;
    private readonly Lazy<HttpClient> _client;

    private readonly bool _isOwner;

    private TestSite(SeedText own, string seeds, bool isOwner = true)
    {
        (_own, _seeds, _isOwner) = (own, seeds, isOwner);
        _client = new(() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));
    }

    public SeedText Seeds => _own;

    /// <summary>What the site is started with, by key. Tests search more than a visitor may.</summary>
    public Dictionary<string, string> Settings { get; } = new() { ["Catalogue:SearchesPerMinute"] = "1000000" };

    /// <summary>Languages that the site speaks beside those it comes with.</summary>
    public List<InterfaceLanguage> Languages { get; } = [];

    public HttpClient Client => _client.Value;

    public static TestSite Of(string folder)
    {
        var seeds = SeedText.Folder(folder);
        return new TestSite(seeds, seeds.Path);
    }

    /// <summary>The site over a folder that the test keeps.</summary>
    public static TestSite Over(SeedText seeds) => new(seeds, seeds.Path, isOwner: false);

    /// <summary>The site of the seeds that come with the program.</summary>
    public static TestSite Shipped() => new(SeedText.Folder(""), Repository.Seeds);

    /// <summary>Listens on a port of its own, as the program does, and says where.</summary>
    public Uri Listen()
    {
        UseKestrel(0);
        StartServer();
        return ClientOptions.BaseAddress;
    }

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    public async Task<IHtmlDocument> PageAsync(string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await Client.GetAsync(new Uri(address, UriKind.Relative));
        var html = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.Should().Be(expected, "that is the answer to {0}", address);
        answer.Content.Headers.ContentType?.MediaType.Should().Be("text/html");
        return Parse(html);
    }

    public async Task<JsonElement> JsonAsync(string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await Client.GetAsync(new Uri(address, UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.Should().Be(expected, "that is the answer to {0}, which says {1}", address, text);
        answer.Content.Headers.ContentType?.MediaType.Should().Be(expected == HttpStatusCode.OK ? "application/json" : "application/problem+json", "{0} is JSON", address);
        return JsonSerializer.Deserialize<JsonElement>(text);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Catalogue:Seeds", _seeds);
        builder.UseSetting("Catalogue:Data", _own.Data);
        foreach (var (key, value) in Settings)
            builder.UseSetting(key, value);
        builder.ConfigureTestServices(services => services.AddSingleton(new InterfaceLanguages([.. InterfaceLanguages.Shipped.All, .. Languages])));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && _isOwner)
            _own.Dispose();
    }
}
