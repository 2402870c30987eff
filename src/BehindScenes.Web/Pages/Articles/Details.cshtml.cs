using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Database;
using BehindScenes.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BehindScenes.Web.Pages.Articles;

[Asks]
public sealed class DetailsModel(CatalogueContext catalogue) : PageModel
{
    private const int WordsAMinute = 200;

    public ArticleDetails Article { get; private set; } = null!;

    public IReadOnlyList<(Nearness Nearness, ArticleLink Article)> Neighbours { get; private set; } = [];

    public int Minutes => Math.Max(1, (Article.WordCount + WordsAMinute - 1) / WordsAMinute);

    /// <summary>What stands in the margin, in the order of the sentences that prove it.</summary>
    public IReadOnlyList<MarginNote> Notes =>
    [
        .. Article.Facts.Where(fact => fact.Kind is FindingKind.Casting or FindingKind.Episode or FindingKind.Network)
            .Select(fact => new MarginNote(fact.Start, fact, null))
            .Concat(Article.Moments.Select(moment => new MarginNote(moment.Start, null, moment)))
            .OrderBy(note => note.Start).ThenBy(note => note.Fact is null),
    ];

    public IActionResult OnGet(string slug)
    {
        if (ArticleDetails.Find(catalogue, slug) is not { } found)
            return NotFound();
        Article = found;
        Neighbours = ArticleNeighbours.Of(catalogue, found);
        return Page();
    }
}
