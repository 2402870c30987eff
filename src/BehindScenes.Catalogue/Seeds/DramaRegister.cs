namespace BehindScenes.Catalogue.Seeds;

/// <summary>Every drama of the catalogue while it is linked.</summary>
internal sealed class DramaRegister
{
    private readonly Dictionary<string, DramaDraft> _bySlug = new(StringComparer.Ordinal);
    private readonly NameDirectory<DramaDraft> _titled = new();

    public IEnumerable<DramaDraft> All => _bySlug.Values;

    public DramaDraft? BySlug(string slug) => _bySlug.GetValueOrDefault(slug);

    /// <returns>The drama, or the card that has its slug already.</returns>
    /// <remarks>Two dramas of one title that differ by year or country are two: the later takes its year into its slug.</remarks>
    public (DramaDraft? Added, DramaCard? Known) Add(DramaCard card)
    {
        var slug = card.Slug ?? Slugs.Of(card.Title);
        if (_bySlug.TryGetValue(slug, out var known))
        {
            if (card.Slug is not null || IsSame(known.Card!, card))
                return (null, known.Card);
            slug = Slugs.Free(card.Year is { } year ? $"{slug}-{year}" : slug, _bySlug.ContainsKey);
        }

        return (Register(new DramaDraft(slug, card.Title, card)), null);
    }

    public IReadOnlyList<DramaDraft> Find(IEnumerable<string> titles) => titles.Select(_titled.Find).FirstOrDefault(found => found.Count > 0) ?? [];

    public DramaDraft Imply(string title) => Register(new DramaDraft(Slugs.Free(Slugs.Of(title), _bySlug.ContainsKey), title, null));

    /// <summary>Notes a title that a text gives the drama.</summary>
    public void AddTitle(DramaDraft drama, string? language, string title)
    {
        if (drama.AllTitles.Contains(title, StringComparer.OrdinalIgnoreCase))
            return;
        drama.Titles.Add((language, title));
        _titled.Add(title, drama);
    }

    private DramaDraft Register(DramaDraft drama)
    {
        _bySlug.Add(drama.Slug, drama);
        foreach (var title in drama.AllTitles)
            _titled.Add(title, drama);
        return drama;
    }

    private static bool IsSame(DramaCard one, DramaCard other) =>
        (one.Year is null || other.Year is null || one.Year == other.Year)
        && (one.Country is null || other.Country is null || string.Equals(one.Country, other.Country, StringComparison.OrdinalIgnoreCase));
}
