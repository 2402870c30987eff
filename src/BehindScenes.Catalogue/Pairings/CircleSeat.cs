using BehindScenes.Catalogue.People;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Pairings;

/// <summary>Where one of those nearest to a person sits on the circle round them. Laid out when the catalogue is built.</summary>
[PrimaryKey(nameof(PersonId), nameof(Number))]
public sealed class CircleSeat
{
    public required int PersonId { get; init; }

    /// <summary>Whose seat it is: the place, from 1, in the person's list of partners.</summary>
    public required int Number { get; init; }

    /// <summary>The place round the circle, from 0 at its top.</summary>
    public required int Place { get; init; }

    /// <summary>Bit n is set where they also acted with number n of the circle.</summary>
    public required int ActedWith { get; init; }

    public Person Person { get; init; } = null!;
}
