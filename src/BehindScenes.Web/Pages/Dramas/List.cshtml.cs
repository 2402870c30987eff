using System.Globalization;
using BehindScenes.Catalogue;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Names;
using BehindScenes.Web.Languages;
using BehindScenes.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BehindScenes.Web.Pages.Dramas;

[Asks("country", "network", "year", "genre", "language", "letter", "sort", "page", "limit")]
public sealed class ListModel(CatalogueContext catalogue, LocalNames names, InterfaceLanguage language) : PageModel
{
    public DramaFilter Filter { get; private set; } = new();

    public Paged<DramaRow> Dramas { get; private set; } = null!;

    public IReadOnlyList<Filter> Filters { get; private set; } = [];

    public IReadOnlyList<IndexLetter> Letters => names.Dramas.Letters;

    public IReadOnlyList<string> Orders { get; } = [.. Enum.GetValues<DramaOrder>().Select(Words.Of)];

    public bool IsFiltered => Filter with { Order = default, Letter = null } != new DramaFilter();

    public IActionResult OnGet()
    {
        Filter = ListRequests.DramaFilter(Request.Query, names);
        Dramas = DramaList.Page(catalogue, names, Filter, ListRequests.Page(Request.Query));
        if (!Dramas.Exists)
            return NotFound();
        Filters =
        [
            Pages.Filter.Of("country", Filter.Country, FacetsOf(FacetKind.Country), label: language.Country, order: language.Order),
            Pages.Filter.Of("network", Filter.Network, FacetsOf(FacetKind.Network), language.Order),
            Pages.Filter.Of("year", Filter.Year?.ToString(CultureInfo.InvariantCulture), FacetsOf(FacetKind.Year), language.Order, byCount: false),
            Pages.Filter.Of("genre", Filter.Genre, FacetsOf(FacetKind.Genre), label: language.Genre, order: language.Order),
            Pages.Filter.Of("language", Filter.Language, FacetsOf(FacetKind.Language), language.Order, label: language.NameOf),
        ];
        return Page();

        List<Facet> FacetsOf(FacetKind kind) => catalogue.Memory.Facets.Of(kind, Filter);
    }
}
