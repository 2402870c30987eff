using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Reading.Findings;

namespace BehindScenes.Catalogue.Seeds;

/// <summary>Ties one article's findings to dramas, people and roles.</summary>
internal sealed class ArticleLinker(ArticleCard card, ArticleReading reading, PersonRegister people, DramaRegister dramas, Action<int, ProblemKind, string> report)
{
    private readonly List<DramaDraft> _dramas = [];
    private readonly List<PersonDraft> _people = [];
    private readonly List<FindingDraft> _findings = [];
    private readonly List<MomentDraft> _moments = [];
    private readonly Dictionary<string, PersonDraft> _byFoundName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DramaDraft> _byFoundTitle = new(StringComparer.Ordinal);

    public void Link(ArticleDraft article)
    {
        LinkDramas();
        LinkPeople();
        foreach (var (index, casting) in reading.Castings.Index())
            Add(casting, index);
        AddLeads();
        AddTheRest();
        (article.Dramas, article.People, article.Findings, article.Moments) = ([.. _dramas], [.. _people], [.. _findings], [.. _moments]);
    }

    private void LinkDramas()
    {
        _dramas.AddRange(card.Dramas.Select(slug => dramas.BySlug(slug.Text)!).Distinct());
        foreach (var (index, finding) in reading.Dramas.Index())
        {
            var found = dramas.Find(finding.Aliases.Prepend(finding.Title));
            // What the author states wins: a title that is none of the stated dramas' makes no other one.
            if (card.Dramas.Count > 0)
                found = [.. found.Where(_dramas.Contains)];
            var drama = found.Count switch
            {
                1 => found[0],
                0 when card.Dramas.Count == 0 => dramas.Imply(finding.Title),
                0 => null,
                _ => MostKnownCast(found, finding),
            };
            if (drama is null)
                continue;
            _byFoundTitle[finding.Title] = drama;
            foreach (var title in finding.Aliases.Prepend(finding.Title))
                dramas.AddTitle(drama, null, title);
            if (!_dramas.Contains(drama))
                _dramas.Add(drama);
            _findings.Add(new FindingDraft(FindingKind.Title, index, drama));
        }
    }

    /// <summary>Of dramas that share a title, the one whose cast the text names.</summary>
    private DramaDraft? MostKnownCast(IReadOnlyList<DramaDraft> found, DramaFinding finding)
    {
        var named = reading.People.SelectMany(person => people.Find([person.Name])).ToHashSet();
        var ranked = found.Select(drama => (Drama: drama, Known: drama.Roles.Count(role => named.Contains(role.Person)))).OrderByDescending(entry => entry.Known).ToList();
        if (ranked[0].Known > ranked[1].Known)
            return ranked[0].Drama;
        report(finding.Proof.Start, ProblemKind.LeftOut, $"`{finding.Title}` may be {string.Join(" or ", found.Select(drama => drama.Slug))}; say which with `dramas:`");
        return null;
    }

    private void LinkPeople()
    {
        _people.AddRange(card.People.Select(slug => people.BySlug(slug.Text)!).Distinct());
        foreach (var (index, finding) in reading.People.Index())
        {
            var person = PersonOf(finding);
            if (person is null)
                continue;
            _byFoundName[finding.Name] = person;
            people.AddSpelling(person, finding.Name);
            if (!_people.Contains(person))
                _people.Add(person);
            _findings.Add(new FindingDraft(FindingKind.Person, index, Person: person));
        }
    }

    /// <summary>Who bears the name; of namesakes the one whom the author states, or who is in the cast of the article's dramas.</summary>
    private PersonDraft? PersonOf(PersonFinding finding)
    {
        var found = people.Find(finding.Aliases.Where(alias => alias.Contains(' ', StringComparison.Ordinal)).Prepend(finding.Name));
        if (found.Count == 0)
            return people.Imply(finding.Name);
        if (found.Count == 1)
            return found[0];
        var near = found.Where(person => _people.Contains(person)).ToList();
        if (near.Count == 0)
            near = [.. found.Where(person => _dramas.Exists(drama => drama.RoleOf(person) is not null || drama.Credits.Exists(credit => credit.Person == person)))];
        if (near.Count == 1)
            return near[0];
        report(finding.Proof.Start, ProblemKind.LeftOut, $"`{finding.Name}` may be {string.Join(" or ", found.Select(person => person.Slug))}; say which with `people:`");
        return null;
    }

