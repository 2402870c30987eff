using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using Microsoft.Data.Sqlite;

namespace BehindScenes.Catalogue.Pairings;

/// <summary>
/// Who acted in what, in memory: tables of compressed rows, from people to dramas and back. Ids are those of the generation,
/// from 1, and neighbours stand in their order, so a path is the same each time.
/// </summary>
public sealed class CastGraph
{
    private readonly Casts _leads;

    private CastGraph(Casts all, Casts leads) => (All, _leads) = (all, leads);

    /// <summary>One hop of a path: from one person to the next by a drama in which both act.</summary>
    public readonly record struct Hop(int FromId, int DramaId, int ToId);

    /// <summary>How far casts lead from someone: to how many people, in at most how many hops, and to whom in so many.</summary>
    public readonly record struct Reach(int People, int Hops, IReadOnlyList<int> Farthest);

    internal Casts All { get; }

    internal static CastGraph Of(IEnumerable<(int PersonId, int DramaId, RoleKind Kind)> roles)
    {
        var ordered = roles.Order().ToList();
        return new(
            new(CompressedRows.Of([.. ordered.Select(role => (role.PersonId, role.DramaId))])),
            new(CompressedRows.Of([.. ordered.Where(role => role.Kind == RoleKind.Main).Select(role => (role.PersonId, role.DramaId))])));
    }

    internal static CastGraph Load(SqliteConnection catalogue) => new(new(CompressedRows.Load(catalogue, "Casts")), new(CompressedRows.Load(catalogue, "Leads")));

    internal IEnumerable<KeptArray> Kept() => [.. All.DramasOf.Kept("Casts"), .. _leads.DramasOf.Kept("Leads")];

    internal ReadOnlySpan<int> DramasOf(int personId) => All.DramasOf[personId];

    internal ReadOnlySpan<int> PeopleIn(int dramaId) => All.PeopleIn[dramaId];

    /// <summary>Who has a main part in a drama.</summary>
    internal ReadOnlySpan<int> LeadsIn(int dramaId) => _leads.PeopleIn[dramaId];

    /// <summary>The dramas in which both act, in the order of their ids.</summary>
    internal List<int> Together(int oneId, int otherId)
    {
        var both = new List<int>();
        var one = DramasOf(oneId);
        var other = DramasOf(otherId);
        for (var (i, j) = (0, 0); i < one.Length && j < other.Length;)
        {
            if (one[i] == other[j])
                both.Add(one[i]);
            (i, j) = (one[i] <= other[j] ? i + 1 : i, other[j] <= one[i] ? j + 1 : j);
        }

        return both;
    }

    /// <summary>The shortest way between two people, found breadth first from both ends; null where there is none. Empty for a person and themself.</summary>
    /// <param name="leadsOnly">Whether both have a main part in each drama on the way.</param>
    public IReadOnlyList<Hop>? Path(int fromId, int toId, bool leadsOnly = false)
    {
        if (fromId == toId)
            return [];
        // A way back is the way there, so that A and B are as far apart as B and A, by the same people.
        if (fromId > toId)
            return Path(toId, fromId, leadsOnly)?.Reverse().Select(Turned).ToList();
        var casts = leadsOnly ? _leads : All;
        var (there, back) = (new Spread(casts, fromId), new Spread(casts, toId));
        while (there.Ring.Count > 0 && back.Ring.Count > 0)
        {
            // All nearer ones were seen before, so the first that both have reached is on a shortest way.
            var (side, other) = there.Ring.Count <= back.Ring.Count ? (there, back) : (back, there);
            if (side.Widen(other) is { } middle)
                return [.. there.TrailOf(middle).Reverse(), .. back.TrailOf(middle).Select(Turned)];
        }

        return null;
    }

    public Reach ReachOf(int fromId, bool leadsOnly = false)
    {
        var spread = new Spread(leadsOnly ? _leads : All, fromId);
        for (var hops = 0; ; hops++)
        {
            var ring = spread.Ring;
            spread.Widen(null);
            if (spread.Ring.Count == 0)
                return new Reach(spread.Reached - 1, hops, ring);
        }
    }

    private static Hop Turned(Hop hop) => new(hop.ToId, hop.DramaId, hop.FromId);

    /// <summary>Casts from both ends.</summary>
    internal sealed class Casts(CompressedRows dramasOf)
    {
        public CompressedRows DramasOf => dramasOf;

        public CompressedRows PeopleIn { get; } = dramasOf.Turned();
    }

    /// <summary>All who can be reached from one person, ring by ring.</summary>
    private sealed class Spread(Casts casts, int originId)
    {
        private readonly Dictionary<int, Hop> _cameBy = new() { [originId] = default };
        private readonly HashSet<int> _seenDramas = [];

        /// <summary>Those of the last hop.</summary>
        public List<int> Ring { get; private set; } = [originId];

        public int Reached => _cameBy.Count;

        /// <summary>Goes one hop further.</summary>
        /// <returns>The first whom the other has reached, too; null if there is none.</returns>
        public int? Widen(Spread? other)
        {
            var ring = new List<int>();
            foreach (var person in Ring)
            {
                foreach (var drama in casts.DramasOf[person])
                {
                    if (!_seenDramas.Add(drama))
                        continue;
                    foreach (var partner in casts.PeopleIn[drama])
                    {
                        if (!_cameBy.TryAdd(partner, new Hop(person, drama, partner)))
                            continue;
                        if (other?._cameBy.ContainsKey(partner) == true)
                            return partner;
                        ring.Add(partner);
                    }
                }
            }

            Ring = ring;
            return null;
        }

        /// <summary>The hops that led to someone, the last first.</summary>
        public IEnumerable<Hop> TrailOf(int personId)
        {
            for (var at = personId; at != originId; at = _cameBy[at].FromId)
                yield return _cameBy[at];
        }
    }
}
