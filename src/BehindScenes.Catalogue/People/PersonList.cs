using BehindScenes.Catalogue.Database;
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
    /// <param name="letter">A to Z, or # for all else; null for any.</param>
    /// <param name="name">In any spelling; null for any.</param>
    public static async Task<Paged<PersonRow>> PageAsync(CatalogueContext catalogue, string? letter, string? name, PersonOrder order, PageRequest page, CancellationToken cancellation)
    {
        IQueryable<Person> people = catalogue.People;
        if (letter is not null)
            people = people.Where(person => person.Letter == letter);
        if (name is not null)
        {
            var found = (await NameSearch.FindAsync(catalogue, name, cancellation)).FindAll(hit => hit.Kind == NameKind.Person && hit.Match != NameMatch.Near).ConvertAll(hit => hit.PersonId!.Value);
            people = people.Where(person => found.Contains(person.Id));
        }

        var ordered = order == PersonOrder.MostPartners
            ? people.OrderByDescending(person => person.PartnerCount).ThenBy(person => person.FoldedName).ThenBy(person => person.Id)
            : people.OrderBy(person => person.FoldedName).ThenBy(person => person.Id);
        return await ordered.PageAsync(
            person => new PersonRow(person.Slug, person.Name, person.NativeName, person.DramaCount, person.ArticleCount, person.PartnerCount), page, cancellation);
    }
}
