using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Reading.Findings;

namespace BehindScenes.Catalogue.Seeds;

/// <summary>Ties one article's findings to dramas, people and roles.</summary>
internal sealed class ArticleLinker(ArticleDraft article, PersonRegister people, DramaRegister dramas, Action<int, ProblemKind, string> report)
{
    private readonly Dictionary<string, PersonDraft> _byFoundName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DramaDraft> _byFoundTitle = new(StringComparer.Ordinal);

    public void Link()
    {
        LinkDramas();
        LinkPeople();
        foreach (var casting in article.Reading.Castings)
            Add(casting);
        AddLeads();
        AddTheRest();
    }

    private void LinkDramas()
    {
        article.Dramas.AddRange(article.Card.Dramas.Select(slug => dramas.BySlug(slug.Text)!).Distinct());
        foreach (var finding in article.Reading.Dramas)
        {
            var found = dramas.Find(finding.Aliases.Prepend(finding.Title));
            // What the author states wins: a title that is none of the stated dramas' makes no other one.
            if (article.Card.Dramas.Count > 0)
                found = [.. found.Where(article.Dramas.Contains)];
            var drama = found.Count switch
            {
                1 => found[0],
                0 when article.Card.Dramas.Count == 0 => dramas.Imply(finding.Title),
                0 => null,
                _ => MostKnownCast(found, finding),
            };
            if (drama is null)
                continue;
            _byFoundTitle[finding.Title] = drama;
            foreach (var title in finding.Aliases.Prepend(finding.Title))
                dramas.AddTitle(drama, null, title);
            if (!article.Dramas.Contains(drama))
                article.Dramas.Add(drama);
            article.Findings.Add(new FindingDraft(FindingKind.Title, finding.Title, finding.Proof, drama));
        }
    }

    /// <summary>Of dramas that share a title, the one whose cast the text names.</summary>
    private DramaDraft? MostKnownCast(IReadOnlyList<DramaDraft> found, DramaFinding finding)
    {
        var named = article.Reading.People.SelectMany(person => people.Find([person.Name])).ToHashSet();
        var ranked = found.Select(drama => (Drama: drama, Known: drama.Roles.Count(role => named.Contains(role.Person)))).OrderByDescending(entry => entry.Known).ToList();
        if (ranked[0].Known > ranked[1].Known)
            return ranked[0].Drama;
        report(finding.Proof.Start, ProblemKind.LeftOut, $"`{finding.Title}` may be {string.Join(" or ", found.Select(drama => drama.Slug))}; say which with `dramas:`");
        return null;
    }

    private void LinkPeople()
    {
        article.People.AddRange(article.Card.People.Select(slug => people.BySlug(slug.Text)!).Distinct());
        foreach (var finding in article.Reading.People)
        {
            var person = PersonOf(finding);
            if (person is null)
                continue;
            _byFoundName[finding.Name] = person;
            people.AddSpelling(person, finding.Name);
            if (!article.People.Contains(person))
                article.People.Add(person);
            article.Findings.Add(new FindingDraft(FindingKind.Person, finding.Name, finding.Proof, Person: person));
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
        var near = found.Where(person => article.People.Contains(person)).ToList();
        if (near.Count == 0)
            near = [.. found.Where(person => article.Dramas.Exists(drama => drama.RoleOf(person) is not null || drama.Credits.Exists(credit => credit.Person == person)))];
        if (near.Count == 1)
            return near[0];
        report(finding.Proof.Start, ProblemKind.LeftOut, $"`{finding.Name}` may be {string.Join(" or ", found.Select(person => person.Slug))}; say which with `people:`");
        return null;
    }

    private DramaDraft? DramaOf(string? title) =>
        title is not null && _byFoundTitle.TryGetValue(title, out var drama) ? drama : article.Dramas.Count == 1 ? article.Dramas[0] : null;

    private void Add(CastingFinding casting)
    {
        var drama = DramaOf(casting.Drama);
        if (!_byFoundName.TryGetValue(casting.Actor, out var person))
            return;
        var isFact = casting.Proof.Status is FindingStatus.Reported or FindingStatus.Quoted;
        if (drama is null || !isFact)
        {
            article.Findings.Add(new FindingDraft(FindingKind.Casting, casting.Character, casting.Proof, drama, person));
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
        article.Findings.Add(new FindingDraft(FindingKind.Casting, casting.Character, casting.Proof, drama, person, role, contradiction is not null));
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
        if (article.Reading.Pairs.Count == 0 || DramaOf(article.Reading.Dramas.Count > 0 ? article.Reading.Dramas[0].Title : null) is not { Card: null } drama)
            return;
        var pair = article.Reading.Pairs[0];
        foreach (var name in new[] { pair.First, pair.Second })
        {
            if (!_byFoundName.TryGetValue(name, out var person))
                continue;
            var role = drama.RoleOf(person);
            if (role is null)
            {
                role = drama.AddRole(person, RoleKind.Main);
                article.Findings.Add(new FindingDraft(FindingKind.Casting, "", pair.Proof, drama, person, role));
            }

            role.Kind = RoleKind.Main;
        }
    }

    private void AddTheRest()
    {
        var main = article.Dramas.Count > 0 ? article.Dramas[0] : null;
        foreach (var person in article.Reading.People.Where(person => person.Role is PersonRole.Director or PersonRole.Writer))
        {
            if (main is { Card: null } && _byFoundName.TryGetValue(person.Name, out var maker))
                main.AddCredit(maker, person.Role == PersonRole.Director ? CreditKind.Director : CreditKind.Writer);
        }

        foreach (var network in article.Reading.Networks)
        {
            article.Findings.Add(new FindingDraft(FindingKind.Network, network.Name, network.Proof, main));
            if (main is { Card: null })
                main.Networks.Add(network.Name);
        }

        foreach (var episode in article.Reading.Episodes)
            article.Findings.Add(new FindingDraft(FindingKind.Episode, episode.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), episode.Proof, main));
        foreach (var moment in article.Reading.Moments)
        {
            var who = moment.People.Select(name => _byFoundName.GetValueOrDefault(name)).OfType<PersonDraft>().Distinct().ToList();
            if (who.Count > 0)
                article.Moments.Add(new MomentDraft(moment, main, who));
        }
    }
}