    private DramaDraft? DramaOf(string? title) =>
        title is not null && _byFoundTitle.TryGetValue(title, out var drama) ? drama : _dramas.Count == 1 ? _dramas[0] : null;

    private void Add(CastingFinding casting, int index)
    {
        var drama = DramaOf(casting.Drama);
        if (!_byFoundName.TryGetValue(casting.Actor, out var person))
            return;
        var isFact = casting.Proof.Status is FindingStatus.Reported or FindingStatus.Quoted;
        if (drama is null || !isFact)
        {
            _findings.Add(new FindingDraft(FindingKind.Casting, index, drama, person));
            return;
        }

        var contradiction = Contradiction(drama, person, casting.Character);
        if (contradiction is not null)
            report(casting.Proof.Start, ProblemKind.Conflict, $"says that {casting.Actor} plays {casting.Character}; {contradiction}");
        var role = drama.RoleOf(person) ?? (contradiction is null ? drama.AddRole(person, RoleKind.Unstated) : null);
        if (role is not null && contradiction is null && !role.Characters.Exists(character => character.IsNamed(casting.Character)))
            role.Characters.Add(new CharacterDraft(casting.Character, null, []));
        else
            role?.Characters.Find(character => character.IsNamed(casting.Character) && character.Name != casting.Character)?.Spellings.Add(casting.Character);
        _findings.Add(new FindingDraft(FindingKind.Casting, index, drama, person, role, contradiction is not null));
    }

    /// <summary>What a card says against it; null where none does.</summary>
    private static string? Contradiction(DramaDraft drama, PersonDraft person, string character)
    {
        if (drama.Card is not { } card)
            return null;
        var own = drama.RoleOf(person)?.Characters ?? [];
        if (own.Exists(known => known.IsNamed(character)))
            return null;
        var other = drama.Roles.Find(role => role.Person != person && role.Characters.Exists(known => known.IsNamed(character)));
        if (other is not null)
            return $"{card.Path} says that {other.Person.Name} does";
        return own.Count > 0 ? $"{card.Path} says {string.Join(" and ", own.Select(known => known.Name))}" : null;
    }

    /// <summary>Where no card gives a cast, the two whom the text shows together most are its leads.</summary>
    private void AddLeads()
    {
        if (reading.Pairs.Count == 0 || DramaOf(reading.Dramas.Count > 0 ? reading.Dramas[0].Title : null) is not { Card: null } drama)
            return;
        var pair = reading.Pairs[0];
        foreach (var name in new[] { pair.First, pair.Second })
        {
            if (!_byFoundName.TryGetValue(name, out var person))
                continue;
            var role = drama.RoleOf(person);
            if (role is null)
            {
                role = drama.AddRole(person, RoleKind.Main);
                _findings.Add(new FindingDraft(FindingKind.Casting, FindingDraft.OfFirstPair, drama, person, role));
            }

            role.Kind = RoleKind.Main;
        }
    }

    private void AddTheRest()
    {
        var main = _dramas.Count > 0 ? _dramas[0] : null;
        foreach (var person in reading.People.Where(person => person.Role is PersonRole.Director or PersonRole.Writer))
        {
            if (main is { Card: null } && _byFoundName.TryGetValue(person.Name, out var maker))
                main.AddCredit(maker, person.Role == PersonRole.Director ? CreditKind.Director : CreditKind.Writer);
        }

        foreach (var (index, network) in reading.Networks.Index())
        {
            _findings.Add(new FindingDraft(FindingKind.Network, index, main));
            if (main is { Card: null })
                main.Networks.Add(network.Name);
        }

        for (var index = 0; index < reading.Episodes.Count; index++)
            _findings.Add(new FindingDraft(FindingKind.Episode, index, main));
        foreach (var (index, moment) in reading.Moments.Index())
        {
            var who = moment.People.Select(name => _byFoundName.GetValueOrDefault(name)).OfType<PersonDraft>().Distinct().ToList();
            if (who.Count > 0)
                _moments.Add(new MomentDraft(index, main, [.. who], moment.Proof.Status is FindingStatus.Reported or FindingStatus.Quoted));
        }
    }
}
