using System.Globalization;
using BehindScenes.Catalogue.Articles.Rendering;
using BehindScenes.Catalogue.Search;
using BehindScenes.Web.Api;
using BehindScenes.Web.Languages;
using BehindScenes.Web.Requests;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;

namespace BehindScenes.Web;

/// <summary>Every address of the site, in the language of the page that links to it. They are a contract: bookmarks hold on to them.</summary>
public sealed class Addresses(InterfaceLanguage language, IHttpContextAccessor accessor)
{
    private const string LimitKey = "limit";

    public string Home { get; } = $"/{language.Code}";

    /// <summary>The page that was asked for, with its query, in another language; that language's home where the address names none.</summary>
    public string InLanguage(InterfaceLanguage other)
    {
        var (path, query) = AskedAddress.Of(accessor.HttpContext!);
        return path.StartsWithSegments(Home, StringComparison.Ordinal, out var rest) ? $"/{other.Code}{rest.ToUriComponent()}{query.ToUriComponent()}" : $"/{other.Code}";
    }

    /// <summary>A file under <c>wwwroot</c>, named by what it holds, so that browsers may keep it for ever.</summary>
    public string File(string name) => $"/{accessor.HttpContext!.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>()?[name] ?? name}";

    public string Dramas => $"{Home}/dramas";

    public string People => $"{Home}/people";

    public string Articles => $"{Home}/articles";

    public string Pairings => $"{Home}/pairings";

    public string About => $"{Home}/about";

    public string Favourites => $"{Home}/favourites";

    /// <summary>The page about the API.</summary>
    public string Api => $"{Home}/api";

    /// <summary>The description of the API for programs.</summary>
    public static string OpenApi => "/openapi/v1.json";

    /// <summary>The whole catalogue as JSON Lines.</summary>
    public static string Export => $"{ApiRoutes.Root}/export";

    /// <summary>The dramas of this page's filters as a table, and so on: all of them, not those of one page.</summary>
    public string DramasCsv => Sorted(AsAsked($"{ApiRoutes.Root}/dramas.csv"));

    public string PeopleCsv => Sorted(AsAsked($"{ApiRoutes.Root}/people.csv"));

    public string ArticlesCsv => AsAsked($"{ApiRoutes.Root}/articles.csv");

    public string NeverYetCsv => AsAsked($"{ApiRoutes.Root}/pairings/never-yet.csv");

    public string PartnersCsv(string slug) => Sorted(AsAsked($"{ApiRoutes.Root}/people/{Uri.EscapeDataString(slug)}/partners.csv"));

    /// <summary>All pairings as a table.</summary>
    public static string PairingsCsv => $"{ApiRoutes.Root}/pairings.csv";

    /// <summary>Where programs, and the box while one types, get suggestions; what was typed is put behind it.</summary>
    public string Suggest => $"/api/v1/suggest?lang={language.Code}&q=";

    public string OpenSearch => $"{Home}/opensearch.xml";

    public string Manifest => $"{Home}/site.webmanifest";

    /// <summary>The feed of all articles.</summary>
    public string Feed => $"{Feeds}/all.atom";

    public string FeedOfLanguage(string code) => $"{Feeds}/languages/{Uri.EscapeDataString(code)}.atom";

    public string FeedOfDrama(string slug) => $"{Feeds}/dramas/{Uri.EscapeDataString(slug)}.atom";

    public string FeedOfPerson(string slug) => $"{Feeds}/people/{Uri.EscapeDataString(slug)}.atom";

    /// <summary>Articles about both of two people.</summary>
    public string FeedOfPairing(string one, string other) => $"{Feeds}{Pairing(one, other)[Home.Length..]}.atom";

    /// <summary>A part of the site, as the keys <c>nav.*</c> name it.</summary>
    public string Section(string name) => $"{Home}/{name}";

    public string Search(string? query = null) => query is null ? $"{Home}/search" : QueryHelpers.AddQueryString($"{Home}/search", "q", query);

    public string Drama(string slug) => $"{Dramas}/{Uri.EscapeDataString(slug)}";

