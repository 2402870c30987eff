using System.Globalization;
using System.Text;
using BehindScenes.Catalogue.Database;
using BehindScenes.Web.Languages;
using BehindScenes.Web.Requests;

namespace BehindScenes.Web.Feeds;

/// <summary>What a sitemap lists.</summary>
public enum SitemapKind
{
    Pages,
    Dramas,
    People,
    Articles,
    Pairings,
}

/// <summary>Where search engines find every page: <c>/robots.txt</c> names <c>/sitemap.xml</c>, and that one sitemap a language and kind (sitemaps.org, protocol 0.9).</summary>
internal static class Sitemaps
{
    /// <summary>The protocol allows 50,000 addresses and 50 MB; with each page's address in every language, the bytes come first.</summary>
    public const int Most = 20_000;

    private const string Type = "application/xml; charset=utf-8";

    public static void MapSitemaps(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/robots.txt", Site.Reads, (SiteAddress site, InterfaceLanguages languages) => Results.Text(Robots(site, languages)));
        app.MapMethods("/sitemap.xml", Site.Reads, (Generation.Lease lease, SiteAddress site, InterfaceLanguages languages) =>
        {
            var parts = new List<string>();
            foreach (var kind in Enum.GetValues<SitemapKind>())
            {
                var count = SitemapPages.Count(kind, lease.Generation);
                parts.AddRange(Enumerable.Range(1, (count + Most - 1) / Most).Select(number => NameOf(kind, number)));
            }

            return Results.Text(SitemapWriter.Index(languages.All.SelectMany(language => parts.Select(part => site.Of($"/sitemaps/{language.Code}/{part}.xml")))), Type);
        });
        app.MapMethods("/sitemaps/{language:language}/{name}.xml", Site.Reads, (string name, Generation.Lease lease, SitemapPages pages, SitemapWriter writer, CancellationToken cancellation) =>
        {
            if (Find(name) is not var (kind, number) || SitemapPages.Count(kind, lease.Generation) <= (number - 1) * (long)Most)
                return Results.NotFound();
            return Results.Stream(stream => writer.WriteAsync(pages.Of(kind, (number - 1) * Most, Most, cancellation), stream, cancellation), Type);
        });
    }

    private static string NameOf(SitemapKind kind, int number) => Words.Of(kind) + (number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{number}"));

    /// <returns>null for a name that no sitemap has.</returns>
    private static (SitemapKind Kind, int Number)? Find(string name)
    {
        var parts = name.Split('-', 2);
        var number = parts.Length == 1 ? 1 : int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? stated : 0;
        return Enum.GetValues<SitemapKind>().Where(kind => NameOf(kind, number) == name).Select(kind => ((SitemapKind, int)?)(kind, number)).FirstOrDefault();
    }

    private static string Robots(SiteAddress site, InterfaceLanguages languages)
    {
        var text = new StringBuilder("User-agent: *\nAllow: /\nDisallow: /api/v1/search\nDisallow: /api/v1/suggest\n");
        foreach (var language in languages.All)
            text.Append(CultureInfo.InvariantCulture, $"Disallow: /{language.Code}/search\n");
        return text.Append(CultureInfo.InvariantCulture, $"\nSitemap: {site.Of("/sitemap.xml")}\n").ToString();
    }
}
