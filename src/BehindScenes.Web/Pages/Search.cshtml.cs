using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Search;
using BehindScenes.Web.Languages;
using BehindScenes.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace BehindScenes.Web.Pages;

[EnableRateLimiting(SearchLimits.Searches)]
public sealed class SearchModel(CatalogueContext catalogue, Generation.Lease lease, InterfaceLanguage language) : PageModel
{
    public string? Query { get; private set; }

    public SearchFilter Filter { get; private set; } = new();

    /// <summary>null until something is asked.</summary>
    public SearchAnswer? Answer { get; private set; }

    /// <summary>How articles can be narrowed; empty where none are shown.</summary>
    public IReadOnlyList<Filter> Filters { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Query = Request.Query.Text("q");
        Filter = SearchRequests.Filter(Request.Query);
        if (Query is null)
            return Page();
        Answer = await CatalogueSearch.AskAsync(catalogue, lease.Generation.Graph, Query, Filter, ListRequests.Page(Request.Query), QueryBudget.Usual, cancellation);
        if (Answer.IsPartial)
            Response.Headers.CacheControl = "no-store";
        if (Answer.Counts[SearchKind.Article] > 0 || Filter.IsOfArticles)
        {
            var languages = await DramaList.FacetsAsync(catalogue, FacetKind.ArticleLanguage, cancellation);
            var moments = await DramaList.FacetsAsync(catalogue, FacetKind.Moment, cancellation);
            Filters =
            [
                Pages.Filter.Of("language", Filter.Language, languages, label: language.NameOf),
                Pages.Filter.Of("moment", Filter.Moment, moments, label: kind => language[$"moment.{kind}"]),
                About("drama", Filter.Drama, SearchKind.Drama),
                About("person", Filter.Person, SearchKind.Person),
            ];
        }

        return Answer.Items.Exists ? Page() : NotFound();
    }

    /// <summary>Articles about one of those that were found.</summary>
    private Filter About(string key, string? selected, SearchKind kind) =>
        new(key, selected, [.. Answer!.Items.Items.Where(item => item.Kind == kind && item.ArticleCount > 0).Select(item => new Filter.Choice(item.Slug, item.Name, item.ArticleCount!.Value))]);
}
