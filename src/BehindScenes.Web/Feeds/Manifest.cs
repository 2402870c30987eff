using System.Text.Json.Nodes;
using BehindScenes.Web.Languages;

namespace BehindScenes.Web.Feeds;

/// <summary>How the site stands on a visitor's home screen (W3C Web Application Manifest).</summary>
internal static class Manifest
{
    private const string Type = "application/manifest+json";
    private const string Paper = "#171210";

    public static void MapManifest(this IEndpointRouteBuilder app) =>
        app.MapMethods("/{language:language}/site.webmanifest", Site.Reads, (InterfaceLanguage language, Addresses to) =>
            Results.Text(Describe(language, to).ToJsonString(), Type));

    private static JsonObject Describe(InterfaceLanguage language, Addresses to) => new()
    {
        ["id"] = "/",
        ["name"] = language["site.name"],
        ["description"] = language["site.tagline"],
        ["lang"] = language.Code,
        ["dir"] = language.Culture.TextInfo.IsRightToLeft ? "rtl" : "ltr",
        ["start_url"] = to.Home,
        ["scope"] = "/",
        ["display"] = "minimal-ui",
        ["background_color"] = Paper,
        ["theme_color"] = Paper,
        ["icons"] = new JsonArray(
            Icon("/icon.svg", "image/svg+xml", "any"),
            Icon("/icon-192.png", "image/png", "192x192"),
            Icon("/icon-512.png", "image/png", "512x512")),
    };

    private static JsonObject Icon(string address, string type, string sizes) => new() { ["src"] = address, ["type"] = type, ["sizes"] = sizes };
}
