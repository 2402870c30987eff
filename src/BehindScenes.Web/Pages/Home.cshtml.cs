using BehindScenes.Catalogue;
using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Moments;
using BehindScenes.Catalogue.Names;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Web.Languages;
using BehindScenes.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BehindScenes.Web.Pages;

[Asks]
public sealed class HomeModel(CatalogueContext catalogue, LocalNames names, CatalogueSettings settings, InterfaceLanguage language) : PageModel
{
    private const int Shown = 6;

    public IReadOnlyList<PairingRow> Pairings { get; private set; } = [];

    public IReadOnlyList<ArticleRow> Articles { get; private set; } = [];

    public IReadOnlyList<DramaRow> Dramas { get; private set; } = [];

    /// <summary>One of a new article, in the visitor's language where there is one; null where there is none.</summary>
    public MomentRow? Moment { get; private set; }

    public bool IsEmpty => Articles.Count == 0 && Dramas.Count == 0;

    public string ArticlesFolder => Path.Combine(settings.Seeds, "articles");

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Pairings = PairingList.Top(catalogue.Memory, Shown);
        Articles = ArticleList.Page(catalogue, null, new PageRequest(1, Shown)).Items;
        Moment = await MomentList.OfNewestAsync(catalogue, language.Code, cancellation);
        Dramas = DramaList.Page(catalogue, names, new DramaFilter(Order: DramaOrder.MostToShow), new PageRequest(1, Shown)).Items;
    }
}
