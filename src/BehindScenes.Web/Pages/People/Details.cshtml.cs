using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BehindScenes.Web.Pages.People;

public sealed class DetailsModel(CatalogueContext catalogue) : PageModel
{
    public PersonDetails Person { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await PersonDetails.FindAsync(catalogue, slug, cancellation) is not { } found)
            return NotFound();
        Person = found;
        return Page();
    }
}
