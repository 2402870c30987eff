using System.Buffers;
using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Languages;
using BehindScenes.Reading.Names;

namespace BehindScenes.Reading.Findings;

/// <summary>
/// Tells which dramas a text is about. A title is what stands in quotation marks or as a run of capitals where dramas are
/// spoken of: behind "the series", behind "episode 9 of", before "airs". Each such place is evidence, and so is every repetition.
/// </summary>
public static class Titles
{
    private const int LongestTitle = 9;

    /// <summary>Letters, in a script that writes no blanks.</summary>
    private const int LongestUnspaced = 40;
    private const int LongestEpithet = 3;

    /// <summary>What stands in quotation marks in a headline and is longer is a saying, if its words do not have capitals.</summary>
    private const int LongestUnstyled = 7;
    private const int LongestAlias = 80;
    private const int ShortestStem = 4;
    private const int LongestEnding = 3;
    private const int Enough = 3;
    private const int PersonPenalty = 2;

    /// <summary>No text is about more works; the weakest are forgotten.</summary>
    private const int MostTitles = 40;

    /// <summary>A work named with less than this part of the main title's evidence is only mentioned.</summary>
    private const double MainShare = 0.5;

    /// <param name="Places">Where titles stand.</param>
    /// <param name="Elsewhere">The sentences that speak of another work and not of the text's own.</param>
    public sealed record Found(IReadOnlyList<DramaFinding> Dramas, IReadOnlyList<DramaFinding> Mentions, SpanSet Places, IReadOnlySet<int> Elsewhere);

    /// <param name="document">The text.</param>
    /// <param name="names">Names that are known by their place alone: in quotation marks too they are no titles.</param>
    public static Found Find(Document document, IReadOnlySet<string> names)
    {
        var candidates = new Dictionary<string, Candidate>(StringComparer.Ordinal);
        var sameWork = new List<(string One, string Other)>();
        var repeated = RepeatedRuns.In(document);
        foreach (var sentence in document.DistinctSentences)
        {
            var quotes = Quotes.In(document.Text, sentence.Span);
            foreach (var quote in quotes.Where(quote => !names.Contains(quote.In(document.Text))))
                Weigh(document, sentence, FirstFrom(sentence.Tokens, quote.Start), FirstFrom(sentence.Tokens, quote.End), quoted: true, candidates);
            foreach (var (one, other) in quotes.Zip(quotes.Skip(1)).Where(two => AreSameWork(document, two.First, two.Second)))
                sameWork.Add((NameFold.Compact(one.In(document.Text)), NameFold.Compact(other.In(document.Text))));
            var seen = new HashSet<(int, int)>();
            foreach (var (first, end) in Runs(document, sentence).Concat(repeated.GetValueOrDefault(sentence.Index, [])).Where(seen.Add))
                Weigh(document, sentence, first, end, quoted: false, candidates);
        }

        // Breadcrumbs and tags name the drama too.
        var page = string.Join('\n', document.Removed.Where(removed => removed.Why is "menu" or "tags" or "page" && removed.Text.Length < LongestAlias * 2).Take(MostTitles).Select(removed => removed.Text));
        foreach (var candidate in candidates.Values.Where(candidate => candidate.InHeadline && candidate.Key.Length > 3 && page.Contains(candidate.Text, StringComparison.OrdinalIgnoreCase)))
            candidate.Weight++;

        var titles = candidates.Values.Where(candidate => candidate.Weight >= Enough && candidate.IsShown)
            .OrderByDescending(candidate => candidate.Weight).ThenBy(candidate => candidate.First.Start).Take(MostTitles)
            .ToList();
        var dramas = new List<Candidate>();
        var mentions = new List<Candidate>();
        foreach (var candidate in candidates.Values.OrderByDescending(candidate => candidate.Weight).Take(document.Trail is null ? 0 : MostTitles))
            document.Trail?.Add(candidate.Sentence, "title", $"{candidate.Text}: weight {candidate.Weight}, {candidate.Places} places{(candidate.IsShown ? "" : ", nothing shows it")}{(candidate.Weight < Enough ? ", too little" : "")}");
        foreach (var title in titles)
        {
            if (titles.Exists(other => other != title && Holds(other, title)))
                continue;
            if (dramas.Count > 0 && (sameWork.Contains((dramas[0].Key, title.Key)) || sameWork.Contains((title.Key, dramas[0].Key)) || IsHeadlinesName(title, dramas[0], titles)))
                dramas[0].Aliases.Add(title.Text);
            else
                (dramas.Count == 0 || (title.Weight >= dramas[0].Weight * MainShare && (title.InHeadline || title.Places > 2)) ? dramas : mentions).Add(title);
        }

        AddNamesInParentheses(document, dramas.Concat(mentions).ToList());
        return new Found([.. dramas.Select(title => Finding(document, title))], [.. mentions.Select(title => Finding(document, title))], Places(document.Text, dramas.Concat(mentions)), Elsewhere(document, dramas));
    }

