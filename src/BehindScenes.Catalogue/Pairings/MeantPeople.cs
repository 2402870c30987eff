using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Search;

namespace BehindScenes.Catalogue.Pairings;

/// <summary>Someone who may be meant by a name. <paramref name="DramaIds"/> are the dramas of the matching characters; empty where their own name matched.</summary>
internal sealed record MeantPerson(int PersonId, string Slug, string Name, string MatchedName, NameMatch Match, IReadOnlyList<int> DramaIds)
{
    public bool IsCharacter => DramaIds.Count > 0;
}

/// <summary>Who is meant by one name of a pairing: their own, or that of a character they play.</summary>
internal static class MeantPeople
{
    private const int MostNear = 5;

    /// <summary>All whom the name fits best, near ones left out; an own name before a character of the same name for one person.</summary>
    public static IReadOnlyList<MeantPerson> Best(CatalogueContext catalogue, string typed)
    {
        if (typed.StartsWith(PairingSearch.SlugMark))
        {
            var people = catalogue.Memory.People;
            return people.IdOf(typed[1..]) is var id and > 0 ? [new(id, people[id].Slug, people[id].Name, people[id].Name, NameMatch.Typed, [])] : [];
        }

        return People(catalogue.Memory, NameSearch.FindMeant(catalogue, typed));
    }

    /// <summary>Those whose names sound alike by chance or are a few letters away.</summary>
    public static IReadOnlyList<MeantPerson> Near(CatalogueContext catalogue, string typed) =>
        People(catalogue.Memory, [.. NameSearch.FindNear(catalogue, typed).Where(name => name.PersonId is not null).DistinctBy(name => name.PersonId).Take(MostNear)]);

    private static IReadOnlyList<MeantPerson> People(CatalogueMemory memory, List<FoundName> found) => [.. found.GroupBy(name => name.PersonId!.Value).Select(names =>
    {
        var (person, own) = (memory.People[names.Key], names.FirstOrDefault(name => name.Kind == NameKind.Person));
        var best = own ?? names.First();
        return new MeantPerson(names.Key, person.Slug, person.Name, best.Text, best.Match, own is null ? [.. names.Select(name => name.DramaId!.Value).Distinct().Order()] : []);
    }).OrderBy(person => person.IsCharacter)];
}
