using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Names;

namespace BehindScenes.Reading.Findings;

/// <summary>What may be a title, spelled in one way, and what all its places together show.</summary>
internal sealed class TitleCandidate(string key, string text, Sentence sentence, int start)
{
    /// <summary>The text, folded.</summary>
    public string Key { get; } = key;

    public string Text { get; } = text;

    /// <summary>The sentence in which it stands first.</summary>
    public Sentence Sentence { get; } = sentence;

    /// <summary>Where it stands first.</summary>
    public int Start { get; } = start;

    public List<string> Aliases { get; } = [];

    public int Weight { get; set; }

    public int Places { get; set; }

    public bool IsShown { get; set; }

    /// <summary>Whether it ever stands in quotation marks, in the headline or behind a word for a drama.</summary>
    public bool IsStyled { get; set; }

    public bool InHeadline { get; set; }

    public bool OnlyInHeadline { get; set; } = true;
}

/// <summary>Gathers what may be a title: each place is weighed, and all that are spelled alike are one candidate.</summary>
internal sealed class TitleCandidates
{
    private const int PersonPenalty = 2;
    private const int MostBreadcrumbs = 40;
    private const int LongestBreadcrumb = 160;

    private readonly Document _document;
    private readonly Dictionary<string, TitleCandidate> _byKey = new(StringComparer.Ordinal);

    /// <summary>The same by each spelling, as folding one costs more than all else that is asked of it.</summary>
    private readonly Dictionary<string, TitleCandidate> _bySpelling = new(StringComparer.Ordinal);

    private TitleCandidates(Document document, IReadOnlySet<string> names)
    {
        _document = document;
        var repeated = RepeatedRuns.In(document);
        foreach (var sentence in document.DistinctSentences)
        {
            foreach (var quote in Quotes.In(document.Text, sentence.Span).Where(quote => !names.Contains(quote.In(document.Text))))
                Weigh(TitlePlace.OfQuote(document, sentence, quote));
            var runs = repeated.TryGetValue(sentence.Index, out var known) ? Runs(sentence).Concat(known) : Runs(sentence);
            foreach (var (first, end) in runs.Distinct())
                Weigh(new TitlePlace(document, sentence, first, end, isQuoted: false));
        }

        AddBreadcrumbs();
    }

    /// <summary>All candidates, in the order of the text.</summary>
    /// <param name="document">The text.</param>
    /// <param name="names">Names that are known by their place alone: in quotation marks too they are no titles.</param>
    public static IReadOnlyCollection<TitleCandidate> In(Document document, IReadOnlySet<string> names) => new TitleCandidates(document, names)._byKey.Values;

    /// <summary>Runs of capitals, alone and joined by small words.</summary>
    private IEnumerable<(int First, int End)> Runs(Sentence sentence)
    {
        var runs = _document.CapitalRuns(sentence);
        for (var i = 0; i < runs.Count; i++)
        {
            int? joinedEnd = i + 1 < runs.Count && AreJoined(sentence, runs[i].EndToken, runs[i + 1].FirstToken) ? runs[i + 1].EndToken : null;
            yield return (runs[i].FirstToken, runs[i].EndToken);
            // "La Baie des Ormeaux : …": the article belongs to the title.
            if (sentence.IsHeadline && runs[i].FirstToken == 1 && sentence.Tokens[0].IsCapitalised(_document.Text))
            {
                yield return (0, runs[i].EndToken);
                if (joinedEnd is { } withArticle)
                    yield return (0, withArticle);
            }

            if (joinedEnd is { } joined)
                yield return (runs[i].FirstToken, joined);
        }
    }

    /// <summary>"The Pier at Night": small words that join no list may stand inside a title.</summary>
    private bool AreJoined(Sentence sentence, int at, int next) =>
        next - at is 1 or 2 && sentence.Tokens.Skip(at).Take(next - at).All(token => _document.Lexicon.FunctionWords.Contains(token.Key))
        && _document.Lexicon.And.MatchAt(sentence.Tokens, at) == 0;

    private void Weigh(TitlePlace place)
    {
        if (!place.MayBeTitle())
            return;
        var candidate = CandidateAt(place);
        var (isNamed, isAired) = (place.IsNamed(), place.IsAired());
        var isShown = isNamed || isAired || place.IsShownOtherwise();
        var shown = !isShown ? 0 : isAired && !isNamed && !place.IsQuoted ? 1 : 2;
        var quoted = !place.IsQuoted ? 0 : place.Sentence.IsHeadline ? 3 : 1;
        candidate.Weight += quoted + shown + (place.IsCalledPerson() ? -PersonPenalty : 1);
        candidate.IsShown |= isShown || place.ShowsItself(candidate.Places, candidate.InHeadline);
        candidate.IsStyled |= place.IsQuoted || isNamed || place.Sentence.IsHeadline;
        candidate.InHeadline |= place.Sentence.IsHeadline;
        candidate.OnlyInHeadline &= place.Sentence.IsHeadline;
        candidate.Places++;
    }

    private TitleCandidate CandidateAt(TitlePlace place)
    {
        var text = place.Span.In(_document.Text);
        if (_bySpelling.TryGetValue(text, out var candidate))
            return candidate;
        var key = NameFold.Compact(text);
        if (!_byKey.TryGetValue(key, out candidate))
            _byKey.Add(key, candidate = new TitleCandidate(key, text, place.Sentence, place.Span.Start));
        _bySpelling.Add(text, candidate);
        return candidate;
    }

    /// <summary>Breadcrumbs and tags name the drama too.</summary>
    private void AddBreadcrumbs()
    {
        var page = string.Join('\n', _document.Removed
            .Where(removed => removed.Why is "menu" or "tags" or "page" && removed.Text.Length < LongestBreadcrumb)
            .Take(MostBreadcrumbs).Select(removed => removed.Text));
        foreach (var candidate in _byKey.Values.Where(candidate => candidate.InHeadline && candidate.Key.Length > 3 && page.Contains(candidate.Text, StringComparison.OrdinalIgnoreCase)))
            candidate.Weight++;
    }
}
