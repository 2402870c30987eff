using System.Runtime.InteropServices;

namespace BehindScenes.Catalogue.Pairings;

/// <summary>Counts the partners that two have in common who never shared a drama.</summary>
internal static class NeverYetTally
{
    /// <summary>All who share partners with a person and no drama, those with the most partners in common first.</summary>
    public static List<(int PersonId, int PartnerCount)> Of(CastGraph graph, int personId)
    {
        var (own, met, common) = (new HashSet<int>(), new HashSet<int>(), new Dictionary<int, (int Count, int Last)>());
        foreach (var drama in graph.DramasOf(personId))
        {
            own.Add(drama);
            foreach (var partner in graph.PeopleIn(drama))
                met.Add(partner);
        }

        foreach (var partner in Partners(graph, personId))
        {
            foreach (var drama in graph.DramasOf(partner))
            {
                // Whoever stands in a drama of the person's own is met already.
                if (own.Contains(drama) || !IsEnsemble(graph, drama))
                    continue;
                foreach (var other in graph.PeopleIn(drama))
                {
                    if (met.Contains(other))
                        continue;
                    ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(common, other, out _);
                    if (entry.Last != partner)
                        entry = (entry.Count + 1, partner);
                }
            }
        }

        return [.. common.Select(entry => (PersonId: entry.Key, PartnerCount: entry.Value.Count)).OrderByDescending(entry => entry.PartnerCount).ThenBy(entry => entry.PersonId)];
    }

    /// <summary>The pairs of the whole catalogue with the most partners in common.</summary>
    public static List<NeverYetPair> Best(CastGraph graph, int most)
    {
        var best = new List<(int FirstId, int SecondId, int Count)>();
        foreach (var person in Enumerable.Range(1, graph.PersonCount).OrderByDescending(graph.PartnerCount).ThenBy(id => id))
        {
            // Two have no more partners in common than either has, so from here on no pair can be better.
            var least = best.Count < most ? 1 : best[^1].Count;
            if (graph.PartnerCount(person) < least)
                break;
            var later = Of(graph, person).TakeWhile(other => other.PartnerCount >= least)
                .Where(other => (graph.PartnerCount(other.PersonId), -other.PersonId).CompareTo((graph.PartnerCount(person), -person)) < 0)
                .Select(other => (FirstId: Math.Min(person, other.PersonId), SecondId: Math.Max(person, other.PersonId), Count: other.PartnerCount));
            best = [.. best.Concat(later).OrderByDescending(pair => pair.Count).ThenBy(pair => pair.FirstId).ThenBy(pair => pair.SecondId).Take(most)];
        }

        return [.. best.Select((pair, index) => new NeverYetPair { Id = index + 1, FirstId = pair.FirstId, SecondId = pair.SecondId, PartnerCount = pair.Count })];
    }

    /// <summary>The partners that two have in common, those with the most partners of their own first.</summary>
    public static IEnumerable<int> InCommon(CastGraph graph, int oneId, int otherId) =>
        Partners(graph, oneId).Intersect(Partners(graph, otherId)).OrderByDescending(graph.PartnerCount).ThenBy(id => id);

    private static HashSet<int> Partners(CastGraph graph, int personId)
    {
        var partners = new HashSet<int>();
        foreach (var drama in graph.DramasOf(personId))
        {
            if (!IsEnsemble(graph, drama))
                continue;
            foreach (var partner in graph.PeopleIn(drama))
                partners.Add(partner);
        }

        partners.Remove(personId);
        return partners;
    }

    private static bool IsEnsemble(CastGraph graph, int dramaId) => graph.PeopleIn(dramaId).Length <= PairingTally.LargestEnsemble;
}
