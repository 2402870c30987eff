using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Search;

namespace BehindScenes.Catalogue.People;

public sealed record PersonLink(string Slug, string Name);

public sealed record PersonRow(string Slug, string Name, string? NativeName, int DramaCount, int ArticleCount, int PartnerCount);

/// <summary>Which people; what is null is not asked for.</summary>
/// <param name="Letter">A to Z, or # for all else.</param>
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

    public static async Task<Paged<PersonRow>> PageAsync(CatalogueContext catalogue, PersonFilter filter, PageRequest page, CancellationToken cancellation) =>
        await (await OrderedAsync(catalogue, filter, cancellation)).PageAsync(Row, page, cancellation);

    public static async IAsyncEnumerable<PersonRow> AllAsync(CatalogueContext catalogue, PersonFilter filter, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var person in (await OrderedAsync(catalogue, filter, cancellation)).AllAsync(Row).WithCancellation(cancellation))
            yield return person;
    }

    private static async Task<IQueryable<Person>> OrderedAsync(CatalogueContext catalogue, PersonFilter filter, CancellationToken cancellation)
    {
        IQueryable<Person> people = catalogue.People;
        if (filter.Letter is { } letter)
            people = people.Where(person => person.Letter == letter);
        if (filter.Name is { } name)
        {
            var found = (await NameSearch.FindAsync(catalogue, name, cancellation)).FindAll(hit => hit.Kind == NameKind.Person && hit.Match != NameMatch.Near).ConvertAll(hit => hit.PersonId!.Value);
            people = people.Where(person => found.Contains(person.Id));
        }

        return filter.Order == PersonOrder.MostPartners
            ? people.OrderByDescending(person => person.PartnerCount).ThenBy(person => person.FoldedName).ThenBy(person => person.Id)
            : people.OrderBy(person => person.FoldedName).ThenBy(person => person.Id);
    }
}
