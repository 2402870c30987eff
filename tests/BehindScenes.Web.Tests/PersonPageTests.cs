namespace BehindScenes.Web.Tests;

public sealed class PersonPageTests(Harbour harbour) : IClassFixture<Harbour>
{
    private readonly TestSite _site = harbour.Site;

    [Fact]
    public async Task A_person_is_named_in_every_script()
    {
        var page = await _site.PageAsync("/en/people/nora-flint");

        page.One("h1").Words().Should().Be("Nora Flint");
        page.One("header .original").Words().Should().Be("노라 플린트");
        page.One("header .meta").Words().Should().Be("Also written: Nora Flynte");
    }

    [Fact]
    public async Task Dramas_stand_by_year_from_the_last_with_the_characters()
    {
        var page = await _site.PageAsync("/en/people/oscar-penn");

        page.QuerySelectorAll("ol.years > li").Select(year => (Year: year.QuerySelector(".year")!.Words(), Dramas: string.Join("; ", year.WordsOf("ul > li")))).Should().Equal(
            ("2022", "The Lantern Harbour as Sam Tide / The Diver"), ("2020", "Glass Winter as Ray Mori"));
        (await _site.PageAsync("/en/people/ines-vard")).WordsOf("ol.years ul > li").Should().Equal("The Lantern Harbour director");
    }

    [Fact]
    public async Task Partners_lead_to_pairings_and_articles_are_listed()
    {
        var page = await _site.PageAsync("/en/people/oscar-penn");

        var partners = page.Section("Acted with 4 people");
        partners.WordsOf(".seat h3")[0].Should().Be("Nora Flint");
        partners.WordsOf(".seat h3").Should().BeEquivalentTo("Nora Flint", "Olga Stern", "Ruth Cole", "Kim Rowan");
        partners.Link("Nora Flint").Should().Be("/en/pairings/nora-flint/oscar-penn");
        partners.Link("Olga Stern").Should().Be("/en/pairings/olga-stern/oscar-penn");
        page.Section("Articles").WordsOf(".story h3").Should().Equal("A wet day on the set of “The Lantern Harbour”");
        page.Section("Moments off camera").WordsOf(".kind").Should().Equal("Birthday", "Rehearsal", "Accident");
    }

    [Fact]
    public async Task One_who_only_acted_alone_has_no_empty_section() =>
        (await _site.PageAsync("/en/people/ida-moss")).Headings().Should().Equal("Dramas");
}
