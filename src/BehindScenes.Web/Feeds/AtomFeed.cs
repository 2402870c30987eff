using System.Xml.Linq;
using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Database;
using BehindScenes.Web.Languages;

namespace BehindScenes.Web.Feeds;

/// <summary>What a feed is of.</summary>
/// <param name="Name">By which its id is made.</param>
/// <param name="Page">The address of the page that shows the same.</param>
/// <param name="Self">The feed's own address.</param>
public sealed record FeedSubject(IReadOnlyList<string> Name, string Title, string Page, string Self);

/// <summary>The newest articles of a kind (Atom, RFC 4287).</summary>
public sealed class AtomFeed(CatalogueContext catalogue, Generation.Lease lease, SeedTimes times, InterfaceLanguage language, Addresses to, SiteAddress site)
{
    private const int Most = 50;
    private const string Type = "application/atom+xml; charset=utf-8";
    private static readonly XNamespace Names = "http://www.w3.org/2005/Atom";

    public async Task<IResult> OfAsync(FeedSubject subject, IQueryable<Article> articles, CancellationToken cancellation)
    {
        var newest = await NewestArticles.OfAsync(catalogue, articles, times.Of, Most, cancellation);
        // Where there is no article yet, the feed is as old as what says so.
        var updated = newest.Count > 0 ? newest[0].Time : File.GetLastWriteTimeUtc(lease.Generation.Path);
        var feed = Element(
            "feed",
            new XAttribute(XNamespace.Xml + "lang", language.Code),
            Element("id", StableId.Of(["feed", language.Code, .. subject.Name])),
            Element("title", Xml.Text(subject.Title)),
            Element("subtitle", language["site.tagline"]),
            Element("updated", Xml.Time(updated)),
            Element("author", Element("name", language["site.name"])),
            Element("icon", site.Of("/icon.svg")),
            Link("self", subject.Self, "application/atom+xml"),
            Link("alternate", subject.Page, "text/html"),
            newest.Select(Entry));
        return Results.Text($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{feed}\n", Type);
    }

    private XElement Entry(NewArticle article) => Element(
        "entry",
        Element("id", StableId.Of("article", article.Slug)),
        Element("title", In(article), Xml.Text(article.Headline)),
        Element("updated", Xml.Time(article.Time)),
        article.Published is null ? null : Element("published", Xml.Time(article.Time)),
        Link("alternate", to.Article(article.Slug), "text/html"),
        Element("summary", In(article), Xml.Text(article.Excerpt)));

    /// <summary>The language of an article's own words; an empty one says that it is not known.</summary>
    private static XAttribute In(NewArticle article) => new(
        XNamespace.Xml + "lang", article.Language == Reading.Languages.LanguageDetector.Unknown ? "" : article.Language);

    private XElement Link(string relation, string address, string type) => Element(
        "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", site.Of(address)));

    private static XElement Element(string name, params object?[] content) => new(Names + name, content);
}
