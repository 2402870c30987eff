using System.Net;

namespace BehindScenes.Web.Tests;

public sealed class NeverYetPageTests(Harbour harbour) : IClassFixture<Harbour>
{
    private readonly TestSite _site = harbour.Site;

    [Fact]
    public async Task Two_who_never_met_stand_with_the_partners_that_they_have_in_common()
    {
        var pairings = await _site.PageAsync("/en/pairings");

        var page = await _site.PageAsync(pairings.Link("Never yet together"));

        page.One("h1").Words().Should().Be("Never yet together");
        var cards = page.QuerySelectorAll("main .card").Select(card => (card.QuerySelector("h2")!.Words(), card.QuerySelector(".meta")!.Words())).ToList();
        cards.Should().Contain(("Nora Flint × Olga Stern", "1 partner in common: Oscar Penn")).And.NotContain(card => card.Item1.Contains("Nora Flint × Oscar Penn", StringComparison.Ordinal));
        page.Link("Nora Flint × Olga Stern").Should().Be("/en/pairings/nora-flint/olga-stern");
        page.Link("Oscar Penn").Should().Be("/en/people/oscar-penn");
    }

    [Fact]
    public async Task A_person_leads_to_those_whom_they_never_met()
    {
        var person = await _site.PageAsync("/en/people/nora-flint");

        var page = await _site.PageAsync(person.Link("With whom never yet"));

        page.One("h1").Words().Should().Be("Nora Flint: never yet together with");
        page.WordsOf("main .card h2").Should().Equal("Nora Flint × Kim Rowan", "Nora Flint × Olga Stern");
        page.One("header.page").Link("Nora Flint").Should().Be("/en/people/nora-flint");
        page.One("header.page").Link("Everyone").Should().Be("/en/pairings/never-yet");
        (await _site.PageAsync("/en/pairings/never-yet?person=ida-moss")).One("main").Words().Should().Contain("Ida Moss acted with everyone here");
    }

    [Fact]
    public async Task Nobody_has_no_such_page()
    {
        await _site.PageAsync("/en/pairings/never-yet?person=nobody", HttpStatusCode.NotFound);
        await _site.PageAsync("/en/pairings/never-yet?page=9", HttpStatusCode.NotFound);
        await _site.JsonAsync("/api/v1/pairings/never-yet?person=nobody", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Programs_get_the_same_pairs()
    {
        var all = await _site.JsonAsync("/api/v1/pairings/never-yet?person=nora-flint&limit=1");

        all.GetProperty("total").GetInt32().Should().Be(2);
        all.GetProperty("items")[0].GetRawText().Should().Be(
            """{"first":{"slug":"nora-flint","name":"Nora Flint"},"second":{"slug":"kim-rowan-of-leith","name":"Kim Rowan"},"partnerCount":1,"partners":[{"slug":"oscar-penn","name":"Oscar Penn"}]}""");
        all.GetProperty("next").GetString().Should().Be("/api/v1/pairings/never-yet?person=nora-flint&limit=1&page=2");
    }
}
