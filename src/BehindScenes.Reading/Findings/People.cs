using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Names;

namespace BehindScenes.Reading.Findings;

/// <summary>
/// Tells the names of a text apart: who acts, who is acted, who directs or writes. Every place where a name stands gives
/// evidence; names that are listed together are of one kind, a name and another beside it are of two. The evidence flows along
/// these ties, so that the whole text decides on each name and not its position alone.
/// </summary>
public sealed class People
{
    private const double ToldOutright = 4;
    private const double CalledSo = 3;
    private const double SeenOffCamera = 0.4;
    private const double MostSeenOffCamera = 2;
    private const double InHeadline = 0.5;

    /// <summary>Who speaks to a reporter is no character; people off the set speak too, so it is no proof.</summary>
    private const double Speaks = 0.8;
    private const double MostSpeaks = 1.6;

    /// <summary>A text about the making of a drama gives most full names to people, and most single ones to characters.</summary>
    private const double FullName = 0.5;

    /// <summary>Who is named again and again is whom the text is about.</summary>
    private const double Recurring = 0.15;
    private const double MostRecurring = 0.45;

    /// <summary>A name of one word is an actor's only where this much shows it: Siwan, Irene.</summary>
    private const double SurelyActing = 2.4;

    /// <summary>Where nothing else decides, the press writes Character (Actor).</summary>
    private const double InsideParentheses = 0.6;

    private static readonly HashSet<string> OnlyOffCamera = ["rehearsal", "retake", "improvisation", "prank", "coaching", "prop"];

    /// <summary>One line with a dash is anything; two are a cast list.</summary>
    private const int ShortestCastList = 2;

    private readonly Document _document;
    private readonly Statuses _statuses;
    private readonly Dictionary<NameMention, NamedOne> _owner = [];
    private readonly ActingEvidence _acts;
    private readonly HashSet<NamedOne> _full;
    private readonly HashSet<NamedOne> _outside = [];

    /// <summary>Paragraphs that speak of what was off camera.</summary>
    private readonly HashSet<int> _offCamera;
    private readonly Dictionary<NamedOne, (PersonRole Role, Proof Proof)> _crew = [];
    private readonly List<(NamedOne One, NamedOne Other, string Rule, Sentence Sentence)> _beside = [];
    private readonly List<(NamedOne Actor, NamedOne Character, Proof Proof, Sentence Sentence, bool IsListed)> _told = [];
    private readonly List<(NamedOne Character, IReadOnlyList<NamedOne> Actors, Proof Proof)> _contradicted = [];

    /// <param name="document">The text.</param>
    /// <param name="statuses">How surely its sentences speak.</param>
    /// <param name="mentions">All places where names stand, in order.</param>
    public People(Document document, Statuses statuses, IReadOnlyList<NameMention> mentions)
    {
        (_document, _statuses) = (document, statuses);
        All = NameForms.Join(mentions);
        _full = [.. All.Where(NameCulture.IsFull)];
        _acts = new ActingEvidence(All, document.Trail);
        foreach (var one in All)
        {
            foreach (var mention in one.Mentions)
                _owner.Add(mention, one);
        }

        _offCamera = [.. document.Sentences.Where(sentence => document.Lexicon.OffCamera.MatchesIn(sentence)).Select(sentence => sentence.Paragraph)];
        var words = new RoleWords(document);
        foreach (var one in All)
        {
            if (words.IsOutside(one))
            {
                _outside.Add(one);
                document.Trail?.Add(null, "outside", $"{one.Name}: a place, a firm or one who makes no drama");
            }
            else
            {
                _acts.Expect(one, _full.Contains(one) ? FullName + Math.Min(MostRecurring, Recurring * (one.Mentions.Select(mention => mention.Sentence.Saying).Distinct().Count() - 1)) : -FullName);
            }
        }

        // A sentence that stands twice says nothing more the second time.
        var told = new HashSet<int>();
        var sentences = mentions.Where(_owner.ContainsKey).GroupBy(mention => mention.Sentence)
            .Where(group => !statuses.IsComment(group.Key) && told.Add(group.Key.Saying))
            .Select(group => (Sentence: group.Key, Mentions: group.ToList())).ToList();
        var castLines = sentences.Select(here => SideBySide.CastLine(here.Sentence, here.Mentions)).Where(line => line.Count > 0).ToList();
        var castList = castLines.Count >= ShortestCastList ? castLines : [];
        SetBeside(castList);
        var isCast = castList.Select(line => line[0].First.Sentence).ToHashSet();
        foreach (var (sentence, here) in sentences)
        {
            Weigh(sentence, here, words);
            if (!isCast.Contains(sentence))
                Tie(sentence, here);
            MatchPatterns(sentence, here);
        }

        _acts.Settle();
    }

