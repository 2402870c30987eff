using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using BehindScenes.Catalogue;
using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Names;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;
using BehindScenes.Catalogue.Search;
using BehindScenes.Web.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace BehindScenes.Web.Api;

/// <summary>The same answers as the pages', as JSON.</summary>
internal static class CatalogueApi
{
    private const int MostSuggestions = 8;

    public static void MapCatalogueApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1");
        Answer("/dramas", async (HttpRequest request, CatalogueContext catalogue, Generation.Lease lease, CancellationToken cancellation) =>
            ListOf(request, await DramaList.PageAsync(catalogue, NamesFor(request, lease), ListRequests.DramaFilter(request.Query, NamesFor(request, lease)), ListRequests.Page(request.Query), cancellation)));
        Answer("/dramas/{slug}", async (string slug, CatalogueContext catalogue, CancellationToken cancellation) =>
            OneOf(await DramaDetails.FindAsync(catalogue, slug, cancellation)));
        Answer("/people", async (HttpRequest request, CatalogueContext catalogue, Generation.Lease lease, CancellationToken cancellation) =>
            ListOf(request, await PersonList.PageAsync(
                catalogue, NamesFor(request, lease), ListRequests.Letter(request.Query, NamesFor(request, lease)), request.Query.Text("q"), request.Query.Choice<PersonOrder>("sort"), ListRequests.Page(request.Query), cancellation)));
        Answer("/people/{slug}", async (string slug, CatalogueContext catalogue, CancellationToken cancellation) =>
            OneOf(await PersonDetails.FindAsync(catalogue, slug, cancellation)));
        Answer("/people/{slug}/partners", PartnersAsync);
        Answer("/articles", async (HttpRequest request, CatalogueContext catalogue, CancellationToken cancellation) =>
            ListOf(request, await ArticleList.PageAsync(catalogue, request.Query.Text("language"), ListRequests.Page(request.Query), cancellation)));
        Answer("/articles/{slug}", async (string slug, CatalogueContext catalogue, CancellationToken cancellation) =>
            OneOf(await ArticleDetails.FindAsync(catalogue, slug, cancellation)));
        Answer("/pairings", async (HttpRequest request, CatalogueContext catalogue, Generation.Lease lease, CancellationToken cancellation) =>
            await PairingSearch.ByNamesAsync(catalogue, lease.Generation.Graph, Required(request, "first"), Required(request, "second"), cancellation));
        Answer("/pairings/never-yet", NeverYetAsync);
        Answer("/path", PathAsync);
        Answer("/search", SearchAsync).RequireRateLimiting(SearchLimits.Searches);
        Answer("/suggest", SuggestAsync).RequireRateLimiting(SearchLimits.Suggestions);

