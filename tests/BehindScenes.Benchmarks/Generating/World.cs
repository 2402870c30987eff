using BehindScenes.Catalogue.Seeds;
using BehindScenes.Reading.Names;

namespace BehindScenes.Benchmarks.Generating;

/// <param name="Native">As the person writes it; null where that is the name.</param>
/// <param name="Language">The person's own, BCP 47.</param>
/// <param name="IsNamesake">Whether someone else had the name before, so that a cast must state the slug.</param>
internal sealed record Person(string Name, string? Native, string Language, string Slug, bool IsNamesake)
{
    public string In(string language) => language == Language ? Native ?? Name : Name;
}

internal sealed record Part(Person Person, string Character, string? NativeCharacter, string Kind);

/// <param name="Titles">By language; English always, Vietnamese always, its own always, others by chance.</param>
internal sealed record Drama(
    string Slug, Culture Culture, IReadOnlyDictionary<string, string> Titles, string Network, int Year, int Episodes,
    IReadOnlyList<string> Genres, IReadOnlyList<string> Directors, IReadOnlyList<string> Writers, IReadOnlyList<Part> Cast)
{
    public string TitleIn(string language) => Titles.GetValueOrDefault(language, Titles["en"]);
}

/// <summary>Dramas and people who never were. Who comes first in a list is the most famous.</summary>
internal sealed class World
{
    /// <summary>Of the cast, whom articles tell of; each has a card.</summary>
    public const int Leads = 5;

    private const int SmallestCast = 6;
    private const int LargestCast = 40;

    /// <summary>One person of so many directs and writes and never acts.</summary>
    private const int MakerEvery = 25;

    private static readonly string[] AllGenres = ["Romance", "Comedy", "Mystery", "Thriller", "Historical", "Fantasy", "Family", "Medical", "Legal", "Youth", "Crime", "Melodrama"];

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _slugs = new(StringComparer.Ordinal);
    private readonly List<(Person Person, Culture Culture)> _actors = [];
    private readonly Dictionary<Culture, List<Person>> _actorsOf = [];
    private readonly Dictionary<Culture, List<Person>> _makersOf = [];

    public World(Size size, int seed)
    {
        var chance = new Chance(seed, -1);
        Culture[] weighted = [.. Culture.All.SelectMany(culture => Enumerable.Repeat(culture, culture.Share))];
        var cultures = Enumerable.Range(0, size.Dramas).Select(_ => chance.Of(weighted)).ToList();
        // Everybody has a drama to be in, so that all are on the site and the little known are many.
        var at = new List<(Person Person, bool IsMaker)>[size.Dramas];
        for (var i = 0; i < size.People; i++)
        {
            var (home, isMaker) = (i % size.Dramas, i % MakerEvery == MakerEvery - 1);
            var person = NewPerson(cultures[home], chance, mayBeNamesake: !isMaker);
            (at[home] ??= []).Add((person, isMaker));
            Listed(isMaker ? _makersOf : _actorsOf, cultures[home]).Add(person);
            if (!isMaker)
                _actors.Add((person, cultures[home]));
        }

        Dramas = [.. cultures.Select((culture, number) => NewDrama(number, culture, at[number] ?? [], chance))];
        Cards = [.. Dramas.SelectMany(drama => drama.Cast.Take(Leads)).Select(part => part.Person).DistinctBy(person => person.Slug).OrderBy(person => person.Slug, StringComparer.Ordinal)];
    }

    public IReadOnlyList<Drama> Dramas { get; }

    public IReadOnlyList<Person> Cards { get; }

    private static List<Person> Listed(Dictionary<Culture, List<Person>> lists, Culture culture)
    {
        if (!lists.TryGetValue(culture, out var list))
            lists.Add(culture, list = []);
        return list;
    }

    private Person NewPerson(Culture culture, Chance chance, bool mayBeNamesake)
    {
        while (true)
        {
            var (name, native) = culture.NameBy(chance);
            var isNew = _names.Add(NameFold.Compact(name));
            if (!isNew && !(mayBeNamesake && chance.OneIn(10)))
                continue;
            var slug = Slugs.Free(Slugs.Of(name), _slugs.Contains);
            _slugs.Add(slug);
            return new Person(name, native, culture.Language, slug, !isNew);
        }
    }

    private Drama NewDrama(int number, Culture culture, List<(Person Person, bool IsMaker)> home, Chance chance)
    {
        var titles = Phrases.All.Where(entry => entry.Key is "en" or "vi" || entry.Key == culture.Language || (entry.Key != "ko" && chance.OneIn(2)))
            .ToDictionary(entry => entry.Key, entry => entry.Value.TitleOf(number), StringComparer.Ordinal);
        var makers = home.Where(entry => entry.IsMaker).Select(entry => entry.Person.Name).ToList();
        var known = Listed(_makersOf, culture);
        if (known.Count > 0 && makers.Count == 0)
            makers.Add(known[chance.Rank(known.Count)].Name);
        List<string> writers = known.Count > 0 ? [known[chance.Rank(known.Count)].Name] : [];
        return new Drama(
            Slugs.Of(titles["en"]), culture, titles, chance.Of(culture.Networks), chance.Between(1995, 2025), chance.Of([8, 10, 12, 16, 16, 20, 24, 32, 40]),
            [.. new[] { chance.Of(AllGenres), chance.Of(AllGenres) }.Distinct()], makers, writers,
            Cast(culture, [.. home.Where(entry => !entry.IsMaker).Select(entry => entry.Person)], chance));
    }

    private List<Part> Cast(Culture culture, List<Person> home, Chance chance)
    {
        var (skew, known) = (chance.Below(1_000) / 1_000.0, Listed(_actorsOf, culture));
        var count = Math.Clamp(SmallestCast + (int)((LargestCast + 1 - SmallestCast) * skew * skew * skew), home.Count + 2, Math.Max(home.Count + 2, LargestCast));
        var cast = new List<Person>(count);
        for (var tries = 0; cast.Count < count - home.Count && tries < count * 20; tries++)
        {
            var isGuest = known.Count == 0 || tries > count * 10 || chance.OneIn(40);
            Add(isGuest ? _actors[chance.Below(_actors.Count)].Person : known[chance.Rank(known.Count)]);
        }

        home.ForEach(Add);
        // A namesake has no card, and whom articles tell of needs one.
        cast = [.. cast.OrderBy(person => person.IsNamesake)];
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. cast.Select((person, place) => NewPart(person, place, culture, taken, chance))];

        void Add(Person person)
        {
            if (!cast.Contains(person))
                cast.Add(person);
        }
    }

    /// <summary>Characters are of the drama's culture and bear no name that a person has.</summary>
    private Part NewPart(Person person, int place, Culture culture, HashSet<string> taken, Chance chance)
    {
        var (name, native) = culture.NameBy(chance);
        while (_names.Contains(NameFold.Compact(name)) || !taken.Add(NameFold.Compact(name)))
            (name, native) = culture.NameBy(chance);
        return new Part(person, name, native, place < 2 ? "main" : place < 10 ? "support" : "guest");
    }
}
