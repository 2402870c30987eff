using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BehindScenes.Web.Pages.People;

public sealed class DetailsModel(CatalogueContext catalogue) : PageModel
{
    /// <summary>How many partners are shown with what they share; the others by name.</summary>
    public const int ShownPartners = 12;

    public PersonDetails Person { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await PersonDetails.FindAsync(catalogue, slug, cancellation) is not { } found)
            return NotFound();
        Person = found;
        return Page();
    }
}
