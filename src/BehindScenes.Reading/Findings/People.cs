using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Names;

namespace BehindScenes.Reading.Findings;

/// <summary>
/// Tells the names of a text apart: who acts, who is acted, who directs or writes. Every place where a name stands gives
/// evidence; names that are listed together are of one kind, a name and another in parentheses behind it are of two. The
/// evidence flows along these ties, so that the whole text decides on each name and not its position alone.
/// </summary>
public sealed class People
{
    private const double ToldOutright = 4;
    private const double CalledSo = 3;
    private const double SeenOffCamera = 0.4;
    private const double MostSeenOffCamera = 2;
    private const double InHeadline = 0.5;

    /// <summary>Where nothing else decides, the press writes Character (Actor).</summary>
    private const double InsideParentheses = 0.6;

    private readonly Document _document;
    private readonly Statuses _statuses;
    private readonly Dictionary<NameMention, NamedOne> _owner = [];
    private readonly ActingEvidence _acts;
    private readonly Dictionary<NamedOne, (PersonRole Role, Proof Proof)> _crew = [];
    private readonly List<(NamedOne Outer, NamedOne Inner, Sentence Sentence)> _parentheses = [];
    private readonly List<(NamedOne Actor, NamedOne Character, Proof Proof, Sentence Sentence)> _told = [];

