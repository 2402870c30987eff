using BehindScenes.Catalogue.Database;
using BehindScenes.Reading.Names;
using Microsoft.EntityFrameworkCore;

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
    /// <summary>Behind every letter.</summary>
    private const string Last = "\uFFFF";

    private const int MostSame = 400;
    private const int MostBegun = NameKeys.MostBegun;
    private const int MostNear = 1_000;

    /// <summary>
    /// All that fit, the best first: by how they match, then by how much the catalogue holds of them. Near names are sought only where
    /// nothing fits truly.
    /// </summary>
    public static async Task<List<FoundName>> FindAsync(CatalogueContext catalogue, string typed, CancellationToken cancellation)
    {
        var name = new TypedName(typed);
        if (name.Compact.Length == 0)
            return [];
        return await WithMoreAsync(catalogue, name, await SameAsync(catalogue, name, cancellation), cancellation);
    }

    /// <summary>As <see cref="FindAsync"/>, where the names that are the typed one are known.</summary>
    public static Task<List<FoundName>> FindMoreAsync(CatalogueContext catalogue, string typed, List<FoundName> same, CancellationToken cancellation) =>
        WithMoreAsync(catalogue, new TypedName(typed), same, cancellation);

    /// <summary>
    /// Those whose own or whose character's name fits best, where only a guess could choose between them. What sounds alike by chance
    /// and what is near is nobody's name.
    /// </summary>
    public static async Task<List<FoundName>> FindMeantAsync(CatalogueContext catalogue, string typed, CancellationToken cancellation)
    {
        var same = (await FindSameAsync(catalogue, typed, cancellation)).FindAll(name => name.PersonId is not null && !name.Fit.IsLoose);
        var found = same.Count > 0 ? same : Ranked(await BegunAsync(catalogue.NameKeys.Where(key => key.Name.PersonId != null), new TypedName(typed), cancellation));
        return found.FindAll(name => name.Fit.Tier == found[0].Fit.Tier);
    }

    /// <summary>The names that are the typed one in some spelling, the best first.</summary>
    public static async Task<List<FoundName>> FindSameAsync(CatalogueContext catalogue, string typed, CancellationToken cancellation) =>
        Ranked(await SameAsync(catalogue, new TypedName(typed), cancellation));

    /// <summary>Names that sound alike by chance, and those a few letters from the typed one, the nearest first.</summary>
    public static async Task<List<FoundName>> FindNearAsync(CatalogueContext catalogue, string typed, CancellationToken cancellation)
    {
        var name = new TypedName(typed);
        return Ranked([.. (await SameAsync(catalogue, name, cancellation)).Where(same => same.Fit.IsLoose), .. await NearAsync(catalogue, name, cancellation)]);
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

    private static async Task<List<FoundName>> WithMoreAsync(CatalogueContext catalogue, TypedName name, List<FoundName> same, CancellationToken cancellation)
    {
        List<FoundName> found = [.. same, .. await BegunAsync(catalogue.NameKeys, name, cancellation)];
        return Ranked(found.Count > 0 ? found : await NearAsync(catalogue, name, cancellation));
    }

    private static Task<List<FoundName>> SameAsync(CatalogueContext catalogue, TypedName name, CancellationToken cancellation) =>
        ByKeysAsync(catalogue, name, [.. NameKeys.Same(name.Text)], MostSame, cancellation);

    private static Task<List<FoundName>> NearAsync(CatalogueContext catalogue, TypedName name, CancellationToken cancellation) =>
        ByKeysAsync(catalogue, name, [.. NameKeys.Near(name.Text)], MostNear, cancellation);

    private static async Task<List<FoundName>> ByKeysAsync(CatalogueContext catalogue, TypedName typed, List<string> keys, int most, CancellationToken cancellation)
    {
        if (keys.Count == 0)
            return [];
        var rows = await catalogue.NameKeys.Where(key => keys.Contains(key.Key)).OrderByDescending(key => key.Weight).ThenBy(key => key.NameId).Take(most)
            .Select(key => new { key.Key, key.Name }).ToListAsync(cancellation);
        return [.. rows.Select(row => Found(row.Name, typed.FitOf(row.Name.Text, row.Key))).OfType<FoundName>()];
    }

    private static async Task<List<FoundName>> BegunAsync(IQueryable<NameKey> keys, TypedName typed, CancellationToken cancellation)
    {
        if (typed.Compact.Length == 0)
            return [];
        var names = typed.Compact.Length <= NameKeys.LongestBeginning
            ? await WithKeyAsync(keys, NameKeys.Beginning + typed.Compact, cancellation)
            : await BeginningAsync(keys, NameKeys.Fold + typed.Compact, cancellation);
        // Words that stand apart in the name: the rarest of them leads to it.
        if (typed.Words.Count > 1 && names.Count == 0)
        {
            foreach (var word in typed.Words.OrderByDescending(word => word.Length).Take(3))
            {
                names = await BeginningAsync(keys, NameKeys.Fold + word, cancellation);
                if (names.Count < MostBegun)
                    break;
            }
        }

        var found = names.Select(name => Found(name, typed.FitOfPrefix(name.Text))).OfType<FoundName>().ToList();
        // 김수 begins 김수현, and so it does Kim Soo-hyun.
        if (NameSounds.IsHangul(typed.Text) && NameSounds.Keys(typed.Text) is [var sound, ..])
            found.AddRange((await BeginningAsync(keys, sound, cancellation)).Where(name => !NameSounds.IsHangul(name.Text)).Select(name => Found(name, new NameFit(NameMatch.Prefix, 0))).OfType<FoundName>());
        return found;
    }

    private static Task<List<IndexedName>> WithKeyAsync(IQueryable<NameKey> keys, string key, CancellationToken cancellation) =>
        keys.Where(entry => entry.Key == key).OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.NameId).Select(entry => entry.Name).ToListAsync(cancellation);

#pragma warning disable CA1309 // SQL compares by bytes; a comparison by culture would not be translated.
    private static Task<List<IndexedName>> BeginningAsync(IQueryable<NameKey> keys, string start, CancellationToken cancellation) =>
        keys.Where(key => string.Compare(key.Key, start) >= 0 && string.Compare(key.Key, start + Last) < 0)
            .OrderByDescending(key => key.Weight).ThenBy(key => key.NameId).Take(MostBegun).Select(key => key.Name).ToListAsync(cancellation);
#pragma warning restore CA1309
}
