using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Names;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;
using BehindScenes.Catalogue.Search;

namespace BehindScenes.Catalogue.Seeds;

/// <summary>Turns linked drafts into the rows of a generation. Ids follow the order of slugs, so that the same seeds give the same rows.</summary>
internal sealed class RowAssembler
{
    private const int MostNeverYet = 100;

    /// <summary>An article tells more of someone than a line of a cast.</summary>
    private const int ArticleWeight = 5;

    private readonly Rows _rows = new();
    private readonly PairingTally _tally = new();
    private readonly Dictionary<DramaDraft, int> _articlesOfDrama;
    private readonly Dictionary<DramaDraft, int> _momentsOfDrama;
    private readonly Dictionary<PersonDraft, int> _articlesOfPerson;
    private readonly Dictionary<PersonDraft, int> _dramasOfPerson;

    private RowAssembler(Linker linker)
    {
        _articlesOfDrama = linker.Articles.SelectMany(article => article.Dramas).CountBy(drama => drama).ToDictionary();
        _momentsOfDrama = linker.Articles.SelectMany(article => article.Moments).Select(moment => moment.Drama).OfType<DramaDraft>().CountBy(drama => drama).ToDictionary();
        _articlesOfPerson = linker.Articles.SelectMany(article => article.People).CountBy(person => person).ToDictionary();
        _dramasOfPerson = linker.Dramas.All.SelectMany(drama => drama.Roles.Select(role => role.Person).Union(drama.Credits.Select(credit => credit.Person))).CountBy(person => person).ToDictionary();
    }

    public static Rows Assemble(Linker linker)
    {
        var assembler = new RowAssembler(linker);
        var people = Numbered(linker.People.All, person => person.Slug, (person, id) => person.Id = id);
        var dramas = Numbered(linker.Dramas.All, drama => drama.Slug, (drama, id) => drama.Id = id);
        var articles = Numbered(linker.Articles, article => article.Slug, (article, id) => article.Id = id);
        dramas.ForEach(assembler.Add);
        articles.ForEach(assembler.Add);
        var (casts, pairings) = (assembler._tally.Casts(), assembler._tally.Pairings());
        people.ForEach(person => assembler.Add(person, pairings.PartnerCount(person.Id)));
        assembler._rows.KeptArrays.AddRange([.. casts.Kept(), .. pairings.Kept(), KeptArray.Of<NeverYetPair>(nameof(CatalogueMemory.NeverYet), NeverYetTally.Best(casts, pairings, MostNeverYet))]);
        assembler.AddFacets(articles);
        NameOrders.Add(assembler._rows);
        assembler._rows.Articles.AddRange(articles.InParallel(article => new TiedArticle(article.Id, article.File, ArticleTies.Of(article).Pack(), article.Reading)));
        return assembler._rows;
    }

    private static List<T> Numbered<T>(IEnumerable<T> drafts, Func<T, string> slug, Action<T, int> number)
    {
        var ordered = drafts.OrderBy(slug, StringComparer.Ordinal).ToList();
        for (var i = 0; i < ordered.Count; i++)
            number(ordered[i], i + 1);
        return ordered;
    }

    private void Add(DramaDraft drama)
    {
        _rows.Dramas.Add(new Drama
        {
            Id = drama.Id,
            Slug = drama.Slug,
            Title = drama.Title,
            OriginalTitle = drama.Card?.OriginalTitle,
            Country = drama.Card?.Country,
            Year = drama.Card?.Year,
            Episodes = drama.Card?.Episodes,
            SynopsisHtml = drama.Card?.Synopsis?.Html,
            SynopsisLanguage = drama.Card?.Synopsis?.Language,
            CardPath = drama.Card?.Path,
            ArticleCount = _articlesOfDrama.GetValueOrDefault(drama),
            MomentCount = _momentsOfDrama.GetValueOrDefault(drama),
        });
        _rows.Titles.AddRange(drama.Titles.Select(title => new DramaTitle { Id = _rows.Titles.Count + 1, DramaId = drama.Id, Language = title.Language, Title = title.Title }));
        _rows.Networks.AddRange(drama.Networks.Select(name => new DramaNetwork { DramaId = drama.Id, Name = name }));
        _rows.Genres.AddRange((drama.Card?.Genres ?? []).Select(name => new DramaGenre { DramaId = drama.Id, Name = name }));
        _rows.Credits.AddRange(drama.Credits.Select((credit, position) => new Credit { DramaId = drama.Id, PersonId = credit.Person.Id, Kind = credit.Kind, Position = position }));
        foreach (var title in drama.AllTitles.Distinct(StringComparer.Ordinal))
            AddName(NameKind.Drama, title, drama.Roles.Count + (ArticleWeight * _articlesOfDrama.GetValueOrDefault(drama)), dramaId: drama.Id);
        drama.Roles.ForEach(role => Add(drama, role));
        _tally.AddDrama(drama.Id, drama.Roles);
    }

    private void Add(DramaDraft drama, RoleDraft role)
    {
        role.Id = _rows.Roles.Count + 1;
        _rows.Roles.Add(new Role { Id = role.Id, DramaId = drama.Id, PersonId = role.Person.Id, Kind = role.Kind, Position = role.Position });
        foreach (var (position, character) in role.Characters.Index())
        {
            _rows.Characters.Add(new Character { Id = _rows.Characters.Count + 1, RoleId = role.Id, Position = position, Name = character.Name, Note = character.Note });
            foreach (var name in character.Spellings.Prepend(character.Name))
                AddName(NameKind.Character, name, (role.Kind == RoleKind.Main ? 1 : 0) + (ArticleWeight * _articlesOfDrama.GetValueOrDefault(drama)), role.Person.Id, drama.Id);
        }
    }

    private void Add(PersonDraft person, int partnerCount)
    {
        _rows.People.Add(new Person
        {
            Id = person.Id,
            Slug = person.Slug,
            Name = person.Name,
            NativeName = person.Card?.NativeName,
            DramaCount = _dramasOfPerson.GetValueOrDefault(person),
            ArticleCount = _articlesOfPerson.GetValueOrDefault(person),
            PartnerCount = partnerCount,
        });
        _rows.Spellings.AddRange(person.Spellings.Select(name => new PersonSpelling { Id = _rows.Spellings.Count + 1, PersonId = person.Id, Name = name }));
        foreach (var name in person.Names)
            AddName(NameKind.Person, name, _dramasOfPerson.GetValueOrDefault(person) + (ArticleWeight * _articlesOfPerson.GetValueOrDefault(person)), personId: person.Id);
    }

    private void AddName(NameKind kind, string text, int weight, int? personId = null, int? dramaId = null) =>
        _rows.Names.Add(new IndexedName { Id = _rows.Names.Count + 1, Kind = kind, PersonId = personId, DramaId = dramaId, Text = text, Weight = weight });

    private void Add(ArticleDraft article)
    {
        _tally.AddArticle(article.People);
        foreach (var moment in article.Moments.Where(moment => moment.IsTie))
            _tally.AddMoment(moment.People);
    }

    private void AddFacets(List<ArticleDraft> articles) => _rows.Facets.AddRange(articles.CountBy(article => article.Language, StringComparer.Ordinal).OrderBy(language => language.Key, StringComparer.Ordinal)
        .Select(language => new Facet { Kind = FacetKind.ArticleLanguage, Value = language.Key, Count = language.Value }));
}
