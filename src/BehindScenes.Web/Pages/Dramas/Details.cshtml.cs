using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Web.Drawings;
using BehindScenes.Web.Languages;
using BehindScenes.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BehindScenes.Web.Pages.Dramas;

[Asks]
public sealed class DetailsModel(CatalogueContext catalogue) : PageModel
{
    public DramaDetails Drama { get; private set; } = null!;

    /// <summary>Whether any part is known, so that it tells something where one is not.</summary>
    public bool KnowsParts => Drama.Cast.Any(member => member.Characters.Count > 0);

    public IActionResult OnGet(string slug)
    {
        if (DramaDetails.Find(catalogue, slug) is not { } found)
            return NotFound();
        Drama = found;
        return Page();
    }

    /// <summary>How many moments each episode has; null where that shows nothing.</summary>
    public Bars? ByEpisode(InterfaceLanguage language) =>
        EpisodeBars.Of(Drama.EpisodeCounts.ToDictionary(count => count.Episode, count => count.Moments), Drama.Episodes, language, language["bars.episodes", Drama.Title]);
}
