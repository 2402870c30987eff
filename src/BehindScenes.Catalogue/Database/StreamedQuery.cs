using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Database;

/// <summary>A list's rows as they are projected, one after the other. The rows must be in a complete order.</summary>
internal static class StreamedQuery
{
    /// <summary>All rows, none of them kept: memory does not grow with the list.</summary>
    public static IAsyncEnumerable<TRow> AllAsync<T, TRow>(this IQueryable<T> rows, Expression<Func<T, TRow>> projection)
        where TRow : class => rows.Select(projection).AsSplitQuery().AsAsyncEnumerable();
}
