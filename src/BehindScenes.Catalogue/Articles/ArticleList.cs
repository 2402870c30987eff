using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;

namespace BehindScenes.Catalogue.Articles;

public sealed record ArticleLink(string Slug, string Headline, string Language);

public sealed record ArticleRow(string Slug, string Headline, string Language, DateOnly? Published, string Excerpt, int WordCount, int MomentCount, IReadOnlyList<DramaLink> Dramas);

public static class ArticleList
{
    private const int RowsAtOnce = 500;

    private static readonly ArticleQuery OfAny = new("Articles AS a ORDER BY a.Place LIMIT $0 OFFSET $1");

    private static readonly ArticleQuery OfLanguage = new("Articles AS a WHERE a.Language = $2 ORDER BY a.Place LIMIT $0 OFFSET $1");

    /// <summary>The newest first; those without a day last.</summary>
    /// <param name="language">BCP 47; null for any.</param>
    public static Paged<ArticleRow> Page(CatalogueContext catalogue, string? language, PageRequest page) => new(
        language is null ? OfAny.Read(catalogue, page.Size, page.Skipped) : OfLanguage.Read(catalogue, page.Size, page.Skipped, language),
        catalogue.Memory.ArticleLanguages.Where(facet => language == null || facet.Value == language).Sum(facet => facet.Count),
        page.Number, page.Size);

    /// <inheritdoc cref="Page"/>
    public static IEnumerable<ArticleRow> All(CatalogueContext catalogue, string? language) =>
        Enumerable.Range(1, Page(catalogue, language, new PageRequest(1, RowsAtOnce)).PageCount).SelectMany(number => Page(catalogue, language, new PageRequest(number, RowsAtOnce)).Items);

    internal static IOrderedQueryable<Article> Newest(IQueryable<Article> articles) => articles.OrderBy(article => article.Place);
}
