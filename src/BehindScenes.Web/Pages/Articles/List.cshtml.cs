using BehindScenes.Catalogue;
using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Database;
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

    public IActionResult OnGet()
    {
        var wanted = Request.Query.Text("language");
        Articles = ArticleList.Page(catalogue, wanted, ListRequests.Page(Request.Query));
        Languages = Filter.Of("language", wanted, catalogue.Memory.ArticleLanguages, language.Order, label: language.NameOf);
        return Articles.Exists ? Page() : NotFound();
    }
}
