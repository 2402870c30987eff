namespace BehindScenes.Catalogue.Pairings;

/// <summary>Seats those nearest to a person on a circle, so that who acted together sit side by side.</summary>
internal static class CircleLayout
{
    /// <summary>For each of those nearest, in their order, the place round the circle from 0 at its top, and the numbers from 1 of those with whom they also acted.</summary>
    public static IEnumerable<(int Place, IReadOnlyList<int> ActedWith)> Seats(PairingTable pairings, IReadOnlyList<int> nearest)
    {
        var round = Round();
        return nearest.Select(partner => (round.IndexOf(partner), (IReadOnlyList<int>)[.. nearest.Index().Where(other => Dramas(partner, other.Item) > 0).Select(other => other.Index + 1)]));

        // Each sits by the one of those left who shares the most dramas with them; MaxBy takes the nearest to the person of equals.
        List<int> Round()
        {
            var round = nearest.Take(1).ToList();
            for (var left = nearest.Skip(1).ToList(); left.Count > 0; left.Remove(round[^1]))
                round.Add(left.MaxBy(partner => Dramas(round[^1], partner)));
            return round;
        }

        int Dramas(int one, int other) => pairings.Between(one, other)?.Dramas ?? 0;
    }
}
