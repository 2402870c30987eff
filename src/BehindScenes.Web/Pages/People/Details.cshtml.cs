using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.People;
using BehindScenes.Web.Drawings;
using BehindScenes.Web.Languages;
using BehindScenes.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BehindScenes.Web.Pages.People;

[Asks]
public sealed class DetailsModel(CatalogueContext catalogue) : PageModel
{
    public PersonDetails Person { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (PersonDetails.Find(catalogue, slug) is not { } found)
            return NotFound();
        Person = found;
        return Page();
    }

    /// <summary>How many dramas each year has; null where there are not two years.</summary>
    public Bars? ByYear(InterfaceLanguage language)
    {
        var counts = Person.Roles.Select(role => role.Drama).Concat(Person.Credits.Select(credit => credit.Drama)).Distinct()
            .Where(drama => drama.Year is not null).CountBy(drama => drama.Year!.Value).ToDictionary();
        if (counts.Count < 2)
            return null;
        var (first, last) = (counts.Keys.Min(), counts.Keys.Max());
        return new Bars(
            "years", language["bars.years", Person.Name], language["bars.years.text", language.Count("count.dramas", counts.Values.Sum()), language.Year(first), language.Year(last)],
            language["drama.year"], language["nav.dramas"], Bars.Fill(counts, first, last, year => $"#year-{year}"));
    }
}
