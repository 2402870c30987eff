using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Database;
using BehindScenes.Web.Languages;
using BehindScenes.Web.Requests;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Web.Feeds;

/// <summary>The feeds of new articles: of all, in one language, about a drama, a person or two people.</summary>
internal static class ArticleFeeds
{
    public static void MapFeeds(this IEndpointRouteBuilder app)
    {
        var feeds = app.MapGroup("/{language:language}/feeds").WithMetadata(new AsksAttribute());
        feeds.MapMethods("/all.atom", Site.Reads, (CatalogueContext catalogue, AtomFeed feed, InterfaceLanguage language, Addresses to, CancellationToken cancellation) =>
            feed.OfAsync(new(["all"], language["site.name"], to.Articles, to.Feed), catalogue.Articles, cancellation));
        feeds.MapMethods("/languages/{code}.atom", Site.Reads, LanguageAsync);
        feeds.MapMethods("/dramas/{slug}.atom", Site.Reads, DramaAsync);
        feeds.MapMethods("/people/{slug}.atom", Site.Reads, PersonAsync);
        feeds.MapMethods("/pairings/{first}/{second}.atom", Site.Reads, PairingAsync);
    }

    private static async Task<IResult> LanguageAsync(string code, CatalogueContext catalogue, AtomFeed feed, InterfaceLanguage language, Addresses to, CancellationToken cancellation)
    {
        var articles = catalogue.Articles.Where(article => article.Language == code);
        return await articles.AnyAsync(cancellation)
            ? await feed.OfAsync(new(["languages", code], Titled(language["feed.language", language.NameOf(code)], language), Addresses.By(to.Articles, "language", code), to.FeedOfLanguage(code)), articles, cancellation)
            : Results.NotFound();
    }

    private static async Task<IResult> DramaAsync(string slug, CatalogueContext catalogue, AtomFeed feed, InterfaceLanguage language, Addresses to, CancellationToken cancellation) =>
        catalogue.Memory.Dramas.Find(slug) is { Title: var title }
            ? await feed.OfAsync(
                new(["dramas", slug], Titled(title, language), to.Drama(slug), to.FeedOfDrama(slug)),
                catalogue.ArticleDramas.Where(tie => tie.Drama.Slug == slug).Select(tie => tie.Article), cancellation)
            : Results.NotFound();

    private static async Task<IResult> PersonAsync(string slug, CatalogueContext catalogue, AtomFeed feed, InterfaceLanguage language, Addresses to, CancellationToken cancellation) =>
        catalogue.Memory.People.Find(slug) is { Name: var name }
            ? await feed.OfAsync(new(["people", slug], Titled(name, language), to.Person(slug), to.FeedOfPerson(slug)), About(catalogue, slug), cancellation)
            : Results.NotFound();

    private static async Task<IResult> PairingAsync(string first, string second, CatalogueContext catalogue, AtomFeed feed, InterfaceLanguage language, Addresses to, CancellationToken cancellation)
    {
        if (catalogue.Memory.People.Find(first) is not { Name: var one } || catalogue.Memory.People.Find(second) is not { Name: var other })
            return Results.NotFound();
        // As the page, the feed of two has one address: that in the order of the slugs.
        if (string.CompareOrdinal(first, second) > 0)
            return Results.Redirect(to.FeedOfPairing(first, second), permanent: true);
        return await feed.OfAsync(
            new(["pairings", first, second], Titled(language["pairing.of", one, other], language), to.Pairing(first, second), to.FeedOfPairing(first, second)),
            About(catalogue, first).Where(article => article.People.Any(tie => tie.Person.Slug == second)), cancellation);
    }

    private static IQueryable<Article> About(CatalogueContext catalogue, string slug) => catalogue.ArticlePeople.Where(tie => tie.Person.Slug == slug).Select(tie => tie.Article);

    private static string Titled(string name, InterfaceLanguage language) => $"{name} · {language["site.name"]}";
}
