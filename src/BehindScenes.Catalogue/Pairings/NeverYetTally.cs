namespace BehindScenes.Catalogue.Pairings;

/// <summary>Counts the partners that two have in common who never shared a drama.</summary>
internal static class NeverYetTally
{
    /// <summary>All who share partners with a person and no drama, those with the most partners in common first.</summary>
    public static IReadOnlyList<NeverYetPair> Of(CastGraph graph, int personId)
    {
        if (graph.DramasOf(personId).IsEmpty)
            return [];
        var count = new Count(graph.All);
        count.Add(personId, 0, int.MaxValue);
        return [.. count.Found.OrderByDescending(other => count[other]).ThenBy(other => other).Select(other => new NeverYetPair(personId, other, count[other]))];
    }

    /// <summary>The pairs of the whole catalogue with the most partners in common.</summary>
    public static NeverYetPair[] Best(CastGraph graph, PairingTable pairings, int most)
    {
        // By places among those with the most partners, from 1, so that of a cast only its beginning is looked at.
        int[] ids = [0, .. Enumerable.Range(1, pairings.LastId).OrderByDescending(pairings.PartnerCount).ThenBy(id => id)];
        var count = new Count(new(CompressedRows.Of([.. ids.Skip(1).Index().SelectMany(entry => graph.DramasOf(entry.Item).ToArray(), (entry, drama) => (entry.Index + 1, drama))])));
        var best = new List<NeverYetPair>();
        var (least, end) = (1, ids.Length);
        for (var place = 1; ; place++)
        {
            // Two have no more partners in common than either has, so those behind the end are in no better pair.
            while (end > 1 && pairings.PartnerCount(ids[end - 1]) < least)
                end--;
            if (place >= end)
                break;
            count.Add(place, place + 1, end);
            best.AddRange(count.Found.Where(other => count[other] >= least).Select(other => new NeverYetPair(Math.Min(ids[place], ids[other]), Math.Max(ids[place], ids[other]), count[other])));
            if (best.Count <= most)
                continue;
            best = [.. Ordered(best).Take(most)];
            least = best[^1].PartnerCount;
        }

        return [.. Ordered(best)];
    }

    /// <summary>The partners that two have in common, those with the most partners of their own first.</summary>
    public static IEnumerable<int> InCommon(PairingTable pairings, int oneId, int otherId) =>
        Partners(pairings, oneId).Intersect(Partners(pairings, otherId)).OrderByDescending(pairings.PartnerCount).ThenBy(id => id);

    private static IEnumerable<int> Partners(PairingTable pairings, int personId) => pairings.Of(personId).Where(partner => partner.Shared.Dramas > 0).Select(partner => partner.PersonId);

    private static IEnumerable<NeverYetPair> Ordered(IEnumerable<NeverYetPair> pairs) => pairs.OrderByDescending(pair => pair.PartnerCount).ThenBy(pair => pair.FirstId).ThenBy(pair => pair.SecondId);

    /// <summary>How many partners one person has in common with each other.</summary>
    private sealed class Count(CastGraph.Casts casts)
    {
        /// <summary>So far below none that no count comes up from it.</summary>
        private const int Met = int.MinValue;

        private readonly int[] _counts = new int[casts.DramasOf.Starts.Length];
        private readonly int[] _lastPartners = new int[casts.DramasOf.Starts.Length];
        private readonly List<int> _met = [];
        private readonly List<int> _found = [];

        /// <summary>Those of whom any is counted, all of them strangers.</summary>
        public IReadOnlyList<int> Found => _found;

        public int this[int other] => _counts[other];

        /// <summary>Counts for one person, of whom nothing is known yet, those from <paramref name="start"/> up to <paramref name="end"/>.</summary>
        public void Add(int person, int start, int end)
        {
            Clear();
            Meet(person);
            foreach (var drama in casts.DramasOf[person])
            {
                foreach (var other in casts.PeopleIn[drama])
                    Meet(other);
            }

            foreach (var drama in casts.DramasOf[person])
            {
                if (!IsEnsemble(drama))
                    continue;
                foreach (var partner in casts.PeopleIn[drama])
                {
                    if (_lastPartners[partner] == partner)
                        continue;
                    AddPartner(partner, start, end);
                    _lastPartners[partner] = partner;
                }
            }
        }

        private void AddPartner(int partner, int start, int end)
        {
            foreach (var drama in casts.DramasOf[partner])
            {
                if (!IsEnsemble(drama))
                    continue;
                foreach (var other in casts.PeopleIn[drama])
                {
                    if (other >= end)
                        break;
                    if (other < start || _counts[other] < 0 || _lastPartners[other] == partner)
                        continue;
                    _lastPartners[other] = partner;
                    if (_counts[other]++ == 0)
                        _found.Add(other);
                }
            }
        }

        private void Meet(int other)
        {
            if (_counts[other] == Met)
                return;
            _counts[other] = Met;
            _met.Add(other);
        }

        private void Clear()
        {
            foreach (var other in _met.Concat(_found))
                (_counts[other], _lastPartners[other]) = (0, 0);
            _met.Clear();
            _found.Clear();
        }

        private bool IsEnsemble(int drama) => casts.PeopleIn[drama].Length <= PairingTally.LargestEnsemble;
    }
}
