using BehindScenes.Catalogue.Articles.Rendering;
using BehindScenes.Catalogue.Search;
using BehindScenes.Web.Api;
using BehindScenes.Web.Languages;
using Microsoft.AspNetCore.WebUtilities;

namespace BehindScenes.Web;

/// <summary>Every address of the site, in the language of the page that links to it. They are a contract: bookmarks hold on to them.</summary>
public sealed class Addresses(InterfaceLanguage language, IHttpContextAccessor accessor)
{
    private const string PageKey = "page";
    private const string LimitKey = "limit";

    public string Home => $"/{language.Code}";

    public string Dramas => $"{Home}/dramas";

    public string People => $"{Home}/people";

    public string Articles => $"{Home}/articles";

    public string Pairings => $"{Home}/pairings";

    public string About => $"{Home}/about";

    /// <summary>The page about the API.</summary>
    public string Api => $"{Home}/api";

    /// <summary>The description of the API for programs.</summary>
    public static string OpenApi => "/openapi/v1.json";

    /// <summary>The whole catalogue as JSON Lines.</summary>
    public static string Export => $"{ApiRoutes.Root}/export";

    /// <summary>The dramas of this page's filters as a table, and so on: all of them, not those of one page.</summary>
    public string DramasCsv => AsAsked($"{ApiRoutes.Root}/dramas.csv");

    public string PeopleCsv => AsAsked($"{ApiRoutes.Root}/people.csv");

    public string ArticlesCsv => AsAsked($"{ApiRoutes.Root}/articles.csv");

    public string NeverYetCsv => AsAsked($"{ApiRoutes.Root}/pairings/never-yet.csv");

    public string PartnersCsv(string slug) => AsAsked($"{ApiRoutes.Root}/people/{Uri.EscapeDataString(slug)}/partners.csv");

    /// <summary>All pairings as a table.</summary>
    public static string PairingsCsv => $"{ApiRoutes.Root}/pairings.csv";

    /// <summary>Where programs, and the box while one types, get suggestions; what was typed is put behind it.</summary>
    public string Suggest => $"/api/v1/suggest?lang={language.Code}&q=";

    public string OpenSearch => $"{Home}/opensearch.xml";

    public string Search(string? query = null) => query is null ? $"{Home}/search" : QueryHelpers.AddQueryString($"{Home}/search", "q", query);

    public string Drama(string slug) => $"{Dramas}/{Uri.EscapeDataString(slug)}";

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

    /// <summary>A list by one of its filters, and no other.</summary>
    public static string By(string list, string key, string value) => QueryHelpers.AddQueryString(list, key, value);

    /// <summary>The address of this page with one parameter changed; null takes it out. A change of anything but the page begins at the first.</summary>
    public string With(string key, string? value) => With(Request, Request.Path, key, value);

    public string WithPage(int number) => WithPage(Request, number);

    /// <summary>Another page of the list that was asked for.</summary>
    public static string WithPage(HttpRequest request, int number) =>
        With(request, request.Path, PageKey, number == 1 ? null : number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private HttpRequest Request => accessor.HttpContext!.Request;

    /// <summary>Another address with this page's parameters but for how it is cut into pages.</summary>
    private string AsAsked(string address) => With(Request, address, LimitKey, null);

    private static string With(HttpRequest request, string address, string key, string? value)
    {
        var parameters = request.Query.Where(parameter => parameter.Key != key && parameter.Key != PageKey)
            .Select(parameter => KeyValuePair.Create(parameter.Key, (string?)parameter.Value.ToString()));
        if (value is not null)
            parameters = parameters.Append(KeyValuePair.Create<string, string?>(key, value));
        return QueryHelpers.AddQueryString(address, parameters);
    }
}