    /// <summary>Whether one candidate is the other and more, or a piece of it that stands alone less often.</summary>
    private static bool Holds(Candidate other, Candidate title) =>
        other.Key.Contains(title.Key, StringComparison.Ordinal) && other.Key.Length > title.Key.Length ? other.Weight >= title.Weight
        : title.Key.Contains(other.Key, StringComparison.Ordinal) && title.Key.Length > other.Key.Length && other.Weight > title.Weight;

    /// <summary>Runs of capitals, alone and joined by small words.</summary>
    private static IEnumerable<(int First, int End)> Runs(Document document, Sentence sentence)
    {
        var runs = NameScanner.Scan(document.Text, sentence, document.Lexicon, SpanSet.None);
        for (var i = 0; i < runs.Count; i++)
        {
            yield return (runs[i].FirstToken, runs[i].EndToken);
            // "La Baie des Ormeaux : …": the article belongs to the title.
            if (sentence.IsHeadline && runs[i].FirstToken == 1 && sentence.Tokens[0].IsCapitalised(document.Text))
            {
                yield return (0, runs[i].EndToken);
                if (i + 1 < runs.Count && AreJoined(document, sentence, runs[i].EndToken, runs[i + 1].FirstToken))
                    yield return (0, runs[i + 1].EndToken);
            }

            if (i + 1 < runs.Count && AreJoined(document, sentence, runs[i].EndToken, runs[i + 1].FirstToken))
                yield return (runs[i].FirstToken, runs[i + 1].EndToken);
        }
    }

    /// <summary>"Beneath the Plum Eaves (梅檐下)", "Chuyến xe cuối hạ (tựa Anh: The Last Summer Bus)": the work under another name.</summary>
    private static void AddNamesInParentheses(Document document, List<Candidate> titles)
    {
        var text = document.Text;
        // What nothing but its place shows for a title may be a character, and its parentheses hold who acts it.
        var places = Occurrences(text, titles.Select(title => title.Text));
        foreach (var title in titles.Where(title => title.IsStyled))
        {
            var known = titles.SelectMany(other => other.Aliases.Select(NameFold.Compact).Append(other.Key)).ToHashSet(StringComparer.Ordinal);
            foreach (var span in places[title.Text].Take(MostTitles))
            {
                var open = span.End;
                while (open < text.Length && open - span.End < 3 && (char.IsWhiteSpace(text[open]) || "\"”»’'」』》".Contains(text[open], StringComparison.Ordinal)))
                    open++;
                if (open >= text.Length || text[open] is not ('(' or '（'))
                    continue;
                var close = text.IndexOfAny([')', '）', '\n'], open, Math.Min(LongestAlias, text.Length - open));
                if (close < 0 || text[close] == '\n')
                    continue;
                var colon = text.LastIndexOf(':', close, close - open);
                var inside = SentenceSplitter.Trim(text, new TextSpan((colon > 0 ? colon : open) + 1, close));
                var quotes = Quotes.In(text, inside);
                var name = quotes.Count == 1 ? quotes[0] : inside;
                var tokens = Tokenizer.Tokenize(text, name);
                if (tokens.Count is 0 or > LongestTitle || tokens.Exists(token => token.Is(',') || token.Is(';') || (token.Kind == TokenKind.Number && tokens.Count == 1)) || Networks.IsNamed(tokens)
                    || (Script.HasCapitals(text[name.Start]) && !tokens[0].IsCapitalised(text)) || document.Lexicon.Drama.MatchesIn(tokens) || document.Lexicon.Airs.MatchesIn(tokens) || document.Lexicon.Roles.MatchesIn(tokens) || tokens.Exists(token => token.Is('/')))
                    continue;
                if (known.Add(NameFold.Compact(name.In(text))))
                    title.Aliases.Add(name.In(text));
            }
        }
    }

