using System.Linq.Expressions;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Names;
using BehindScenes.Catalogue.People;

namespace BehindScenes.Catalogue.Dramas;

public sealed record DramaLink(string Slug, string Title, int? Year);

public sealed record DramaRow(
    string Slug, string Title, string? OriginalTitle, int? Year, string? Country, IReadOnlyList<string> Networks,
    IReadOnlyList<PersonLink> Leads, int ArticleCount, int MomentCount);

public enum DramaOrder
{
    Title,
    Newest,
    MostToShow,
}

/// <summary>Which dramas; what is null is not asked for. <paramref name="Letter"/> is one of the index of the list.</summary>
public sealed record DramaFilter(
    string? Country = null, string? Network = null, int? Year = null, string? Genre = null, string? Language = null, string? Letter = null, DramaOrder Order = DramaOrder.Title);

public static class DramaList
{
    private static readonly Expression<Func<Drama, DramaRow>> Row = drama => new DramaRow(
        drama.Slug, drama.Title, drama.OriginalTitle, drama.Year, drama.Country,
        drama.Networks.OrderBy(network => network.Name).Select(network => network.Name).ToList(),
        drama.Roles.Where(role => role.Kind == RoleKind.Main).OrderBy(role => role.Position).Select(role => new PersonLink(role.Person.Slug, role.Person.Name)).ToList(),
        drama.ArticleCount, drama.MomentCount);

    /// <param name="names">By what the list is sorted, and its ties where it is sorted otherwise.</param>
    public static async Task<Paged<DramaRow>> PageAsync(CatalogueContext catalogue, LocalNames names, DramaFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var ids = names.Dramas.Page((int)filter.Order, catalogue.Memory.Facets.Found(filter), filter.Letter, page);
        return await ids.RowsAsync(catalogue.Dramas, Row, cancellation);
    }

    /// <summary>All of a page's list, page by page.</summary>
    public static IAsyncEnumerable<DramaRow> AllAsync(CatalogueContext catalogue, LocalNames names, DramaFilter filter, CancellationToken cancellation) =>
        PagedQuery.AllAsync(page => PageAsync(catalogue, names, filter, page, cancellation), cancellation);

    /// <summary>The ids of dramas by their years, those without one last.</summary>
    internal static IEnumerable<int> NewestFirst(this LinkTable<DramaLink> dramas, IEnumerable<int> ids) => ids.OrderByDescending(id => dramas[id].Year).ThenBy(id => id);
}
