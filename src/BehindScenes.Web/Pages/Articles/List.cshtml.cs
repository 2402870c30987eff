using BehindScenes.Catalogue;
using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Web.Languages;
using BehindScenes.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BehindScenes.Web.Pages.Articles;

[Asks("language", "page", "limit")]
public sealed class ListModel(CatalogueContext catalogue, InterfaceLanguage language) : PageModel
{
    public Paged<ArticleRow> Articles { get; private set; } = null!;

    public Filter Languages { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var wanted = Request.Query.Text("language");
        Articles = await ArticleList.PageAsync(catalogue, wanted, ListRequests.Page(Request.Query), cancellation);
        Languages = Filter.Of("language", wanted, await DramaFacets.OfAsync(catalogue, FacetKind.ArticleLanguage, cancellation), language.Order, label: language.NameOf);
        return Articles.Exists ? Page() : NotFound();
    }
}