    /// <summary>Sentences with a title in quotation marks, or behind a word for drama, that is none of the text's own.</summary>
    private static HashSet<int> Elsewhere(Document document, List<Candidate> dramas)
    {
        var own = dramas.SelectMany(drama => drama.Aliases.Prepend(drama.Text)).Select(NameFold.Compact).ToHashSet(StringComparer.Ordinal);
        var elsewhere = new HashSet<int>();
        foreach (var sentence in document.Sentences.Where(_ => own.Count > 0))
        {
            var quotes = Quotes.In(document.Text, sentence.Span).Where(quote => IsTitle(document, sentence, quote)).Select(quote => NameFold.Compact(quote.In(document.Text))).ToList();
            if (quotes.Count > 0 && !quotes.Exists(quote => own.Any(title => AreInflected(quote, title))))
                elsewhere.Add(sentence.Index);
        }

        return elsewhere;
    }

    /// <summary>Whether two folded titles are one but for an ending: «Прикосновения» is «Прикосновение».</summary>
    private static bool AreInflected(string one, string other)
    {
        var shared = 0;
        while (shared < one.Length && shared < other.Length && one[shared] == other[shared])
            shared++;
        return one == other || (shared >= ShortestStem && one[0] >= '\u0400' && one[0] <= '\u04FF' && one.Length - shared <= LongestEnding && other.Length - shared <= LongestEnding);
    }

    private static bool IsTitle(Document document, Sentence sentence, TextSpan quote)
    {
        var (first, end) = (FirstFrom(sentence.Tokens, quote.Start), FirstFrom(sentence.Tokens, quote.End));
        if (end - first is < 1 or > LongestTitle || !sentence.Tokens[first].IsCapitalised(document.Text) || Networks.IsChannel(sentence.Tokens, first, end))
            return false;
        var outside = first > 0 && sentence.Tokens[first - 1].Kind == TokenKind.Mark ? first - 1 : first;
        return (end - first > 1 && IsStyledAsTitle(document.Text, sentence.Tokens, first, end)) || document.Lexicon.Drama.MatchBefore(sentence.Tokens, outside) > 0;
    }

    /// <summary>
    /// A headline names its own drama. Where the body never repeats that title in quotation marks and speaks of one other drama
    /// alone, both are names of one work: a translated title over a text that keeps the original's.
    /// </summary>
    private static bool IsHeadlinesName(Candidate title, Candidate main, List<Candidate> all) =>
        title.InHeadline && title.OnlyInHeadline && !main.InHeadline && all.Count(other => !other.OnlyInHeadline) == 1;

    /// <summary>«La regina delle lacrime», ovvero «Queen of Tears»; “Run On” (“런 온”).</summary>
    private static bool AreSameWork(Document document, TextSpan one, TextSpan other)
    {
        var between = Tokenizer.Tokenize(document.Text, new TextSpan(one.End, other.Start));
        var words = between.Where(token => token.Kind == TokenKind.Word).ToList();
        return words.Count == 0
            ? between.Exists(token => token.Is('('))
            : document.Lexicon.AlsoCalled.MatchAt(words, 0) == words.Count;
    }

