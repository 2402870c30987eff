using System.Linq.Expressions;
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
    private static readonly Expression<Func<Person, PersonRow>> Row = person => new PersonRow(person.Slug, person.Name, person.NativeName, person.DramaCount, person.ArticleCount, person.PartnerCount);

    /// <param name="names">By what the list is sorted, and its ties where it is sorted otherwise.</param>
    public static async Task<Paged<PersonRow>> PageAsync(CatalogueContext catalogue, LocalNames names, PersonFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var found = filter.Name is not { } name ? null : (await NameSearch.FindAsync(catalogue, name, cancellation))
            .Where(hit => hit.Kind == NameKind.Person && hit.Match != NameMatch.Near).Select(hit => hit.PersonId!.Value).ToHashSet();
        return await names.People.Page((int)filter.Order, found, filter.Letter, page).RowsAsync(catalogue.People, Row, cancellation);
    }

    /// <summary>All of a page's list, page by page.</summary>
    public static IAsyncEnumerable<PersonRow> AllAsync(CatalogueContext catalogue, LocalNames names, PersonFilter filter, CancellationToken cancellation) =>
        PagedQuery.AllAsync(page => PageAsync(catalogue, names, filter, page, cancellation), cancellation);
}
