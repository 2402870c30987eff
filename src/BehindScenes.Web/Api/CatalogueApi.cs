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
        Answer(ApiRoutes.Dramas, (HttpRequest request, CatalogueContext catalogue, Generation.Lease lease) =>
            ListOf(request, DramaList.Page(catalogue, NamesFor(request, lease), ListRequests.DramaFilter(request.Query, NamesFor(request, lease)), ListRequests.Page(request.Query))));
        Answer(ApiRoutes.Drama, (string drama, CatalogueContext catalogue) =>
            OneOf(DramaDetails.Find(catalogue, drama)));
        Answer(ApiRoutes.People, (HttpRequest request, CatalogueContext catalogue, Generation.Lease lease) =>
            ListOf(request, PersonList.Page(catalogue, NamesFor(request, lease), ListRequests.PersonFilter(request.Query, NamesFor(request, lease)), ListRequests.Page(request.Query))));
        Answer(ApiRoutes.Person, (string person, CatalogueContext catalogue) =>
            OneOf(PersonDetails.Find(catalogue, person)));
        Answer(ApiRoutes.Partners, IResult (string person, HttpRequest request, CatalogueContext catalogue, Generation.Lease lease) => !IsKnown(catalogue, person)
            ? NotFound
            : ListOf(request, PartnerList.Page(catalogue.Memory, person, ListRequests.PartnerFilter(request.Query, NamesFor(request, lease)), ListRequests.Page(request.Query))));
        Answer(ApiRoutes.Articles, (HttpRequest request, CatalogueContext catalogue) =>
            ListOf(request, ArticleList.Page(catalogue, request.Query.Text("language"), ListRequests.Page(request.Query))));
        Answer(ApiRoutes.Article, (string article, CatalogueContext catalogue) =>
            OneOf(ArticleDetails.Find(catalogue, article)));
        Answer(ApiRoutes.Pairing, (HttpRequest request, CatalogueContext catalogue) =>
            OneOf(PairingSearch.ByNames(catalogue, Required(request, "first"), Required(request, "second"))));
        Answer(ApiRoutes.Pairings, (HttpRequest request, CatalogueContext catalogue) => ListOf(request, PairingList.Page(catalogue.Memory, ListRequests.Page(request.Query))));
        Answer(ApiRoutes.NeverYet, IResult (HttpRequest request, CatalogueContext catalogue) =>
            Person(request, catalogue) is (true, var person) ? ListOf(request, NeverYetList.Page(catalogue.Memory, person, ListRequests.Page(request.Query))) : NotFound);
        Answer(ApiRoutes.Path, Path);
        Answer(ApiRoutes.Search, SearchAsync);
        Answer(ApiRoutes.Suggest, Suggest);

        Answer(ApiRoutes.DramasCsv, (HttpRequest request, CatalogueContext catalogue, Generation.Lease lease) =>
            CsvOf(CatalogueFiles.Dramas(catalogue, NamesFor(request, lease), ListRequests.DramaFilter(request.Query, NamesFor(request, lease)))));
        Answer(ApiRoutes.PeopleCsv, (HttpRequest request, CatalogueContext catalogue, Generation.Lease lease) =>
            CsvOf(CatalogueFiles.People(catalogue, NamesFor(request, lease), ListRequests.PersonFilter(request.Query, NamesFor(request, lease)))));
        Answer(ApiRoutes.PartnersCsv, IResult (string person, HttpRequest request, CatalogueContext catalogue, Generation.Lease lease) => IsKnown(catalogue, person)
            ? CsvOf(CatalogueFiles.Partners(catalogue, person, ListRequests.PartnerFilter(request.Query, NamesFor(request, lease))))
            : NotFound);
        Answer(ApiRoutes.ArticlesCsv, (HttpRequest request, CatalogueContext catalogue) => CsvOf(CatalogueFiles.Articles(catalogue, request.Query.Text("language"))));
        Answer(ApiRoutes.PairingsCsv, (CatalogueContext catalogue) => CsvOf(CatalogueFiles.Pairings(catalogue)));
        Answer(ApiRoutes.NeverYetCsv, IResult (HttpRequest request, CatalogueContext catalogue) => Person(request, catalogue) is (true, var person) ? CsvOf(CatalogueFiles.NeverYet(catalogue, person)) : NotFound);
        Answer(ApiRoutes.Export, (CatalogueContext catalogue, Generation.Lease lease) => new Download(CatalogueFiles.Records(catalogue, lease.Generation), ApiRoutes.JsonLines));

        void Answer(ApiRoute route, Delegate handler)
        {
            var answer = app.MapMethods(route.Path, [HttpMethods.Get, HttpMethods.Head], handler).WithMetadata(route, route.Asks).Produces(StatusCodes.Status200OK, route.Answer, route.ContentType);
            foreach (var status in route.Problems)
                answer.ProducesProblem(status);
            if (route.Limit is { } limit)
                answer.RequireRateLimiting(limit);
        }
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
