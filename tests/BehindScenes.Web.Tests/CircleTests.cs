using AngleSharp.Dom;

namespace BehindScenes.Web.Tests;

public sealed class CircleTests(Harbour harbour, ManyDramas many) : IClassFixture<Harbour>, IClassFixture<ManyDramas>
{
    [Fact]
    public async Task A_person_s_circle_is_drawn_and_told_by_the_list_beside_it()
    {
        var page = await harbour.Site.PageAsync("/en/people/oscar-penn");

        var circle = page.Section("Acted with 4 people").One(".circle");
        var picture = circle.One("svg");
        picture.One("svg > title").TextContent.Should().Be("The circle of Oscar Penn");
        picture.One("svg > desc").TextContent.Should().StartWith("Each number is one of the 4 nearest to Oscar Penn");
        picture.WordsOf("a > text").Should().Equal("1", "2", "3", "4");
        picture.QuerySelectorAll("line.spoke").Should().HaveCount(4);
        picture.QuerySelectorAll("line.tie").Should().HaveCount(2);
        var list = circle.QuerySelectorAll("ol > li");
        list.Select(seat => $"{seat.One(".number").Words()}. {seat.One("h3").Words()}").Should().Equal(picture.QuerySelectorAll("a > title").Select(title => title.TextContent));
        list.Select(seat => seat.One("h3 a").Href()).Should().Equal(picture.QuerySelectorAll("a").Select(link => link.Href()));
        list.Select(seat => string.Join(" | ", seat.WordsOf(".meta"))).Should().Equal(
            "Leads together The Lantern Harbour | Also acted with 4", "Leads together Glass Winter | Also acted with 3",
            "Same drama Glass Winter | Also acted with 2", "Same drama The Lantern Harbour | Also acted with 1");
    }

    [Fact]
    public async Task The_drawing_styles_nothing_by_itself_and_no_two_numbers_touch()
    {
        var page = await many.Site.PageAsync("/en/people/every-body");

        page.QuerySelectorAll(".circle svg [style], .circle svg style, .circle svg [fill], .circle svg [stroke]").Should().BeEmpty("colours are those of the style sheet");
        var centres = page.QuerySelectorAll("svg a > circle").Select(circle => (X: Number(circle, "cx"), Y: Number(circle, "cy"), R: Number(circle, "r"))).ToList();
        centres.Should().HaveCount(12).And.OnlyHaveUniqueItems();
        foreach (var one in centres)
        {
            (one.X - one.R, one.Y - one.R, 400 - one.X - one.R, 400 - one.Y - one.R).Should().Match<(int, int, int, int)>(edges => edges.Item1 >= 0 && edges.Item2 >= 0 && edges.Item3 >= 0 && edges.Item4 >= 0, "it stands inside the picture");
            centres.Where(other => other != one).Should().NotContain(other => double.Hypot(other.X - one.X, other.Y - one.Y) < one.R + other.R + 10);
        }

        static int Number(IElement element, string name) => int.Parse(element.GetAttribute(name)!, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task A_pairing_shows_the_circles_of_both_with_the_other_lit_up()
    {
        var page = await harbour.Site.PageAsync("/en/pairings/nora-flint/oscar-penn");

        page.Section("The circle of Nora Flint").WordsOf("li[aria-current] h3").Should().Equal("Oscar Penn");
        page.Section("The circle of Oscar Penn").WordsOf("li[aria-current] h3").Should().Equal("Nora Flint");
        page.Section("The circle of Oscar Penn").QuerySelectorAll("svg a[aria-current] > title").Single().TextContent.Should().Be("1. Nora Flint");
        var apart = await harbour.Site.PageAsync("/en/pairings/ida-moss/nora-flint");
        apart.Headings().Should().Contain("The circle of Nora Flint").And.NotContain("The circle of Ida Moss");
        apart.QuerySelectorAll("main [aria-current=true]").Should().BeEmpty();
    }

    [Fact]
    public async Task One_who_acted_with_nobody_has_no_picture() =>
        (await harbour.Site.PageAsync("/en/people/ida-moss")).QuerySelectorAll(".circle").Should().BeEmpty();

    [Fact]
    public async Task Programs_get_the_circle_with_its_seats()
    {
        var circle = (await harbour.Site.JsonAsync("/api/v1/people/oscar-penn")).GetProperty("circle");

        circle.GetProperty("person").GetProperty("slug").GetString().Should().Be("oscar-penn");
        circle.GetProperty("seats").EnumerateArray().Select(seat => (seat.GetProperty("number").GetInt32(), seat.GetProperty("place").GetInt32(), seat.GetProperty("actedWith").GetRawText())).Should().Equal(
            (1, 0, "[4]"), (2, 2, "[3]"), (3, 3, "[2]"), (4, 1, "[1]"));
    }
}