        RouteHandlerBuilder Answer(string pattern, Delegate handler) => api.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], handler);
    }

    /// <summary>Words in lower case with hyphens; text of every language as it is, but what HTML could take for markup.</summary>
    public static void Configure(JsonOptions options)
    {
        options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
        options.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
    }

    private static async Task<Results<JsonHttpResult<ListAnswer<PartnerRow>>, NotFound>> PartnersAsync(string slug, HttpRequest request, CatalogueContext catalogue, Generation.Lease lease, CancellationToken cancellation) =>
        await PairingSearch.IdOfAsync(catalogue, slug, cancellation) == 0
            ? TypedResults.NotFound()
            : ListOf(request, await PartnerList.PageAsync(catalogue, slug, ListRequests.PartnerFilter(request.Query, NamesFor(request, lease)), ListRequests.Page(request.Query), cancellation));

    private static async Task<Results<JsonHttpResult<ListAnswer<NeverYetRow>>, NotFound>> NeverYetAsync(HttpRequest request, CatalogueContext catalogue, Generation.Lease lease, CancellationToken cancellation)
    {
        var person = request.Query.Text("person");
        return person is not null && await PairingSearch.IdOfAsync(catalogue, person, cancellation) == 0
            ? TypedResults.NotFound()
            : ListOf(request, await NeverYetList.PageAsync(catalogue, lease.Generation.Graph, person, ListRequests.Page(request.Query), cancellation));
    }

    private static async Task<Results<Ok<PathAnswer>, NotFound>> PathAsync(HttpRequest request, CatalogueContext catalogue, Generation.Lease lease, CancellationToken cancellation) =>
        await CastPath.BySlugsAsync(catalogue, lease.Generation.Graph, Required(request, "from"), Required(request, "to"), request.Query.Flag("leads"), cancellation) is { } path
            ? TypedResults.Ok(new PathAnswer(path.Steps is not null, path.Steps ?? [], path.Reached))
            : TypedResults.NotFound();

    private static async Task<JsonHttpResult<FoundAnswer>> SearchAsync(HttpRequest request, CatalogueContext catalogue, Generation.Lease lease, IHttpContextAccessor accessor, CancellationToken cancellation)
    {
        var answer = await CatalogueSearch.AskAsync(catalogue, lease.Generation.Graph, Required(request, "q"), SearchRequests.Filter(request.Query), ListRequests.Page(request.Query), QueryBudget.Usual, cancellation);
        return FoundOf(request, accessor, answer.Items, answer.IsPartial);
    }

    private static async Task<JsonHttpResult<FoundAnswer>> SuggestAsync(HttpRequest request, CatalogueContext catalogue, IHttpContextAccessor accessor, CancellationToken cancellation)
    {
        var (items, isPartial) = await Suggestions.ForAsync(catalogue, Required(request, "q"), MostSuggestions, QueryBudget.Usual, cancellation);
        return FoundOf(request, accessor, new Paged<SearchItem>(items, items.Count, 1, MostSuggestions), isPartial);
    }

    private static JsonHttpResult<FoundAnswer> FoundOf(HttpRequest request, IHttpContextAccessor accessor, Paged<SearchItem> page, bool isPartial)
    {
        if (!page.Exists && !isPartial)
            throw new BadHttpRequestException($"page: there are {page.PageCount}.", StatusCodes.Status404NotFound);
        var language = ListRequests.Language(request);
        var to = new Addresses(language, accessor);
        if (isPartial)
            request.HttpContext.Response.Headers.CacheControl = "no-store";
        return TypedResults.Json(new FoundAnswer(
            [.. page.Items.Select(item => new FoundItem(
                item.Kind, item.Person is { } second && item.Kind == SearchKind.Pairing ? $"{item.Name} × {second.Name}" : item.Name,
                item.Kind == SearchKind.Pairing ? $"{item.Slug}/{item.Person!.Slug}" : item.Slug, to.Of(item), language.WhyOf(item)))],
            isPartial, page.Total, page.Number < page.PageCount ? NextOf(request, page.Number + 1) : null));
    }

    /// <summary>By which names lists are sorted.</summary>
    private static LocalNames NamesFor(HttpRequest request, Generation.Lease lease) => lease.Generation.NamesIn(ListRequests.Language(request).Code);

    private static Results<Ok<T>, NotFound> OneOf<T>(T? details)
        where T : class => details is null ? TypedResults.NotFound() : TypedResults.Ok(details);

    private static JsonHttpResult<ListAnswer<T>> ListOf<T>(HttpRequest request, Paged<T> page) => page.Exists
        ? TypedResults.Json(new ListAnswer<T>(page.Items, page.Total, page.Number < page.PageCount ? NextOf(request, page.Number + 1) : null))
        : throw new BadHttpRequestException($"page: there are {page.PageCount}.", StatusCodes.Status404NotFound);

    private static string NextOf(HttpRequest request, int number) => QueryHelpers.AddQueryString(
        request.Path,
        request.Query.Where(parameter => parameter.Key != "page").Select(parameter => KeyValuePair.Create(parameter.Key, (string?)parameter.Value.ToString()))
            .Append(KeyValuePair.Create<string, string?>("page", number.ToString(System.Globalization.CultureInfo.InvariantCulture))));

    private static string Required(HttpRequest request, string name) =>
        request.Query.Text(name) ?? throw new BadParameterException(name, "is missing.");

    /// <summary><paramref name="Partial"/>: the time ran out before all was looked at.</summary>
    private sealed record FoundAnswer(IReadOnlyList<FoundItem> Items, bool Partial, int Total, string? Next);

    /// <param name="Slug">Of a pairing both, parted by a slash.</param>
    private sealed record FoundItem(SearchKind Kind, string Name, string Slug, string Url, string Why);

    private sealed record ListAnswer<T>(IReadOnlyList<T> Items, int Total, string? Next);

    /// <summary><paramref name="Found"/> is false where no way leads; a person and themself are no step apart.</summary>
    private sealed record PathAnswer(bool Found, IReadOnlyList<PathStep> Steps, PathReach? Reached);
}
