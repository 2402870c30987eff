using BehindScenes.Catalogue.Database;

namespace BehindScenes.Catalogue.Articles;

/// <summary>Articles as lists show them, by two prepared queries.</summary>
/// <param name="chosen">What stands behind FROM and says which articles <c>a</c> there are, in their order.</param>
internal sealed class ArticleQuery(string chosen)
{
    /// <summary>What a page that is no list of articles shows of them.</summary>
    public const int Most = 100;

    private readonly PreparedQuery<(int Id, ArticleRow Article)> _articles = new(
        $"SELECT a.Id, a.Slug, a.Headline, a.Language, a.Published, a.Excerpt, a.WordCount, a.MomentCount FROM {chosen}",
        row => (row.GetInt32(0), new ArticleRow(row.GetString(1), row.GetString(2), row.GetString(3), row.Day(4), row.GetString(5), row.GetInt32(6), row.GetInt32(7), [])));

    private readonly PreparedQuery<(int ArticleId, int DramaId)> _dramas = new(
        $"SELECT other.ArticleId, other.DramaId FROM (SELECT a.Id FROM {chosen}) AS a CROSS JOIN ArticleDramas AS other ON other.ArticleId = a.Id", PreparedRow.Tie);

    public List<ArticleRow> Read(CatalogueContext catalogue, params ReadOnlySpan<object> values)
    {
        var articles = _articles.Read(catalogue, values);
        if (articles.Count == 0)
            return [];
        var dramas = _dramas.Read(catalogue, values).ToLookup(tie => tie.ArticleId, tie => tie.DramaId);
        return articles.ConvertAll(entry => entry.Article with { Dramas = [.. dramas[entry.Id].Select(drama => catalogue.Memory.Dramas[drama])] });
    }
}
