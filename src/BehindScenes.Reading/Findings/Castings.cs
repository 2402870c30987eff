using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Names;

namespace BehindScenes.Reading.Findings;

/// <summary>Who plays whom: what a phrase tells outright, then what stands side by side once the names are told apart.</summary>
internal sealed class Castings
{
    private readonly Document _document;
    private readonly People _people;
    private readonly List<CastingFinding> _findings = [];
    private readonly List<Contradiction> _contradictions = [];

    /// <param name="document">The text.</param>
    /// <param name="people">Its names, told apart.</param>
    /// <param name="drama">The drama that the text is about; null where it names none.</param>
    /// <param name="isAboutDrama">
    /// Where no drama is meant parentheses hold anything, as a recipe's "Crème Anglaise (Vanilla Sauce)"; then one of the two must be
    /// spoken of again.
    /// </param>
    /// <param name="elsewhere">Sentences that speak of another work: what is played there is not played here.</param>
    public Castings(Document document, People people, string? drama, bool isAboutDrama, IReadOnlySet<int> elsewhere)
    {
        (_document, _people) = (document, people);
        foreach (var part in Claims(isAboutDrama, elsewhere).GroupBy(claim => claim.Character).Where(claims => claims.Any(claim => claim.IsTold)))
            _findings.AddRange(ActorsOf(part).Select(actor => new CastingFinding(actor.Actor.Name, part.Key.Name, drama, actor.Proof)));
    }

    public IReadOnlyList<CastingFinding> Findings => _findings;

    public IReadOnlyList<Contradiction> Contradictions => _contradictions;

    private List<Claim> Claims(bool isAboutDrama, IReadOnlySet<int> elsewhere)
    {
        var told = _people.Told.Where(told => _people.IsActor(told.Actor) && !_people.IsActor(told.Character) && !elsewhere.Contains(told.Sentence.Index))
            .OrderBy(told => told.Proof.Status).ThenBy(told => told.IsListed).ThenBy(told => told.Proof.Start)
            .Select(told => new Claim(told.Actor, told.Character, told.Proof, IsSure: !told.IsListed, IsTold: true)).ToList();
        var beside = _people.Beside.Where(pair => !elsewhere.Contains(pair.Sentence.Index))
            .Where(pair => isAboutDrama || pair.One.Mentions.Count + pair.Other.Mentions.Count > 2)
            .Select(ClaimOf).OfType<Claim>().ToList();
        // "Kim Soo-hyun, abbraccia Hong Hae-in" looks like an apposition: it stands only where nothing else is said of the part.
        var spokenFor = told.Concat(beside.Where(claim => claim.Proof.Rule != SideBySide.Apposition)).Select(claim => claim.Character).ToHashSet();
        beside.RemoveAll(claim => claim.Proof.Rule == SideBySide.Apposition && spokenFor.Contains(claim.Character));
        return [.. told, .. beside];
    }

    /// <summary>What names side by side claim: nothing of two actors; little where the text does not show that one of them is acted.</summary>
    private Claim? ClaimOf(NamesBeside pair)
    {
        var (actor, character) = _people.IsActor(pair.Other) ? (pair.Other, pair.One) : (pair.One, pair.Other);
        // What stands in parentheses behind an actor may be a town or an agency; a character is spoken of again.
        if (character == pair.Other && pair.Other.Mentions.Count < 2 && pair.Rule == SideBySide.Parentheses)
            return null;
        var isTold = _people.IsActed(character);
        if (_people.IsActor(actor) && !_people.IsPerson(character) && (isTold || pair.Rule == SideBySide.Parentheses))
            return new Claim(actor, character, Proofs.Of(_document, pair.Sentence, pair.Rule, Statuses.OfFact(_document, pair.Sentence)), IsSure: false, isTold);
        _document.Trail?.Add(pair.Sentence, "dropped", $"{pair.One.Name} and {pair.Other.Name}, {pair.Rule}: nothing tells who acts");
        return null;
    }

    private IEnumerable<(NamedOne Actor, Proof Proof)> ActorsOf(IGrouping<NamedOne, Claim> part)
    {
        var byActor = part.GroupBy(claim => claim.Actor)
            .Select(actor => (Actor: actor.Key, actor.First().Proof, Proofs: actor.Select(claim => claim.Proof.Start).Distinct().Count(), IsSure: actor.Any(claim => claim.IsSure)))
            .OrderByDescending(actor => actor.Proofs).ToList();
        // Two may share a part where the text says so of each; where it only sets names side by side it contradicts itself, and only
        // what it says more often stands.
        if (byActor.Count > 1 && !byActor.TrueForAll(actor => actor.IsSure))
        {
            _contradictions.Add(new Contradiction(part.Key, [.. byActor.Select(actor => actor.Actor)], part.First().Proof));
            _document.Trail?.Add(null, "dropped", $"{part.Key.Name}: the text gives the part to {string.Join(" and to ", byActor.Select(actor => actor.Actor.Name))}");
            byActor = byActor[0].Proofs > byActor[1].Proofs ? [byActor[0]] : [];
        }

        return byActor.Select(actor => (actor.Actor, actor.Proof));
    }

    /// <summary>A part that the text gives to one and to another.</summary>
    public sealed record Contradiction(NamedOne Character, IReadOnlyList<NamedOne> Actors, Proof Proof);

    /// <summary>One place of the text that gives a part to an actor. <paramref name="IsSure"/>: in words; <paramref name="IsTold"/>: on its own, and not only against others.</summary>
    private sealed record Claim(NamedOne Actor, NamedOne Character, Proof Proof, bool IsSure, bool IsTold);
}
