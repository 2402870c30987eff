using BehindScenes.Catalogue.Dramas;
using BehindScenes.Reading.Documents;

namespace BehindScenes.Catalogue.Seeds;

/// <summary>
/// Ties cards and readings together: names to people, titles to dramas, castings to roles. It sees all seeds at once and works in
/// the order of their paths, so the same seeds give the same catalogue. Cards win over texts; where they differ, both are kept.
/// </summary>
/// <param name="textOf">The text of a file, for the line of a problem in it.</param>
/// <param name="isBroken">Whether the file of a path could not be used. A card among those is missing, but was meant.</param>
internal sealed class Linker(Func<SeedFile, string> textOf, Func<string, bool> isBroken)
{
    private readonly List<SeedProblem> _problems = [];
    private readonly Dictionary<string, string> _articleSlugs = new(StringComparer.Ordinal);

    public PersonRegister People { get; } = new();

    public DramaRegister Dramas { get; } = new();

    public List<ArticleDraft> Articles { get; } = [];

    public IReadOnlyList<SeedProblem> Problems => _problems;

    /// <summary>Ties all cards, before the first article.</summary>
    public void Add(IReadOnlyList<PersonCard> people, IReadOnlyList<DramaCard> dramas)
    {
        foreach (var card in people)
        {
            if (People.BySlug(card.Slug) is { Card: { } known })
                Report(card.Path, card.Line, ProblemKind.Unusable, $"is another card of `{card.Slug}`; {known.Path} is kept");
            else
                People.Add(card);
        }

        var added = new List<DramaDraft>();
        foreach (var card in dramas.Where(HasKnownPeople))
        {
            var (drama, known) = Dramas.Add(card);
            if (drama is null)
                Report(card.Path, card.Line, ProblemKind.Unusable, $"is another card of `{known!.Slug ?? Slugs.Of(known.Title)}`; {known.Path}:{known.Line} is kept");
            else
                added.Add(drama);
        }

        NetworkNames.Split(added);
        foreach (var drama in added)
            AddPeople(drama, drama.Card!);
    }

    /// <summary>A slug alone must be a card's; beside a name it may stand for someone without a card.</summary>
    private bool HasKnownPeople(DramaCard card)
    {
        var unknown = card.Cast.FirstOrDefault(entry => entry.Name is null && People.BySlug(entry.Person!) is null && !IsBroken("people", entry.Person!));
        if (unknown is not null)
            Report(card.Path, unknown.Line, ProblemKind.Unusable, $"`{unknown.Person}` is no person: there is no card people/{unknown.Person}.md");
        return unknown is null;
    }

    private void AddPeople(DramaDraft drama, DramaCard card)
    {
        foreach (var entry in card.Cast)
        {
            if (entry.Name is null && People.BySlug(entry.Person!) is null)
            {
                Report(card.Path, entry.Line, ProblemKind.LeftOut, $"`{entry.Person}` is left out, as their card people/{entry.Person}.md cannot be used");
                continue;
            }

            var person = entry.Person is { } slug ? People.Stated(slug, entry.Name ?? slug) : Resolve(entry.Name!, card.Path, entry.Line);
            if (person is null)
                continue;
            // The same person twice in one cast is one role with both characters.
            var role = drama.RoleOf(person) ?? drama.AddRole(person, entry.Kind);
            if (entry.Kind != RoleKind.Unstated && (role.Kind == RoleKind.Unstated || entry.Kind < role.Kind))
                role.Kind = entry.Kind;
            foreach (var character in entry.Characters.Where(character => !role.Characters.Exists(known => known.Name == character.Name)))
                role.Characters.Add(new CharacterDraft(character.Name, character.Note, character.Spellings));
        }

        AddCredits(card.Directors, CreditKind.Director);
        AddCredits(card.Writers, CreditKind.Writer);

        void AddCredits(IReadOnlyList<string> names, CreditKind kind)
        {
            foreach (var person in names.Select(name => Resolve(name, card.Path, card.Line)).OfType<PersonDraft>())
                drama.AddCredit(person, kind);
        }
    }

    private PersonDraft? Resolve(string name, string path, int line)
    {
        var found = People.Find([name]);
        if (found.Count < 2)
            return found.Count == 1 ? found[0] : People.Imply(name);
        Report(path, line, ProblemKind.LeftOut, $"`{name}` may be {string.Join(" or ", found.Select(person => person.Slug))}; say which with `person:`");
        return null;
    }

    /// <summary>Ties an article, unless it cannot be used. They come in the order of their paths.</summary>
    public void Add(SeedFile file, ReadArticle read, SpooledReading? place)
    {
        if (!_articleSlugs.TryAdd(file.Slug, file.Path))
        {
            Report(file.Path, 1, ProblemKind.Unusable, $"is another article `{file.Slug}`; {_articleSlugs[file.Slug]} is kept");
            return;
        }

        if (Unknown(read.Card.Dramas, slug => Dramas.BySlug(slug) is not null, "drama", "dramas") || Unknown(read.Card.People, slug => People.BySlug(slug) is not null, "person", "people"))
            return;
        var card = read.Card with
        {
            Dramas = [.. read.Card.Dramas.Where(slug => Dramas.BySlug(slug.Text) is not null)],
            People = [.. read.Card.People.Where(slug => People.BySlug(slug.Text) is not null)],
        };
        var article = new ArticleDraft(file, read.Reading.Language, card.Published) { Reading = place };
        new ArticleLinker(card, read.Reading, People, Dramas, (position, kind, message) => Report(file.Path, Document.LineOf(textOf(file), position), kind, message)).Link(article);
        Articles.Add(article);

        bool Unknown(IReadOnlyList<StatedText> slugs, Func<string, bool> isKnown, string what, string folder)
        {
            var missing = slugs.Where(slug => !isKnown(slug.Text)).ToList();
            foreach (var slug in missing.Where(slug => IsBroken(folder, slug.Text)))
                Report(file.Path, slug.Line, ProblemKind.LeftOut, $"`{slug.Text}` is left out, as its card {folder}/{slug.Text}.md cannot be used");
            var unknown = missing.Find(slug => !IsBroken(folder, slug.Text));
            if (unknown != default)
                Report(file.Path, unknown.Line, ProblemKind.Unusable, $"`{unknown.Text}` is no {what}: there is no card {folder}/{unknown.Text}.md");
            return unknown != default;
        }
    }

    private bool IsBroken(string folder, string slug) => isBroken($"{folder}/{slug}.md");

    private void Report(string path, int line, ProblemKind kind, string message) =>
        _problems.Add(new SeedProblem { Path = path, Line = line, Kind = kind, Message = message });
}
