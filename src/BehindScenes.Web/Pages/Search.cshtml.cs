using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Names;
using BehindScenes.Catalogue.People;
using BehindScenes.Catalogue.Search;
using BehindScenes.Web.Languages;
using BehindScenes.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace BehindScenes.Web.Pages;

[Asks("kind", "language", "drama", "person", "moment", "page", "limit", Typed = ["q"])]
[EnableRateLimiting(SearchLimits.Searches)]
public sealed class SearchModel(CatalogueContext catalogue, LocalNames names, InterfaceLanguage language) : PageModel
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
        Answer = await CatalogueSearch.AskAsync(catalogue, Query, Filter, ListRequests.Page(Request.Query), QueryBudget.Usual, cancellation);
        var isPartial = Answer.IsPartial;
        if (Filter.Kind is null or SearchKind.Article && (Answer.Counts[SearchKind.Article] > 0 || Filter.IsOfArticles))
        {
            var facets = await CatalogueSearch.FacetsAsync(catalogue, Answer, Filter, QueryBudget.Usual, cancellation);
            isPartial |= facets.IsPartial;
            Filters =
            [
                new("language", Filter.Language, Choices(facets.Languages, facet => language.NameOf(facet.Value))),
                new("moment", Filter.Moment, Choices(facets.Moments, facet => language[$"moment.{facet.Value}"])),
                new("drama", Filter.Drama, Choices(facets.Dramas, facet => names.Of(new DramaLink(facet.Value, facet.Label, null)))),
                new("person", Filter.Person, Choices(facets.People, facet => names.Of(new PersonLink(facet.Value, facet.Label)))),
            ];
        }

        if (isPartial)
            Response.Headers.CacheControl = "no-store";
        // Of what was cut short nobody knows how many pages there are.
        return Answer.Items.Exists || isPartial ? Page() : NotFound();
    }

    private List<Filter.Choice> Choices(IReadOnlyList<ArticleFacet> facets, Func<ArticleFacet, string> label) =>
        [.. facets.Select(facet => new Filter.Choice(facet.Value, label(facet), facet.Count)).OrderByDescending(choice => choice.Count).ThenBy(choice => choice.Label, language.Order)];
}
