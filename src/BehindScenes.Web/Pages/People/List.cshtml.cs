using BehindScenes.Catalogue;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Names;
using BehindScenes.Catalogue.People;
using BehindScenes.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BehindScenes.Web.Pages.People;

[Asks("letter", "sort", "page", "limit", Typed = ["q"])]
public sealed class ListModel(CatalogueContext catalogue, LocalNames names) : PageModel
{
    public string? Letter { get; private set; }

    /// <summary>Whether it is neither filtered nor turned round.</summary>
    public bool IsWhole => Letter is null && Order == default && Request.Query.Text("q") is null;

    public PersonOrder Order { get; private set; }

    public Paged<PersonRow> People { get; private set; } = null!;

    public IReadOnlyList<IndexLetter> Letters => names.People.Letters;

    public IReadOnlyList<string> Orders { get; } = [.. Enum.GetValues<PersonOrder>().Select(Words.Of)];

    public IActionResult OnGet()
    {
        var filter = ListRequests.PersonFilter(Request.Query, names);
        (Letter, Order) = (filter.Letter, filter.Order);
        People = PersonList.Page(catalogue, names, filter, ListRequests.Page(Request.Query));
        return People.Exists ? Page() : NotFound();
    }
}
