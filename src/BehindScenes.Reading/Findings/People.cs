using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Names;

namespace BehindScenes.Reading.Findings;

/// <summary>A phrase that gives a part to an actor; <paramref name="IsListed"/> where both stand in lists.</summary>
internal sealed record ToldCasting(NamedOne Actor, NamedOne Character, Proof Proof, Sentence Sentence, bool IsListed);

/// <summary>
/// Tells the names of a text apart: who acts, who is acted, who directs or writes. Every place where a name stands gives
/// evidence; names that are listed together are of one kind, a name and another beside it are of two. The evidence flows along
/// these ties, so that the whole text decides on each name and not its position alone.
/// </summary>
internal sealed class People
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

    private static readonly HashSet<string> OnlyOffCamera = ["rehearsal", "retake", "improvisation", "prank", "coaching", "prop"];

    /// <summary>One line with a dash is anything; two are a cast list.</summary>
    private const int ShortestCastList = 2;

    private readonly Document _document;
    private readonly Statuses _statuses;
    private readonly Dictionary<NameMention, NamedOne> _owner = [];
    private readonly ActingEvidence _acts;
    private readonly NameTies _ties;
    private readonly HashSet<NamedOne> _full;
    private readonly HashSet<NamedOne> _outside = [];

    /// <summary>Paragraphs that speak of what was off camera.</summary>
    private readonly HashSet<int> _offCamera;
    private readonly Dictionary<NamedOne, (PersonRole Role, Proof Proof)> _crew = [];
    private readonly List<ToldCasting> _told = [];

    /// <param name="document">The text.</param>
    /// <param name="statuses">How surely its sentences speak.</param>
    /// <param name="mentions">All places where names stand, in order.</param>
    public People(Document document, Statuses statuses, IReadOnlyList<NameMention> mentions)
    {
        (_document, _statuses) = (document, statuses);
        All = NameForms.Join(mentions);
        _full = [.. All.Where(NameCulture.IsFull)];
        _acts = new ActingEvidence(All, document.Trail);
        _ties = new NameTies(document, _acts, _owner, _full);
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
                _acts.Expect(one, _full.Contains(one) ? FullName + RecurringOf(one) : -FullName);
            }
        }

        // A sentence that stands twice says nothing more the second time.
        var told = new HashSet<int>();
        var sentences = mentions.Where(_owner.ContainsKey).GroupBy(mention => mention.Sentence)
            .Where(group => !statuses.IsComment(group.Key) && told.Add(group.Key.Saying))
            .Select(group => (Sentence: group.Key, Mentions: group.ToList())).ToList();
        var castLines = sentences.Select(here => SideBySide.CastLine(here.Sentence, here.Mentions)).Where(line => line.Count > 0).ToList();
        var castList = castLines.Count >= ShortestCastList ? castLines : [];
        _ties.TieCastList(castList);
        var isCast = castList.Select(line => line[0].First.Sentence).ToHashSet();
        foreach (var (sentence, here) in sentences)
        {
            Weigh(sentence, here, words);
            if (!isCast.Contains(sentence))
                _ties.Tie(sentence, here);
            MatchPatterns(sentence, here);
        }

        _acts.Settle();
    }

    public IReadOnlyList<NamedOne> All { get; }

    /// <summary>What phrases tell outright, in the order of the text.</summary>
    public IReadOnlyList<ToldCasting> Told => _told;

    /// <summary>Names side by side: those of a cast list first, then in the order of the text.</summary>
    public IReadOnlyList<NamesBeside> Beside => _ties.Beside;

    public bool IsActor(NamedOne one) =>
        !_crew.ContainsKey(one) && !_outside.Contains(one) && _acts[one] >= (_full.Contains(one) ? ActingEvidence.Decided : SurelyActing);

    /// <summary>Whether the evidence tells that the name is a character's.</summary>
    public bool IsActed(NamedOne one) => _acts[one] <= -ActingEvidence.Decided;

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

    private static double RecurringOf(NamedOne one) =>
        Math.Min(MostRecurring, Recurring * (one.Mentions.Select(mention => mention.Sentence.Saying).Distinct().Count() - 1));

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
        var moment = MomentIn(sentence);
        var evidence = offCamera + (moment is null ? 0 : OnlyOffCamera.Contains(moment) ? SeenOffCamera : SeenOffCamera / 2);
        if (evidence == 0)
            return;
        foreach (var one in mentions.Select(mention => _owner[mention]).Distinct())
            _acts.AddUpTo(one, evidence, MostSeenOffCamera, sentence, "seen off camera");
    }

    private string? MomentIn(Sentence sentence)
    {
        foreach (var (kind, phrases) in _document.Lexicon.Moments)
        {
            if (phrases.MatchesIn(sentence))
                return kind;
        }

        return null;
    }

    private void MatchPatterns(Sentence sentence, List<NameMention> mentions)
    {
        var lexicon = _document.Lexicon;
        var (casting, crew) = (lexicon.Casting.In(sentence), lexicon.Crew.In(sentence));
        if (casting.Count + crew.Count == 0)
            return;
        var names = new NamePlaces(sentence, mentions);
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            foreach (var pattern in casting)
            {
                if (pattern.MatchAt(names, at, lexicon) is { } filled)
                    AddCasting(sentence, pattern, mentions, filled.Find(slot => slot.Kind == "actor").Name, filled.Find(slot => slot.Kind == "character").Name);
            }

            foreach (var pattern in crew)
            {
                if (pattern.MatchAt(names, at, lexicon) is not { } filled)
                    continue;
                foreach (var slot in filled)
                    AddCrew(_owner[slot.Name], slot.Kind switch { "writer" => PersonRole.Writer, "director" => PersonRole.Director, _ => PersonRole.Other }, sentence, pattern.Source);
            }
        }
    }

    /// <summary>"A and B play C and D": lists of one length are two and two; of others, nobody can say who is who.</summary>
    private void AddCasting(Sentence sentence, Pattern pattern, List<NameMention> mentions, NameMention actor, NameMention character)
    {
        var isActorFirst = actor.FirstToken < character.FirstToken;
        if (IsDenied(sentence, isActorFirst ? actor : character, isActorFirst ? character : actor))
        {
            _document.Trail?.Add(sentence, "dropped", $"{actor.Text} and {character.Text}, {pattern.Source}: the text denies it");
            return;
        }

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

    /// <summary>"Ada does not play Bertha".</summary>
    private bool IsDenied(Sentence sentence, NameMention first, NameMention second) =>
        Enumerable.Range(first.EndToken, Math.Max(0, second.FirstToken - first.EndToken)).Any(at => _document.Lexicon.Not.MatchAt(sentence.Tokens, at) > 0);

    private void AddCasting(Sentence sentence, Pattern pattern, NamedOne actor, NamedOne character, bool isListed)
    {
        if (actor == character || _outside.Contains(character))
            return;
        _told.Add(new ToldCasting(actor, character, Proofs.Of(_document, sentence, pattern.Source, Statuses.OfFact(_document, sentence)), sentence, isListed));
        _acts.Add(actor, ToldOutright, sentence, pattern.Source);
        _acts.Add(character, -ToldOutright, sentence, pattern.Source);
    }

    private void AddCrew(NamedOne one, PersonRole role, Sentence sentence, string rule)
    {
        if (_crew.ContainsKey(one))
            return;
        _crew.Add(one, (role, Proofs.Of(_document, sentence, rule)));
        _document.Trail?.Add(sentence, "crew", $"{one.Name}: {role.ToString().ToLowerInvariant()}, {rule}");
    }

    private NameMention ProvingMention(NamedOne one) =>
        one.Mentions.FirstOrDefault(mention => mention.Text == one.Name && !_statuses.IsComment(mention.Sentence)) ?? one.Mentions[0];

    private static PersonFinding Finding(NamedOne one, PersonRole role, Proof proof) =>
        new(one.Name, [.. one.Forms.Where(form => form != one.Name)], role, proof);
}
