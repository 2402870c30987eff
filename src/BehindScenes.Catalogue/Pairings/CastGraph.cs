using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.People;

namespace BehindScenes.Catalogue.Pairings;

/// <summary>
/// Who acted in what, in memory: tables of compressed rows, from people to dramas and back. Ids are those of the generation,
/// from 1, and neighbours stand in their order, so a path is the same each time.
/// </summary>
public sealed class CastGraph
{
    private readonly Casts _all;
    private readonly Casts _leads;
    private readonly int[] _partnerCounts;

    private CastGraph(IReadOnlyList<(int PersonId, int DramaId, RoleKind Kind)> roles, int[] partnerCounts)
    {
        (_all, _partnerCounts) = (new Casts(roles), partnerCounts);
        _leads = new Casts([.. roles.Where(role => role.Kind == RoleKind.Main)]);
    }

    /// <summary>One hop of a path: from one person to the next by a drama in which both act.</summary>
    public readonly record struct Hop(int FromId, int DramaId, int ToId);

    /// <summary>How far casts lead from someone: to how many people, in at most how many hops, and to whom of the farthest, the one with the most partners.</summary>
    public readonly record struct Reach(int People, int Hops, int FarthestId);

    public static CastGraph Load(CatalogueContext catalogue) => new(
        [.. catalogue.Roles.Select(role => new { role.PersonId, role.DramaId, role.Kind }).AsEnumerable().Select(role => (role.PersonId, role.DramaId, role.Kind))],
        [.. catalogue.People.OrderBy(person => person.Id).Select(person => person.PartnerCount)]);

    internal static CastGraph Of(IEnumerable<Role> roles, IEnumerable<Person> people) => new(
        [.. roles.Select(role => (role.PersonId, role.DramaId, role.Kind))],
        [.. people.OrderBy(person => person.Id).Select(person => person.PartnerCount)]);

    internal int PersonCount => _partnerCounts.Length;

    internal int PartnerCount(int personId) => _partnerCounts[personId - 1];

    internal ReadOnlySpan<int> DramasOf(int personId) => _all.DramasOf[personId];

    internal ReadOnlySpan<int> PeopleIn(int dramaId) => _all.PeopleIn[dramaId];

    /// <summary>The shortest way between two people, found breadth first from both ends; null where there is none. Empty for a person and themself.</summary>
    /// <param name="leadsOnly">Whether both have a main part in each drama on the way.</param>
    public IReadOnlyList<Hop>? Path(int fromId, int toId, bool leadsOnly = false)
    {
        if (fromId == toId)
            return [];
        // A way back is the way there, so that A and B are as far apart as B and A, by the same people.
        if (fromId > toId)
            return Path(toId, fromId, leadsOnly)?.Reverse().Select(Turned).ToList();
        var casts = leadsOnly ? _leads : _all;
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
        var spread = new Spread(leadsOnly ? _leads : _all, fromId);
        for (var hops = 0; ; hops++)
        {
            var ring = spread.Ring;
            spread.Widen(null);
            if (spread.Ring.Count == 0)
                return new Reach(spread.Reached - 1, hops, ring.OrderByDescending(PartnerCount).ThenBy(person => person).First());
        }
    }

    private static Hop Turned(Hop hop) => new(hop.ToId, hop.DramaId, hop.FromId);

    private sealed class Casts(IReadOnlyList<(int PersonId, int DramaId, RoleKind Kind)> roles)
    {
        public Rows DramasOf { get; } = new([.. roles.Select(role => (role.PersonId, role.DramaId)).Order()]);

        public Rows PeopleIn { get; } = new([.. roles.Select(role => (role.DramaId, role.PersonId)).Order()]);
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

    /// <summary>Compressed rows: the neighbours of n are <c>_targets[_starts[n].._starts[n + 1]]</c>.</summary>
    private sealed class Rows
    {
        private readonly int[] _starts;
        private readonly int[] _targets;

        public Rows((int From, int To)[] edges)
        {
            _starts = new int[(edges.Length == 0 ? 0 : edges[^1].From) + 2];
            _targets = [.. edges.Select(edge => edge.To)];
            foreach (var (from, _) in edges)
                _starts[from + 1]++;
            for (var i = 1; i < _starts.Length; i++)
                _starts[i] += _starts[i - 1];
        }

        public ReadOnlySpan<int> this[int from] => from + 1 < _starts.Length ? _targets.AsSpan(_starts[from].._starts[from + 1]) : [];
    }
}
