namespace BehindScenes.Catalogue.Pairings;

/// <summary>Seats, when the catalogue is built, those nearest to each person on a circle, so that who acted together sit side by side.</summary>
internal static class CircleLayout
{
    public static IEnumerable<CircleSeat> Seats(IReadOnlyList<Pairing> pairings)
    {
        var together = pairings.Where(pairing => pairing.DramaCount > 0).ToDictionary(pairing => (pairing.FirstId, pairing.SecondId));
        var partners = together.Values
            .SelectMany(pairing => new[] { (PersonId: pairing.FirstId, PartnerId: pairing.SecondId, pairing.Rank), (PersonId: pairing.SecondId, PartnerId: pairing.FirstId, pairing.Rank) })
            .GroupBy(entry => entry.PersonId).OrderBy(person => person.Key);
        return partners.SelectMany(person => SeatsOf(person.Key, [.. person.OrderByDescending(entry => entry.Rank).ThenBy(entry => entry.PartnerId).Take(Circle.Size).Select(entry => entry.PartnerId)]));

        IEnumerable<CircleSeat> SeatsOf(int personId, List<int> nearest)
        {
            var round = Round(nearest);
            return nearest.Select((partner, index) => new CircleSeat
            {
                PersonId = personId,
                Number = index + 1,
                Place = round.IndexOf(partner),
                ActedWith = nearest.Index().Where(other => Dramas(partner, other.Item) > 0).Sum(other => 1 << (other.Index + 1)),
            });
        }

        // Each sits by the one of those left who shares the most dramas with them; MaxBy takes the nearest to the person of equals.
        List<int> Round(List<int> nearest)
        {
            var round = new List<int> { nearest[0] };
            for (var left = nearest.Skip(1).ToList(); left.Count > 0; left.Remove(round[^1]))
                round.Add(left.MaxBy(partner => Dramas(round[^1], partner)));
            return round;
        }

        int Dramas(int one, int other) => together.TryGetValue((Math.Min(one, other), Math.Max(one, other)), out var pairing) ? pairing.DramaCount : 0;
    }
}
