using BehindScenes.Catalogue;
using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Names;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;

namespace BehindScenes.Web.Api;

/// <summary>Who and what the API's examples ask for: the pairing, drama and article of this catalogue with the most to show, so that each example is answered.</summary>
internal sealed record ApiSample(PersonLink First, PersonLink Second, string Drama, string Article)
{
    private static readonly ApiSample None = new(ApiExamples.First, ApiExamples.Second, ApiExamples.Drama.Slug, ApiExamples.Article.Slug);

    /// <summary>Names that stand in every catalogue's place where this one holds none.</summary>
    public static ApiSample Of(CatalogueContext catalogue, LocalNames names)
    {
        var one = new PageRequest(1, 1);
        var pairing = PairingList.Top(catalogue.Memory, 1) is [var top] ? top : null;
        var dramas = DramaList.Page(catalogue, names, new DramaFilter(Order: DramaOrder.MostToShow), one).Items;
        var articles = ArticleList.Page(catalogue, null, one).Items;
        return new ApiSample(pairing?.First ?? None.First, pairing?.Second ?? None.Second, dramas is [var drama] ? drama.Slug : None.Drama, articles is [var article] ? article.Slug : None.Article);
    }

    /// <summary>A template with the names in the place of their braces, written for an address.</summary>
    public string Fill(string template)
    {
        var filled = template;
        foreach (var (name, value) in new[] { ("{first}", First.Name), ("{second}", Second.Name), ("{person}", First.Slug), ("{other}", Second.Slug), ("{drama}", Drama), ("{article}", Article) })
            filled = filled.Replace(name, Uri.EscapeDataString(value), StringComparison.Ordinal);
        return filled;
    }
}
