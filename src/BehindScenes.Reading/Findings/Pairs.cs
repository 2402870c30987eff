using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Findings;

/// <summary>
/// Actors whom a text shows together: named in one sentence, by their own names or by those of their characters. Three are
/// three pairs in a headline alone; more names in one sentence are a cast list and show none.
/// </summary>
internal static class Pairs
{
    private const int HeadlineWeight = 2;

    public static List<PairFinding> Find(Document document, Statuses statuses, People people, IReadOnlyList<CastingFinding> castings)
    {
        var byCharacter = castings.GroupBy(casting => casting.Character, StringComparer.Ordinal)
            .Where(group => group.Select(casting => casting.Actor).Distinct(StringComparer.Ordinal).Count() == 1)
            .ToDictionary(group => group.Key, group => group.First().Actor, StringComparer.Ordinal);
        var actors = people.All.Where(people.IsActor).Select(one => one.Name).ToHashSet(StringComparer.Ordinal);
        var inSentence = people.All
            .Select(one => (Actor: actors.Contains(one.Name) ? one.Name : byCharacter.GetValueOrDefault(one.Name), IsCharacter: !actors.Contains(one.Name), one.Mentions))
            .Where(one => one.Actor is not null)
            .SelectMany(one => one.Mentions, (one, mention) => (Actor: one.Actor!, one.IsCharacter, mention.Sentence))
            .Where(mention => !statuses.IsComment(mention.Sentence) && statuses[mention.Sentence] is FindingStatus.Reported or FindingStatus.Quoted)
            .GroupBy(mention => mention.Sentence.Index)
            .OrderBy(group => group.Key);
        var pairs = new Dictionary<(string First, string Second), PairFinding>();
        foreach (var sentence in inSentence)
        {
            // Where actors are named, a character beside them is whom they play or speak of.
            var named = sentence.Where(mention => !mention.IsCharacter).Select(mention => mention.Actor).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            var here = named.Count > 0 ? named : [.. sentence.Select(mention => mention.Actor).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            var where = sentence.First().Sentence;
            if (here.Count == 2 || (here.Count == 3 && where.IsHeadline))
                AddAll(here, where, where.IsHeadline ? HeadlineWeight : 1);
        }

        // Whoever alone have parts are the two whom the text is about.
        var playing = castings.Where(casting => casting.Proof.Status is FindingStatus.Reported or FindingStatus.Quoted).Select(casting => casting.Actor).Distinct(StringComparer.Ordinal).ToList();
        if (playing is [var one, var other] && !pairs.ContainsKey(InOrder(one, other)))
            AddAll([one, other], document.Sentences.First(sentence => sentence.Span.Start == castings[^1].Proof.Start), 1);
        return [.. pairs.Values.OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.Proof.Start).ThenBy(pair => pair.First, StringComparer.Ordinal)];

        void AddAll(List<string> names, Sentence where, int weight)
        {
            for (var first = 0; first < names.Count; first++)
            {
                for (var second = first + 1; second < names.Count; second++)
                {
                    var pair = InOrder(names[first], names[second]);
                    pairs[pair] = pairs.TryGetValue(pair, out var known)
                        ? known with { Weight = known.Weight + weight }
                        : new PairFinding(pair.First, pair.Second, weight, Proofs.Of(document, where, "together"));
                }
            }
        }

        static (string First, string Second) InOrder(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
    }
}
