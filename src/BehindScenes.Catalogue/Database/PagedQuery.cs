using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Database;

internal static class PagedQuery
{
    /// <summary>Counts the rows and takes one page of them as they are projected. The rows must be in a complete order.</summary>
    public static async Task<Paged<TRow>> PageAsync<T, TRow>(this IQueryable<T> rows, Expression<Func<T, TRow>> projection, PageRequest page, CancellationToken cancellation)
        where TRow : class
    {
        var total = await rows.CountAsync(cancellation);
        var items = page.Skipped < total ? await rows.Skip(page.Skipped).Take(page.Size).Select(projection).AsSplitQuery().ToListAsync(cancellation) : [];
        return new Paged<TRow>(items, total, page.Number, page.Size);
    }

    /// <summary>Reads the rows that a page of ids names, in their order.</summary>
    public static async Task<Paged<TRow>> RowsAsync<T, TRow>(this Paged<int> page, IQueryable<T> all, Expression<Func<T, TRow>> projection, CancellationToken cancellation)
        where T : class
        where TRow : class
    {
        var ids = page.Items.Order().ToList();
        var rows = await all.Where(row => ids.Contains(EF.Property<int>(row, "Id"))).OrderBy(row => EF.Property<int>(row, "Id")).Select(projection).AsSplitQuery().ToListAsync(cancellation);
        return new Paged<TRow>([.. page.Items.Select(id => rows[ids.BinarySearch(id)])], page.Total, page.Number, page.Size);
    }
}
