using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BehindScenes.Web.Tests;

public sealed class SearchPageTests(Harbour harbour, FogArticles fog) : IClassFixture<Harbour>, IClassFixture<FogArticles>
{
    private const string WetDay = "A wet day on the set of “The Lantern Harbour”";
    private readonly TestSite _site = harbour.Site;

    [Theory]
    [InlineData("nora flint oscar penn")]
    [InlineData("Oscar Penn & Nora Flint")]
    [InlineData("nora flint and oscar penn")]
    [InlineData("nora flint và oscar penn")]
    [InlineData("FLINT Nora x penn oscar")]
    [InlineData("Nora Flint × Oscar Penn")]
    [InlineData("nora flynte, oscar penn")]
    [InlineData("노라 플린트와 oscar penn")]
    [InlineData("노라 플린트 Öscar Pénn")]
    [InlineData("Elsie Gray Sam Tide")]
    [InlineData("elsie gray / oscar penn")]
    [InlineData("nora flint + the diver")]
    [InlineData("nora & oscar")]
    public async Task A_clear_pairing_leads_its_page(string typed)
    {
        var page = await AskAsync(typed);

        var top = page.One("main section.top");
        top.One("h2 a").Href().Should().Be("/en/pairings/nora-flint/oscar-penn");
        top.WordsOf(".grade").Should().Equal("Leads together");
        top.Words().Should().Contain("The Lantern Harbour");
        top.CompareDocumentPosition(page.One(".hits")).Should().HaveFlag(DocumentPositions.Following, "nothing that was found stands above it");
        page.QuerySelectorAll(".hit h2 a")[0].Href().Should().Be("/en/pairings/nora-flint/oscar-penn");
    }

