using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Articles;

public sealed record ArticleLink(string Slug, string Headline, string Language);

public sealed record ArticleRow(string Slug, string Headline, string Language, DateOnly? Published, string Excerpt, int WordCount, int MomentCount, IReadOnlyList<DramaLink> Dramas);

public static class ArticleList
{
    private static readonly ArticleQuery All = new("Articles AS a ORDER BY a.Place LIMIT $0 OFFSET $1");

    private static readonly ArticleQuery OfLanguage = new("Articles AS a WHERE a.Language = $2 ORDER BY a.Place LIMIT $0 OFFSET $1");

    /// <summary>The newest first; those without a day last.</summary>
    /// <param name="language">BCP 47; null for any.</param>
    public static async Task<Paged<ArticleRow>> PageAsync(CatalogueContext catalogue, string? language, PageRequest page, CancellationToken cancellation) => new(
        language is null ? All.Read(catalogue, page.Size, page.Skipped) : OfLanguage.Read(catalogue, page.Size, page.Skipped, language),
        await catalogue.Facets.Where(facet => facet.Kind == FacetKind.ArticleLanguage && (language == null || facet.Value == language)).SumAsync(facet => facet.Count, cancellation),
        page.Number, page.Size);

    /// <inheritdoc cref="PageAsync"/>
    public static IAsyncEnumerable<ArticleRow> AllAsync(CatalogueContext catalogue, string? language, CancellationToken cancellation) =>
        PagedQuery.AllAsync(page => PageAsync(catalogue, language, page, cancellation), cancellation);

    internal static IOrderedQueryable<Article> Newest(IQueryable<Article> articles) => articles.OrderBy(article => article.Place);
}
