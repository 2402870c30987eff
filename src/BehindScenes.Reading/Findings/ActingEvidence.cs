using System.Globalization;
using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Names;

namespace BehindScenes.Reading.Findings;

/// <summary>
/// How surely each name is that of someone who acts (above zero) or of someone who is acted (below). A name's own evidence is
/// added up; then it flows along the ties between names, so that what is said of one tells of the other: label propagation on
/// a signed graph, as in correlation clustering (Bansal, Blum and Chawla 2004).
/// </summary>
internal sealed class ActingEvidence(IEnumerable<NamedOne> names, Trail? trail)
{
    /// <summary>From here on a name is told.</summary>
    public const double Decided = 1;

    private const double TieStrength = 0.5;
    private const double StrongestFlow = 4;
    private const int Rounds = 6;

    private readonly Dictionary<NamedOne, double> _acts = names.ToDictionary(name => name, _ => 0.0);
    private readonly HashSet<(NamedOne One, NamedOne Other, bool Alike)> _ties = [];
    private readonly Dictionary<NamedOne, double> _prior = [];

    public double this[NamedOne one] => _acts[one];

    public void Add(NamedOne one, double evidence, Sentence? sentence, string why)
    {
        _acts[one] += evidence;
        trail?.Add(sentence, "acting", string.Create(CultureInfo.InvariantCulture, $"{one.Name} {evidence:+0.0;-0.0}: {why}"));
    }

    /// <summary>Adds to the evidence, but never beyond a bound: a hundred weak hints are no proof.</summary>
    public void AddUpTo(NamedOne one, double evidence, double bound, Sentence sentence, string why)
    {
        if (_acts[one] < bound)
            Add(one, evidence, sentence, why);
    }

    /// <summary>What a name's shape alone makes likely. It decides where little else does, and flows nowhere.</summary>
    public void Expect(NamedOne one, double evidence) => _prior[one] = evidence;

    /// <summary>Two names said together more than once are tied once.</summary>
    /// <param name="alike">Whether both are of one kind, or one acts the other.</param>
    public void Tie(NamedOne one, NamedOne other, bool alike, Sentence sentence)
    {
        _ties.Add((one, other, alike));
        trail?.Add(sentence, "tie", $"{one.Name} {(alike ? "as" : "unlike")} {other.Name}");
    }

    /// <summary>Lets the evidence flow, a fixed number of rounds and all names at once, so that no order matters.</summary>
    public void Settle()
    {
        var own = new Dictionary<NamedOne, double>(_acts);
        for (var round = 0; round < Rounds && _ties.Count > 0; round++)
        {
            var next = new Dictionary<NamedOne, double>(own);
            foreach (var (one, other, alike) in _ties)
            {
                var sign = alike ? TieStrength : -TieStrength;
                next[one] += sign * Math.Clamp(_acts[other], -StrongestFlow, StrongestFlow);
                next[other] += sign * Math.Clamp(_acts[one], -StrongestFlow, StrongestFlow);
            }

            foreach (var (one, acts) in next)
                _acts[one] = acts;
        }

        foreach (var (one, evidence) in _prior)
            _acts[one] += evidence;

        // Two that are parted and that all else leaves open are told apart by which of them acts more.
        foreach (var (one, other, _) in _ties.Where(tie => !tie.Alike))
        {
            var (actor, character) = _acts[other] >= _acts[one] ? (other, one) : (one, other);
            if (_acts[actor] - _acts[character] < Decided || _acts[character] >= Decided || _acts[actor] <= -Decided)
                continue;
            _acts[actor] = Math.Max(_acts[actor], Decided);
            _acts[character] = Math.Min(_acts[character], -Decided);
        }

        foreach (var (one, acts) in _acts)
        {
            var settled = acts >= Decided ? "acts" : acts <= -Decided ? "is acted" : "dropped, nothing decides";
            trail?.Add(null, "settled", string.Create(CultureInfo.InvariantCulture, $"{one.Name} {acts:+0.0;-0.0;0}: {settled}"));
        }
    }
}
