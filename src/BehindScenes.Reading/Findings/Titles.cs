using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Names;

namespace BehindScenes.Reading.Findings;

/// <summary>
/// Tells which dramas a text is about. A title is what stands in quotation marks or as a run of capitals where dramas are
/// spoken of: behind "the series", behind "episode 9 of", before "airs". Each such place is evidence, and so is every repetition.
/// </summary>
internal static class Titles
{
    private const int ShortestStem = 4;
    private const int LongestEnding = 3;
    private const int Enough = 3;

    /// <summary>No text is about more works; the weakest are forgotten.</summary>
    private const int MostTitles = 40;

    /// <summary>A work named with less than this part of the main title's evidence is only mentioned.</summary>
    private const double MainShare = 0.5;

    /// <param name="Dramas">The works that the text is about, the main one first.</param>
    /// <param name="Mentions">The others.</param>
    /// <param name="Places">Where titles stand.</param>
    /// <param name="Elsewhere">The sentences that speak of another work and not of the text's own.</param>
    public sealed record Found(IReadOnlyList<DramaFinding> Dramas, IReadOnlyList<DramaFinding> Mentions, SpanSet Places, IReadOnlySet<int> Elsewhere);

    /// <param name="document">The text.</param>
    /// <param name="names">Names that are known by their place alone: in quotation marks too they are no titles.</param>
    public static Found Find(Document document, IReadOnlySet<string> names)
    {
        var candidates = TitleCandidates.In(document, names);
        var titles = candidates.Where(candidate => candidate.Weight >= Enough && candidate.IsShown)
            .OrderByDescending(candidate => candidate.Weight).ThenBy(candidate => candidate.Start).Take(MostTitles)
            .ToList();
        if (document.Trail is { } trail)
            Tell(candidates, trail);
        var aliases = new TitleAliases(document);
        var dramas = new List<TitleCandidate>();
        var mentions = new List<TitleCandidate>();
        foreach (var title in titles.Where(title => !titles.Exists(other => other != title && Holds(other, title))))
        {
            if (dramas.Count == 0)
                dramas.Add(title);
            else if (aliases.AreOne(dramas[0], title, titles))
                dramas[0].Aliases.Add(title.Text);
            else if (title.Weight >= dramas[0].Weight * MainShare && (title.InHeadline || title.Places > 2))
                dramas.Add(title);
            else
                mentions.Add(title);
        }

        List<TitleCandidate> all = [.. dramas, .. mentions];
        aliases.AddNamesInParentheses(all);
        var places = new SpanSet(TitleAliases.Occurrences(document.Text, all.SelectMany(title => title.Aliases.Prepend(title.Text))).Values.SelectMany(spans => spans));
        return new Found([.. dramas.Select(title => Finding(document, title))], [.. mentions.Select(title => Finding(document, title))], places, Elsewhere(document, dramas));
    }

    private static void Tell(IEnumerable<TitleCandidate> candidates, Trail trail)
    {
        foreach (var candidate in candidates.OrderByDescending(candidate => candidate.Weight).Take(MostTitles))
        {
            var why = (candidate.IsShown ? "" : ", nothing shows it") + (candidate.Weight < Enough ? ", too little" : "");
            trail.Add(candidate.Sentence, "title", $"{candidate.Text}: weight {candidate.Weight}, {candidate.Places} places{why}");
        }
    }

    /// <summary>Whether one candidate is the other and more, or a piece of it that stands alone less often.</summary>
    private static bool Holds(TitleCandidate other, TitleCandidate title) =>
        other.Key.Contains(title.Key, StringComparison.Ordinal) && other.Key.Length > title.Key.Length ? other.Weight >= title.Weight
        : title.Key.Contains(other.Key, StringComparison.Ordinal) && title.Key.Length > other.Key.Length && other.Weight > title.Weight;

    /// <summary>Sentences whose titles in quotation marks are none of the text's own.</summary>
    private static HashSet<int> Elsewhere(Document document, List<TitleCandidate> dramas)
    {
        var own = dramas.SelectMany(drama => drama.Aliases.Prepend(drama.Text)).Select(NameFold.Compact).ToHashSet(StringComparer.Ordinal);
        var elsewhere = new HashSet<int>();
        foreach (var sentence in document.Sentences.Where(_ => own.Count > 0))
        {
            var quotes = Quotes.In(document.Text, sentence.Span).Where(quote => TitlePlace.OfQuote(document, sentence, quote).IsWork())
                .Select(quote => NameFold.Compact(quote.In(document.Text))).ToList();
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
        return one == other || (shared >= ShortestStem && one[0] is >= '\u0400' and <= '\u04FF' && one.Length - shared <= LongestEnding && other.Length - shared <= LongestEnding);
    }

    private static DramaFinding Finding(Document document, TitleCandidate title) => new(title.Text, title.Aliases, Proofs.Of(document, title.Sentence, "title"));
}
