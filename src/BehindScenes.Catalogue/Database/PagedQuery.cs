using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Database;

internal static class PagedQuery
{
    /// <summary>Counts the rows and takes one page of them as they are projected. The rows must be in a complete order.</summary>
    public static async Task<Paged<TRow>> PageAsync<T, TRow>(this IQueryable<T> rows, System.Linq.Expressions.Expression<Func<T, TRow>> projection, PageRequest page, CancellationToken cancellation)
        where TRow : class
    {
        var total = await rows.CountAsync(cancellation);
        var items = page.Skipped < total ? await rows.Skip(page.Skipped).Take(page.Size).Select(projection).AsSplitQuery().ToListAsync(cancellation) : [];
        return new Paged<TRow>(items, total, page.Number, page.Size);
    }
}
