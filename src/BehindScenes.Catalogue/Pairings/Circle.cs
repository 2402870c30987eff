using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.People;
using Microsoft.EntityFrameworkCore;

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

    internal static async Task<Circle> OfAsync(CatalogueContext catalogue, PersonLink person, CancellationToken cancellation) =>
        await OfAsync(catalogue, person, (await PartnerList.PageAsync(catalogue, person.Slug, new PartnerFilter(), new PageRequest(1, Size), cancellation)).Items, cancellation);

    /// <param name="partners">The person's, in the order of their list, at least as many as there are seats.</param>
    internal static async Task<Circle> OfAsync(CatalogueContext catalogue, PersonLink person, IReadOnlyList<PartnerRow> partners, CancellationToken cancellation)
    {
        var seats = await catalogue.CircleSeats.Where(seat => seat.Person.Slug == person.Slug).OrderBy(seat => seat.Number).ToListAsync(cancellation);
        return new Circle(person, [.. seats.Select(seat => new Seat(
            seat.Number, partners[seat.Number - 1], seat.Place, [.. Enumerable.Range(1, Size).Where(number => (seat.ActedWith & (1 << number)) != 0)]))]);
    }
}