    private static void Weigh(Document document, Sentence sentence, int first, int end, bool quoted, Dictionary<string, Candidate> candidates)
    {
        var (text, lexicon, tokens) = (document.Text, document.Lexicon, sentence.Tokens);
        if (end - first < 1 || end - first > (Script.IsUnspaced(text[tokens[first].Start]) ? LongestUnspaced : LongestTitle) || !(tokens[first].IsCapitalised(text) || tokens[first].Kind == TokenKind.Number || (quoted && !(Script.HasCapitals(text[tokens[first].Start]) || !char.IsLetter(text[tokens[first].Start])))) || tokens[first].Kind == TokenKind.Mark
            || (tokens[end - 1].Kind == TokenKind.Mark && !tokens[end - 1].Is('!') && !tokens[end - 1].Is(')')) || Networks.IsChannel(tokens, first, end))
            return;
        var outside = first;
        while (outside > 0 && tokens[outside - 1].Kind == TokenKind.Mark && !tokens[outside - 1].Is(',') && !tokens[outside - 1].Is('.'))
            outside--;
        if (quoted && outside < first && tokens.Skip(outside).Take(first - outside).Any(token => token.Is(':')))
            return;
        var behind = end;
        while (behind < tokens.Count && quoted && tokens[behind].Kind == TokenKind.Mark && !tokens[behind].Is('('))
            behind++;
        var opens = text[tokens[first].Start - (tokens[first].Start > 0 ? 1 : 0)];
        var isMarkedTitle = quoted && opens is '《' or '『' or '〈';
        var isAired = behind < tokens.Count && lexicon.Airs.MatchAt(tokens, behind) > 0;
        var isNamed = lexicon.Drama.MatchBefore(tokens, outside) > 0;
        // What a work does a person may do too: "returns", "follows".
        var isShownByAir = isAired && !isNamed;
        var isShown = isNamed
            || (quoted && HasDramaBefore(document, tokens, outside))
            || isAired
            || (sentence.IsHeadline && first == 0 && !quoted && behind + 1 < tokens.Count && tokens[behind].Is(':') && end - first > 1 && !Quotes.Opens(tokens[behind + 1]))
            || isMarkedTitle
            || (quoted && Networks.IsBefore(tokens, outside))
            || (!quoted && first > 0 && end - first > 1 && tokens[first - 1].Kind == TokenKind.Word && !tokens[first - 1].IsCapitalised(text) && lexicon.Articles.Contains(tokens[first].Key))
            || IsEpisodeOf(lexicon, tokens, outside);
        if (!quoted && (end - first < 2 || outside < first || lexicon.Channel.MatchBefore(tokens, first) > 0))
            return;
        var isCalled = !quoted && (lexicon.Actor.MatchBefore(tokens, first) > 0 || lexicon.Director.MatchBefore(tokens, first) > 0 || lexicon.Character.MatchBefore(tokens, first) > 0
            || (first > 0 && end < tokens.Count && tokens[first - 1].Is('(') && tokens[end].Is(')')));
        var span = new TextSpan(tokens[first].Start, tokens[end - 1].End);
        var key = NameFold.Compact(span.In(text));
        if (!candidates.TryGetValue(key, out var candidate))
            candidates.Add(key, candidate = new Candidate(key, span.In(text), span, sentence));
        candidate.Weight += (quoted ? 1 : 0) + (!isShown ? 0 : isShownByAir && !quoted ? 1 : 2) + (isCalled ? -PersonPenalty : 1);
        candidate.IsShown |= isShown || (quoted && (sentence.IsHeadline ? candidate.Places == 0 && Script.HasCapitals(text[tokens[first].Start]) && (end - first < LongestUnstyled || IsStyledAsTitle(text, tokens, first, end)) : candidate.Places > 0 && IsStyledAsTitle(document.Text, tokens, first, end)))
            || (candidate.Places > 0 && !quoted && HoldsSmallWord(document, tokens, first, end) && (candidate.InHeadline || candidate.Places > 1));
        candidate.IsStyled |= quoted || isNamed || sentence.IsHeadline;
        candidate.InHeadline |= sentence.IsHeadline;
        candidate.OnlyInHeadline &= sentence.IsHeadline;
        candidate.Places++;
        if (sentence.IsHeadline && quoted)
            candidate.Weight += 2;
    }

    /// <summary>"Beneath the Plum Eaves", "La Baie des Ormeaux": a small word in it or before it, as no person's name has.</summary>
    private static bool HoldsSmallWord(Document document, IReadOnlyList<Token> tokens, int first, int end) =>
        end - first > 2 && (tokens.Skip(first + 1).Take(end - first - 2).Any(token => document.Lexicon.FunctionWords.Contains(token.Key) && !token.IsCapitalised(document.Text)) || (first > 0 && document.Lexicon.FunctionWords.Contains(tokens[first].Key))) && !tokens.Skip(first + 1).Take(end - first - 2).Any(token => document.Lexicon.And.Contains(token.Key))
        && tokens[end - 1].IsCapitalised(document.Text);

