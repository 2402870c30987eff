using BehindScenes.Catalogue;
using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Names;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;
using BehindScenes.Catalogue.Search;
using BehindScenes.Web.Exports;
using BehindScenes.Web.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BehindScenes.Web.Api;

/// <summary>The same answers as the pages', as JSON and as files.</summary>
internal static class CatalogueApi
{
    private const int MostSuggestions = 8;
    private static readonly IResult NotFound = TypedResults.NotFound();

    public static void MapCatalogueApi(this IEndpointRouteBuilder app)
    {
        app.MapMethods(ApiRoutes.Dramas.Path, Site.Reads, (HttpRequest request, CatalogueContext catalogue, Generation.Lease lease) =>
            ListOf(request, DramaList.Page(catalogue, NamesFor(request, lease), ListRequests.DramaFilter(request.Query, NamesFor(request, lease)), ListRequests.Page(request.Query)))).By(ApiRoutes.Dramas);
        app.MapMethods(ApiRoutes.Drama.Path, Site.Reads, (string drama, CatalogueContext catalogue) =>
            OneOf(DramaDetails.Find(catalogue, drama))).By(ApiRoutes.Drama);
        app.MapMethods(ApiRoutes.People.Path, Site.Reads, (HttpRequest request, CatalogueContext catalogue, Generation.Lease lease) =>
            ListOf(request, PersonList.Page(catalogue, NamesFor(request, lease), ListRequests.PersonFilter(request.Query, NamesFor(request, lease)), ListRequests.Page(request.Query)))).By(ApiRoutes.People);
        app.MapMethods(ApiRoutes.Person.Path, Site.Reads, (string person, CatalogueContext catalogue) =>
            OneOf(PersonDetails.Find(catalogue, person))).By(ApiRoutes.Person);
        app.MapMethods(ApiRoutes.Partners.Path, Site.Reads, IResult (string person, HttpRequest request, CatalogueContext catalogue, Generation.Lease lease) => !IsKnown(catalogue, person)
            ? NotFound
            : ListOf(request, PartnerList.Page(catalogue.Memory, person, ListRequests.PartnerFilter(request.Query, NamesFor(request, lease)), ListRequests.Page(request.Query)))).By(ApiRoutes.Partners);
        app.MapMethods(ApiRoutes.Articles.Path, Site.Reads, (HttpRequest request, CatalogueContext catalogue) =>
            ListOf(request, ArticleList.Page(catalogue, request.Query.Text("language"), ListRequests.Page(request.Query)))).By(ApiRoutes.Articles);
        app.MapMethods(ApiRoutes.Article.Path, Site.Reads, (string article, CatalogueContext catalogue) =>
            OneOf(ArticleDetails.Find(catalogue, article))).By(ApiRoutes.Article);
        app.MapMethods(ApiRoutes.Pairing.Path, Site.Reads, (HttpRequest request, CatalogueContext catalogue) =>
            OneOf(PairingSearch.ByNames(catalogue, Required(request, "first"), Required(request, "second")))).By(ApiRoutes.Pairing);
        app.MapMethods(ApiRoutes.Pairings.Path, Site.Reads, (HttpRequest request, CatalogueContext catalogue) => ListOf(request, PairingList.Page(catalogue.Memory, ListRequests.Page(request.Query)))).By(ApiRoutes.Pairings);
        app.MapMethods(ApiRoutes.NeverYet.Path, Site.Reads, IResult (HttpRequest request, CatalogueContext catalogue) =>
            Person(request, catalogue) is (true, var person) ? ListOf(request, NeverYetList.Page(catalogue.Memory, person, ListRequests.Page(request.Query))) : NotFound).By(ApiRoutes.NeverYet);
        app.MapMethods(ApiRoutes.Path.Path, Site.Reads, Path).By(ApiRoutes.Path);
        app.MapMethods(ApiRoutes.Search.Path, Site.Reads, SearchAsync).By(ApiRoutes.Search);
        app.MapMethods(ApiRoutes.Suggest.Path, Site.Reads, Suggest).By(ApiRoutes.Suggest);

        app.MapMethods(ApiRoutes.DramasCsv.Path, Site.Reads, (HttpRequest request, CatalogueContext catalogue, Generation.Lease lease) =>
            CsvOf(CatalogueFiles.Dramas(catalogue, NamesFor(request, lease), ListRequests.DramaFilter(request.Query, NamesFor(request, lease))))).By(ApiRoutes.DramasCsv);
        app.MapMethods(ApiRoutes.PeopleCsv.Path, Site.Reads, (HttpRequest request, CatalogueContext catalogue, Generation.Lease lease) =>
            CsvOf(CatalogueFiles.People(catalogue, NamesFor(request, lease), ListRequests.PersonFilter(request.Query, NamesFor(request, lease))))).By(ApiRoutes.PeopleCsv);
        app.MapMethods(ApiRoutes.PartnersCsv.Path, Site.Reads, IResult (string person, HttpRequest request, CatalogueContext catalogue, Generation.Lease lease) => IsKnown(catalogue, person)
            ? CsvOf(CatalogueFiles.Partners(catalogue, person, ListRequests.PartnerFilter(request.Query, NamesFor(request, lease))))
            : NotFound).By(ApiRoutes.PartnersCsv);
        app.MapMethods(ApiRoutes.ArticlesCsv.Path, Site.Reads, (HttpRequest request, CatalogueContext catalogue) => CsvOf(CatalogueFiles.Articles(catalogue, request.Query.Text("language")))).By(ApiRoutes.ArticlesCsv);
        app.MapMethods(ApiRoutes.PairingsCsv.Path, Site.Reads, (CatalogueContext catalogue) => CsvOf(CatalogueFiles.Pairings(catalogue))).By(ApiRoutes.PairingsCsv);
        app.MapMethods(ApiRoutes.NeverYetCsv.Path, Site.Reads, IResult (HttpRequest request, CatalogueContext catalogue) => Person(request, catalogue) is (true, var person) ? CsvOf(CatalogueFiles.NeverYet(catalogue, person)) : NotFound).By(ApiRoutes.NeverYetCsv);
        app.MapMethods(ApiRoutes.Export.Path, Site.Reads, (CatalogueContext catalogue, Generation.Lease lease) => new Download(CatalogueFiles.Records(catalogue, lease.Generation), ApiRoutes.JsonLines)).By(ApiRoutes.Export);
    }

