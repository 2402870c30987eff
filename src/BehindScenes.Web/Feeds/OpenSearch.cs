using System.Xml.Linq;
using BehindScenes.Web.Languages;

namespace BehindScenes.Web.Feeds;

/// <summary>How a browser searches the site from its own bar (OpenSearch 1.1).</summary>
internal static class OpenSearch
{
    private const string Type = "application/opensearchdescription+xml";
    private static readonly XNamespace Names = "http://a9.com/-/spec/opensearch/1.1/";

    public static void MapOpenSearch(this IEndpointRouteBuilder app) =>
        app.MapMethods("/{language:language}/opensearch.xml", Site.Reads, (InterfaceLanguage language, Addresses to, SiteAddress site) =>
            Results.Text(Describe(language, to, site).ToString(), Type));

    private static XElement Describe(InterfaceLanguage language, Addresses to, SiteAddress site) => new(
        Names + "OpenSearchDescription",
        new XElement(Names + "ShortName", language["site.name"]),
        new XElement(Names + "Description", language["site.tagline"]),
        new XElement(Names + "Language", language.Code),
        new XElement(Names + "InputEncoding", "UTF-8"),
        new XElement(Names + "Url", new XAttribute("type", "text/html"), new XAttribute("template", $"{site.Of(to.Search())}?q={{searchTerms}}")),
        new XElement(Names + "Image", new XAttribute("type", "image/svg+xml"), site.Of("/icon.svg")));
}
