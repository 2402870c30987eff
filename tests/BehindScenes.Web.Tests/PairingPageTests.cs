namespace BehindScenes.Web.Tests;

public sealed class PairingPageTests(Harbour harbour) : IClassFixture<Harbour>
{
    private readonly TestSite _site = harbour.Site;

    [Fact]
    public async Task A_pairing_shows_the_dramas_with_characters_the_moments_and_the_articles_of_both()
    {
        var page = await _site.PageAsync("/en/pairings/nora-flint/oscar-penn");

        page.One("h1").Words().Should().Be("Nora Flint × Oscar Penn");
        page.QuerySelectorAll("h1 a").Select(person => person.Href()).Should().Equal("/en/people/nora-flint", "/en/people/oscar-penn");
        page.One("header.hero .eyebrow").Words().Should().Be("Leads together");
        page.Section("Together in").WordsOf(".together h3, .together p").Should().Equal("The Lantern Harbour 2022", "Nora Flint as Elsie Gray", "Oscar Penn as Sam Tide / The Diver");
        page.Section("Moments of the two").WordsOf(".kind").Should().Equal("Birthday", "Rehearsal");
        page.Section("Articles about both").Link("A wet day on the set of “The Lantern Harbour”").Should().Be("/en/articles/a-day-on-the-lantern-set");
    }

    [Theory]
    [InlineData("Nora Flint", "Oscar Penn")]
    [InlineData("oscar penn", "FLINT NORA")]
    [InlineData("노라 플린트", "  Öscar   Pénn ")]
    [InlineData("Nora Flynte", "Penn Oscar")]
    [InlineData("norAflint", "oscar")]
    [InlineData("Elsie Gray", "Sam Tide")]
    [InlineData("Nora Flint", "The Diver")]
    public async Task Two_names_in_any_spelling_or_two_characters_find_the_pairing(string first, string second)
    {
        var page = await SearchAsync(first, second);

        page.WordsOf("h1 a").Should().BeEquivalentTo("Nora Flint", "Oscar Penn");
        page.Section("Together in").WordsOf(".as").Should().BeEquivalentTo("as Elsie Gray", "as Sam Tide / The Diver");
        page.QuerySelectorAll(".pairing-form input").Select(input => input.GetAttribute("value")).Should().Equal(first.Trim(), second.Trim());
    }

    [Fact]
    public async Task Two_who_share_nothing_are_connected_by_the_shortest_chain_of_casts()
    {
        var page = await SearchAsync("Nora Flint", "Nils Brandt");

        page.One(".note").Words().Should().Contain("share no drama");
        var steps = page.Section("How they are connected").QuerySelectorAll("ol > li");
        steps.Select(step => string.Join(" | ", step.WordsOf("a"))).Should().Equal(
            "Nora Flint | Oscar Penn | The Lantern Harbour | Nora Flint plays Elsie Gray, the captain of a small boat.", "Oscar Penn | Olga Stern | Glass Winter", "Olga Stern | Nils Brandt | Cold Copper");
        steps[1].WordsOf(".as").Should().Equal("as Ray Mori", "as Yuki Hara");
        (await _site.PageAsync("/en/pairings/nils-brandt/nora-flint")).Section("How they are connected").QuerySelectorAll("ol > li").Should().HaveCount(3);
    }

    [Fact]
    public async Task Two_without_a_chain_are_told_so()
    {
        var page = await SearchAsync("Nora Flint", "Ida Moss");

        page.Section("How they are connected").QuerySelectorAll("ol").Should().BeEmpty();
        page.Section("How they are connected").QuerySelector("p")!.Words().Should().StartWith("No chain");
    }

    [Fact]
    public async Task An_unknown_name_is_met_with_the_nearest_ones_that_lead_on()
    {
        var page = await SearchAsync("Nora Flimt", "Oscar Penn");

        page.Headings().Should().Equal("Nobody here is called “Nora Flimt”.");
        (await _site.PageAsync(page.One("main").Link("Nora Flint"))).WordsOf("h1 a").Should().Equal("Nora Flint", "Oscar Penn");
    }

    [Fact]
    public async Task Nobody_near_still_leaves_the_form_filled()
    {
        var page = await SearchAsync("Zzyzx Qwrt", "Oscar Penn");

        page.Headings().Should().Equal("Nobody here is called “Zzyzx Qwrt”.");
        page.QuerySelectorAll(".pairing-form input").Select(input => input.GetAttribute("value")).Should().Equal("Zzyzx Qwrt", "Oscar Penn");
    }

    [Fact]
    public async Task Namesakes_are_offered_and_each_choice_leads_on_to_the_pairing()
    {
        var page = await SearchAsync("Kim Rowan", "Kim Rowan");
        var sections = page.QuerySelectorAll("main section");
        sections.Should().HaveCount(2);
        page.Headings().Should().OnlyContain(heading => heading == "“Kim Rowan” may be several people. Who is meant?");

        var next = await _site.PageAsync(sections[0].QuerySelectorAll("li a").Select(link => link.Href()).Single(href => href.Contains("leith", StringComparison.Ordinal)));
        var last = next.QuerySelectorAll("main section li a").Select(link => link.Href()).Should().HaveCount(2).And.Subject.Single(href => href.Contains("/kim-rowan-of-chiang-mai/", StringComparison.Ordinal) && href.Contains("leith", StringComparison.Ordinal));

        (await _site.PageAsync(last)).QuerySelectorAll("h1 a").Select(person => person.Href()).Should().Equal("/en/people/kim-rowan-of-chiang-mai", "/en/people/kim-rowan-of-leith");
    }

    [Fact]
    public async Task Namesakes_can_be_told_apart_where_they_are_offered() =>
        (await SearchAsync("Kim Rowan", "Olga Stern")).WordsOf("main section li").Should().HaveCount(2).And.OnlyHaveUniqueItems();

    [Theory]
    [InlineData("Nora Flint", "노라 플린트")]
    [InlineData("Oscar Penn", "Sam Tide")]
    public async Task One_person_twice_is_no_pairing(string first, string second)
    {
        var page = await SearchAsync(first, second);

        page.One(".note").Words().Should().StartWith("Both names are").And.Contain("takes two");
        page.Headings().Should().BeEmpty();
    }

    [Theory]
    [InlineData("/en/pairings/nora-flint/nobody")]
    [InlineData("/en/pairings/nobody/nora-flint")]
    public async Task A_pairing_with_nobody_is_not_found(string address) =>
        (await _site.PageAsync(address, System.Net.HttpStatusCode.NotFound)).One(".pairing-form").QuerySelectorAll("input").Should().HaveCount(2);

    [Fact]
    public async Task Half_a_question_keeps_what_was_typed_and_shows_what_there_is()
    {
        var page = await _site.PageAsync("/en/pairings?first=Nora+Flint&second=");

        page.QuerySelectorAll(".pairing-form input").Select(input => input.GetAttribute("value") ?? "").Should().Equal("Nora Flint", "");
        page.Section("Pairings with most to show").QuerySelectorAll(".card").Should().NotBeEmpty();
    }

    private Task<AngleSharp.Html.Dom.IHtmlDocument> SearchAsync(string first, string second) =>
        _site.PageAsync($"/en/pairings?first={Uri.EscapeDataString(first)}&second={Uri.EscapeDataString(second)}");
}
