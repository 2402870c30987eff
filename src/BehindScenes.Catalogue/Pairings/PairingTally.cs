using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Seeds;

namespace BehindScenes.Catalogue.Pairings;

/// <summary>Counts, when the catalogue is built, who acts in what and what every two people share. Two people cost sixteen bytes, however often they meet.</summary>
internal sealed class PairingTally
{
    /// <summary>No cast is larger; a text that names more people is a list, and pairs nobody.</summary>
    public const int LargestEnsemble = 500;

    private readonly List<(int PersonId, int DramaId, RoleKind Kind)> _roles = [];
    private ulong[] _pairs = new ulong[1024];
    private SharedCounts[] _shared = new SharedCounts[1024];
    private int _count;

    public void AddDrama(int dramaId, IReadOnlyList<RoleDraft> roles)
    {
        _roles.AddRange(roles.Select(role => (role.Person.Id, dramaId, role.Kind)));
        AddPairs(roles, role => role.Person.Id, (one, other) => new(dramas: 1, leads: one.Kind == RoleKind.Main && other.Kind == RoleKind.Main ? 1 : 0));
    }

    public void AddMoment(IReadOnlyList<PersonDraft> people) => AddPairs(people, person => person.Id, (_, _) => new(moments: 1));

    public void AddArticle(IReadOnlyList<PersonDraft> people) => AddPairs(people, person => person.Id, (_, _) => new(articles: 1));

    public CastGraph Casts() => CastGraph.Of(_roles);

    public PairingTable Pairings()
    {
        Merge();
        return PairingTable.Of(_pairs.AsSpan(0, _count), _shared.AsSpan(0, _count));
    }

    /// <summary>Both ids in one number, whose order is that of the pairs.</summary>
    internal static ulong Pair(int firstId, int secondId) => ((ulong)firstId << 32) | (uint)secondId;

    private void AddPairs<T>(IReadOnlyList<T> items, Func<T, int> idOf, Func<T, T, SharedCounts> sharedBy)
    {
        if (items.Count > LargestEnsemble)
            return;
        var ordered = items.DistinctBy(idOf).OrderBy(idOf).ToList();
        for (var i = 0; i < ordered.Count; i++)
        {
            for (var j = i + 1; j < ordered.Count; j++)
                Add(Pair(idOf(ordered[i]), idOf(ordered[j])), sharedBy(ordered[i], ordered[j]));
        }
    }

    private void Add(ulong pair, SharedCounts shared)
    {
        if (_count == _pairs.Length)
        {
            Merge();
            if (_count > _pairs.Length / 2)
            {
                Array.Resize(ref _pairs, _pairs.Length * 2);
                Array.Resize(ref _shared, _shared.Length * 2);
            }
        }

        (_pairs[_count], _shared[_count]) = (pair, shared);
        _count++;
    }

    /// <summary>Sorts the pairs and makes one of equals.</summary>
    private void Merge()
    {
        Array.Sort(_pairs, _shared, 0, _count);
        var last = -1;
        for (var i = 0; i < _count; i++)
        {
            if (last >= 0 && _pairs[last] == _pairs[i])
                _shared[last] += _shared[i];
            else
                (_pairs[++last], _shared[last]) = (_pairs[i], _shared[i]);
        }

        _count = last + 1;
    }
}
