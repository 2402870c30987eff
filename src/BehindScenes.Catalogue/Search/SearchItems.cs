using System.Diagnostics;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.People;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Search;

/// <summary>Turns names that were found, and the pairings of people, into what is shown of them.</summary>
internal static class SearchItems
{
    public static async Task<List<SearchItem>> OfAsync(CatalogueContext catalogue, IReadOnlyList<FoundName> found, CancellationToken cancellation)
    {
        var (personIds, dramaIds) = (found.Select(name => name.PersonId).OfType<int>().Distinct().ToList(), found.Select(name => name.DramaId).OfType<int>().Distinct().ToList());
        var people = personIds.Count == 0 ? [] : await catalogue.People.Where(person => personIds.Contains(person.Id))
            .Select(person => new { person.Id, Link = new PersonLink(person.Slug, person.Name), person.NativeName }).ToDictionaryAsync(person => person.Id, cancellation);
        var dramas = dramaIds.Count == 0 ? [] : await catalogue.Dramas.Where(drama => dramaIds.Contains(drama.Id))
            .Select(drama => new { drama.Id, Link = new DramaLink(drama.Slug, drama.Title, drama.Year), drama.OriginalTitle }).ToDictionaryAsync(drama => drama.Id, cancellation);
        return found.Select(name => name.Kind switch
        {
            NameKind.Person when people[name.PersonId!.Value] is var person => Item(SearchKind.Person, name, person.Link.Slug, person.Link.Name) with { NativeName = person.NativeName },
            NameKind.Drama when dramas[name.DramaId!.Value] is var drama => Item(SearchKind.Drama, name, drama.Link.Slug, drama.Link.Title) with { Year = drama.Link.Year, NativeName = drama.OriginalTitle },
            _ when dramas[name.DramaId!.Value].Link is var drama => Item(SearchKind.Character, name, drama.Slug, name.Text) with { Drama = drama, Person = people[name.PersonId!.Value].Link },
            _ => throw new UnreachableException(),
        }).ToList();
    }

    /// <summary>Pairings of one person, those with the most to show first.</summary>
    public static async Task<List<SearchItem>> NearestPairingsAsync(CatalogueContext catalogue, int personId, int most, CancellationToken cancellation)
    {
        var person = await LinkAsync(catalogue, personId, cancellation);
        var partners = await PartnerList.PageAsync(catalogue, person.Slug, new PartnerFilter(), new PageRequest(1, most), cancellation);
        return [.. partners.Items.Select(partner => PairingOf(person, partner.Person))];
    }

    /// <summary>Pairings of one person with any of some others, those with the most to show first.</summary>
    public static async Task<List<SearchItem>> PairingsWithAsync(CatalogueContext catalogue, int personId, List<int> partnerIds, int most, CancellationToken cancellation)
    {
        var person = await LinkAsync(catalogue, personId, cancellation);
        var partners = await catalogue.Pairings.Where(pairing => pairing.FirstId == personId && partnerIds.Contains(pairing.SecondId)).Select(pairing => new { pairing.Rank, Partner = pairing.Second })
            .Concat(catalogue.Pairings.Where(pairing => pairing.SecondId == personId && partnerIds.Contains(pairing.FirstId)).Select(pairing => new { pairing.Rank, Partner = pairing.First }))
            .OrderByDescending(entry => entry.Rank).ThenBy(entry => entry.Partner.Id).Take(most)
            .Select(entry => new PersonLink(entry.Partner.Slug, entry.Partner.Name)).ToListAsync(cancellation);
        return partners.ConvertAll(partner => PairingOf(person, partner));
    }

    public static SearchItem PairingOf(PersonLink person, PersonLink partner) => new(SearchKind.Pairing, person.Slug, person.Name, SearchReason.Partner, person.Name) { Person = partner };

    public static SearchReason ReasonOf(NameMatch match) => match switch
    {
        NameMatch.Typed => SearchReason.Typed,
        NameMatch.Folded => SearchReason.Marks,
        NameMatch.Romanised => SearchReason.Romanised,
        NameMatch.Prefix => SearchReason.Part,
        _ => SearchReason.Near,
    };

    private static Task<PersonLink> LinkAsync(CatalogueContext catalogue, int personId, CancellationToken cancellation) =>
        catalogue.People.Where(person => person.Id == personId).Select(person => new PersonLink(person.Slug, person.Name)).FirstAsync(cancellation);

    private static SearchItem Item(SearchKind kind, FoundName name, string slug, string shown) =>
        new(kind, slug, shown, ReasonOf(name.Match), name.Text == shown ? null : name.Text);
}