    public IReadOnlyList<NamedOne> All { get; }

    public bool IsActor(NamedOne one) =>
        !_crew.ContainsKey(one) && !_outside.Contains(one) && _acts[one] >= (_full.Contains(one) ? ActingEvidence.Decided : SurelyActing);

    /// <summary>Parts that the text gives to one and to another; known once <see cref="Castings"/> were told.</summary>
    public IReadOnlyList<(NamedOne Character, IReadOnlyList<NamedOne> Actors, Proof Proof)> Contradicted => _contradicted;

    /// <summary>Whether the name is that of someone who works on the drama.</summary>
    public bool IsPerson(NamedOne one) => IsActor(one) || _crew.ContainsKey(one);

    public IEnumerable<PersonFinding> Findings()
    {
        foreach (var one in All)
        {
            if (_crew.TryGetValue(one, out var crew))
                yield return Finding(one, crew.Role, crew.Proof);
            else if (IsActor(one))
                yield return Finding(one, PersonRole.Actor, Proofs.Of(_document, ProvingMention(one).Sentence, "name"));
        }
    }

    /// <summary>Who plays whom: what a phrase tells outright, then what stands side by side once the names are told apart.</summary>
    /// <param name="isAboutDrama">
    /// Where no drama is named parentheses hold anything, as a recipe's "Crème Anglaise (Vanilla Sauce)"; then one of the two must be
    /// spoken of again.
    /// </param>
    /// <param name="elsewhere">Sentences that speak of another work: what is played there is not played here.</param>
    public IEnumerable<(NamedOne Actor, NamedOne Character, Proof Proof)> Castings(bool isAboutDrama, IReadOnlySet<int> elsewhere)
    {
        var told = _told.Where(told => IsActor(told.Actor) && !IsActor(told.Character) && !elsewhere.Contains(told.Sentence.Index))
            .OrderBy(told => told.Proof.Status).ThenBy(told => told.IsListed).ThenBy(told => told.Proof.Start)
            .Select(told => new Claim(told.Actor, told.Character, told.Proof, IsSure: !told.IsListed, IsTold: true)).ToList();
        var beside = _beside.Where(pair => !elsewhere.Contains(pair.Sentence.Index))
            .Where(pair => isAboutDrama || pair.One.Mentions.Count + pair.Other.Mentions.Count > 2)
            .Select(CastingOf).OfType<Claim>().ToList();
        // "Kim Soo-hyun, abbraccia Hong Hae-in" looks like an apposition: it stands only where nothing else is said of the part.
        var spokenFor = told.Concat(beside.Where(claim => claim.Proof.Rule != SideBySide.Apposition)).Select(claim => claim.Character).ToHashSet();
        beside.RemoveAll(claim => claim.Proof.Rule == SideBySide.Apposition && spokenFor.Contains(claim.Character));
        foreach (var character in told.Concat(beside).ToList().GroupBy(claim => claim.Character).Where(claims => claims.Any(claim => claim.IsTold)))
        {
            var byActor = character.GroupBy(claim => claim.Actor)
                .Select(actor => (Actor: actor.Key, actor.First().Proof, Proofs: actor.Select(claim => claim.Proof.Start).Distinct().Count(), IsSure: actor.Any(claim => claim.IsSure)))
                .OrderByDescending(actor => actor.Proofs).ToList();
            // Two may share a part where the text says so of each; where it only sets names side by side it contradicts itself, and only
            // what it says more often stands.
            if (byActor.Count > 1 && !byActor.TrueForAll(actor => actor.IsSure))
            {
                _contradicted.Add((character.Key, [.. byActor.Select(actor => actor.Actor)], character.First().Proof));
                _document.Trail?.Add(null, "dropped", $"{character.Key.Name}: the text gives the part to {string.Join(" and to ", byActor.Select(actor => actor.Actor.Name))}");
                byActor = byActor[0].Proofs > byActor[1].Proofs ? [byActor[0]] : [];
            }

            foreach (var (actor, proof, _, _) in byActor)
                yield return (actor, character.Key, proof);
        }
    }

