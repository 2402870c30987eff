using BehindScenes.Catalogue.Database;

namespace BehindScenes.Catalogue.Pairings;

/// <summary>
/// Who acted in what, in memory: two tables of compressed rows, from people to dramas and back. Ids are those of the generation,
/// from 1, and neighbours stand in their order, so a path is the same each time.
/// </summary>
public sealed class CastGraph
{
    private readonly Rows _dramasOf;
    private readonly Rows _peopleIn;

    private CastGraph(Rows dramasOf, Rows peopleIn) => (_dramasOf, _peopleIn) = (dramasOf, peopleIn);

    /// <summary>One hop of a path: from one person to the next by a drama in which both act.</summary>
    public readonly record struct Hop(int FromId, int DramaId, int ToId);

    public static CastGraph Load(CatalogueContext catalogue)
    {
        var roles = catalogue.Roles.OrderBy(role => role.PersonId).ThenBy(role => role.DramaId).Select(role => new { role.PersonId, role.DramaId }).ToList();
        return new CastGraph(
            new Rows([.. roles.Select(role => (role.PersonId, role.DramaId))]),
            new Rows([.. roles.Select(role => (role.DramaId, role.PersonId)).Order()]));
    }

    /// <summary>The shortest way between two people, found breadth first from one; null where there is none. Empty for a person and themself.</summary>
    public IReadOnlyList<Hop>? Path(int fromId, int toId)
    {
        if (fromId == toId)
            return [];
        // A way back is the way there, so that A and B are as far apart as B and A, by the same people.
        if (fromId > toId)
            return Path(toId, fromId)?.Reverse().Select(hop => new Hop(hop.ToId, hop.DramaId, hop.FromId)).ToList();
        var cameBy = new Dictionary<int, Hop> { [fromId] = default };
        var seenDramas = new HashSet<int>();
        var queue = new Queue<int>([fromId]);
        while (queue.TryDequeue(out var person))
        {
            foreach (var drama in _dramasOf[person])
            {
                if (!seenDramas.Add(drama))
                    continue;
                foreach (var partner in _peopleIn[drama])
                {
                    if (!cameBy.TryAdd(partner, new Hop(person, drama, partner)))
                        continue;
                    if (partner == toId)
                        return Unwind(cameBy, fromId, toId);
                    queue.Enqueue(partner);
                }
            }
        }

        return null;
    }

    private static List<Hop> Unwind(Dictionary<int, Hop> cameBy, int fromId, int toId)
    {
        var steps = new List<Hop>();
        for (var at = toId; at != fromId; at = cameBy[at].FromId)
            steps.Add(cameBy[at]);
        steps.Reverse();
        return steps;
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
