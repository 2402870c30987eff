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

    /// <summary>Whether it is neither filtered nor turned round.</summary>
    public bool IsWhole => Letter is null && Order == default && Request.Query.Text("q") is null;

    public PersonOrder Order { get; private set; }

    public Paged<PersonRow> People { get; private set; } = null!;

    public IReadOnlyList<Facet> Letters { get; private set; } = [];

    public IReadOnlyList<string> Orders { get; } = [.. Enum.GetValues<PersonOrder>().Select(Words.Of)];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        (Letter, Order) = (Request.Query.Text("letter"), Request.Query.Choice<PersonOrder>("sort"));
        People = await PersonList.PageAsync(catalogue, Letter, Request.Query.Text("q"), Order, ListRequests.Page(Request.Query), cancellation);
        Letters = await DramaList.FacetsAsync(catalogue, FacetKind.PersonLetter, cancellation);
        return People.Exists ? Page() : NotFound();
    }
}
