using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BehindScenes.Web.Pages.Pairings;

[Asks(Typed = ["first", "second"])]
public sealed class SearchModel(CatalogueContext catalogue) : PageModel
{
    private const int Shown = 12;

    public string? First { get; private set; }

    public string? Second { get; private set; }

    /// <summary>null until both names are asked for.</summary>
    public PairingAnswer? Answer { get; private set; }

    public IReadOnlyList<PairingRow> Popular { get; private set; } = [];

    public void OnGet()
    {
        (First, Second) = (Request.Query.Text("first"), Request.Query.Text("second"));
        if (First is not null && Second is not null)
            Answer = PairingSearch.ByNames(catalogue, First, Second);
        else
            Popular = PairingList.Top(catalogue.Memory, Shown);
    }
}
