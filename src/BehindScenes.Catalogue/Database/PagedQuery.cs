using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Database;

/// <summary>A list's rows as they are projected: a page of them, or all, one after the other. The rows must be in a complete order.</summary>
internal static class PagedQuery
{
    private const int RowsAtOnce = 500;

    /// <summary>Counts the rows and takes one page of them.</summary>
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

    /// <summary>All rows, none of them kept: memory does not grow with the list.</summary>
    public static IAsyncEnumerable<TRow> AllAsync<T, TRow>(this IQueryable<T> rows, Expression<Func<T, TRow>> projection)
        where TRow : class => rows.Select(projection).AsSplitQuery().AsAsyncEnumerable();

    /// <summary>All rows of a list that is no single query, read by its pages.</summary>
    public static async IAsyncEnumerable<T> AllAsync<T>(Func<PageRequest, Task<Paged<T>>> pageAsync, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (var number = 1; ; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            var page = await pageAsync(new PageRequest(number, RowsAtOnce));
            foreach (var item in page.Items)
                yield return item;
            if (number >= page.PageCount)
                yield break;
        }
    }
}
