using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BehindScenes.Web.Pages;

[Asks("leads", Typed = ["from", "to"])]
public sealed class PathModel(CatalogueContext catalogue) : PageModel
{
    public string? From { get; private set; }

    public string? To { get; private set; }

    public bool LeadsOnly { get; private set; }

    /// <summary>null until two people are asked for and known.</summary>
    public CastPath? Answer { get; private set; }

    /// <summary>What keeps the names from being two people; null where nothing does.</summary>
    public PairingAnswer? Unclear { get; private set; }

    public void OnGet()
    {
        (From, To, LeadsOnly) = (Request.Query.Text("from"), Request.Query.Text("to"), Request.Query.Flag("leads"));
        if (From is not null && To is not null)
            (Answer, Unclear) = CastPath.ByNames(catalogue, From, To, LeadsOnly);
    }
}
