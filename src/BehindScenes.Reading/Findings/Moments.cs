using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Languages;
using BehindScenes.Reading.Names;

namespace BehindScenes.Reading.Findings;

/// <summary>What happened off camera: a sentence that tells of such a thing and names who took part.</summary>
internal static class Moments
{
    private const string Remark = "remark";
    private const string Coaching = "coaching";
    private const int NegationReach = 3;

    private static readonly List<string> Nobody = [];

    public static List<MomentFinding> Find(
        Document document, Statuses statuses, People people, IReadOnlyList<CastingFinding> castings, IReadOnlyList<PairFinding> pairs, IReadOnlySet<int> elsewhere)
    {
        var moments = new List<MomentFinding>();
        var episodes = EpisodesBySentence(document);
        var named = Mentions(people.All.Where(people.IsActor).SelectMany(one => one.Mentions, (one, mention) => (one.Name, mention)));
        var makers = Mentions(people.All.Where(one => people.IsPerson(one) && !people.IsActor(one)).SelectMany(one => one.Mentions, (one, mention) => (one.Name, mention)));
        var actorOf = castings.DistinctBy(casting => casting.Character).ToDictionary(casting => casting.Character, casting => casting.Actor, StringComparer.Ordinal);
        var acted = Mentions(people.All.Where(one => actorOf.ContainsKey(one.Name)).SelectMany(one => one.Mentions, (one, mention) => (actorOf[one.Name], mention)));
        var leads = pairs.Count > 0 ? new[] { pairs[0].First, pairs[0].Second } : [];
        var onlyTwo = people.All.Count(people.IsActor) == 2 ? leads : [];
        var (paragraph, before) = (-1, new List<string>());
        foreach (var sentence in document.Sentences.Where(sentence => !sentence.IsHeadline && !statuses.IsComment(sentence) && !elsewhere.Contains(sentence.Index)))
        {
            if (sentence.Paragraph != paragraph)
                before.Clear();
            paragraph = sentence.Paragraph;
            var (here, characters) = (named.GetValueOrDefault(sentence.Index, Nobody), acted.GetValueOrDefault(sentence.Index, Nobody));
            var kind = document.Text[sentence.Span.End - 1] == '?' ? null : KindOf(document.Lexicon, sentence);
            // A sentence that names characters and no camera tells the plot.
            var isPlot = kind != Remark && characters.Count > 0 && !document.Lexicon.OffCamera.MatchesIn(sentence);
            if (kind is not null && !isPlot)
            {
                var both = document.Lexicon.BothLeads.MatchesIn(sentence) ? leads
                    : document.Lexicon.Both.MatchesIn(sentence) ? TheTwo(before, here, onlyTwo)
                    : [];
                var who = here.Union(both, StringComparer.Ordinal).ToList();
                // Who directs takes part where actors are shown how; elsewhere they only look on.
                if (kind == Coaching)
                    who.AddRange(makers.GetValueOrDefault(sentence.Index, Nobody));
                if (who.Count > 0)
                    moments.Add(new MomentFinding(kind, episodes[sentence.Index], who, Proofs.Of(document, sentence, $"moment: {kind}", statuses[sentence])));
            }

            if (here.Count + characters.Count > 0)
                before.AddRange(here.Concat(characters).Except(before, StringComparer.Ordinal).ToList());
        }

        return moments;
    }

    /// <summary>
    /// Whom "the two of them" are: the only two whom the paragraph named, this sentence and those before it, or else those before it
    /// alone, or else the only two of the whole text. Nobody where more could be meant.
    /// </summary>
    private static IReadOnlyList<string> TheTwo(List<string> before, List<string> here, string[] onlyTwo)
    {
        var named = before.Union(here, StringComparer.Ordinal).ToList();
        if (named.Count == 2)
            return named;
        return here.Count == 0 && before.Count == 2 ? [.. before] : onlyTwo;
    }

    /// <summary>The first kind of moment that a sentence tells of; null for none.</summary>
    private static string? KindOf(Lexicon lexicon, Sentence sentence)
    {
        foreach (var (kind, phrases) in lexicon.Moments)
        {
            if (Happens(lexicon, phrases, sentence))
                return kind;
        }

        return null;
    }

    /// <summary>Whether one of the phrases stands in the sentence and nothing before it says that it did not happen.</summary>
    private static bool Happens(Lexicon lexicon, PhraseSet phrases, Sentence sentence)
    {
        if (!phrases.MayStandIn(sentence))
            return false;
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (phrases.MatchAt(sentence.Tokens, at) == 0)
                continue;
            if (!Enumerable.Range(1, NegationReach).Any(back => at >= back && lexicon.Not.MatchAt(sentence.Tokens, at - back) > 0))
                return true;
        }

        return false;
    }

    /// <summary>Who is named in each sentence, in the order of the words.</summary>
    private static Dictionary<int, List<string>> Mentions(IEnumerable<(string Name, NameMention Mention)> mentions) => mentions
        .GroupBy(entry => entry.Mention.Sentence.Index)
        .ToDictionary(group => group.Key, group => group.OrderBy(entry => entry.Mention.FirstToken).Select(entry => entry.Name).Distinct(StringComparer.Ordinal).ToList());

    /// <summary>For each sentence the episode that it states, or else the only one that its paragraph states before it.</summary>
    private static int?[] EpisodesBySentence(Document document)
    {
        var episodes = new int?[document.Sentences.Count];
        var (paragraph, before) = (-1, new HashSet<int>());
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Paragraph != paragraph)
                before.Clear();
            paragraph = sentence.Paragraph;
            var here = Episodes.In(document.Lexicon, sentence);
            episodes[sentence.Index] = here switch
            {
                [var only] => only,
                [] when before.Count == 1 => before.First(),
                _ => null,
            };
            before.UnionWith(here);
        }

        return episodes;
    }
}