    /// <summary>A drama's poster, the same in every language.</summary>
    public static string Poster(string slug) => $"/posters/{Uri.EscapeDataString(slug)}.svg";

    public string Person(string slug) => $"{People}/{Uri.EscapeDataString(slug)}";

    public string Partners(string slug) => $"{Person(slug)}/partners";

    public string Article(string slug) => $"{Articles}/{Uri.EscapeDataString(slug)}";

    /// <summary>Someone in a drama's cast.</summary>
    public string Cast(string drama, string person) => $"{Drama(drama)}#cast-{Uri.EscapeDataString(person)}";

    /// <summary>Something that was found.</summary>
    public string Of(SearchItem item) => item.Kind switch
    {
        SearchKind.Person => Person(item.Slug),
        SearchKind.Drama => Drama(item.Slug),
        SearchKind.Character => Cast(item.Slug, item.Person!.Slug),
        SearchKind.Pairing => Pairing(item.Slug, item.Person!.Slug),
        _ => Article(item.Slug),
    };

    /// <summary>The sentence of an article that begins at a place of its text.</summary>
    public string Sentence(string slug, int start) => $"{Article(slug)}#{ArticleHtml.Anchor(start)}";

    /// <summary>Two people in the order of their slugs.</summary>
    public string Pairing(string one, string other) => string.CompareOrdinal(one, other) <= 0
        ? $"{Pairings}/{Uri.EscapeDataString(one)}/{Uri.EscapeDataString(other)}"
        : Pairing(other, one);

    public string NeverYet => $"{Pairings}/never-yet";

    public string NeverYetOf(string slug) => By(NeverYet, "person", slug);

    public string Path => $"{Home}/path";

    /// <summary>The way from one person to another; both may be slugs or names.</summary>
    public string PathBetween(string from, string to, bool leadsOnly = false) =>
        QueryHelpers.AddQueryString(Path, new Dictionary<string, string?> { ["from"] = from, ["to"] = to, ["leads"] = leadsOnly ? "true" : null });

    public string PairingSearch(string first, string second) =>
        QueryHelpers.AddQueryString(Pairings, new Dictionary<string, string?> { ["first"] = first, ["second"] = second });

    /// <summary>This page's one address, with only those parameters that make it another page.</summary>
    public string This(IReadOnlyList<string> keys) => AskedAddress.Normalised(accessor.HttpContext!, keys);

    /// <summary>A page of this language in another one.</summary>
    public string In(InterfaceLanguage other, string address) => $"/{other.Code}{address[Home.Length..]}";

    /// <summary>A list by one of its filters, and no other.</summary>
    public static string By(string list, string key, string value) => QueryHelpers.AddQueryString(list, key, value);

    /// <summary>The address of this page with one parameter changed; null takes it out. A change of anything but the page begins at the first.</summary>
    public string With(string key, string? value) => With(Request, Request.Path, key, value);

    public string WithPage(int number) => WithPage(Request, number);

    /// <summary>Another page of the list that was asked for.</summary>
    public static string WithPage(HttpRequest request, int number) =>
        With(request, request.Path, AskedAddress.PageKey, number == 1 ? null : number.ToString(CultureInfo.InvariantCulture));

    private HttpRequest Request => accessor.HttpContext!.Request;

    /// <summary>A list in the order of the page's language.</summary>
    private string Sorted(string address) => QueryHelpers.AddQueryString(address, "lang", language.Code);

    /// <summary>Another address with this page's parameters but for how it is cut into pages.</summary>
    private string AsAsked(string address) => With(Request, address, LimitKey, null);

    private static string With(HttpRequest request, string address, string key, string? value)
    {
        var parameters = request.Query.Where(parameter => parameter.Key != key && parameter.Key != AskedAddress.PageKey)
            .Select(parameter => KeyValuePair.Create(parameter.Key, (string?)parameter.Value.ToString()));
        if (value is not null)
            parameters = parameters.Append(KeyValuePair.Create<string, string?>(key, value));
        return QueryHelpers.AddQueryString(address, parameters);
    }

    private string Feeds => $"{Home}/feeds";
}
