using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Findings;

/// <summary>
/// Actors whom a text shows together: named in one sentence, by their own names or by those of their characters. Three whom a
/// sentence shows off camera are three pairs; more names than that are a cast list and show none.
/// </summary>
public static class Pairs
{
    private const int Enough = 1;

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
            var where = sentence.First().Sentence;
            var isOffCamera = document.Lexicon.OffCamera.MatchesIn(where.Tokens);
            if (actors.Count is < 2 or > 3 || (actors.Count == 3 && !isOffCamera) || statuses[where] is FindingStatus.Denied or FindingStatus.Rumour)
                continue;
            for (var one = 0; one < actors.Count; one++)
            {
                for (var other = one + 1; other < actors.Count; other++)
                    Add(actors[one], actors[other], where, where.IsHeadline ? Enough : 1);
            }
        }

        void Add(string first, string second, Sentence where, int weight) => pairs[(first, second)] = pairs.TryGetValue((first, second), out var known)
            ? known with { Weight = known.Weight + weight }
            : new PairFinding(first, second, weight, Proofs.Of(document, where, "together"));

        return [.. pairs.Values.Where(pair => pair.Weight >= Enough).OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.Proof.Start)];
    }
}
