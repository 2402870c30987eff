using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;

namespace BehindScenes.Catalogue.Articles;

public sealed record ArticleLink(string Slug, string Headline, string Language);

public sealed record ArticleRow(string Slug, string Headline, string Language, DateOnly? Published, string Excerpt, int WordCount, int MomentCount, IReadOnlyList<DramaLink> Dramas);

public static class ArticleList
{
    /// <summary>The newest first; those without a day last.</summary>
    /// <param name="language">BCP 47; null for any.</param>
    public static Task<Paged<ArticleRow>> PageAsync(CatalogueContext catalogue, string? language, PageRequest page, CancellationToken cancellation) =>
        In(catalogue, language).PageAsync(Row, page, cancellation);

    /// <inheritdoc cref="PageAsync"/>
    public static IAsyncEnumerable<ArticleRow> AllAsync(CatalogueContext catalogue, string? language) => In(catalogue, language).AllAsync(Row);

    internal static IOrderedQueryable<Article> Newest(IQueryable<Article> articles) =>
        articles.OrderByDescending(article => article.Published).ThenByDescending(article => article.MomentCount).ThenBy(article => article.Id);

    internal static System.Linq.Expressions.Expression<Func<Article, ArticleRow>> Row { get; } = article => new ArticleRow(
        article.Slug, article.Headline, article.Language, article.Published, article.Excerpt, article.WordCount, article.MomentCount,
        article.Dramas.OrderBy(tie => tie.DramaId).Select(tie => new DramaLink(tie.Drama.Slug, tie.Drama.Title, tie.Drama.Year)).ToList());

    private static IOrderedQueryable<Article> In(CatalogueContext catalogue, string? language) =>
        Newest(catalogue.Articles.Where(article => language == null || article.Language == language));
}