    public People(Document document, Statuses statuses, SpanSet titles)
    {
        (_document, _statuses) = (document, statuses);
        var found = NameFinder.Find(document, titles);
        var taken = titles.With(found.Select(mention => mention.Span));
        var mentions = WithoutOpeners([.. document.Sentences.SelectMany(sentence => NameScanner.Scan(document.Text, sentence, document.Lexicon, taken))], document.Text);
        mentions = [.. mentions.Concat(found).OrderBy(mention => mention.Span.Start)];
        All = NameForms.Join(mentions);
        _acts = new ActingEvidence(All);
        foreach (var one in All)
        {
            foreach (var mention in one.Mentions)
                _owner.Add(mention, one);
        }

        // A sentence that stands twice says nothing more the second time.
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in mentions.Where(_owner.ContainsKey).GroupBy(mention => mention.Sentence).Where(group => !statuses.IsComment(group.Key) && told.Add(group.Key.Span.In(document.Text))))
            Weigh(group.Key, [.. group]);
        _acts.Settle();
    }

    public IReadOnlyList<NamedOne> All { get; }

    public bool IsActor(NamedOne one) => _acts[one] >= ActingEvidence.Decided && !_crew.ContainsKey(one) && one.Mentions.Exists(mention => mention.Words > 1);

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

    /// <summary>Who plays whom: what a phrase tells outright, then what parentheses say once the names are told apart.</summary>
    /// <param name="isAboutDrama">
    /// Where no drama is named parentheses hold anything, as a recipe's "Crème Anglaise (Vanilla Sauce)"; then one of the two must be
    /// spoken of again.
    /// </param>
    /// <param name="elsewhere">Sentences that speak of another work: what is played there is not played here.</param>
    public IEnumerable<(NamedOne Actor, NamedOne Character, Proof Proof)> Castings(bool isAboutDrama, IReadOnlySet<int> elsewhere)
    {
        var said = new HashSet<(NamedOne, NamedOne)>();
        var cast = new HashSet<NamedOne>();
        foreach (var (actor, character, proof, _) in _told.Where(told => IsActor(told.Actor) && !IsActor(told.Character) && !elsewhere.Contains(told.Sentence.Index)).OrderBy(told => told.Proof.Status))
        {
            cast.Add(character);
            if (said.Add((actor, character)))
                yield return (actor, character, proof);
        }

        foreach (var (outer, inner, sentence) in _parentheses.Where(pair => !elsewhere.Contains(pair.Sentence.Index)).Where(pair => isAboutDrama || pair.Outer.Mentions.Count + pair.Inner.Mentions.Count > 2))
        {
            var (actor, character) = IsActor(inner) ? (inner, outer) : (outer, inner);
            // What stands in parentheses behind an actor may be a town or an agency; a character is spoken of again.
            if (character == inner && inner.Mentions.Count < 2)
                continue;
            if (!IsActor(actor) || _acts[character] > -ActingEvidence.Decided || (cast.Contains(character) && !said.Contains((actor, character))))
                continue;
            if (said.Add((actor, character)))
                yield return (actor, character, Proofs.Of(_document, sentence, "parentheses", Statuses.OfFact(_document, sentence)));
        }
    }

    /// <summary>
    /// "Cảnh Trúc kéo tay": the capital of a sentence's first word glued a noun to a name. Where the rest stands elsewhere as a name
    /// and the whole does not, the first word is let go.
    /// </summary>
    private static List<NameMention> WithoutOpeners(List<NameMention> mentions, string text)
    {
        var inside = mentions.Where(mention => mention.FirstToken > 0).Select(mention => mention.Text).ToHashSet(StringComparer.Ordinal);
        return [.. mentions.Select(mention =>
        {
            if (mention.FirstToken > 0 || mention.EndToken - mention.FirstToken < 2 || inside.Contains(mention.Text))
                return mention;
            var rest = text[mention.Sentence.Tokens[1].Start..mention.Span.End];
            return inside.Contains(rest) ? mention with { FirstToken = 1, Text = rest } : mention;
        })];
    }

    private void Weigh(Sentence sentence, List<NameMention> mentions)
    {
        var lexicon = _document.Lexicon;
        var offCamera = lexicon.OffCamera.MatchesIn(sentence.Tokens);
        foreach (var mention in mentions)
        {
            var one = _owner[mention];
            var director = lexicon.Director.MatchBefore(sentence.Tokens, mention.FirstToken);
            if (director > 0 && lexicon.Assistant.MatchBefore(sentence.Tokens, mention.FirstToken - director) > 0)
                AddCrew(one, PersonRole.Other, sentence, "called assistant");
            else if (director > 0)
                AddCrew(one, PersonRole.Director, sentence, "called director");
            else if (lexicon.Writer.MatchBefore(sentence.Tokens, mention.FirstToken) > 0)
                AddCrew(one, PersonRole.Writer, sentence, "called writer");
            else if (lexicon.Actor.MatchBefore(sentence.Tokens, mention.FirstToken) > 0)
                _acts.Add(one, CalledSo);
            else if (lexicon.Character.MatchBefore(sentence.Tokens, mention.FirstToken) > 0)
                _acts.Add(one, -CalledSo);
            if (sentence.IsHeadline)
                _acts.Add(one, InHeadline);
        }

        if (offCamera)
        {
            foreach (var one in mentions.Select(mention => _owner[mention]).Distinct())
                _acts.AddUpTo(one, SeenOffCamera, MostSeenOffCamera);
        }

        Tie(sentence, mentions);
        MatchPatterns(sentence, mentions);
    }

    private void Tie(Sentence sentence, List<NameMention> mentions)
    {
        for (var i = 0; i + 1 < mentions.Count; i++)
        {
            var (one, other) = (_owner[mentions[i]], _owner[mentions[i + 1]]);
            if (one == other)
                continue;
            if (NameLists.AreListed(_document.Lexicon, mentions[i], mentions[i + 1]))
                _acts.Tie(one, other, alike: true);
            else if (IsInParentheses(sentence, mentions[i], mentions[i + 1]))
            {
                _parentheses.Add((one, other, sentence));
                _acts.Tie(one, other, alike: false);
                _acts.Add(one, -InsideParentheses);
                _acts.Add(other, InsideParentheses);
                // Ngân (Huyền Lizzie) và Viễn (Hà Việt Dũng): the names outside are listed too.
                if (i + 2 < mentions.Count && mentions[i + 1].EndToken < sentence.Tokens.Count && sentence.Tokens[mentions[i + 1].EndToken].Is(')')
                    && _document.Lexicon.And.MatchAt(sentence.Tokens, Math.Min(mentions[i + 1].EndToken + 1, sentence.Tokens.Count - 1)) is > 0 and var and
                    && mentions[i + 2].FirstToken == mentions[i + 1].EndToken + 1 + and)
                    _acts.Tie(one, _owner[mentions[i + 2]], alike: true);
            }
        }
    }

    private void MatchPatterns(Sentence sentence, List<NameMention> mentions)
    {
        var names = new NamePlaces(sentence, mentions);
        var lexicon = _document.Lexicon;
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            foreach (var pattern in lexicon.Casting)
            {
                if (pattern.MatchAt(names, at, lexicon) is { } filled)
                    AddCasting(sentence, pattern, _owner[filled.First(slot => slot.Kind == "actor").Name], _owner[filled.First(slot => slot.Kind == "character").Name]);
            }

            foreach (var pattern in lexicon.Crew)
            {
                foreach (var slot in pattern.MatchAt(names, at, lexicon) ?? [])
                    AddCrew(_owner[slot.Name], slot.Kind switch { "writer" => PersonRole.Writer, "director" => PersonRole.Director, _ => PersonRole.Other }, sentence, pattern.Source);
            }
        }
    }

    private void AddCasting(Sentence sentence, Pattern pattern, NamedOne actor, NamedOne character)
    {
        if (actor == character)
            return;
        _told.Add((actor, character, Proofs.Of(_document, sentence, pattern.Source, Statuses.OfFact(_document, sentence)), sentence));
        _acts.Add(actor, ToldOutright);
        _acts.Add(character, -ToldOutright);
    }

    private void AddCrew(NamedOne one, PersonRole role, Sentence sentence, string rule) =>
        _crew.TryAdd(one, (role, Proofs.Of(_document, sentence, rule)));

    private NameMention ProvingMention(NamedOne one) =>
        one.Mentions.FirstOrDefault(mention => mention.Text == one.Name && !_statuses.IsComment(mention.Sentence)) ?? one.Mentions[0];

    private static PersonFinding Finding(NamedOne one, PersonRole role, Proof proof) =>
        new(one.Name, [.. one.Forms.Where(form => form != one.Name)], role, proof);

    private static bool IsInParentheses(Sentence sentence, NameMention outer, NameMention inner)
    {
        var tokens = sentence.Tokens;
        return inner.FirstToken == outer.EndToken + 1 && tokens[outer.EndToken].Key is "(" or "（";
    }
}
