using System.Xml.Linq;
using BehindScenes.Web.Languages;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace BehindScenes.Web.Feeds;

/// <summary>How a browser searches the site from its own bar (OpenSearch 1.1).</summary>
internal static class OpenSearch
{
    private const string Type = "application/opensearchdescription+xml";
    private static readonly XNamespace Names = "http://a9.com/-/spec/opensearch/1.1/";

    public static void MapOpenSearch(this IEndpointRouteBuilder app) =>
        app.MapMethods("/{language:language}/opensearch.xml", [HttpMethods.Get, HttpMethods.Head], (InterfaceLanguage language, Addresses to, CatalogueSettings settings, IServer server) =>
        {
            // Who is asked is never told by who asks: a Host header can say anything.
            var site = settings.PublicAddress ?? server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
            return Results.Text(Describe(language, site.TrimEnd('/'), to).ToString(), Type);
        });

    private static XElement Describe(InterfaceLanguage language, string site, Addresses to) => new(
        Names + "OpenSearchDescription",
        new XElement(Names + "ShortName", language["site.name"]),
        new XElement(Names + "Description", language["site.tagline"]),
        new XElement(Names + "Language", language.Code),
        new XElement(Names + "InputEncoding", "UTF-8"),
        new XElement(Names + "Url", new XAttribute("type", "text/html"), new XAttribute("template", $"{site}{to.Search()}?q={{searchTerms}}")),
        new XElement(Names + "Image", new XAttribute("type", "image/svg+xml"), $"{site}/icon.svg"));
}
