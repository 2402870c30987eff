using AngleSharp.Dom;

namespace BehindScenes.Web.Tests;

public sealed class ArticlePageTests(Harbour harbour) : IClassFixture<Harbour>
{
    private const string Emphasis = """
        -- articles/in-bold.md --
        ---
        headline: In bold
        language: en
        ---

        The crew of the drama “Blue Quay” filmed all night. **Ada Quell** plays *Lena Moor*. Tom Barl plays Ned Crow with a limp.

        Tom Barl laughed *out loud* behind the camera.

        """;

    private readonly TestSite _site = harbour.Site;

    [Fact]
    public async Task An_article_is_shown_in_its_language_with_its_people_and_dramas_beside_it()
    {
        var page = await _site.PageAsync("/en/articles/the-lantern-in-print");

        page.One("h1").GetAttribute("lang").Should().Be("en");
        var body = page.One("article.reading > .prose");
        body.GetAttribute("lang").Should().Be("en");
        body.Words().Should().Be("Nora Flint plays Elsie Gray with a limp. Ruth Cole watched from the pier.");
        body.One("em").Words().Should().Be("from the pier");
        page.One(".about").Link("The Lantern Harbour").Should().Be("/en/dramas/the-lantern-harbour");
        page.Section("People").WordsOf("li").Should().Equal("Nora Flint", "Ruth Cole");
        page.Section("Where this comes from").Link("https://example.org/lantern").Should().Be("https://example.org/lantern");
        page.Section("Where this comes from").One("code").Words().Should().Be("articles/the-lantern-in-print.md");
        page.One(".reading > header .eyebrow").Words().Should().Contain("English").And.Contain("2022").And.Contain("1 minute to read");
        (await _site.PageAsync("/en/articles/les-coulisses-du-phare")).One("article.reading > .prose").GetAttribute("lang").Should().Be("fr");
    }

    [Fact]
    public async Task The_headline_stands_once_and_signs_of_a_plain_text_are_no_markup()
    {
        using var site = TestSite.Of("""
            -- articles/stars.txt --
            Stars over the pier

            The crew of the drama “Blue Quay” filmed *all* night.
            # Ada Quell plays Lena Moor [here](https://example.org).
            """);

        var page = await site.PageAsync("/en/articles/stars");

        page.Body!.Words().Split("Stars over the pier").Should().HaveCount(2);
        page.One(".prose").Words().Should().Be("The crew of the drama “Blue Quay” filmed *all* night. # Ada Quell plays Lena Moor [here](https://example.org).");
        page.QuerySelectorAll(".prose em, .prose a, .prose h2").Should().BeEmpty();
    }

    [Theory]
    [InlineData("a-day-on-the-lantern-set", "Nora Flint plays Elsie Gray", "Nora Flint plays Elsie Gray, the captain of a small boat.")]
    [InlineData("a-day-on-the-lantern-set", "Oscar Penn plays Jack Tide", "Oscar Penn, who plays Jack Tide, waits for her in episode 3.")]
    [InlineData("a-day-on-the-lantern-set", "Birthday Episode 3 · Nora Flint, Oscar Penn", "When the cameras stopped, Oscar Penn surprised Nora Flint with a birthday cake in episode 3.")]
    [InlineData("a-day-on-the-lantern-set", "Accident Episode 5 · Oscar Penn", "In episode 5 the crew laughed when Oscar Penn slipped on the wet deck.")]
    [InlineData("the-lantern-in-print", "Nora Flint plays Elsie Gray", "Nora Flint plays Elsie Gray with a limp.")]
    public async Task Following_a_fact_lands_on_its_sentence(string slug, string fact, string sentence)
    {
        var page = await _site.PageAsync($"/en/articles/{slug}");

        var link = page.QuerySelectorAll("aside a").Single(link => link.Words() == fact);

        link.Href().Should().StartWith("#");
        page.One($".prose span.proof{link.Href()}").Words().Should().Be(sentence);
    }

    [Fact]
    public async Task Emphasis_in_markdown_hides_no_fact()
    {
        using var site = TestSite.Of(Emphasis);

        var page = await site.PageAsync("/en/articles/in-bold");

        Notes(page).WordsOf("li").Should().Equal("Ada Quell plays Lena Moor", "Tom Barl plays Ned Crow", "Laughter Tom Barl");
        foreach (var fact in Notes(page).QuerySelectorAll("a").Take(2))
            page.One($".prose span.proof{fact.Href()}").Words().Should().StartWith(fact.Words());
    }

    [Fact]
    public async Task A_quoted_sentence_shows_no_signs_of_markdown()
    {
        using var site = TestSite.Of(Emphasis);

        (await site.PageAsync("/en/dramas/blue-quay")).Section("What happened off camera").WordsOf("blockquote").Should().Equal("Tom Barl laughed out loud behind the camera.");
    }

    [Fact]
    public async Task A_fact_against_the_card_is_marked()
    {
        var facts = Notes(await _site.PageAsync("/en/articles/a-day-on-the-lantern-set"));

        facts.QuerySelectorAll("li").Where(fact => fact.QuerySelector(".status") is not null).Select(fact => fact.Words()).Should().Equal(
            "Oscar Penn plays Jack Tide the card says otherwise");
    }

    [Fact]
    public async Task What_viewers_wish_or_rumour_says_is_labelled()
    {
        using var site = TestSite.Of("""
            -- articles/whispers.txt --
            Whispers around “Blue Quay”

            The crew of the drama “Blue Quay” filmed all night. Ada Quell plays Lena Moor. Tom Barl plays Ned Crow.

            Rumour has it that Ada Quell and Tom Barl kissed behind the camera on set. Viewers say that Ada Quell and Tom Barl laughed on set all day.
            """);

        var labels = Notes(await site.PageAsync("/en/articles/whispers")).WordsOf(".status");

        labels.Should().Equal("Rumour", "Viewers' reaction");
    }

    private static IElement Notes(IParentNode page) => page.One("aside.margin");
}
