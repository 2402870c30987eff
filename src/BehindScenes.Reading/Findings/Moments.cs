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
        var episodes = EpisodesBySentence(document);
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
                moments.Add(new MomentFinding(kind, episodes[sentence.Index], who, Proofs.Of(document, sentence, $"moment: {kind}", statuses[sentence])));
        }

        return moments;
    }

    private static Dictionary<int, List<string>> ActorsBySentence(People people) => people.All.Where(people.IsActor)
        .SelectMany(one => one.Mentions, (one, mention) => (one.Name, mention.Sentence.Index, mention.FirstToken))
        .GroupBy(mention => mention.Index)
        .ToDictionary(group => group.Key, group => group.OrderBy(mention => mention.FirstToken).Select(mention => mention.Name).Distinct(StringComparer.Ordinal).ToList());

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
            var stated = here.Count > 0 ? here : [.. before];
            episodes[sentence.Index] = stated.Count == 1 ? stated[0] : null;
            before.UnionWith(here);
        }

        return episodes;
    }
}
