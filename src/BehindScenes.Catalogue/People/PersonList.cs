using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Names;
using BehindScenes.Catalogue.Search;

namespace BehindScenes.Catalogue.People;

public sealed record PersonLink(string Slug, string Name);

public sealed record PersonRow(string Slug, string Name, string? NativeName, int DramaCount, int ArticleCount, int PartnerCount);

/// <summary>Which people; what is null is not asked for.</summary>
/// <param name="Letter">One of the index of the list.</param>
/// <param name="Name">In any spelling.</param>
public sealed record PersonFilter(string? Letter = null, string? Name = null, PersonOrder Order = PersonOrder.Name);

public enum PersonOrder
{
    Name,
    MostPartners,
}

public static class PersonList
{
    private static readonly PreparedQuery<PersonRow> One = new(
        "SELECT Slug, Name, NativeName, DramaCount, ArticleCount, PartnerCount FROM People WHERE Id = $0",
        row => new PersonRow(row.GetString(0), row.GetString(1), row.Text(2), row.GetInt32(3), row.GetInt32(4), row.GetInt32(5)));

    /// <param name="names">By what the list is sorted, and its ties where it is sorted otherwise.</param>
    public static Paged<PersonRow> Page(CatalogueContext catalogue, LocalNames names, PersonFilter filter, PageRequest page)
    {
        var ids = Ids(catalogue, names, filter, page);
        return new([.. ids.Items.Select(id => One.Read(catalogue, id)[0])], ids.Total, ids.Number, ids.Size);
    }

    /// <inheritdoc cref="Page"/>
    public static IEnumerable<PersonRow> All(CatalogueContext catalogue, LocalNames names, PersonFilter filter) =>
        Ids(catalogue, names, filter, PageRequest.All).Items.Select(id => One.Read(catalogue, id)[0]);

    private static Paged<int> Ids(CatalogueContext catalogue, LocalNames names, PersonFilter filter, PageRequest page)
    {
        var found = filter.Name is not { } name ? null : NameSearch.Find(catalogue, name)
            .Where(hit => hit.Kind == NameKind.Person && hit.Match != NameMatch.Near).Select(hit => hit.PersonId!.Value).ToHashSet();
        return names.People.Page((int)filter.Order, found, filter.Letter, page);
    }
}
