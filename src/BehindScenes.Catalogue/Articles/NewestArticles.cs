using BehindScenes.Catalogue.Database;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Articles;

/// <summary>An article and when it came: the day that it states, at midnight UTC, else the time of its file.</summary>
public sealed record NewArticle(string Slug, string Headline, string Language, string Excerpt, DateOnly? Published, DateTimeOffset Time);

public static class NewestArticles
{
    /// <summary>Those that came last, the last first. The day of most articles is that of their files, so each file without a day is looked at, and no more than <paramref name="count"/> are kept.</summary>
    /// <param name="timeOf">The time of a seed; null where it is gone, as its article will be with the next build.</param>
    public static async Task<IReadOnlyList<NewArticle>> OfAsync(
        CatalogueContext catalogue, IQueryable<Article> articles, Func<string, DateTimeOffset?> timeOf, int count, CancellationToken cancellation)
    {
        var newest = new PriorityQueue<int, (DateTimeOffset Time, int Id)>();
        var dated = await articles.Where(article => article.Published != null).OrderByDescending(article => article.Published).ThenBy(article => article.Id).Take(count)
            .Select(article => new { article.Id, article.Published }).ToListAsync(cancellation);
        foreach (var article in dated)
            Add(article.Id, Midnight(article.Published!.Value));
        await foreach (var article in articles.Where(article => article.Published == null).Select(article => new { article.Id, article.Path }).AsAsyncEnumerable().WithCancellation(cancellation))
            Add(article.Id, timeOf(article.Path));

        var times = newest.UnorderedItems.ToDictionary(item => item.Element, item => item.Priority.Time);
        var rows = await catalogue.Articles.Where(article => times.Keys.Contains(article.Id))
            .Select(article => new { article.Id, article.Slug, article.Headline, article.Language, article.Excerpt, article.Published }).ToListAsync(cancellation);
        return [.. rows.OrderByDescending(row => times[row.Id]).ThenBy(row => row.Id).Select(row => new NewArticle(row.Slug, row.Headline, row.Language, row.Excerpt, row.Published, times[row.Id]))];

        void Add(int id, DateTimeOffset? time)
        {
            if (time is not { } known)
                return;
            newest.Enqueue(id, (known, -id));
            if (newest.Count > count)
                newest.Dequeue();
        }
    }

    private static DateTimeOffset Midnight(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);
}
