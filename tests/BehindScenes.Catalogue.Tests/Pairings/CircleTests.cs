using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Tests.Pairings;

/// <summary>The seats round a person, against their partners and a plain look at the casts.</summary>
public sealed class CircleTests
{
    [Fact]
    public async Task The_nearest_have_one_seat_each_and_know_with_whom_of_the_circle_they_acted()
    {
        using var catalogue = await BuiltCatalogue.OfAsync(GeneratedCasts.Folder(dramas: 90, people: 30));
        var casts = (await catalogue.Rows.Roles.Select(role => new { role.DramaId, role.Person.Slug }).ToListAsync()).ToLookup(role => role.Slug, role => role.DramaId);
        var sizes = new HashSet<int>();
        foreach (var slug in await catalogue.PeopleAsync())
        {
            var person = PersonDetails.Find(catalogue.Rows, slug)!;
            var seats = person.Circle.Seats;

            person.Circle.Person.Should().Be(new PersonLink(person.Slug, person.Name));
            seats.Select(seat => seat.Partner.Person).Should().Equal(person.Partners.Take(Circle.Size).Select(partner => partner.Person));
            seats.Select(seat => seat.Number).Should().Equal(Enumerable.Range(1, seats.Count));
            seats.Select(seat => seat.Place).Order().Should().Equal(Enumerable.Range(0, seats.Count));
            foreach (var seat in seats)
            {
                seat.ActedWith.Should().Equal(seats.Where(other => other != seat && casts[other.Partner.Person.Slug].Intersect(casts[seat.Partner.Person.Slug]).Any()).Select(other => other.Number));
                seat.ActedWith.Should().OnlyHaveUniqueItems().And.NotContain(seat.Number);
            }

            sizes.Add(seats.Count);
        }

        sizes.Should().Contain(Circle.Size).And.Contain(size => size < Circle.Size);
    }

    [Fact]
    public async Task Who_acted_together_sit_side_by_side()
    {
        using var catalogue = await BuiltCatalogue.OfAsync("""
            -- dramas/three.jsonl --
            {"title": "One", "cast": [{"name": "Ada Quill"}, {"name": "Ben Hale"}, {"name": "Emil Roth"}]}
            {"title": "Two", "cast": [{"name": "Ada Quill"}, {"name": "Cleo Marsh"}, {"name": "Gwen Ash"}]}
            {"title": "Three", "cast": [{"name": "Ada Quill"}, {"name": "Dora Finch"}, {"name": "Finn Lund"}]}
            """);

        var seats = PersonDetails.Find(catalogue.Rows, "ada-quill")!.Circle.Seats;

        seats.Select(seat => seat.Partner.Person.Name).Should().Equal("Ben Hale", "Cleo Marsh", "Dora Finch", "Emil Roth", "Finn Lund", "Gwen Ash");
        seats.OrderBy(seat => seat.Place).Select(seat => seat.Partner.Person.Name).Should().Equal("Ben Hale", "Emil Roth", "Cleo Marsh", "Gwen Ash", "Dora Finch", "Finn Lund");
        seats[0].ActedWith.Should().Equal(4);
        PairingSearch.BySlugs(catalogue.Rows, "ben-hale", "gwen-ash")!.Circles.Select(circle => (circle.Person.Slug, circle.Seats.Count)).Should().Equal(("ben-hale", 2), ("gwen-ash", 2));
    }

    [Fact]
    public async Task One_who_acted_with_nobody_has_an_empty_circle()
    {
        using var catalogue = await BuiltCatalogue.OfAsync("""
            -- dramas/one.jsonl --
            {"title": "One", "cast": [{"name": "Ada Quill"}]}
            """);

        PersonDetails.Find(catalogue.Rows, "ada-quill")!.Circle.Seats.Should().BeEmpty();
    }
}
