using BehindScenes.Reading.Names;

namespace BehindScenes.Catalogue.Seeds;

/// <summary>The part of an address that names one thing: folded words joined by hyphens, letters of any script.</summary>
public static class Slugs
{
    private const int Longest = 80;

    /// <returns>Never empty: a name of signs alone becomes "x".</returns>
    public static string Of(string name)
    {
        var slug = NameFold.Fold(name.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal)).Replace(' ', '-');
        if (slug.Length > Longest)
            slug = slug[..(char.IsHighSurrogate(slug[Longest - 1]) ? Longest - 1 : Longest)].TrimEnd('-');
        return slug.Length == 0 ? "x" : slug;
    }

    /// <summary>The slug, or with the first number that makes it one of its own.</summary>
    public static string Free(string slug, Func<string, bool> isTaken)
    {
        var free = slug;
        for (var number = 2; isTaken(free); number++)
            free = $"{slug}-{number}";
        return free;
    }
}
