using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Search;
using Microsoft.EntityFrameworkCore;

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
    public static async Task<IReadOnlyList<MeantPerson>> BestAsync(CatalogueContext catalogue, string typed, CancellationToken cancellation)
    {
        if (typed.StartsWith(PairingSearch.SlugMark))
        {
            return await catalogue.People.Where(person => person.Slug == typed.Substring(1))
                .Select(person => new MeantPerson(person.Id, person.Slug, person.Name, person.Name, NameMatch.Typed, Array.Empty<int>())).ToListAsync(cancellation);
        }

        return await PeopleAsync(catalogue, await NameSearch.FindMeantAsync(catalogue, typed, cancellation), cancellation);
    }

    /// <summary>Those whose names sound alike by chance or are a few letters away.</summary>
    public static async Task<IReadOnlyList<MeantPerson>> NearAsync(CatalogueContext catalogue, string typed, CancellationToken cancellation) =>
        await PeopleAsync(catalogue, [.. (await NameSearch.FindNearAsync(catalogue, typed, cancellation)).Where(name => name.PersonId is not null).DistinctBy(name => name.PersonId).Take(MostNear)], cancellation);

    private static async Task<IReadOnlyList<MeantPerson>> PeopleAsync(CatalogueContext catalogue, List<FoundName> found, CancellationToken cancellation)
    {
        var ids = found.Select(name => name.PersonId!.Value).Distinct().ToList();
        var people = await catalogue.People.Where(person => ids.Contains(person.Id)).Select(person => new { person.Id, person.Slug, person.Name }).ToDictionaryAsync(person => person.Id, cancellation);
        return [.. found.GroupBy(name => name.PersonId!.Value).Select(names =>
        {
            var (person, own) = (people[names.Key], names.FirstOrDefault(name => name.Kind == NameKind.Person));
            var best = own ?? names.First();
            return new MeantPerson(person.Id, person.Slug, person.Name, best.Text, best.Match, own is null ? [.. names.Select(name => name.DramaId!.Value).Distinct().Order()] : []);
        }).OrderBy(person => person.IsCharacter)];
    }
}
