using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Findings;

/// <summary>
/// Actors whom a text shows together: named in one sentence, by their own names or by those of their characters. A sentence
/// of three or more names is a cast list and shows no pair.
/// </summary>
public static class Pairs
{
    private const int Enough = 2;

    public static List<PairFinding> Find(Document document, Statuses statuses, People people, IEnumerable<CastingFinding> castings)
    {
        var byCharacter = castings.GroupBy(casting => casting.Character, StringComparer.Ordinal)
            .Where(group => group.Select(casting => casting.Actor).Distinct(StringComparer.Ordinal).Count() == 1)
            .ToDictionary(group => group.Key, group => group.First().Actor, StringComparer.Ordinal);
        var inSentence = people.All
            .Select(one => (Actor: people.IsActor(one) ? one.Name : byCharacter.GetValueOrDefault(one.Name), one.Mentions))
            .Where(one => one.Actor is not null)
            .SelectMany(one => one.Mentions, (one, mention) => (Actor: one.Actor!, mention.Sentence))
            .Where(mention => !statuses.IsComment(mention.Sentence))
            .GroupBy(mention => mention.Sentence.Index)
            .OrderBy(group => group.Key);
        var pairs = new Dictionary<(string First, string Second), PairFinding>();
        foreach (var sentence in inSentence)
        {
            var actors = sentence.Select(mention => mention.Actor).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            if (actors.Count != 2)
                continue;
            var pair = (actors[0], actors[1]);
            var weight = sentence.First().Sentence.IsHeadline ? Enough : 1;
            pairs[pair] = pairs.TryGetValue(pair, out var known)
                ? known with { Weight = known.Weight + weight }
                : new PairFinding(actors[0], actors[1], weight, Proofs.Of(document, sentence.First().Sentence, "together"));
        }

        return [.. pairs.Values.Where(pair => pair.Weight >= Enough).OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.Proof.Start)];
    }
}