    /// <summary>What names side by side claim: nothing of two actors; little where the text does not show that one of them is acted.</summary>
    private Claim? CastingOf((NamedOne One, NamedOne Other, string Rule, Sentence Sentence) pair)
    {
        var (actor, character) = IsActor(pair.Other) ? (pair.Other, pair.One) : (pair.One, pair.Other);
        // What stands in parentheses behind an actor may be a town or an agency; a character is spoken of again.
        if (character == pair.Other && pair.Other.Mentions.Count < 2 && pair.Rule == SideBySide.Parentheses)
            return null;
        var isTold = _acts[character] <= -ActingEvidence.Decided;
        if (IsActor(actor) && !IsPerson(character) && (isTold || pair.Rule == SideBySide.Parentheses))
            return new Claim(actor, character, Proofs.Of(_document, pair.Sentence, pair.Rule, Statuses.OfFact(_document, pair.Sentence)), IsSure: false, isTold);
        _document.Trail?.Add(pair.Sentence, "dropped", $"{pair.One.Name} and {pair.Other.Name}, {pair.Rule}: nothing tells who acts");
        return null;
    }

    /// <summary>One place of the text that gives a part to an actor. <paramref name="IsSure"/>: in words; <paramref name="IsTold"/>: on its own, and not only against others.</summary>
    private sealed record Claim(NamedOne Actor, NamedOne Character, Proof Proof, bool IsSure, bool IsTold);

    private void Weigh(Sentence sentence, List<NameMention> mentions, RoleWords words)
    {
        foreach (var mention in mentions)
        {
            var one = _owner[mention];
            switch (words.Of(mention))
            {
                case PersonRole.Actor:
                    _acts.Add(one, CalledSo, sentence, "called actor");
                    break;
                case { } role:
                    AddCrew(one, role, sentence, $"called {role.ToString().ToLowerInvariant()}");
                    break;
                default:
                    if (words.IsCharacter(mention))
                        _acts.Add(one, -CalledSo, sentence, "called character");
                    break;
            }

            if (words.IsSpeaking(mention))
                _acts.AddUpTo(one, Speaks, MostSpeaks, sentence, "speaks");
            if (sentence.IsHeadline)
                _acts.Add(one, InHeadline, sentence, "in the headline");
        }

        var offCamera = _document.Lexicon.OffCamera.MatchesIn(sentence) ? SeenOffCamera : _offCamera.Contains(sentence.Paragraph) ? SeenOffCamera / 2 : 0;
        // What only happens off camera tells as much as the word itself; people laugh and embrace in the plot too.
        var moment = _document.Lexicon.Moments.FirstOrDefault(moment => moment.Phrases.MatchesIn(sentence)).Kind;
        var evidence = offCamera + (moment is null ? 0 : OnlyOffCamera.Contains(moment) ? SeenOffCamera : SeenOffCamera / 2);
        if (evidence == 0)
            return;
        foreach (var one in mentions.Select(mention => _owner[mention]).Distinct())
            _acts.AddUpTo(one, evidence, MostSeenOffCamera, sentence, "seen off camera");
    }

    private void Tie(Sentence sentence, List<NameMention> mentions)
    {
        for (var i = 0; i + 1 < mentions.Count; i++)
        {
            var (one, other) = (_owner[mentions[i]], _owner[mentions[i + 1]]);
            if (one == other || !NameLists.AreListed(_document.Lexicon, mentions[i], mentions[i + 1]))
                continue;
            if (!SideBySide.IsUnclosed(sentence.Tokens, mentions[i]))
                _acts.Tie(one, other, alike: true, sentence);
            else if (i > 0 && _owner[mentions[i - 1]] != other)
                _acts.Tie(_owner[mentions[i - 1]], other, alike: true, sentence);
        }

        var beside = SideBySide.In(_document, sentence, mentions).FindAll(pair => _owner[pair.First] != _owner[pair.Second]);
        foreach (var pair in beside)
            SetBeside(pair);
        // Ngân (Huyền Lizzie) và Viễn (Hà Việt Dũng): the names outside are listed too.
        foreach (var (pair, next) in beside.Zip(beside.Skip(1)).Where(two => two.First.Rule == SideBySide.Parentheses && two.Second.Rule == SideBySide.Parentheses))
        {
            var close = pair.Second.EndToken;
            if (close + 1 < sentence.Tokens.Count && sentence.Tokens[close].Key is ")" or "）" && _document.Lexicon.And.MatchAt(sentence.Tokens, close + 1) is > 0 and var and && next.First.FirstToken == close + 1 + and)
                _acts.Tie(_owner[pair.First], _owner[next.First], alike: true, sentence);
        }
    }

