using BehindScenes.Catalogue;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.People;
using BehindScenes.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BehindScenes.Web.Pages.People;

public sealed class ListModel(CatalogueContext catalogue) : PageModel
{
    public string? Letter { get; private set; }

    public PersonOrder Order { get; private set; }

    public Paged<PersonRow> People { get; private set; } = null!;

    public IReadOnlyList<Facet> Letters { get; private set; } = [];

    public IReadOnlyList<string> Orders { get; } = [.. Enum.GetValues<PersonOrder>().Select(Words.Of)];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var filter = ListRequests.PersonFilter(Request.Query);
        (Letter, Order) = (filter.Letter, filter.Order);
        People = await PersonList.PageAsync(catalogue, filter, ListRequests.Page(Request.Query), cancellation);
        Letters = await DramaList.FacetsAsync(catalogue, FacetKind.PersonLetter, cancellation);
        return People.Exists ? Page() : NotFound();
    }
}
