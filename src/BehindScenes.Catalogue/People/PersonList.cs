using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Names;
using BehindScenes.Catalogue.Search;

namespace BehindScenes.Catalogue.People;

public sealed record PersonLink(string Slug, string Name);

public sealed record PersonRow(string Slug, string Name, string? NativeName, int DramaCount, int ArticleCount, int PartnerCount);

public enum PersonOrder
{
    Name,
    MostPartners,
}

public static class PersonList
{
    /// <param name="names">By what the list is sorted, and its ties where it is sorted otherwise.</param>
    /// <param name="letter">One of the index of the list; null for any.</param>
    /// <param name="name">In any spelling; null for any.</param>
    public static async Task<Paged<PersonRow>> PageAsync(
        CatalogueContext catalogue, LocalNames names, string? letter, string? name, PersonOrder order, PageRequest page, CancellationToken cancellation)
    {
        var found = name is null ? null : (await NameSearch.FindAsync(catalogue, name, cancellation))
            .Where(hit => hit.Kind == NameKind.Person && hit.Match != NameMatch.Near).Select(hit => hit.PersonId!.Value).ToHashSet();
        return await names.People.Page((int)order, found, letter, page).RowsAsync(
            catalogue.People,
            person => new PersonRow(person.Slug, person.Name, person.NativeName, person.DramaCount, person.ArticleCount, person.PartnerCount),
            cancellation);
    }
}