    /// <summary>A cast list sets its actors on one side.</summary>
    private void SetBeside(List<List<SideBySide.Beside>> castList)
    {
        foreach (var pair in castList.SelectMany(line => line).Where(pair => _owner[pair.First] != _owner[pair.Second]))
            SetBeside(pair);
        foreach (var (line, next) in castList.Zip(castList.Skip(1)))
        {
            foreach (var (one, other) in new[] { (line[0].First, next[0].First), (line[0].Second, next[0].Second) })
            {
                if (_owner[one] != _owner[other])
                    _acts.Tie(_owner[one], _owner[other], alike: true, line[0].First.Sentence);
            }
        }
    }

    private void SetBeside(SideBySide.Beside pair)
    {
        var (one, other, sentence) = (_owner[pair.First], _owner[pair.Second], pair.First.Sentence);
        _beside.Add((one, other, pair.Rule, sentence));
        _acts.Tie(one, other, alike: false, sentence);
        if (pair.Rule != SideBySide.Parentheses)
            return;
        // "Jean-Charles Chagachbanian (Franck)": who is named in full acts whom a single name is enough for.
        var (outer, inner) = NameCulture.IsFull(pair.First.Text) && !NameCulture.IsFull(pair.Second.Text) && !_full.Contains(other) ? (one, other) : (other, one);
        _acts.Add(inner, -InsideParentheses, sentence, "beside the name of one who acts");
        _acts.Add(outer, InsideParentheses, sentence, "beside the name of a part");
    }

    private void MatchPatterns(Sentence sentence, List<NameMention> mentions)
    {
        var names = new NamePlaces(sentence, mentions);
        var lexicon = _document.Lexicon;
        var (casting, crew) = (lexicon.Casting.In(sentence), lexicon.Crew.In(sentence));
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            foreach (var pattern in casting)
            {
                if (pattern.MatchAt(names, at, lexicon) is { } filled)
                    AddCasting(sentence, pattern, mentions, filled.Find(slot => slot.Kind == "actor").Name, filled.Find(slot => slot.Kind == "character").Name);
            }

            foreach (var pattern in crew)
            {
                foreach (var slot in pattern.MatchAt(names, at, lexicon) ?? [])
                    AddCrew(_owner[slot.Name], slot.Kind switch { "writer" => PersonRole.Writer, "director" => PersonRole.Director, _ => PersonRole.Other }, sentence, pattern.Source);
            }
        }
    }

    /// <summary>"A and B play C and D": lists of one length are two and two; of others, nobody can say who is who.</summary>
    private void AddCasting(Sentence sentence, Pattern pattern, List<NameMention> mentions, NameMention actor, NameMention character)
    {
        var isActorFirst = actor.FirstToken < character.FirstToken;
        var actors = SideBySide.ListAt(_document.Lexicon, mentions, actor, backwards: isActorFirst);
        var characters = SideBySide.ListAt(_document.Lexicon, mentions, character, backwards: !isActorFirst);
        if (!SideBySide.IsClosed(_document.Lexicon, actors))
            actors = [actor];
        if (!SideBySide.IsClosed(_document.Lexicon, characters))
            characters = [character];
        if (actors.Count == characters.Count)
        {
            foreach (var (one, other) in actors.Zip(characters))
                AddCasting(sentence, pattern, _owner[one], _owner[other], actors.Count > 1);
        }
        else if (characters.Count > 1 && actors.Count > 1)
        {
            _document.Trail?.Add(sentence, "dropped", $"{actors.Count} names and {characters.Count}, {pattern.Source}: nothing tells who is who");
        }
        else
        {
            AddCasting(sentence, pattern, _owner[actor], _owner[character], isListed: false);
        }
    }

    private void AddCasting(Sentence sentence, Pattern pattern, NamedOne actor, NamedOne character, bool isListed)
    {
        if (actor == character || _outside.Contains(character))
            return;
        _told.Add((actor, character, Proofs.Of(_document, sentence, pattern.Source, Statuses.OfFact(_document, sentence)), sentence, isListed));
        _acts.Add(actor, ToldOutright, sentence, pattern.Source);
        _acts.Add(character, -ToldOutright, sentence, pattern.Source);
    }

    private void AddCrew(NamedOne one, PersonRole role, Sentence sentence, string rule)
    {
        if (_crew.TryAdd(one, (role, Proofs.Of(_document, sentence, rule))))
            _document.Trail?.Add(sentence, "crew", $"{one.Name}: {role.ToString().ToLowerInvariant()}, {rule}");
    }

    private NameMention ProvingMention(NamedOne one) =>
        one.Mentions.FirstOrDefault(mention => mention.Text == one.Name && !_statuses.IsComment(mention.Sentence)) ?? one.Mentions[0];

    private static PersonFinding Finding(NamedOne one, PersonRole role, Proof proof) =>
        new(one.Name, [.. one.Forms.Where(form => form != one.Name)], role, proof);
}
