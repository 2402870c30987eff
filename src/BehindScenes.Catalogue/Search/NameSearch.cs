using BehindScenes.Catalogue.Database;
using BehindScenes.Reading.Names;

namespace BehindScenes.Catalogue.Search;

/// <summary>A name that fits what was typed; <paramref name="PersonId"/> and <paramref name="DramaId"/> are those it leads to, as <see cref="IndexedName"/> has them.</summary>
internal sealed record FoundName(NameKind Kind, int? PersonId, int? DramaId, string Text, NameMatch Match)
{
    public NameFit Fit { get; init; }

    public int Weight { get; init; }
}

/// <summary>Finds people, dramas and characters by any of their names, in any spelling.</summary>
internal static class NameSearch
{
    private const int MostSame = 400;
    private const int MostNear = 1_000;

    /// <summary>
    /// All that fit, the best first: by how they match, then by how much the catalogue holds of them. Near names are sought only where
    /// nothing fits truly.
    /// </summary>
    public static List<FoundName> Find(CatalogueContext catalogue, string typed)
    {
        var name = new TypedName(typed);
        return name.Compact.Length == 0 ? [] : WithMore(catalogue, name, Same(catalogue, name));
    }

    /// <summary>As <see cref="Find"/>, where the names that are the typed one are known.</summary>
    public static List<FoundName> FindMore(CatalogueContext catalogue, string typed, IEnumerable<FoundName> same) => WithMore(catalogue, new TypedName(typed), same);

    /// <summary>
    /// Those whose own or whose character's name fits best, where only a guess could choose between them. What sounds alike by chance
    /// and what is near is nobody's name.
    /// </summary>
    public static List<FoundName> FindMeant(CatalogueContext catalogue, string typed)
    {
        var name = new TypedName(typed);
        // What is written alike fits better than what sounds alike, and that better than what is begun.
        var found = People(NameKeys.Folds(typed));
        if (found.Count == 0)
            found = People(NameSounds.TurnedKeys(typed));
        if (found.Count == 0)
            found = Ranked(Begun(catalogue, name, peopleOnly: true));
        return found.FindAll(name => name.Fit.Tier == found[0].Fit.Tier);

        List<FoundName> People(IEnumerable<string> keys) => Ranked(ByKeys(catalogue, name, keys, MostSame).Where(name => name.PersonId is not null && !name.Fit.IsLoose));
    }

    /// <summary>The names that are the typed one in some spelling, the best first.</summary>
    public static List<FoundName> FindSame(CatalogueContext catalogue, string typed) => Ranked(Same(catalogue, new TypedName(typed)));

    /// <summary>Names that sound alike by chance, and those a few letters from the typed one, the nearest first.</summary>
    public static List<FoundName> FindNear(CatalogueContext catalogue, string typed)
    {
        var name = new TypedName(typed);
        return Ranked([.. Same(catalogue, name).Where(same => same.Fit.IsLoose), .. Near(catalogue, name)]);
    }

    public static FoundName? Found(IndexedName name, NameFit? fit) =>
        fit is { } fits ? new FoundName(name.Kind, name.PersonId, name.DramaId, name.Text, fits.Match) { Fit = fits, Weight = name.Weight } : null;

    /// <summary>One thing is found once, by the name that fits best. What sounds alike by chance is left out where anything fits better.</summary>
    public static List<FoundName> Ranked(IEnumerable<FoundName> found)
    {
        var ranked = found.OrderBy(name => name.Fit).ThenByDescending(name => name.Weight).ThenBy(name => name.Kind).ThenBy(name => name.PersonId).ThenBy(name => name.DramaId)
            .DistinctBy(name => (name.Kind, name.PersonId, name.DramaId)).ToList();
        if (ranked.Count > 0 && !ranked[0].Fit.IsLoose)
            ranked.RemoveAll(name => name.Fit.IsLoose);
        return ranked;
    }

    private static List<FoundName> WithMore(CatalogueContext catalogue, TypedName name, IEnumerable<FoundName> same)
    {
        List<FoundName> found = [.. same, .. Begun(catalogue, name, peopleOnly: false)];
        return Ranked(found.Count > 0 ? found : Near(catalogue, name));
    }

    private static IEnumerable<FoundName> Same(CatalogueContext catalogue, TypedName name) => ByKeys(catalogue, name, NameKeys.Same(name.Text), MostSame);

    private static IEnumerable<FoundName> Near(CatalogueContext catalogue, TypedName name) => ByKeys(catalogue, name, NameKeys.Near(name.Text), MostNear);

    private static IEnumerable<FoundName> ByKeys(CatalogueContext catalogue, TypedName typed, IEnumerable<string> keys, int most) =>
        KeyedNames.Under(catalogue, keys, most).Select(entry => Found(entry.Name, typed.FitOf(entry.Name.Text, entry.Key))).OfType<FoundName>();

    private static List<FoundName> Begun(CatalogueContext catalogue, TypedName typed, bool peopleOnly)
    {
        if (typed.Compact.Length == 0)
            return [];
        var names = KeyedNames.Beginning(catalogue, typed.Compact, peopleOnly);
        // Words that stand apart in the name: the rarest of them leads to it.
        if (typed.Words.Count > 1 && names.Count == 0)
        {
            foreach (var word in typed.Words.OrderByDescending(word => word.Length).Take(3))
            {
                names = KeyedNames.Beginning(catalogue, word, peopleOnly);
                if (names.Count < NameKeys.MostBegun)
                    break;
            }
        }

        var found = names.Select(name => Found(name, typed.FitOfPrefix(name.Text))).OfType<FoundName>().ToList();
        // 김수 begins 김수현, and so it does Kim Soo-hyun.
        if (NameSounds.IsHangul(typed.Text) && NameSounds.Keys(typed.Text) is [var sound, ..])
            found.AddRange(KeyedNames.UnderBeginning(catalogue, sound, peopleOnly).Where(name => !NameSounds.IsHangul(name.Text)).Select(name => Found(name, new NameFit(NameMatch.Prefix, 0))).OfType<FoundName>());
        return found;
    }
}
