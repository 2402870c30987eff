using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BehindScenes.Web.Pages.Pairings;

[Asks]
public sealed class DetailsModel(CatalogueContext catalogue, Addresses to) : PageModel
{
    public PairingAnswer Answer { get; private set; } = null!;

    public IActionResult OnGet(string first, string second)
    {
        if (PairingSearch.BySlugs(catalogue, first, second) is not { } answer)
            return NotFound();
        // One page has one address: that in the order of the slugs.
        if (string.CompareOrdinal(first, second) > 0)
            return RedirectPermanent(to.Pairing(first, second));
        Answer = answer;
        return Page();
    }
}
