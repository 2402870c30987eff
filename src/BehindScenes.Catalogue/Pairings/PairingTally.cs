using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Seeds;

namespace BehindScenes.Catalogue.Pairings;

/// <summary>Counts, when the catalogue is built, what every two people share.</summary>
internal sealed class PairingTally
{
    private const int DramaWeight = 10;
    private const int LeadsWeight = 10;
    private const int MomentWeight = 8;
    private const int ArticleWeight = 5;

    /// <summary>No cast is larger; a text that names more people is a list, and pairs nobody.</summary>
    public const int LargestEnsemble = 500;

    private readonly Dictionary<(int First, int Second), Shared> _pairs = [];
    private readonly Dictionary<int, int> _partners = [];

    public void AddDrama(IReadOnlyList<RoleDraft> roles) => ForEachPair(roles, role => role.Person.Id, (one, other, shared) =>
    {
        shared.Dramas++;
        if (one.Kind == RoleKind.Main && other.Kind == RoleKind.Main)
            shared.Leads++;
        if (shared.Dramas == 1)
        {
            _partners[one.Person.Id] = Partners(one.Person.Id) + 1;
            _partners[other.Person.Id] = Partners(other.Person.Id) + 1;
        }
    });

    public void AddMoment(IReadOnlyList<PersonDraft> people) => ForEachPair(people, person => person.Id, (_, _, shared) => shared.Moments++);

    public void AddArticle(IReadOnlyList<PersonDraft> people) => ForEachPair(people, person => person.Id, (_, _, shared) => shared.Articles++);

    /// <summary>With how many others a person shares a drama.</summary>
    public int Partners(int personId) => _partners.GetValueOrDefault(personId);

    public IEnumerable<Pairing> Rows() => _pairs.OrderBy(pair => pair.Key).Select(pair => new Pairing
    {
        FirstId = pair.Key.First,
        SecondId = pair.Key.Second,
        Grade = pair.Value switch
        {
            { Leads: > 0 } => PairingGrade.Leads,
            { Dramas: > 0 } => PairingGrade.SameDrama,
            { Moments: > 0 } => PairingGrade.SameMoment,
            _ => PairingGrade.SameArticle,
        },
        DramaCount = pair.Value.Dramas,
        MomentCount = pair.Value.Moments,
        ArticleCount = pair.Value.Articles,
        Rank = (pair.Value.Dramas * DramaWeight) + (pair.Value.Leads * LeadsWeight) + (pair.Value.Moments * MomentWeight) + (pair.Value.Articles * ArticleWeight),
    });

    private void ForEachPair<T>(IReadOnlyList<T> items, Func<T, int> idOf, Action<T, T, Shared> add)
    {
        if (items.Count > LargestEnsemble)
            return;
        var ordered = items.DistinctBy(idOf).OrderBy(idOf).ToList();
        for (var i = 0; i < ordered.Count; i++)
        {
            for (var j = i + 1; j < ordered.Count; j++)
            {
                var key = (idOf(ordered[i]), idOf(ordered[j]));
                if (!_pairs.TryGetValue(key, out var shared))
                    _pairs.Add(key, shared = new Shared());
                add(ordered[i], ordered[j], shared);
            }
        }
    }

    private sealed class Shared
    {
        public int Dramas { get; set; }

        public int Leads { get; set; }

        public int Moments { get; set; }

        public int Articles { get; set; }
    }
}
