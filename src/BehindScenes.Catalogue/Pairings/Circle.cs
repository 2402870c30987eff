using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.People;

namespace BehindScenes.Catalogue.Pairings;

/// <summary>Those nearest to a person, the nearest first, each with a seat on a circle round them. Empty for one who acted with nobody.</summary>
public sealed record Circle(PersonLink Person, IReadOnlyList<Circle.Seat> Seats)
{
    /// <summary>How many seats there are at most.</summary>
    public const int Size = 12;

    /// <summary>
    /// <paramref name="Place"/> counts round the circle from 0 at its top; <paramref name="ActedWith"/> are the numbers, from 1, of those
    /// of the circle with whom they also acted.
    /// </summary>
    public sealed record Seat(int Number, PartnerRow Partner, int Place, IReadOnlyList<int> ActedWith);

    internal static Circle Of(CatalogueMemory memory, int personId)
    {
        var nearest = memory.Pairings.Nearest(personId).Take(Size).ToList();
        var seats = CircleLayout.Seats(memory.Pairings, nearest.ConvertAll(partner => partner.PersonId));
        return new Circle(memory.People[personId], [.. nearest.Zip(seats, (partner, seat) => (partner, seat)).Select((entry, index) =>
            new Seat(index + 1, PartnerRow.Of(memory, personId, entry.partner), entry.seat.Place, entry.seat.ActedWith))]);
    }
}