    private static void By(this RouteHandlerBuilder answer, ApiRoute route)
    {
        answer.WithMetadata(route, route.Asks).Produces(StatusCodes.Status200OK, route.Answer, route.ContentType);
        foreach (var status in route.Problems)
            answer.ProducesProblem(status);
        if (route.Limit is { } limit)
            answer.RequireRateLimiting(limit);
    }

    private static IResult Path(HttpRequest request, CatalogueContext catalogue) =>
        CastPath.BySlugs(catalogue, Required(request, "from"), Required(request, "to"), request.Query.Flag("leads")) is { } path
            ? TypedResults.Ok(new PathAnswer(path.Steps is not null, path.Steps ?? [], path.Reached))
            : NotFound;

    private static async Task<IResult> SearchAsync(HttpRequest request, CatalogueContext catalogue, IHttpContextAccessor accessor, CancellationToken cancellation)
    {
        var answer = await CatalogueSearch.AskAsync(catalogue, Required(request, "q"), SearchRequests.Filter(request.Query), ListRequests.Page(request.Query), QueryBudget.Usual, cancellation);
        // Of what was cut short nobody knows how many pages there are.
        if (!answer.IsPartial)
            PageLinks.Write(request, answer.Items);
        return FoundOf(request, accessor, answer.Items, answer.IsPartial);
    }

    private static Ok<FoundAnswer> Suggest(HttpRequest request, CatalogueContext catalogue, IHttpContextAccessor accessor)
    {
        var (items, isPartial) = Suggestions.For(catalogue, Required(request, "q"), MostSuggestions, QueryBudget.Usual);
        return FoundOf(request, accessor, new Paged<SearchItem>(items, items.Count, 1, MostSuggestions), isPartial);
    }

    private static Ok<FoundAnswer> FoundOf(HttpRequest request, IHttpContextAccessor accessor, Paged<SearchItem> page, bool isPartial)
    {
        var language = ListRequests.Language(request);
        var to = new Addresses(language, accessor);
        if (isPartial)
            request.HttpContext.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new FoundAnswer(
            [.. page.Items.Select(item => new FoundItem(
                item.Kind, item.Person is { } second && item.Kind == SearchKind.Pairing ? $"{item.Name} × {second.Name}" : item.Name,
                item.Kind == SearchKind.Pairing ? $"{item.Slug}/{item.Person!.Slug}" : item.Slug, to.Of(item), language.WhyOf(item)))],
            isPartial, page.Total, PageLinks.Next(request, page)));
    }

    private static IResult OneOf<T>(T? details)
        where T : class => details is null ? NotFound : TypedResults.Ok(details);

    private static Ok<ListAnswer<T>> ListOf<T>(HttpRequest request, Paged<T> page)
    {
        PageLinks.Write(request, page);
        return TypedResults.Ok(new ListAnswer<T>(page.Items, page.Total, PageLinks.Next(request, page)));
    }

    /// <summary>By what a list is sorted: the names of the language that is asked for.</summary>
    private static LocalNames NamesFor(HttpRequest request, Generation.Lease lease) => lease.Generation.NamesIn(ListRequests.Language(request).Code);

    private static Download CsvOf(CatalogueFile file) => new Download(file, ApiRoutes.Csv);

    private static bool IsKnown(CatalogueContext catalogue, string person) => catalogue.Memory.People.IdOf(person) != 0;

    /// <summary>The slug that is asked for, if one is; known where it is not nobody's.</summary>
    private static (bool IsKnown, string? Person) Person(HttpRequest request, CatalogueContext catalogue)
    {
        var person = request.Query.Text("person");
        return (person is null || IsKnown(catalogue, person), person);
    }

    private static string Required(HttpRequest request, string name) =>
        request.Query.Text(name) ?? throw new BadParameterException(name, "is missing.");
}
