using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Database;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BehindScenes.Web.Pages.Articles;

public sealed class DetailsModel(CatalogueContext catalogue) : PageModel
{
    private const int WordsAMinute = 200;

    public ArticleDetails Article { get; private set; } = null!;

    public int Minutes => Math.Max(1, (Article.WordCount + WordsAMinute - 1) / WordsAMinute);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await ArticleDetails.FindAsync(catalogue, slug, cancellation) is not { } found)
            return NotFound();
        Article = found;
        return Page();
    }
}
