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

    /// <summary>Who speaks to a reporter is no character; people off the set speak too, so it is no proof.</summary>
    private const double Speaks = 0.8;
    private const double MostSpeaks = 1.6;

    /// <summary>A text about the making of a drama gives most full names to people, and most single ones to characters.</summary>
    private const double FullName = 0.5;

    /// <summary>A name of one word is an actor's only where this much shows it: Siwan, Irene.</summary>
    private const double SurelyActing = 2.4;

    /// <summary>Where nothing else decides, the press writes Character (Actor).</summary>
    private const double InsideParentheses = 0.6;

    /// <summary>In a name these tell a firm, a programme or a prize in whatever language, as firms name themselves.</summary>
    private static readonly HashSet<string> CompanyWords = ["film", "films", "studio", "studios", "pictures", "entertainment", "production", "productions", "media", "tv", "television", "channel", "records", "agency", "group", "awards", "festival", "news", "magazine", "instagram", "youtube", "facebook", "twitter", "tiktok", "drama", "dramas", "university", "hotel", "park"];

    private readonly Document _document;
    private readonly Statuses _statuses;
    private readonly Dictionary<NameMention, NamedOne> _owner = [];
    private readonly ActingEvidence _acts;
    private readonly Dictionary<NamedOne, (PersonRole Role, Proof Proof)> _crew = [];
    private readonly HashSet<NamedOne> _outside = [];
    private readonly List<(NamedOne Outer, NamedOne Inner, Sentence Sentence)> _parentheses = [];
    private readonly List<(NamedOne Actor, NamedOne Character, Proof Proof, Sentence Sentence)> _told = [];

    public People(Document document, Statuses statuses, SpanSet titles)
    {
        (_document, _statuses) = (document, statuses);
        var found = NameFinder.Find(document, titles);
        var taken = titles.With(found.Select(mention => mention.Span));
        var body = document.Sentences.Where(sentence => !IsTitleCase(sentence)).SelectMany(sentence => NameScanner.Scan(document.Text, sentence, document.Lexicon, taken)).ToList();
        var mentions = WithoutOpeners(body, document);
        foreach (var headline in document.Sentences.Where(IsTitleCase))
            mentions.AddRange(NameScanner.ScanKnown(document.Text, headline, mentions.Select(mention => mention.Text).ToHashSet(StringComparer.Ordinal), taken));
        mentions = [.. mentions.Concat(found).OrderBy(mention => mention.Span.Start)];
        All = NameForms.Join(mentions);
        _acts = new ActingEvidence(All, document.Trail);
        foreach (var one in All)
        {
            foreach (var mention in one.Mentions)
                _owner.Add(mention, one);
        }

        foreach (var one in All)
        {
            if (IsOutside(one))
            {
                _outside.Add(one);
                document.Trail?.Add(null, "outside", $"{one.Name}: a place, a firm or one who makes no drama");
            }
            else if (one.Mentions.Exists(mention => mention.Words > 1))
                _acts.Add(one, FullName, null, "full name");
        }

        // A sentence that stands twice says nothing more the second time.
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in mentions.Where(_owner.ContainsKey).GroupBy(mention => mention.Sentence).Where(group => !statuses.IsComment(group.Key) && told.Add(group.Key.Span.In(document.Text))))
            Weigh(group.Key, [.. group]);
        _acts.Settle();
    }

    public IReadOnlyList<NamedOne> All { get; }

    public bool IsActor(NamedOne one) =>
        !_crew.ContainsKey(one) && !_outside.Contains(one) && _acts[one] >= (one.Mentions.Exists(mention => mention.Words > 1) ? ActingEvidence.Decided : SurelyActing);

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
    /// and the whole does not, and the word stands in small letters too, the first word is let go.
    /// </summary>
    private static List<NameMention> WithoutOpeners(List<NameMention> mentions, Document document)
    {
        var text = document.Text;
        var inside = mentions.Where(mention => mention.FirstToken > 0).Select(mention => mention.Text).ToHashSet(StringComparer.Ordinal);
        var small = document.Sentences.SelectMany(sentence => sentence.Tokens).Where(token => token.Kind == TokenKind.Word && char.IsLower(text[token.Start])).Select(token => token.Key).ToHashSet(StringComparer.Ordinal);
        return [.. mentions.Select(mention =>
        {
            if (mention.FirstToken > 0 || mention.EndToken - mention.FirstToken < 2 || inside.Contains(mention.Text))
                return mention;
            var opener = mention.Sentence.Tokens[0].Key;
            var rest = text[mention.Sentence.Tokens[1].Start..mention.Span.End];
            return (inside.Contains(rest) && small.Contains(opener)) || document.Lexicon.FunctionWords.Contains(opener) ? mention with { FirstToken = 1, Text = rest } : mention;
        })];
    }

    /// <summary>A headline in which every word begins with a capital: there a capital tells no name.</summary>
    private bool IsTitleCase(Sentence sentence)
    {
        if (!sentence.IsHeadline)
            return false;
        var words = sentence.Tokens.Where(token => token.Kind == TokenKind.Word && Script.HasCapitals(_document.Text[token.Start])).ToList();
        return words.Count >= 6 && words.Count(token => token.IsCapitalised(_document.Text)) * 10 >= words.Count * 7;
    }

    private void Weigh(Sentence sentence, List<NameMention> mentions)
    {
        var lexicon = _document.Lexicon;
        var offCamera = lexicon.OffCamera.MatchesIn(sentence.Tokens);
        foreach (var mention in mentions)
        {
            var one = _owner[mention];
            switch (CalledAt(sentence, mention))
            {
                case { } role when role != PersonRole.Actor:
                    AddCrew(one, role, sentence, $"called {role}");
                    break;
                case PersonRole.Actor:
                    _acts.Add(one, CalledSo, sentence, "called actor");
                    break;
                default:
                    if (lexicon.Character.MatchBefore(sentence.Tokens, mention.FirstToken) > 0)
                        _acts.Add(one, -CalledSo, sentence, "called character");
                    break;
            }

            if (IsSpeaking(sentence.Tokens, mention))
                _acts.AddUpTo(one, Speaks, MostSpeaks, sentence, "speaks");
            if (sentence.IsHeadline)
                _acts.Add(one, InHeadline, sentence, "in the headline");
        }

        if (offCamera)
        {
            foreach (var one in mentions.Select(mention => _owner[mention]).Distinct())
                _acts.AddUpTo(one, SeenOffCamera, MostSeenOffCamera, sentence, "seen off camera");
        }

        Tie(sentence, mentions);
        MatchPatterns(sentence, mentions);
    }

    /// <summary>What a word before the name, or behind it, says that its bearer does.</summary>
    private PersonRole? CalledAt(Sentence sentence, NameMention mention)
    {
        var (lexicon, tokens) = (_document.Lexicon, sentence.Tokens);
        var before = mention.FirstToken;
        // "Il regista, Heo Kang-jun", "Autor: …"
        if (before > 1 && tokens[before - 1].Kind == TokenKind.Mark && tokens[before - 1].Key[0] is ',' or ':' or '：')
            before--;
        if (RoleBefore(before) is { } role)
            return role;
        var behind = mention.EndToken;
        if (behind < tokens.Count && tokens[behind].Kind == TokenKind.Ending)
            behind++;
        var comma = behind < tokens.Count && tokens[behind].Is(',') ? 1 : 0;
        var isGlued = Script.IsHan(mention.Text[0]) || Script.IsHangul(mention.Text[0]);
        if (comma == 0 && !isGlued)
            return null;
        behind += comma;
        if (behind < tokens.Count && comma > 0 && lexicon.FunctionWords.Contains(tokens[behind].Key) && behind + 1 < tokens.Count)
            behind++; // "Heo Kang-jun, il regista"
        var (found, length) = RoleAt(behind);
        // "Ada Quill, director Bertha Waldis": the word belongs to the next name.
        return length > 0 && (behind + length >= tokens.Count || !tokens[behind + length].IsCapitalised(_document.Text)) ? found : null;

        PersonRole? RoleBefore(int at)
        {
            if (lexicon.Director.MatchBefore(tokens, at) is > 0 and var director)
                return lexicon.Assistant.MatchBefore(tokens, at - director) > 0 ? PersonRole.Other : PersonRole.Director;
            return lexicon.Writer.MatchBefore(tokens, at) > 0 ? PersonRole.Writer
                : lexicon.Maker.MatchBefore(tokens, at) > 0 ? PersonRole.Other
                : lexicon.Actor.MatchBefore(tokens, at) > 0 ? PersonRole.Actor : null;
        }

        (PersonRole Role, int Length) RoleAt(int at)
        {
            if (at >= tokens.Count)
                return default;
            return lexicon.Director.MatchAt(tokens, at) is > 0 and var director ? (PersonRole.Director, director)
                : lexicon.Writer.MatchAt(tokens, at) is > 0 and var writer ? (PersonRole.Writer, writer)
                : lexicon.Maker.MatchAt(tokens, at) is > 0 and var maker ? (PersonRole.Other, maker)
                : lexicon.Actor.MatchAt(tokens, at) is > 0 and var actor ? (PersonRole.Actor, actor) : default;
        }
    }

    /// <summary>"says Ada Quill", "Ada Quill explains".</summary>
    private bool IsSpeaking(IReadOnlyList<Token> tokens, NameMention mention) =>
        (mention.EndToken < tokens.Count && _document.Lexicon.Says.MatchAt(tokens, mention.EndToken) > 0) || _document.Lexicon.Says.MatchBefore(tokens, mention.FirstToken) > 0;

    /// <summary>A journalist, a place, a company: no one of the catalogue.</summary>
    private bool IsOutside(NamedOne one)
    {
        var lexicon = _document.Lexicon;
        var (outside, placed, inside) = (0, 0, 0);
        foreach (var mention in one.Mentions)
        {
            var tokens = mention.Sentence.Tokens;
            if (tokens.Skip(mention.FirstToken).Take(mention.EndToken - mention.FirstToken).Any(token => CompanyWords.Contains(token.Key)))
                return true;
            if (lexicon.Outsider.MatchBefore(tokens, mention.FirstToken) > 0)
                outside++;
            else if (lexicon.Place.MatchBefore(tokens, mention.FirstToken) > 0)
                placed++;
            else
                inside++;
        }

        return outside > 0 || placed > inside;
    }

    private void Tie(Sentence sentence, List<NameMention> mentions)
    {
        for (var i = 0; i + 1 < mentions.Count; i++)
        {
            var (one, other) = (_owner[mentions[i]], _owner[mentions[i + 1]]);
            if (one == other)
                continue;
            if (NameLists.AreListed(_document.Lexicon, mentions[i], mentions[i + 1]))
                _acts.Tie(one, other, alike: true, sentence);
            else if (IsInParentheses(sentence, mentions[i], mentions[i + 1]))
            {
                _parentheses.Add((one, other, sentence));
                _acts.Tie(one, other, alike: false, sentence);
                _acts.Add(one, -InsideParentheses, sentence, "before parentheses");
                _acts.Add(other, InsideParentheses, sentence, "in parentheses");
                // Ngân (Huyền Lizzie) và Viễn (Hà Việt Dũng): the names outside are listed too.
                if (i + 2 < mentions.Count && mentions[i + 1].EndToken < sentence.Tokens.Count && sentence.Tokens[mentions[i + 1].EndToken].Is(')')
                    && _document.Lexicon.And.MatchAt(sentence.Tokens, Math.Min(mentions[i + 1].EndToken + 1, sentence.Tokens.Count - 1)) is > 0 and var and
                    && mentions[i + 2].FirstToken == mentions[i + 1].EndToken + 1 + and)
                    _acts.Tie(one, _owner[mentions[i + 2]], alike: true, sentence);
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
        _acts.Add(actor, ToldOutright, sentence, pattern.Source);
        _acts.Add(character, -ToldOutright, sentence, pattern.Source);
    }

    private void AddCrew(NamedOne one, PersonRole role, Sentence sentence, string rule)
    {
        if (_crew.TryAdd(one, (role, Proofs.Of(_document, sentence, rule))))
            _document.Trail?.Add(sentence, "crew", $"{one.Name}: {role}, {rule}");
    }

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
