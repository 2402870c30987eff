using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Articles.Rendering;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Moments;
using BehindScenes.Catalogue.Names;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;
using BehindScenes.Catalogue.Search;
using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Findings;
using BehindScenes.Reading.Names;

namespace BehindScenes.Catalogue.Seeds;

/// <summary>Turns linked drafts into the rows of a generation. Ids follow the order of slugs, so that the same seeds give the same rows.</summary>
internal sealed class RowAssembler
{
    private const int ExcerptLength = 220;
    private const int MostNeverYet = 100;

    /// <summary>An article tells more of someone than a line of a cast.</summary>
    private const int ArticleWeight = 5;

    private readonly Rows _rows = new();
    private readonly PairingTally _tally = new();
    private readonly ILookup<DramaDraft, ArticleDraft> _articlesOfDrama;
    private readonly Dictionary<PersonDraft, int> _articlesOfPerson;
    private readonly Dictionary<PersonDraft, int> _dramasOfPerson;

    private RowAssembler(Linker linker)
    {
        _articlesOfDrama = linker.Articles.SelectMany(article => article.Dramas, (article, drama) => (article, drama)).ToLookup(entry => entry.drama, entry => entry.article);
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
        foreach (var (place, article) in articles.OrderByDescending(article => article.Card.Published).ThenByDescending(article => article.Moments.Count).ThenBy(article => article.Id).Index())
            article.Place = place;
        articles.ForEach(assembler.Add);
        var (casts, pairings) = (assembler._tally.Casts(), assembler._tally.Pairings());
        people.ForEach(person => assembler.Add(person, pairings.PartnerCount(person.Id)));
        assembler._rows.NameKeys.AddRange(NameKeys.Beginnings(assembler._rows.NameKeys).ToList());
        assembler._rows.KeptArrays.AddRange([.. casts.Kept(), .. pairings.Kept(), KeptArray.Of<NeverYetPair>(nameof(CatalogueMemory.NeverYet), NeverYetTally.Best(casts, pairings, MostNeverYet))]);
        assembler.AddFacets();
        NameOrders.Add(assembler._rows);
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
            ArticleCount = _articlesOfDrama[drama].Count(),
            MomentCount = _articlesOfDrama[drama].Sum(article => article.Moments.Count(moment => moment.Drama == drama)),
        });
        _rows.Titles.AddRange(drama.Titles.Select(title => new DramaTitle { Id = _rows.Titles.Count + 1, DramaId = drama.Id, Language = title.Language, Title = title.Title }));
        _rows.Networks.AddRange(drama.Networks.Select(name => new DramaNetwork { DramaId = drama.Id, Name = name }));
        _rows.Genres.AddRange((drama.Card?.Genres ?? []).Select(name => new DramaGenre { DramaId = drama.Id, Name = name }));
        _rows.Credits.AddRange(drama.Credits.Select((credit, position) => new Credit { DramaId = drama.Id, PersonId = credit.Person.Id, Kind = credit.Kind, Position = position }));
        foreach (var title in drama.AllTitles.Distinct(StringComparer.Ordinal))
            AddName(NameKind.Drama, title, drama.Roles.Count + (ArticleWeight * _articlesOfDrama[drama].Count()), dramaId: drama.Id);
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
                AddName(NameKind.Character, name, (role.Kind == RoleKind.Main ? 1 : 0) + (ArticleWeight * _articlesOfDrama[drama].Count()), role.Person.Id, drama.Id);
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

    private void AddName(NameKind kind, string text, int weight, int? personId = null, int? dramaId = null)
    {
        var id = _rows.Names.Count + 1;
        _rows.Names.Add(new IndexedName { Id = id, Kind = kind, PersonId = personId, DramaId = dramaId, Text = text, Weight = weight });
        _rows.NameKeys.AddRange(NameKeys.Of(text).Select(key => new NameKey { Key = key, Weight = weight, NameId = id }));
    }

    private void Add(ArticleDraft article)
    {
        var reading = article.Reading;
        var words = article.File.IsMarkdown ? ArticleHtml.Words(reading.Body) : reading.Body;
        _rows.Articles.Add(new Article
        {
            Id = article.Id,
            Slug = article.Slug,
            Path = Unicode.Visible(article.File.Path),
            Language = reading.Language,
            Headline = reading.Headline ?? Excerpt(words, ExcerptLength / 2),
            HeadlineStart = reading.HeadlineSpan?.Start,
            BodyHtml = article.BodyHtml,
            Text = words,
            Excerpt = Excerpt(words, ExcerptLength),
            WordCount = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length,
            Published = article.Card.Published,
            Source = article.Card.Source,
            MomentCount = article.Moments.Count,
            Place = article.Place,
        });
        _rows.ArticleWords.Add(new ArticleWords(article.Id, NameFold.Parted(reading.Headline ?? ""), NameFold.Parted(string.Join('\n', NamesIn(article))), NameFold.Parted(words)));
        _rows.ArticleDramas.AddRange(article.Dramas.Select(drama => new ArticleDrama { ArticleId = article.Id, DramaId = drama.Id, Place = article.Place }));
        _rows.ArticlePeople.AddRange(article.People.Select(person => new ArticlePerson { ArticleId = article.Id, PersonId = person.Id, Place = article.Place }));
        _tally.AddArticle(article.People);
        article.Findings.ForEach(finding => Add(article, finding));
        article.Moments.ForEach(moment => Add(article, moment));
    }

    /// <summary>All names of those an article is about, so that it is found by spellings that it does not use.</summary>
    private static IEnumerable<string> NamesIn(ArticleDraft article) => article.People.SelectMany(person => person.Names)
        .Concat(article.Dramas.SelectMany(drama => drama.AllTitles.Concat(article.People.Select(drama.RoleOf).OfType<RoleDraft>().SelectMany(role => role.Characters).Select(character => character.Name))))
        .Distinct(StringComparer.Ordinal);

    private void Add(ArticleDraft article, FindingDraft finding) => _rows.Findings.Add(new Finding
    {
        Id = _rows.Findings.Count + 1,
        Kind = finding.Kind,
        ArticleId = article.Id,
        Start = finding.Proof.Start,
        End = finding.Proof.End,
        Sentence = Shown(article, finding.Proof),
        Rule = finding.Proof.Rule,
        Status = finding.Proof.Status,
        Value = finding.Value,
        DramaId = finding.Drama?.Id,
        PersonId = finding.Person?.Id,
        RoleId = finding.Role?.Id,
        IsContradicted = finding.IsContradicted,
    });

    private void Add(ArticleDraft article, MomentDraft moment)
    {
        var (finding, id) = (moment.Finding, _rows.Moments.Count + 1);
        _rows.Moments.Add(new Moment
        {
            Id = id,
            ArticleId = article.Id,
            DramaId = moment.Drama?.Id,
            Kind = finding.Kind,
            Episode = finding.Episode,
            Start = finding.Proof.Start,
            End = finding.Proof.End,
            Sentence = Shown(article, finding.Proof),
            Rule = finding.Proof.Rule,
            Status = finding.Proof.Status,
        });
        _rows.MomentPeople.AddRange(moment.People.Select(person => new MomentPerson { MomentId = id, PersonId = person.Id, Episode = finding.Episode }));
        // What viewers feel about two people ties nobody.
        if (finding.Proof.Status is FindingStatus.Reported or FindingStatus.Quoted)
            _tally.AddMoment(moment.People);
    }

    /// <summary>A proving sentence as people read it: without the signs of Markdown.</summary>
    private static string Shown(ArticleDraft article, Proof proof) => article.File.IsMarkdown ? ArticleHtml.Words(proof.Sentence).Trim() : proof.Sentence;

    private void AddFacets() => _rows.Facets.AddRange(_rows.Articles.CountBy(article => article.Language, StringComparer.Ordinal).OrderBy(language => language.Key, StringComparer.Ordinal)
        .Select(language => new Facet { Kind = FacetKind.ArticleLanguage, Value = language.Key, Count = language.Value }));

    /// <summary>The first words, up to a length, cut between two of them.</summary>
    private static string Excerpt(string body, int length)
    {
        var line = string.Join(' ', body.Split((char[]?)null, 200, StringSplitOptions.RemoveEmptyEntries).Take(199));
        if (line.Length <= length)
            return line;
        var cut = line.LastIndexOf(' ', length);
        return SentenceSplitter.Trim(line, new TextSpan(0, cut > length / 2 ? cut : length - (char.IsHighSurrogate(line[length - 1]) ? 1 : 0))).In(line) + "…";
    }
}
