using System.Diagnostics;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.People;

namespace BehindScenes.Catalogue.Search;

/// <summary>Turns names that were found, and the pairings of people, into what is shown of them.</summary>
internal static class SearchItems
{
    public static List<SearchItem> Of(CatalogueMemory memory, IReadOnlyList<FoundName> found) => [.. found.Select(name => name.Kind switch
    {
        NameKind.Person when memory.People[name.PersonId!.Value] is var person => Item(SearchKind.Person, name, person.Slug, person.Name) with { NativeName = memory.People.OriginalOf(name.PersonId.Value) },
        NameKind.Drama when memory.Dramas[name.DramaId!.Value] is var drama => Item(SearchKind.Drama, name, drama.Slug, drama.Title) with { Year = drama.Year, NativeName = memory.Dramas.OriginalOf(name.DramaId.Value) },
        _ when memory.Dramas[name.DramaId!.Value] is var drama => Item(SearchKind.Character, name, drama.Slug, name.Text) with { Drama = drama, Person = memory.People[name.PersonId!.Value] },
        _ => throw new UnreachableException(),
    })];

    /// <summary>Pairings of one person, those with the most to show first.</summary>
    public static List<SearchItem> NearestPairings(CatalogueMemory memory, int personId, int most) =>
        [.. memory.Pairings.Nearest(personId).Take(most).Select(partner => PairingOf(memory.People[personId], memory.People[partner.PersonId]))];

    /// <summary>Pairings of one person with any of some others, those with the most to show first.</summary>
    public static List<SearchItem> PairingsWith(CatalogueMemory memory, int personId, IEnumerable<int> partnerIds, int most) =>
        [.. partnerIds.Select(id => (Id: id, Shared: memory.Pairings.Between(personId, id))).Where(partner => partner.Shared is not null)
            .OrderByDescending(partner => partner.Shared!.Value.Rank).ThenBy(partner => partner.Id).Take(most)
            .Select(partner => PairingOf(memory.People[personId], memory.People[partner.Id]))];

    public static SearchItem PairingOf(PersonLink person, PersonLink partner) => new(SearchKind.Pairing, person.Slug, person.Name, SearchReason.Partner, person.Name) { Person = partner };

    public static SearchReason ReasonOf(NameMatch match) => match switch
    {
        NameMatch.Typed => SearchReason.Typed,
        NameMatch.Folded => SearchReason.Marks,
        NameMatch.Romanised => SearchReason.Romanised,
        NameMatch.Prefix => SearchReason.Part,
        _ => SearchReason.Near,
    };

    private static SearchItem Item(SearchKind kind, FoundName name, string slug, string shown) =>
        new(kind, slug, shown, ReasonOf(name.Match), name.Text == shown ? null : name.Text);
}
