using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Database;
using BehindScenes.Reading.Findings;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Moments;

public static class MomentList
{
    /// <summary>A sentence that can stand alone is neither a shout nor a paragraph, in UTF-16 units.</summary>
    private const int Shortest = 50;
    private const int Longest = 180;

    private const int MostArticles = 12;

    private static readonly MomentQuery One = new("Moments AS m WHERE m.Id = $0 LIMIT 1");

    /// <summary>A moment of two people that stands for all: the one told at most length in the newest article of a language, or of any.</summary>
    /// <param name="language">BCP 47.</param>
    /// <returns>null if no new article tells one.</returns>
    public static async Task<MomentRow?> OfNewestAsync(CatalogueContext catalogue, string language, CancellationToken cancellation) =>
        await OfAsync(catalogue, catalogue.Articles.Where(article => article.Language == language), cancellation) ?? await OfAsync(catalogue, catalogue.Articles, cancellation);

    private static async Task<MomentRow?> OfAsync(CatalogueContext catalogue, IQueryable<Article> articles, CancellationToken cancellation)
    {
        var newest = await ArticleList.Newest(articles.Where(article => article.MomentCount > 0)).Take(MostArticles).Select(article => article.Id).ToListAsync(cancellation);
        var moments = await catalogue.Moments
            .Where(moment => newest.Contains(moment.ArticleId) && moment.Status == FindingStatus.Reported && moment.People.Count > 1 && moment.Sentence.Length >= Shortest && moment.Sentence.Length <= Longest)
            .Select(moment => new { moment.Id, moment.ArticleId, moment.Sentence.Length }).ToListAsync(cancellation);
        var best = moments.OrderBy(moment => newest.IndexOf(moment.ArticleId)).ThenByDescending(moment => moment.Length).ThenBy(moment => moment.Id).FirstOrDefault()?.Id;
        return best is null ? null : One.Read(catalogue, best)[0];
    }
}
