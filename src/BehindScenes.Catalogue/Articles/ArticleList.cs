using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;

namespace BehindScenes.Catalogue.Articles;

public sealed record ArticleLink(string Slug, string Headline, string Language);

public sealed record ArticleRow(string Slug, string Headline, string Language, DateOnly? Published, string Excerpt, int WordCount, int MomentCount, IReadOnlyList<DramaLink> Dramas);

public static class ArticleList
{
    private static readonly ArticleQuery All = new("Articles AS a ORDER BY a.Place LIMIT $0 OFFSET $1");

    private static readonly ArticleQuery OfLanguage = new("Articles AS a WHERE a.Language = $2 ORDER BY a.Place LIMIT $0 OFFSET $1");

    /// <summary>The newest first; those without a day last.</summary>
    /// <param name="language">BCP 47; null for any.</param>
    public static Paged<ArticleRow> Page(CatalogueContext catalogue, string? language, PageRequest page) => new(
        language is null ? All.Read(catalogue, page.Size, page.Skipped) : OfLanguage.Read(catalogue, page.Size, page.Skipped, language),
        catalogue.Memory.ArticleLanguages.Where(facet => language == null || facet.Value == language).Sum(facet => facet.Count),
        page.Number, page.Size);

    /// <inheritdoc cref="Page"/>
    public static IAsyncEnumerable<ArticleRow> AllAsync(CatalogueContext catalogue, string? language, CancellationToken cancellation) =>
        PagedQuery.AllAsync(page => Task.FromResult(Page(catalogue, language, page)), cancellation);

    internal static IOrderedQueryable<Article> Newest(IQueryable<Article> articles) => articles.OrderBy(article => article.Place);
}
