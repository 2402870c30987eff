using System.Net;
using System.Xml.Linq;
using AngleSharp.Dom;

namespace BehindScenes.Web.Tests;

public sealed class DramaPageTests(Harbour harbour) : IClassFixture<Harbour>
{
    private readonly TestSite _site = harbour.Site;

    [Fact]
    public async Task A_drama_shows_its_titles_and_facts()
    {
        var page = await _site.PageAsync("/en/dramas/the-lantern-harbour");

        page.One("h1").Words().Should().Be("The Lantern Harbour");
        page.One("header .original").Words().Should().Be("등불의 항구");
        page.One("main .synopsis em").Words().Should().Be("harbour");
        var facts = page.QuerySelectorAll("dl.facts > div").ToDictionary(fact => fact.QuerySelector("dt")!.Words(), fact => fact.QuerySelector("dd")!);
        facts.ToDictionary(fact => fact.Key, fact => fact.Value.Words()).Should().Equal(new Dictionary<string, string>
        {
            ["Country"] = "South Korea",
            ["Network"] = "tvN",
            ["Year"] = "2022",
            ["Episodes"] = "10",
            ["Directed by"] = "Ines Vard",
            ["Written by"] = "Paul Orme",
            ["Genres"] = "Romance",
            ["Also called"] = "Le Port aux lanternes (French)",
        });
        facts["Also called"].QuerySelector("[lang=fr]")!.Words().Should().Be("Le Port aux lanternes");
        facts["Country"].QuerySelector("a")!.Href().Should().Be("/en/dramas?country=South%20Korea");
        facts["Directed by"].QuerySelector("a")!.Href().Should().Be("/en/people/ines-vard");
    }

    [Fact]
    public async Task A_poster_is_drawn_in_the_page_and_is_a_file_for_programs()
    {
        var page = await _site.PageAsync("/en/dramas/the-lantern-harbour");

        page.One("header.hero svg.poster").Text().Should().Contain("등불의").And.Contain("2022 · tvN");
        using var file = await _site.Client.GetAsync(new Uri("/posters/the-lantern-harbour.svg", UriKind.Relative));
        file.Content.Headers.ContentType!.MediaType.Should().Be("image/svg+xml");
        XDocument.Parse(await file.Content.ReadAsStringAsync()).Root!.Value.Should().Contain("등불의");
        (await _site.Client.GetAsync(new Uri("/posters/nobody.svg", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_cast_is_actors_as_characters_with_the_sentences_that_say_so()
    {
        var cast = (await _site.PageAsync("/en/dramas/the-lantern-harbour")).Section("Cast");

        cast.WordsOf(".who").Should().Equal("Nora Flint", "Oscar Penn", "Ruth Cole");
        cast.WordsOf(".as").Should().Equal("Elsie Gray", "Sam Tide / The Diver", "Old Marnie a fishwife");
        cast.WordsOf("li > div > .meta").Should().Equal("Main", "Main", "Support");
        var proofs = cast.QuerySelectorAll("li").Select(member => member.QuerySelectorAll("a.proof-link").Length);
        proofs.Should().Equal([2, 0, 0], "two articles say who Nora Flint plays, and what is said of Oscar Penn is against the card");
        foreach (var proof in cast.QuerySelectorAll("a.proof-link"))
            (await SentenceAsync(proof.Href())).Should().Contain("Nora Flint plays Elsie Gray");
    }

    [Fact]
    public async Task What_a_text_says_against_the_card_is_shown_with_its_sentence()
    {
        var dispute = (await _site.PageAsync("/en/dramas/the-lantern-harbour")).Section("Where texts and cards differ");

        dispute.One("li > p").Words().Should().Be("A text says that Oscar Penn plays Jack Tide; the card above wins.");
        var quote = dispute.One("blockquote a");
        quote.Words().Should().Be("Oscar Penn, who plays Jack Tide, waits for her in episode 3.");
        (await SentenceAsync(quote.Href())).Should().Be(quote.Words());
    }

    [Fact]
    public async Task Moments_stand_under_their_episodes_in_order_with_those_without_one_last()
    {
        var moments = (await _site.PageAsync("/en/dramas/the-lantern-harbour")).Section("What happened off camera");

        moments.QuerySelectorAll("section.episode").Select(episode => (Episode: episode.QuerySelector("h3")!.Words(), Kinds: string.Join(", ", episode.WordsOf(".kind")))).Should().Equal(
            ("Episode 3", "Birthday, Rehearsal"), ("Episode 5", "Accident"));
        var birthday = moments.QuerySelectorAll("li").First(moment => moment.QuerySelector(".kind")!.Words() == "Birthday");
        birthday.WordsOf(".meta a").Should().BeEquivalentTo("Nora Flint", "Oscar Penn");
        (await SentenceAsync(birthday.QuerySelector("blockquote a")!.Href())).Should().Be("When the cameras stopped, Oscar Penn surprised Nora Flint with a birthday cake in episode 3.");
    }

    [Fact]
    public async Task A_drama_lists_its_pairings_and_articles()
    {
        var page = await _site.PageAsync("/en/dramas/the-lantern-harbour");

        page.Section("Pairings in this drama").WordsOf(".card h3").Should().Equal("Nora Flint × Oscar Penn");
        page.Section("Making-of articles").WordsOf(".story h3").Should().Equal("The lantern in print", "A wet day on the set of “The Lantern Harbour”");
    }

    [Fact]
    public async Task A_section_with_nothing_in_it_does_not_show()
    {
        var page = await _site.PageAsync("/en/dramas/9-tides");

        page.Headings().Should().BeEmpty();
        page.QuerySelectorAll("dl.facts dt, header .original, main .synopsis, main ul").Should().BeEmpty();
    }

    [Fact]
    public async Task A_drama_that_only_articles_know_says_so()
    {
        using var site = TestSite.Of("""
            -- articles/on-the-roof.txt --
            On the roof of “Paper Bells”

            The crew of the drama “Paper Bells” filmed on a roof. Tess Arden plays Wren Hale, a bell ringer.

            """);

        var page = await site.PageAsync("/en/dramas/paper-bells");

        page.One("main .note").Words().Should().Contain("no card");
        page.Section("Cast").WordsOf(".who, .as, .who + .meta").Should().Equal("Tess Arden", "Named in texts", "Wren Hale");
    }

    /// <summary>The words at the place that a link leads to.</summary>
    private async Task<string> SentenceAsync(string href)
    {
        var parts = href.Split('#');
        return (await _site.PageAsync(parts[0])).One($"span.proof#{parts[1]}").Words();
    }
}