    /// <summary>"dramma di sabato-domenica “Queen of Tears”": between the word and the title stand a few that are no names.</summary>
    private static bool HasDramaBefore(Document document, IReadOnlyList<Token> tokens, int at)
    {
        for (var back = 1; back <= LongestEpithet && at - back > 0; back++)
        {
            var token = tokens[at - back];
            if (token.Kind != TokenKind.Word || token.IsCapitalised(document.Text))
                return false;
            if (document.Lexicon.Drama.MatchBefore(tokens, at - back) > 0)
                return true;
        }

        return false;
    }

    /// <summary>"The Pier at Night": small words that join no list may stand inside a title.</summary>
    private static bool AreJoined(Document document, Sentence sentence, int at, int next) =>
        next - at is 1 or 2 && sentence.Tokens.Skip(at).Take(next - at).All(token => document.Lexicon.FunctionWords.Contains(token.Key)) && document.Lexicon.And.MatchAt(sentence.Tokens, at) == 0;

    /// <summary>Most of its words begin with a capital: "Love Next Door". What people say is not written so.</summary>
    private static bool IsStyledAsTitle(string text, IReadOnlyList<Token> tokens, int first, int end)
    {
        var words = tokens.Skip(first).Take(end - first).Where(token => token.Kind == TokenKind.Word).ToList();
        return words.Count(token => token.IsCapitalised(text)) * 2 > words.Count || (words.Count > 0 && words.TrueForAll(token => !Script.HasCapitals(text[token.Start])));
    }

    /// <summary>"tập 5 và tập 6 của X", "épisode 9 de X": an episode's number, then at most "of".</summary>
    private static bool IsEpisodeOf(Lexicon lexicon, IReadOnlyList<Token> tokens, int at)
    {
        at -= lexicon.Of.MatchBefore(tokens, at);
        while (at > 0 && (tokens[at - 1].Kind == TokenKind.Number || lexicon.NumberBefore(tokens, at).Length > 0))
        {
            at -= Math.Max(1, lexicon.NumberBefore(tokens, at).Length);
            if (lexicon.Episode.MatchBefore(tokens, at) > 0)
                return true;
            at -= tokens[at > 0 ? at - 1 : 0].Is(',') || tokens[at > 0 ? at - 1 : 0].Is('-') ? 1 : lexicon.And.MatchBefore(tokens, at);
        }

        return false;
    }

    /// <summary>The first token that begins at a position or behind it.</summary>
    private static int FirstFrom(IReadOnlyList<Token> tokens, int position)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static DramaFinding Finding(Document document, Candidate candidate) =>
        new(candidate.Text, candidate.Aliases, Proofs.Of(document, candidate.Sentence, "title"));

    private static SpanSet Places(string text, IEnumerable<Candidate> titles)
    {
        var places = Occurrences(text, titles.SelectMany(candidate => candidate.Aliases.Prepend(candidate.Text)));
        return new SpanSet(places.Values.SelectMany(spans => spans));
    }

    /// <summary>The places of each title in one walk through the text, whichever its capitals.</summary>
    private static Dictionary<string, List<TextSpan>> Occurrences(string text, IEnumerable<string> titles)
    {
        var places = titles.Distinct(StringComparer.Ordinal).ToDictionary(title => title, _ => new List<TextSpan>(), StringComparer.Ordinal);
        var any = SearchValues.Create([.. places.Keys], StringComparison.OrdinalIgnoreCase);
        for (var at = 0; text.AsSpan(at).IndexOfAny(any) is >= 0 and var next; at++)
        {
            at += next;
            foreach (var (title, spans) in places)
            {
                if ((spans.Count == 0 || spans[^1].End <= at) && text.AsSpan(at).StartsWith(title, StringComparison.OrdinalIgnoreCase))
                    spans.Add(new TextSpan(at, at + title.Length));
            }
        }

        return places;
    }

    private sealed class Candidate(string key, string text, TextSpan first, Sentence sentence)
    {
        public string Key { get; } = key;

        public string Text { get; } = text;

        public TextSpan First { get; } = first;

        public Sentence Sentence { get; } = sentence;

        public List<string> Aliases { get; } = [];

        public int Weight { get; set; }

        public int Places { get; set; }

        public bool IsShown { get; set; }

        /// <summary>Whether it ever stands in quotation marks, in the headline or behind a word for a drama.</summary>
        public bool IsStyled { get; set; }

        public bool InHeadline { get; set; }

        public bool OnlyInHeadline { get; set; } = true;
    }
}
