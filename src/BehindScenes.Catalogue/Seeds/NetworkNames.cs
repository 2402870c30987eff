namespace BehindScenes.Catalogue.Seeds;

/// <summary>
/// Parts "Netflix tvN" into its two networks. Lists in bulk join them by a blank, and some networks have one in their own name:
/// a string is parted only where all its parts stand alone for some other drama.
/// </summary>
internal static class NetworkNames
{
    public static void Split(IReadOnlyList<DramaDraft> dramas)
    {
        var alone = dramas.SelectMany(drama => drama.Networks).GroupBy(name => name.ToUpperInvariant(), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.GroupBy(name => name, StringComparer.Ordinal).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).First().Key, StringComparer.Ordinal);
        foreach (var drama in dramas)
        {
            var networks = drama.Networks.SelectMany(name => Parts(name.Split(' '), alone)).ToList();
            drama.Networks.Clear();
            drama.Networks.UnionWith(networks);
        }
    }

    private static List<string> Parts(string[] words, Dictionary<string, string> alone)
    {
        var whole = alone[string.Join(' ', words).ToUpperInvariant()];
        for (var cut = words.Length - 1; cut > 0; cut--)
        {
            var (head, tail) = (string.Join(' ', words[..cut]).ToUpperInvariant(), string.Join(' ', words[cut..]).ToUpperInvariant());
            if (alone.TryGetValue(head, out var first) && alone.ContainsKey(tail))
                return [first, .. Parts(words[cut..], alone)];
        }

        return [whole];
    }
}
