using BehindScenes.Catalogue.Database;
using Microsoft.Data.Sqlite;

namespace BehindScenes.Catalogue.Pairings;

/// <summary>
/// What every two people share who share anything, in memory: a row of partners a person, so that those of one and what two share
/// are found without a query. Ids are those of the generation, from 1. Twenty bytes a pairing.
/// </summary>
public sealed class PairingTable
{
    /// <summary>To the partners with greater ids; the place of one is the place of what the two share.</summary>
    private readonly CompressedRows _later;
    private readonly CompressedRows _earlier;
    private readonly SharedCounts[] _shared;
    private readonly int[] _byRank;
    private readonly int[] _partnerCounts;

    private PairingTable(CompressedRows later, SharedCounts[] shared, int[] byRank)
    {
        (_later, _earlier, _shared, _byRank) = (later, later.Turned(), shared, byRank);
        _partnerCounts = new int[Math.Max(_later.Starts.Length, _earlier.Starts.Length)];
        for (var first = 1; first + 1 < later.Starts.Length; first++)
        {
            for (var i = later.Starts[first]; i < later.Starts[first + 1]; i++)
            {
                if (shared[i].Dramas == 0)
                    continue;
                _partnerCounts[first]++;
                _partnerCounts[later.Targets[i]]++;
            }
        }
    }

    public int Count => _shared.Length;

    /// <summary>Nobody with a greater id has a partner.</summary>
    internal int LastId => _partnerCounts.Length - 1;

    /// <summary>All pairings, by the first and then by the second.</summary>
    public IEnumerable<Pairing> All => Enumerable.Range(0, Count).Select(At);

    /// <summary>All pairings, those with the most to show first.</summary>
    public IEnumerable<Pairing> ByRank => _byRank.Select(At);

    /// <param name="pairs">The first id in the upper half of each, the second in the lower; in order.</param>
    internal static PairingTable Of(ReadOnlySpan<ulong> pairs, ReadOnlySpan<SharedCounts> shared)
    {
        var (edges, ranks, byRank) = (new (int, int)[pairs.Length], new ulong[pairs.Length], new int[pairs.Length]);
        for (var i = 0; i < pairs.Length; i++)
        {
            edges[i] = ((int)(pairs[i] >> 32), (int)pairs[i]);
            ranks[i] = ((ulong)(int.MaxValue - shared[i].Rank) << 32) | (uint)i;
        }

        Array.Sort(ranks);
        for (var i = 0; i < ranks.Length; i++)
            byRank[i] = (int)ranks[i];
        return new(CompressedRows.Of(edges), shared.ToArray(), byRank);
    }

    internal static PairingTable Load(SqliteConnection catalogue) =>
        new(CompressedRows.Load(catalogue, "Pairing"), KeptArray.Read<SharedCounts>(catalogue, "PairingShared"), KeptArray.Read<int>(catalogue, "PairingsByRank"));

    internal IEnumerable<KeptArray> Kept() => [.. _later.Kept("Pairing"), KeptArray.Of<SharedCounts>("PairingShared", _shared), KeptArray.Of<int>("PairingsByRank", _byRank)];

    /// <summary>What two share; null where it is nothing, as for a person and themself.</summary>
    public SharedCounts? Between(int oneId, int otherId) =>
        _later.IndexOf(Math.Min(oneId, otherId), Math.Max(oneId, otherId)) is var index and >= 0 ? _shared[index] : null;

    /// <summary>With how many others a person shares a drama.</summary>
    public int PartnerCount(int personId) => personId < _partnerCounts.Length ? _partnerCounts[personId] : 0;

    /// <summary>All with whom a person shares anything, in the order of their ids.</summary>
    public IReadOnlyList<Partner> Of(int personId)
    {
        var earlier = _earlier[personId];
        var later = _later[personId];
        var partners = new Partner[earlier.Length + later.Length];
        for (var i = 0; i < earlier.Length; i++)
            partners[i] = new(earlier[i], _shared[_later.IndexOf(earlier[i], personId)]);
        for (var i = 0; i < later.Length; i++)
            partners[earlier.Length + i] = new(later[i], _shared[_later.Starts[personId] + i]);
        return partners;
    }

    /// <summary>All with whom a person shares a drama, those with the most to show first.</summary>
    public IEnumerable<Partner> Nearest(int personId) =>
        Of(personId).Where(partner => partner.Shared.Dramas > 0).OrderByDescending(partner => partner.Shared.Rank).ThenBy(partner => partner.PersonId);

    /// <summary>The pairing at a place among all.</summary>
    internal Pairing At(int index) => new(_later.OwnerOf(index), _later.Targets[index], _shared[index]);
}
