using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Seeds;

namespace BehindScenes.Web.Feeds;

/// <summary>A page's address from the root of the site, and when a seed that it is told from was last written; null where none is known.</summary>
public sealed record SitemapPage(string Address, DateTimeOffset? Time);

/// <summary>The pages that search engines are told of, in the language of the request.</summary>
public sealed class SitemapPages(CatalogueContext catalogue, SeedTimes times, Addresses to)
{
    private string[] Fixed => [to.Home, to.Dramas, to.People, to.Pairings, to.Articles, to.NeverYet, to.Path, to.About];

    public static int Count(SitemapKind kind, Generation generation) => kind switch
    {
        SitemapKind.Dramas => generation.DramaCount,
        SitemapKind.People => generation.PersonCount,
        SitemapKind.Articles => generation.ArticleCount,
        SitemapKind.Pairings => ToldPages.Pairings(generation.Memory).Count(),
        _ => 1,
    };

    public IAsyncEnumerable<SitemapPage> Of(SitemapKind kind, int skipped, int count, CancellationToken cancellation) => kind switch
    {
        SitemapKind.Dramas => Told(ToldPages.OfDramas(catalogue, skipped, count, cancellation), page => to.Drama(page.Slug)),
        SitemapKind.People => Told(ToldPages.OfPeople(catalogue, skipped, count, cancellation), page => to.Person(page.Slug)),
        SitemapKind.Articles => Told(ToldPages.OfArticles(catalogue, skipped, count, cancellation), page => to.Article(page.Slug)),
        SitemapKind.Pairings => Told(ToldPages.OfPairings(catalogue, skipped, count, cancellation), page => to.Pairing(page.Slug, page.Other!)),
        _ => Fixed.Skip(skipped).Take(count).Select(address => new SitemapPage(address, null)).ToAsyncEnumerable(),
    };

    private IAsyncEnumerable<SitemapPage> Told(IAsyncEnumerable<ToldPage> pages, Func<ToldPage, string> addressOf) =>
        pages.Select(page => new SitemapPage(addressOf(page), times.Newest(page.Paths)));
}
