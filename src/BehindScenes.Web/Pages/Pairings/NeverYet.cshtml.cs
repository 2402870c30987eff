using BehindScenes.Catalogue;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;
using BehindScenes.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BehindScenes.Web.Pages.Pairings;

[Asks("person", "page", "limit")]
public sealed class NeverYetModel(CatalogueContext catalogue) : PageModel
{
    /// <summary>The first of each pair; null where all are asked for.</summary>
    public PersonLink? Person { get; private set; }

    public Paged<NeverYetRow> Pairs { get; private set; } = null!;

    public IActionResult OnGet()
    {
        var slug = Request.Query.Text("person");
        if (slug is not null)
            Person = catalogue.Memory.People.Find(slug);
        if (slug is not null && Person is null)
            return NotFound();
        Pairs = NeverYetList.Page(catalogue.Memory, slug, ListRequests.Page(Request.Query));
        return Pairs.Exists ? Page() : NotFound();
    }
}
