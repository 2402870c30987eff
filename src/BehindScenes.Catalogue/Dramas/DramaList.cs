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
    private static readonly PreparedQuery<DramaRow> One = new(
        "SELECT Slug, Title, OriginalTitle, Year, Country, ArticleCount, MomentCount FROM Dramas WHERE Id = $0",
        row => new DramaRow(row.GetString(0), row.GetString(1), row.Text(2), row.Number(3), row.Text(4), [], [], row.GetInt32(5), row.GetInt32(6)));

    private static readonly PreparedQuery<string> NetworksOf = new("SELECT Name FROM DramaNetworks WHERE DramaId = $0 ORDER BY Name", row => row.GetString(0));

    private static readonly PreparedQuery<int> LeadsOf = new($"SELECT PersonId FROM Roles WHERE DramaId = $0 AND Kind = {(int)RoleKind.Main} ORDER BY Position", row => row.GetInt32(0));

    /// <param name="names">By what the list is sorted, and its ties where it is sorted otherwise.</param>
    public static Paged<DramaRow> Page(CatalogueContext catalogue, LocalNames names, DramaFilter filter, PageRequest page)
    {
        var ids = names.Dramas.Page((int)filter.Order, catalogue.Memory.Facets.Found(filter), filter.Letter, page);
        return new([.. ids.Items.Select(id => RowOf(catalogue, id))], ids.Total, ids.Number, ids.Size);
    }

    /// <inheritdoc cref="Page"/>
    public static IEnumerable<DramaRow> All(CatalogueContext catalogue, LocalNames names, DramaFilter filter) =>
        names.Dramas.Page((int)filter.Order, catalogue.Memory.Facets.Found(filter), filter.Letter, PageRequest.All).Items.Select(id => RowOf(catalogue, id));

    /// <summary>The ids of dramas by their years, those without one last.</summary>
    internal static IEnumerable<int> NewestFirst(this LinkTable<DramaLink> dramas, IEnumerable<int> ids) => ids.OrderByDescending(id => dramas[id].Year).ThenBy(id => id);

    private static DramaRow RowOf(CatalogueContext catalogue, int id) => One.Read(catalogue, id)[0] with
    {
        Networks = NetworksOf.Read(catalogue, id),
        Leads = LeadsOf.Read(catalogue, id).ConvertAll(person => catalogue.Memory.People[person]),
    };
}
