using BehindScenes.Catalogue;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;
using BehindScenes.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Web.Pages.Pairings;

[Asks("person", "page", "limit")]
public sealed class NeverYetModel(CatalogueContext catalogue, Generation.Lease lease) : PageModel
{
    /// <summary>The first of each pair; null where all are asked for.</summary>
    public PersonLink? Person { get; private set; }

    public Paged<NeverYetRow> Pairs { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var slug = Request.Query.Text("person");
        if (slug is not null)
            Person = await catalogue.People.Where(person => person.Slug == slug).Select(person => new PersonLink(person.Slug, person.Name)).FirstOrDefaultAsync(cancellation);
        if (slug is not null && Person is null)
            return NotFound();
        Pairs = await NeverYetList.PageAsync(catalogue, lease.Generation.Graph, slug, ListRequests.Page(Request.Query), cancellation);
        return Pairs.Exists ? Page() : NotFound();
    }
}
