using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using BehindScenes.Catalogue.Database;
using BehindScenes.Web.Api;
using BehindScenes.Web.Commands;
using BehindScenes.Web.Drawings;
using BehindScenes.Web.Feeds;
using BehindScenes.Web.Languages;
using BehindScenes.Web.LinkedData;
using BehindScenes.Web.Pages;
using BehindScenes.Web.Requests;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;

namespace BehindScenes.Web;

/// <summary>The site: its services, its way through a request, its start.</summary>
public static class Site
{
    private const int RequestHeadersSeconds = 10;
    private const int LargestBody = 4096;

    /// <summary>The methods of an address: a site is read.</summary>
    internal static readonly string[] Reads = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>What is text, too, and not known for it.</summary>
    private static readonly string[] CompressedTypes =
        ["image/svg+xml", "application/atom+xml", "application/problem+json", "application/manifest+json", "application/opensearchdescription+xml", "application/jsonl", "text/csv"];

    /// <param name="args">Settings as <c>--KEY=VALUE</c>.</param>
    /// <exception cref="SettingsException">A setting cannot be used.</exception>
    /// <exception cref="NothingToServeException">There are no good seeds and no older catalogue.</exception>
    public static async Task<int> ServeAsync(string[] args, CancellationToken cancellation)
    {
        // Settings are checked once, at the start, so that no file of them need be watched.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = ["--hostBuilder:reloadConfigOnChange=false", .. args], ContentRootPath = AppContext.BaseDirectory });
        // The static files of a build from source lie in the source.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(RequestHeadersSeconds);
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        // A file's address changes with its bytes, also in a build that is not published.
        builder.Configuration["EnableStaticAssetsDevelopmentCaching"] = "true";
        IoThread.UseForRequests(builder.WebHost);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None) // It would name every request, for logs that nobody writes.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical); // Why it did not start is said on the way out.
        CheckAddresses(builder.Configuration["urls"]);
        var settings = CatalogueSettings.From(builder.Configuration);
        using var store = CommandTree.Store(settings);
        // The catalogue opens, and the words of the site are read, while the site is put together.
        var (opened, words) = (OpenCatalogueAsync(store, cancellation), Task.Run(() => InterfaceLanguages.Shipped, cancellation));
        AddServices(builder.Services, settings, store);

        await using var app = builder.Build();
        UsePipeline(app);
        var summary = await opened;
        await words;
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"{summary}{Environment.NewLine}Listening on {string.Join(", ", app.Urls)}"));
        await app.RunAsync(cancellation);
        return 0;
    }

    private static void CheckAddresses(string? urls)
    {
        foreach (var url in (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!IsAddress(url))
                throw new SettingsException("urls", $"`{url}` is no address. Write one as in http://localhost:5080.");
        }
    }

    private static bool IsAddress(string url)
    {
        try
        {
            return BindingAddress.Parse(url).Port <= ushort.MaxValue;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static void AddServices(IServiceCollection services, CatalogueSettings settings, GenerationStore store)
    {
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<SiteAddress>();
        services.AddSingleton<SeedTimes>();
        services.AddSingleton<Editions>();
        services.AddSingleton(store);
        // A request begins and ends on one generation, whatever is built meanwhile.
        services.AddScoped(provider => provider.GetRequiredService<GenerationStore>().Acquire());
        services.AddScoped(provider => provider.GetRequiredService<Generation.Lease>().CreateContext());
        services.AddHostedService<SeedWatcher>();
        services.AddHostedService<SearchWarmth>();
        services.AddTrustedProxies(settings);
        services.AddSearchLimits(settings);
        services.AddInterfaceLanguages();
        services.AddRazorPages().AddMvcOptions(options =>
        {
            // Pages take nothing but the parts of their address from the framework, and leave nothing for the next request.
            options.ValueProviderFactories.Clear();
            options.ValueProviderFactories.Add(new RouteValueProviderFactory());
            options.ModelValidatorProviders.Clear();
            options.Filters.Clear();
        });
        services.AddSingleton<PageResultExecutor, PagePrinter>();
        services.AddScoped<PageHead>();
        services.AddScoped<Things>();
        services.AddScoped<LinkedPages>();
        services.AddScoped<AtomFeed>();
        services.AddScoped<SitemapPages>();
        services.AddScoped<SitemapWriter>();
        // Letters of every script stand as themselves; what HTML could take for markup is still escaped.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        // Razor Pages bring key storage along; nothing here is signed or encrypted, so no key need outlive the process.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        // No page holds a secret that its length could tell, so TLS need not keep it long.
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, .. CompressedTypes];
        });
        services.AddProblemDetails(ProblemPages.Describe);
        services.ConfigureHttpJsonOptions(options => ApiJson.Configure(options.SerializerOptions));
        services.AddApiDescription();
        services.Configure<RouteOptions>(options =>
        {
            options.LowercaseUrls = true;
            options.ConstraintMap.Add("language", typeof(InterfaceLanguageConstraint));
        });
    }

    private static void UsePipeline(WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseForwardedHeaders();
        app.UseApiAccess();
        app.UseReadyPages();
        app.UseResponseCompression();
        app.UseProblemPages();
        app.UseRequestGuard();
        app.UseRouting();
        app.UseAskedParameters();
        app.UseGenerationTags();
        app.UseKeptPages();
        // Nobody signs in. Left unnamed, the framework would put both before all else.
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseInterfaceLanguage();
        app.UseRateLimiter();
        app.MapBareAddress();
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        app.MapCatalogueApi();
        app.MapApiDescription();
        app.MapOpenSearch();
        app.MapPosters();
        app.MapFeeds();
        app.MapSitemaps();
        app.MapManifest();
    }

    /// <returns>What the catalogue holds, for whoever started the program.</returns>
    private static async Task<string> OpenCatalogueAsync(GenerationStore store, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        using var bar = new ProgressBar();
        var outcome = await store.RefreshAsync(bar, cancellation);
        bar.Dispose();
        Summary.ReportUnusable(outcome.Generation);
        return Summary.Of(outcome, watch.Elapsed);
    }
}