    [Theory]
    [InlineData("nora flint oscar penn episode 3", "Birthday", "Rehearsal")]
    [InlineData("oscar penn tập 5", "Accident")]
    [InlineData("the lantern harbour ep.5", "Accident")]
    public async Task The_moments_of_an_episode_stand_above_what_was_found(string typed, params string[] kinds)
    {
        var page = await AskAsync(typed);

        var moments = page.Section("Moments of that episode");
        moments.WordsOf(".kind").Should().Equal(kinds);
        moments.WordsOf("h3").Should().HaveCount(1);
        moments.CompareDocumentPosition(page.One(".hits")).Should().HaveFlag(DocumentPositions.Following);
        moments.QuerySelectorAll("blockquote a").Should().OnlyContain(sentence => sentence.Href().StartsWith("/en/articles/a-day-on-the-lantern-set#s", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_episode_of_which_nothing_is_told_is_named()
    {
        var page = await AskAsync("the lantern harbour episode 9");

        page.WordsOf("main p.note").Should().Equal("Nothing is told of episode 9.");
        Hits(page)[0].Should().Be("The Lantern Harbour");
    }

    [Fact]
    public async Task Each_kind_is_a_link_with_its_count_and_leads_to_it_alone()
    {
        var page = await AskAsync("nora flint oscar penn");
        page.WordsOf(".kinds a").Should().Equal("All", "People 2", "Pairings 1", "Articles 1");
        page.One(".kinds a[aria-current]").Words().Should().Be("All");
        page.One("main p[role=status]").Words().Should().Be("4 results");
        Hits(page).Should().HaveCount(4);

        foreach (var (kind, found) in new[] { ("People 2", new[] { "Nora Flint", "Oscar Penn" }), ("Pairings 1", ["Nora Flint × Oscar Penn"]), ("Articles 1", [WetDay]) })
        {
            var narrowed = await _site.PageAsync(page.Link(kind));
            Hits(narrowed).Should().BeEquivalentTo(found);
            narrowed.One(".kinds a[aria-current]").Words().Should().Be(kind);
            narrowed.WordsOf(".kinds a").Should().Equal(page.WordsOf(".kinds a"), "what else was found is still told");
        }
    }

    [Theory]
    [InlineData("Nora Flint", "/en/people/nora-flint", "Person", "matched the name Nora Flint")]
    [InlineData("노라 플린트", "/en/people/nora-flint", "Person", "matched the name 노라 플린트")]
    [InlineData("ösc", "/en/people/oscar-penn", "Person", "part of the name Oscar Penn")]
    [InlineData("elsie gray", "/en/dramas/the-lantern-harbour#cast-nora-flint", "Character", "matched the character Elsie Gray")]
    [InlineData("le port aux lanternes", "/en/dramas/the-lantern-harbour", "Drama", "matched the name Le Port aux lanternes")]
    [InlineData("rain quay", "/en/articles/a-day-on-the-lantern-set", "Article", "words of the article")]
    public async Task The_best_hit_says_what_it_is_and_why_it_was_found(string typed, string address, string kind, string why)
    {
        var hit = (await AskAsync(typed)).QuerySelectorAll(".hit")[0];

        hit.One("h2 a").Href().Should().Be(address);
        hit.One(".kind").Words().Should().Be(kind);
        hit.One(".why").Words().Should().BeEquivalentTo(why);
    }

    [Fact]
    public async Task Names_of_other_languages_say_so_and_a_link_holds_no_blank_at_its_end()
    {
        var page = await AskAsync("nora flint");

        page.QuerySelectorAll(".hit .original").Select(name => (name.Words(), name.GetAttribute("lang"))).Should().Equal(("노라 플린트", "ko"));
        page.QuerySelectorAll(".hit h2 a").Select(link => link.TextContent).Should().OnlyContain(text => text == text.Trim());
        var french = await AskAsync("phare");
        french.One(".hit h2 a").GetAttribute("lang").Should().Be("fr");
        french.One(".snippet").GetAttribute("lang").Should().Be("fr");
    }

    [Theory]
    [InlineData("rain", "the quay in the rain. Nora", "rain")]
    [InlineData("NORA FLINT birthday", "surprised Nora Flint with a birthday cake in", "Nora Flint", "birthday")]
    [InlineData("\"rehearsed the storm\"", "rehearsed the storm scene again", "rehearsed the storm")]
    public async Task A_snippet_is_the_articles_own_text_with_the_words_marked(string typed, string piece, params string[] marked)
    {
        var snippet = (await AskAsync(typed)).One(".hit:has(a[href$=a-day-on-the-lantern-set]) .snippet");

        snippet.TextContent.Should().Contain(piece);
        snippet.WordsOf("mark").Should().Contain(marked);
    }

    [Theory]
    [InlineData("dem mua", "dem-mua", "vi", "Đêm", "mưa")]
    [InlineData("ĐẠO DIỄN", "dem-mua", "vi", "Đạo", "diễn")]
    [InlineData("trà", "dem-mua", "vi", "trà")]
    [InlineData("码头", "deng-ta", "zh", "码头")]
    [InlineData("早朝", "umi", "ja", "早朝")]
    public async Task Words_without_marks_and_of_two_characters_are_found_and_marked_as_the_article_writes_them(string typed, string slug, string language, params string[] marked)
    {
        var page = await AskAsync(typed, fog.Site);

        page.One(".hit h2 a").Href().Should().Be($"/en/articles/{slug}");
        page.One(".snippet").GetAttribute("lang").Should().Be(language);
        string.Concat(page.WordsOf(".snippet mark")).ToUpperInvariant().Should().Contain(string.Concat(marked).ToUpperInvariant());
    }

    [Fact]
    public async Task A_phrase_finds_its_words_in_their_order_only()
    {
        Hits(await AskAsync("\"rehearsed the storm\"")).Should().Equal(WetDay);
        Hits(await AskAsync("rehearsed storm the")).Should().Contain(WetDay);
        Hits(await AskAsync("\"storm the rehearsed\"")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("nora flint&person=ruth-cole", "The lantern in print")]
    [InlineData("flint&moment=birthday", WetDay)]
    [InlineData("flint&drama=the-lantern-harbour", WetDay, "The lantern in print")]
    [InlineData("phare&language=fr", "Les coulisses du phare")]
    [InlineData("phare french", "Les coulisses du phare")]
    [InlineData("flint&language=fr")]
    [InlineData("flint&moment=nonsense")]
    public async Task A_filter_leaves_the_articles_that_fit(string query, params string[] headlines)
    {
        var page = await _site.PageAsync("/en/search?q=" + query);

        Hits(page).Should().BeEquivalentTo(headlines);
    }

    [Fact]
    public async Task Filters_count_the_articles_that_they_leave_and_are_taken_out_again()
    {
        var page = await AskAsync("limp");
        page.Filter("Articles in").Should().BeEmpty("both that could be chosen from are one");
        page.Filter("About").Should().BeEquivalentTo("Nora Flint 1", "Ruth Cole 1");
        var all = await AskAsync("flint");
        all.Filter("Tells of").Should().BeEquivalentTo("Birthday 1", "Rehearsal 1", "Accident 1");
        foreach (var choice in all.QuerySelectorAll(".filter .choice"))
            Hits(await _site.PageAsync(choice.Href())).Should().HaveCount(int.Parse(choice.One(".count").Words(), CultureInfo.InvariantCulture), "{0} says so", choice.Words());

        var narrowed = await _site.PageAsync("/en/search?q=flint&person=ruth-cole");
        var set = narrowed.One(".filter .choice[aria-current]");
        set.Words().Should().StartWith("Ruth Cole");
        set.Href().Should().Be("/en/search?q=flint");
        narrowed.One(".filters details").HasAttribute("open").Should().BeTrue();
    }

    [Fact]
    public async Task An_empty_result_says_what_was_understood_and_which_part_to_leave_out()
    {
        var page = await AskAsync("phare xyzzy episode 3 2021");

        Hits(page).Should().BeEmpty();
        page.One("main p[role=status]").Words().Should().Be("0 results");
        page.WordsOf(".note li").Should().Equal("“phare” as words of an article", "“xyzzy” as words of an article", "episode 3", "the year 2021");
        var without = page.Section("Leave out a part");
        without.WordsOf("li").Should().Equal("without “xyzzy” 1 article");
        Hits(await _site.PageAsync(without.One("a").Href())).Should().Equal("Les coulisses du phare");
    }

    [Theory]
    [InlineData("nora flimt", "Nora Flint")]
    [InlineData("oscar pemn", "Oscar Penn")]
    [InlineData("the lamtern harbour", "The Lantern Harbour")]
    public async Task Near_names_are_offered_where_nothing_was_found(string typed, string near)
    {
        var page = await AskAsync(typed);

        page.One("main p[role=status]").Words().Should().Be("0 results");
        page.One("main section.note h2").Words().Should().StartWith("Nothing was found");
        var offered = page.Section("Did you mean");
        offered.QuerySelectorAll(".hit h2 a").Select(link => link.Words()).First().Should().Be(near);
        offered.WordsOf(".why").Should().OnlyContain(why => why.StartsWith("a few letters away", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("xyzzy")]
    [InlineData("???")]
    [InlineData("& ×")]
    [InlineData("\"\"")]
    [InlineData("😀")]
    public async Task What_no_one_is_called_and_no_article_says_finds_nothing(string typed)
    {
        var page = await AskAsync(typed);

        Hits(page).Should().BeEmpty();
        page.WordsOf("main h2").Should().Contain(heading => heading.StartsWith("Nothing was found"));
        page.QuerySelectorAll(".kinds").Should().BeEmpty("there is nothing to choose from");
    }

    [Fact]
    public async Task Long_results_are_parted_into_pages_that_hold_each_once()
    {
        var hits = new List<string>();
        var first = await AskAsync("fog", fog.Site);
        first.One("main p[role=status]").Words().Should().Be($"{FogArticles.Count} results");
        first.WordsOf(".kinds a").Should().Equal("All", $"Articles {FogArticles.Count}");
        for (var page = first; page is not null; page = page.QuerySelector("a[rel=next]") is { } next ? await fog.Site.PageAsync(next.Href()) : null)
            hits.AddRange(Hits(page));

        hits.Should().HaveCount(FogArticles.Count).And.OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("/en/search")]
    [InlineData("/en/search?q=")]
    [InlineData("/en/search?q=%20%E3%80%80")]
    public async Task Without_a_question_the_page_says_what_may_be_asked(string address)
    {
        var page = await _site.PageAsync(address);

        page.One("h1").Words().Should().Be("Search");
        page.One("main p.lead").Words().Should().NotBeEmpty();
        page.QuerySelectorAll(".kinds, .hits, .note").Should().BeEmpty();
    }

    [Fact]
    public async Task Two_hundred_characters_are_answered_and_one_more_is_refused()
    {
        await AskAsync(new string('a', 200));
        await AskAsync(string.Join(' ', Enumerable.Repeat("nora", 40)));
        var page = await _site.PageAsync("/en/search?q=" + new string('a', 201), HttpStatusCode.BadRequest);
        page.One("main p.lead").Words().Should().Be("q: this part of the address cannot be used as it is written.");
    }

    private static List<string> Hits(IHtmlDocument page) => page.WordsOf(".hit h2 a");

    private Task<IHtmlDocument> AskAsync(string typed, TestSite? site = null) => (site ?? _site).PageAsync("/en/search?q=" + Uri.EscapeDataString(typed));
}
