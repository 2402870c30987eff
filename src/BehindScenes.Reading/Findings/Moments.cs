using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Findings;

/// <summary>What happened off camera: a sentence that tells of such a thing and names who took part.</summary>
public static class Moments
{
    private const string Remark = "remark";

    public static List<MomentFinding> Find(Document document, Statuses statuses, People people, IReadOnlyList<CastingFinding> castings, IReadOnlyList<PairFinding> pairs)
    {
        var moments = new List<MomentFinding>();
        var leads = pairs.Count > 0 ? new[] { pairs[0].First, pairs[0].Second } : [];
        var characters = castings.Select(casting => casting.Character).ToHashSet(StringComparer.Ordinal);
        var plot = people.All.Where(one => characters.Contains(one.Name)).SelectMany(one => one.Mentions).Select(mention => mention.Sentence.Index).ToHashSet();
        var named = ActorsBySentence(people);
        foreach (var sentence in document.Sentences.Where(sentence => !sentence.IsHeadline && !statuses.IsComment(sentence)))
        {
            var kind = document.Lexicon.Moments.FirstOrDefault(moment => moment.Phrases.MatchesIn(sentence.Tokens)).Kind;
            if (kind is null)
                continue;
            // A sentence that names characters and no camera tells the plot.
            if (kind != Remark && plot.Contains(sentence.Index) && !document.Lexicon.OffCamera.MatchesIn(sentence.Tokens))
                continue;
            var who = named.GetValueOrDefault(sentence.Index) ?? [];
            if (document.Lexicon.BothLeads.MatchesIn(sentence.Tokens))
                who = [.. who.Union(leads, StringComparer.Ordinal)];
            if (who.Count > 0)
                moments.Add(new MomentFinding(kind, EpisodeOf(document, sentence), who, Proofs.Of(document, sentence, $"moment: {kind}", statuses[sentence])));
        }

        return moments;
    }

    private static Dictionary<int, List<string>> ActorsBySentence(People people) => people.All.Where(people.IsActor)
        .SelectMany(one => one.Mentions, (one, mention) => (one.Name, mention.Sentence.Index, mention.FirstToken))
        .GroupBy(mention => mention.Index)
        .ToDictionary(group => group.Key, group => group.OrderBy(mention => mention.FirstToken).Select(mention => mention.Name).Distinct(StringComparer.Ordinal).ToList());

    /// <summary>The episode that the sentence states, or else the only one that its paragraph states before it.</summary>
    private static int? EpisodeOf(Document document, Sentence sentence)
    {
        var here = Episodes.In(document.Lexicon, sentence);
        if (here.Count > 0)
            return here.Count == 1 ? here[0] : null;
        var before = document.Sentences.Take(sentence.Index).Where(other => other.Paragraph == sentence.Paragraph)
            .SelectMany(other => Episodes.In(document.Lexicon, other)).Distinct().ToList();
        return before.Count == 1 ? before[0] : null;
    }
}
