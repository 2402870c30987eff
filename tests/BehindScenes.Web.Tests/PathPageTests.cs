using System.Net;
using AngleSharp.Html.Dom;

namespace BehindScenes.Web.Tests;

public sealed class PathPageTests(Harbour harbour) : IClassFixture<Harbour>
{
    private readonly TestSite _site = harbour.Site;

    [Theory]
    [InlineData("nora-flint", "nils-brandt")]
    [InlineData("FLINT nora", "nils-brandt")]
    [InlineData("노라", "Somchai")]
    public async Task The_way_is_shown_step_by_step_with_both_characters_and_the_sentence(string from, string to)
    {
        var page = await PathAsync(from, to);

        page.One("h1").Words().Should().Be("Nora Flint → Nils Brandt");
        page.One("header.page .meta").Words().Should().Be("3 steps");
        var steps = page.QuerySelectorAll("ol.path > li");
        steps.Select(step => string.Join(" | ", step.QuerySelectorAll("a").Where(link => link.Closest("blockquote") is null).Select(link => link.Words()))).Should().Equal(
            "Nora Flint | Oscar Penn | The Lantern Harbour", "Oscar Penn | Olga Stern | Glass Winter", "Olga Stern | Nils Brandt | Cold Copper");
        steps[1].WordsOf(".as").Should().Equal("as Ray Mori", "as Yuki Hara");
        var proof = steps[0].QuerySelector("blockquote")!;
        proof.GetAttribute("lang").Should().Be("en");
        proof.Words().Should().Be("Nora Flint plays Elsie Gray, the captain of a small boat.");
        var sentence = proof.Link(proof.Words()).Split('#');
        (await _site.PageAsync(sentence[0])).GetElementById(sentence[1])!.Words().Should().Be(proof.Words());
        steps[1].QuerySelectorAll("blockquote").Should().BeEmpty();
    }

    [Fact]
    public async Task The_form_holds_both_names_and_the_switch_and_works_without_a_script()
    {
        var form = (IHtmlFormElement)(await _site.PageAsync("/en/path?from=nora-flint&to=nils-brandt&leads=true")).One("main form");

        (form.Method, form.GetAttribute("action")).Should().Be(("get", "/en/path"));
        form.QuerySelectorAll("input").Select(input => (input.GetAttribute("name"), input.GetAttribute("value"))).Should().Equal(("from", "Nora Flint"), ("to", "Nils Brandt"), ("leads", "true"));
        ((IHtmlInputElement)form.One("input[type=checkbox]")).IsChecked.Should().BeTrue();
        ((IHtmlInputElement)(await _site.PageAsync("/en/path")).One("input[type=checkbox]")).IsChecked.Should().BeFalse();
    }

    [Fact]
    public async Task Leads_only_is_one_link_away_and_back()
    {
        var page = await PathAsync("nora-flint", "kim-rowan-of-leith");
        page.WordsOf("ol.path > li .meta").Should().Equal("The Lantern Harbour 2022", "Glass Winter 2020");

        var leads = await _site.PageAsync(page.Link("Show the way through leads only"));

        leads.QuerySelectorAll("ol.path").Should().BeEmpty();
        leads.One(".note").Words().Should().Be("No chain of dramas in which both have a main part leads from Nora Flint to Kim Rowan in this catalogue.");
        leads.One("main").Words().Should().Contain("From Nora Flint one reaches 3 people, at most 3 steps away. Farthest out: Nils Brandt.");
        leads.Link("Nils Brandt").Should().Be("/en/path?from=nora-flint&to=nils-brandt&leads=true");
        (await _site.PageAsync(leads.Link("Show the way through all parts"))).QuerySelectorAll("ol.path > li").Should().HaveCount(2);
    }

    [Fact]
    public async Task Where_no_way_leads_the_page_says_so_and_how_far_one_gets()
    {
        var page = await PathAsync("ida-moss", "nora-flint");

        page.One(".note").Words().Should().Be("No chain of shared casts leads from Ida Moss to Nora Flint in this catalogue.");
        page.One("main").Words().Should().Contain("Ida Moss shares a cast with nobody here.");
        (await PathAsync("nora-flint", "ida-moss")).One("main").Words().Should().Contain("From Nora Flint one reaches 6 people, at most 3 steps away.");
    }

    [Fact]
    public async Task Unknown_and_shared_names_are_met_with_people_who_lead_on()
    {
        var page = await PathAsync("Nora Flimt", "Kim Rowan");
        page.Headings().Should().Equal("Nobody here is called “Nora Flimt”.", "“Kim Rowan” may be several people. Who is meant?");

        var next = await _site.PageAsync(page.One("main").Link("Nora Flint"));
        next.Headings().Should().Equal("“Kim Rowan” may be several people. Who is meant?");
        var last = next.QuerySelectorAll("main section a").Select(link => link.Href()).Single(href => href.Contains("leith", StringComparison.Ordinal));

        (await _site.PageAsync(last)).WordsOf("h1 a").Should().Equal("Nora Flint", "Kim Rowan");
    }

    [Theory]
    [InlineData("/en/path?from=nora-flint", "A way takes two names. Type the other one, too.")]
    [InlineData("/en/path?from=nora-flint&to=Elsie+Gray", "Both names are Nora Flint. A way takes two.")]
    public async Task One_person_is_no_way(string address, string note) => (await _site.PageAsync(address)).One(".note").Words().Should().Be(note);

    [Fact]
    public async Task A_pairing_that_shares_nothing_leads_here()
    {
        var pairing = await _site.PageAsync("/en/pairings/nils-brandt/nora-flint");

        pairing.Section("How they are connected").Link("Look for a way through leads only, or between others").Should().Be("/en/path?from=nils-brandt&to=nora-flint");
    }

    [Fact]
    public async Task Programs_get_the_sentences_and_how_far_one_gets()
    {
        var found = await _site.JsonAsync("/api/v1/path?from=nora-flint&to=oscar-penn&leads=true");
        found.GetProperty("steps")[0].GetProperty("proofs")[0].GetProperty("sentence").GetString().Should().StartWith("Nora Flint plays Elsie Gray");
        var none = await _site.JsonAsync("/api/v1/path?from=nora-flint&to=kim-rowan-of-leith&leads=true");
        none.GetProperty("found").GetBoolean().Should().BeFalse();
        none.GetProperty("reached").GetRawText().Should().Be("""{"people":3,"steps":3,"farthest":{"slug":"nils-brandt","name":"Nils Brandt"}}""");
        await _site.JsonAsync("/api/v1/path?from=nora-flint&to=nobody", HttpStatusCode.NotFound);
        await _site.JsonAsync("/api/v1/path?from=nora-flint&to=oscar-penn&leads=yes", HttpStatusCode.BadRequest);
    }

    private Task<IHtmlDocument> PathAsync(string from, string to) =>
        _site.PageAsync($"/en/path?from={Uri.EscapeDataString(from)}&to={Uri.EscapeDataString(to)}");
}
