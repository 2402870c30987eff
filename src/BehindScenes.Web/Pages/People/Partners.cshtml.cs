using System.Globalization;
using BehindScenes.Catalogue;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Names;
using BehindScenes.Catalogue.People;
using BehindScenes.Web.Languages;
using BehindScenes.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BehindScenes.Web.Pages.People;

[Asks("drama", "year", "grade", "sort", "page", "limit")]
public sealed class PartnersModel(CatalogueContext catalogue, LocalNames names, InterfaceLanguage language) : PageModel
{
    public PersonLink Person { get; private set; } = null!;

    public PartnerFilter Filter { get; private set; } = new();

    public Paged<PartnerRow> Partners { get; private set; } = null!;

    public IReadOnlyList<Filter> Filters { get; private set; } = [];

    public IReadOnlyList<string> Orders { get; } = [.. Enum.GetValues<PartnerOrder>().Select(Words.Of)];

    public bool IsFiltered => Filter with { ByName = null } != new PartnerFilter();

    public IActionResult OnGet(string slug)
    {
        if (catalogue.Memory.People.Find(slug) is not { } found)
            return NotFound();
        (Person, Filter) = (found, ListRequests.PartnerFilter(Request.Query, names));
        Partners = PartnerList.Page(catalogue.Memory, slug, Filter, ListRequests.Page(Request.Query));
        if (!Partners.Exists)
            return NotFound();
        var facets = PartnerList.Facets(catalogue.Memory, slug);
        Filters =
        [
            new("drama", Filter.Drama, [.. facets.Dramas.Select(facet => new Filter.Choice(facet.Drama.Slug, names.Of(facet.Drama), facet.Count))]),
            new("year", Number(Filter.Year), [.. facets.Years.Select(facet => new Filter.Choice(Number(facet.Year)!, Number(facet.Year)!, facet.Count))]),
            new("grade", Filter.Grade is { } grade ? Words.Of(grade) : null, [.. facets.Grades.Select(facet => new Filter.Choice(Words.Of(facet.Grade), language[$"grade.{Words.Of(facet.Grade)}"], facet.Count))]),
        ];
        return Page();

        static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
    }
}
