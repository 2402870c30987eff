using BehindScenes.Benchmarks.Generating;
using BehindScenes.Catalogue;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;
using BehindScenes.Catalogue.Search;
using BehindScenes.Reading.Names;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Benchmarks.Answering;

/// <summary>A question to a catalogue: asked of a context, it is answered as a page or an API would.</summary>
internal delegate Task Question(CatalogueContext catalogue);

/// <summary>What visitors ask, drawn by chance from what a catalogue holds.</summary>
internal sealed class Questions
{
    private const int Suggested = 8;
    private const int ShortestTyped = 2;
    private const int SampledArticles = 500;
    private const int ShortestWord = 4;

    private readonly Chance _chance;
    private readonly List<(string Name, string Slug)> _people;
    private readonly List<(string First, string Second)> _askedPairs = [];
    private readonly CatalogueMemory _memory;
    private readonly List<string> _common;
    private readonly List<string> _rare;

    private Questions(CatalogueMemory memory, Chance chance, List<(string Name, string Slug)> people, List<string> common, List<string> rare) =>
        (_memory, _chance, _people, _common, _rare) = (memory, chance, people, common, rare);

    /// <summary>By what is asked for, how the next question of that kind is drawn.</summary>
    public IReadOnlyList<(string What, Func<Question> Draw)> Kinds =>
    [
        ("suggest", Suggest), ("name search", NameSearch), ("common words", CommonWords), ("rare words", RareWords),
        ("pairing", Pairing), ("strangers", Strangers), ("partners", Partners), ("path", Path), ("path search", PathSearch),
    ];

    /// <summary>The names that pairings were asked for by, in their order.</summary>
    public IReadOnlyList<(string First, string Second)> AskedPairs => _askedPairs;

    /// <param name="lease">Held as long as questions are asked.</param>
    /// <exception cref="InvalidDataException">Nobody in the catalogue acted with anybody, or no article says anything.</exception>
    public static async Task<Questions> OfAsync(Generation.Lease lease, int seed, CancellationToken cancellation)
    {
        using var catalogue = lease.CreateContext();
        var chance = new Chance(seed, 0);
        var people = await catalogue.People.Where(person => person.PartnerCount > 0).OrderBy(person => person.Id).Select(person => ValueTuple.Create(person.Name, person.Slug)).ToListAsync(cancellation);
        var step = Math.Max(1, lease.Generation.ArticleCount / SampledArticles);
        var texts = await catalogue.Articles.Where(article => article.Id % step == 0).OrderBy(article => article.Id).Take(SampledArticles).Select(article => article.Text).ToListAsync(cancellation);
        var words = texts.SelectMany(text => NameFold.Fold(text).Split(' ').Where(word => word.Length >= ShortestWord && word.All(char.IsLetter)).Distinct())
            .CountBy(word => word).OrderBy(entry => entry.Key, StringComparer.Ordinal).ToList();
        var common = words.Where(entry => entry.Value * 10 >= texts.Count).Select(entry => entry.Key).ToList();
        var rare = words.Where(entry => entry.Value * 100 <= Math.Max(100, texts.Count)).Select(entry => entry.Key).ToList();
        if (people.Count == 0 || common.Count == 0 || rare.Count == 0)
            throw new InvalidDataException("too little to ask for: a catalogue needs casts and articles");
        return new Questions(catalogue.Memory, chance, people, common, rare);
    }

    public Question Suggest()
    {
        var name = Name();
        var typed = name[..Math.Min(name.Length, _chance.Between(ShortestTyped, name.Length))];
        return catalogue => Task.FromResult(Suggestions.For(catalogue, typed, Suggested, QueryBudget.Usual));
    }

    public Question NameSearch() =>
        Search(_chance.Below(3) switch { 0 => Name(), 1 => Name().ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal), _ => $"{Name()} & {Name()}" });

    public Question CommonWords() => WordSearch(_common);

    public Question RareWords() => WordSearch(_rare);

    /// <summary>Of two who acted together.</summary>
    public Question Pairing()
    {
        var first = _chance.Of(_people);
        var partners = _memory.Pairings.Nearest(_memory.People.IdOf(first.Slug)).ToList();
        var second = _memory.People[_chance.Of(partners).PersonId].Name;
        _askedPairs.Add((first.Name, second));
        return catalogue => Task.FromResult(PairingSearch.ByNames(catalogue, first.Name, second));
    }

    /// <summary>A pairing of two of whom most share nothing: what is told is the path between them.</summary>
    public Question Strangers()
    {
        var (first, second) = (Name(), Name());
        return catalogue => Task.FromResult(PairingSearch.ByNames(catalogue, first, second));
    }

    public Question Partners()
    {
        var slug = Slug();
        return catalogue => Task.FromResult(PartnerList.Page(catalogue.Memory, slug, new PartnerFilter(), new PageRequest(1, PageRequest.DefaultSize)));
    }

    public Question Path()
    {
        var (from, to) = (Slug(), Slug());
        return catalogue => Task.FromResult(CastPath.BySlugs(catalogue, from, to, false));
    }

    /// <summary>The path without its sentences.</summary>
    public Question PathSearch()
    {
        var (from, to) = (Slug(), Slug());
        return catalogue => Task.FromResult(catalogue.Memory.Casts.Path(catalogue.Memory.People.IdOf(from), catalogue.Memory.People.IdOf(to)));
    }

    private Question WordSearch(List<string> words) => Search(string.Join(' ', Enumerable.Range(0, _chance.Between(1, 2)).Select(_ => _chance.Of(words))));

    private static Question Search(string typed) =>
        catalogue => CatalogueSearch.AskAsync(catalogue, typed, new SearchFilter(), new PageRequest(1, 10), QueryBudget.Usual, default);

    private string Name() => _chance.Of(_people).Name;

    private string Slug() => _chance.Of(_people).Slug;
}
