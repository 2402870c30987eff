using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;
using BehindScenes.Catalogue.Search;

namespace BehindScenes.Catalogue.Tests.Search;

/// <summary>How a query is understood, and what it finds first.</summary>
public sealed class CatalogueSearchTests : IAsyncLifetime
{
    private const string Seeds = """
        -- people/lee-do-hwa.md --
        ---
        name: Lee Do-hwa
        native_name: 이도화
        ---
        -- dramas/paper-moon.md --
        ---
        title: Paper Moon
        original_title: 종이달
        year: 2020
        cast:
          - person: lee-do-hwa
            character: Viễn
            kind: main
          - name: Đặng Hải Yến
            character: Ngân
            kind: main
        ---
        -- dramas/more.jsonl --
        {"title": "Paper Moon", "slug": "paper-moon-2011", "year": 2011, "cast": [{"name": "Cho Gun", "character": "Snow and Ice"}]}
        {"title": "Reply 1988", "year": 2015, "cast": [{"name": "Thanh Hương", "character": "A"}]}
        {"title": "Two Rivers", "cast": [{"name": "Thành Hưởng", "character": "B"}, {"name": "Vachirawit Aree", "character": "C"}]}
        {"title": "Namesakes", "cast": [{"name": "Kim Rowan", "person": "kim-rowan-of-leith", "character": "Postman"}, {"name": "Kim Rowan", "person": "kim-rowan-of-busan", "character": "Cook"}, {"name": "Cho Gun", "character": "Guard"}]}
        -- articles/cake.txt --
        A cake on the set of “Paper Moon”

        The crew of the drama “Paper Moon” hid it. The actor Lee Do-hwa and the actress Đặng Hải Yến shared a birthday cake on set in episode 4. In episode 5 the crew laughed when Lee Do-hwa slipped.
        -- articles/gateau.md --
        ---
        headline: Le gâteau du tournage
        language: fr
        published: 2021-02-03
        people: [lee-do-hwa]
        ---

        Un gâteau, des bougies. Le cœur du tournage bat la nuit : cake.
        -- articles/headline-alone.md --
        ---
        headline: Nothing but a headline about zebras
        language: en
        ---
        -- articles/huaxu.md --
        ---
        headline: 幕后花絮
        language: zh
        ---

        拍攝現場的幕后花絮很有趣，大家都笑了。
        """;

    private BuiltCatalogue _catalogue = null!;

    public async Task InitializeAsync() => _catalogue = await BuiltCatalogue.OfAsync(Seeds);

    public Task DisposeAsync()
    {
        _catalogue.Dispose();
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData("vien ngan", "vien+ngan", "", null, null, null)]
    [InlineData("viễn ngân tập 4", "viễn+ngân", "", 4, null, null)]
    [InlineData("vien x ngan tap 4", "vien+ngan", "", 4, null, null)]
    [InlineData("Viễn × Đặng Hải Yến ep4", "Viễn+Đặng Hải Yến", "", 4, null, null)]
    [InlineData("vien&ngan S1E4", "vien+ngan", "", 4, null, null)]
    [InlineData("이도화와 dang hai yen 4화", "이도화+dang hai yen", "", 4, null, null)]
    [InlineData("이도화 제4회", "이도화", "", 4, null, null)]
    [InlineData("paper moon 第4集", "paper moon", "", 4, null, null)]
    [InlineData("paper moon épisode 4", "paper moon", "", 4, null, null)]
    [InlineData("paper moon 2011", "paper moon", "", null, 2011, null)]
    [InlineData("paper moon e4", "paper moon", "", 4, null, null)]
    [InlineData("paper moon e 18 bougies", "paper moon", "18+bougies", null, null, null)]
    [InlineData("paper moon french", "paper moon", "", null, null, "fr")]
    [InlineData("cake tiếng việt", "", "cake", null, null, "vi")]
    [InlineData("reply 1988", "reply 1988", "", null, null, null)]
    [InlineData("snow and ice", "snow and ice", "", null, null, null)]
    [InlineData("gateau lee do hwa bougies", "lee do hwa", "gateau+bougies", null, null, null)]
    [InlineData("hai yen dang & do hwa lee", "hai yen dang+do hwa lee", "", null, null, null)]
    public async Task A_query_is_taken_apart(string typed, string names, string words, int? episode, int? year, string? language)
    {
        var understood = (await _catalogue.AskAsync(typed)).Understood;

        string.Join('+', understood.Names).Should().Be(names);
        string.Join('+', understood.Words).Should().Be(words);
        (understood.Episode, understood.Year, understood.Language).Should().Be((episode, year, language));
    }

    [Theory]
    [InlineData("vien ngan")]
    [InlineData("ngân viễn")]
    [InlineData("Lee Do-hwa & Đặng Hải Yến")]
    [InlineData("lee do hwa dang hai yen")]
    [InlineData("이도화, dang hai yen")]
    [InlineData("Viễn x Dang Hai Yen")]
    [InlineData("do-hwa - hai yen")]
    [InlineData("lee do + dang")]
    [InlineData("이도화와 dang hai yen")]
    [InlineData("lee do-hwa và đặng hải yến")]
    [InlineData("Ли До Хва и Dang Hai Yen")]
    public async Task Two_names_lead_to_their_pairing_first(string typed)
    {
        var answer = await _catalogue.AskAsync(typed);

        answer.Items.Items[0].Shown().Should().BeOneOf("Pairing Lee Do-hwa x Đặng Hải Yến (Typed)", "Pairing Đặng Hải Yến x Lee Do-hwa (Typed)");
        answer.Pairing!.Grade.Should().Be(PairingGrade.Leads);
    }

    [Fact]
    public async Task The_episode_that_was_asked_for_shows_its_moments_alone()
    {
        (await _catalogue.AskAsync("vien ngan tap 4")).Moments.Should().ContainSingle().Which.Kind.Should().Be("birthday");
        (await _catalogue.AskAsync("paper moon ep 5")).Moments.Should().ContainSingle().Which.Episode.Should().Be(5);
        (await _catalogue.AskAsync("lee do-hwa ep 4")).Moments.Should().ContainSingle();
        (await _catalogue.AskAsync("lee do-hwa ep 7")).Moments.Should().BeEmpty();
    }

    [Fact]
    public async Task Nothing_is_guessed_of_people_who_share_a_name()
    {
        var namesakes = await _catalogue.AskAsync("kim rowan");
        var (suggested, _) = Suggestions.For(_catalogue.Rows, "kim rowan cho", 8, TimeSpan.FromMinutes(1));

        namesakes.Items.Items.Where(item => item.Kind == SearchKind.Pairing).Should().BeEmpty();
        suggested.Where(item => item.Kind == SearchKind.Pairing).Should().BeEmpty();
        PairingSearch.ByNames(_catalogue.Rows, "Paper Moon", "Cho Gun").Outcome.Should().Be(PairingOutcome.Unknown, "a title is nobody");
        PairingSearch.ByNames(_catalogue.Rows, "Wachirawit Aree", "Cho Gun").Candidates.First.Select(candidate => candidate.Slug).Should().Equal(["vachirawit-aree"], "what only sounds alike is offered");
    }

    [Fact]
    public async Task An_article_of_a_headline_alone_is_found_without_a_snippet()
    {
        var item = (await _catalogue.AskAsync("zebras")).Items.Items.Should().ContainSingle().Subject;
        (item.Slug, item.Snippet.Count).Should().Be(("headline-alone", 0));
    }

    [Fact]
    public async Task A_language_narrows_the_articles_and_hides_no_name() =>
        (await _catalogue.AskAsync("paper moon french")).Items.Items[0].Kind.Should().Be(SearchKind.Drama);

    [Theory]
    [InlineData("Thanh Hương", "Thanh Hương", SearchReason.Typed, "Thành Hưởng")]
    [InlineData("Thành Hưởng", "Thành Hưởng", SearchReason.Typed, "Thanh Hương")]
    [InlineData("Hưởng Thành", "Thành Hưởng", SearchReason.Typed, "Thanh Hương")]
    [InlineData("thanh huong", "Thanh Hương", SearchReason.Marks, "Thành Hưởng")]
    [InlineData("thành huong", "Thành Hưởng", SearchReason.Marks, "Thanh Hương")]
    [InlineData("Yi Tohwa", "Lee Do-hwa", SearchReason.Romanised, null)]
    [InlineData("Wachirawit Aree", "Vachirawit Aree", SearchReason.Romanised, null)]
    [InlineData("do hwa", "Lee Do-hwa", SearchReason.Part, null)]
    [InlineData("dang yen", "Đặng Hải Yến", SearchReason.Part, null)]
    [InlineData("Lee Do-hwq", "Lee Do-hwa", SearchReason.Near, null)]
    public async Task Typed_marks_come_before_folded_ones_and_those_before_what_is_only_near(string typed, string first, SearchReason reason, string? second)
    {
        var people = (await _catalogue.AskAsync(typed)).Items.Items.Where(item => item.Kind == SearchKind.Person).ToList();

        (people[0].Name, people[0].Reason).Should().Be((first, reason));
        people.Skip(1).FirstOrDefault()?.Name.Should().Be(second);
    }

    [Fact]
    public async Task Two_of_one_name_stay_two_everywhere_and_one_of_five_spellings_one()
    {
        (await _catalogue.AskAsync("kim rowan")).Items.Items.Where(item => item.Kind == SearchKind.Person).Select(item => item.Slug).Should().Equal("kim-rowan-of-busan", "kim-rowan-of-leith");
        var pairing = PairingSearch.ByNames(_catalogue.Rows, "Kim Rowan", "Cho Gun");
        pairing.Candidates.First.Select(candidate => candidate.Slug).Should().BeEquivalentTo("kim-rowan-of-busan", "kim-rowan-of-leith");
        PartnerList.Page(_catalogue.Memory, "cho-gun", new PartnerFilter(), new PageRequest(1, 30)).Items.Select(partner => partner.Person.Slug).Should().BeEquivalentTo("kim-rowan-of-busan", "kim-rowan-of-leith");
        foreach (var spelling in new[] { "Lee Do-hwa", "Lee Dohwa", "LEE DO HWA", "이도화", "Do-hwa Lee", "Yi Tohwa", "Ли До Хва" })
            (await _catalogue.AskAsync(spelling)).Items.Items.Where(item => item.Kind == SearchKind.Person).Select(item => item.Slug).Should().Equal(["lee-do-hwa"], "{0} was typed", spelling);
    }

    [Theory]
    [InlineData("gateau", "gateau", "gâteau")]
    [InlineData("cœur", "gateau", "cœur")]
    [InlineData("coeur tournage", "gateau", "cœur|tournage")]
    [InlineData("bougi", "gateau", "bougies")]
    [InlineData("\"des bougies\"", "gateau", "des bougies")]
    [InlineData("幕后", "huaxu", "幕后")]
    [InlineData("花絮", "huaxu", "花絮")]
    [InlineData("現場", "huaxu", "現場")]
    [InlineData("la", "gateau", "la")]
    public async Task Words_are_found_in_articles_and_shown_in_the_article_s_own_marks(string typed, string slug, string hits)
    {
        var item = (await _catalogue.AskAsync(typed)).Items.Items[0];

        (item.Kind, item.Slug, item.Reason).Should().Be((SearchKind.Article, slug, SearchReason.Words));
        item.Snippet.Where(part => part.IsHit).Select(part => part.Text).Distinct().Should().BeEquivalentTo(hits.Split('|'));
    }

    [Fact]
    public async Task Articles_are_narrowed_and_a_word_in_the_headline_comes_first()
    {
        (await Articles("cake")).Should().Equal("cake", "gateau");
        (await Articles("cake", new SearchFilter(Language: "fr"))).Should().Equal("gateau");
        (await Articles("cake french")).Should().Equal("gateau");
        (await Articles("cake", new SearchFilter(Drama: "paper-moon"))).Should().Equal("cake");
        (await Articles("cake", new SearchFilter(Person: "lee-do-hwa"))).Should().Equal("cake", "gateau");
        (await Articles("cake", new SearchFilter(Moment: "birthday"))).Should().Equal("cake");
        (await Articles("\"bougies des\"")).Should().BeEmpty();
        (await Articles("이도화 gateau")).Should().Equal(["gateau"], "an article is found by a spelling that it does not use");

        async Task<IEnumerable<string>> Articles(string typed, SearchFilter? filter = null) =>
            (await _catalogue.AskAsync(typed, filter)).Items.Items.Where(item => item.Kind == SearchKind.Article).Select(item => item.Slug);
    }

    [Fact]
    public async Task Where_nothing_is_found_the_part_to_leave_out_is_told()
    {
        var answer = await _catalogue.AskAsync("gateau xyzzyq bougies");

        answer.Items.Total.Should().Be(0);
        answer.Without.Should().ContainSingle().Which.Should().Be(new SearchWithout("xyzzyq", "gateau bougies", 1));
    }

    [Fact]
    public async Task A_search_whose_time_is_up_says_that_it_is_partial()
    {
        using var many = await BuiltCatalogue.OfAsync("-- dramas/many.jsonl --\n" + string.Join('\n', Enumerable.Range(0, 3_000).Select(number => $$"""{"title": "Tale {{number}}", "cast": [{"name": "Kim Person {{number}}"}]}""")));
        var answer = await CatalogueSearch.AskAsync(many.Rows, "kim p", new SearchFilter(), new PageRequest(1, 30), TimeSpan.Zero, default);

        answer.IsPartial.Should().BeTrue();
        (await many.AskAsync("kim p")).IsPartial.Should().BeFalse("the next query of the connection has its own time");
    }

    [Theory]
    [InlineData("lee do", "Person Lee Do-hwa (Part)")]
    [InlineData("lee do-hwa", "Person Lee Do-hwa (Typed)", "Pairing Lee Do-hwa x Đặng Hải Yến (Partner)")]
    [InlineData("lee do-hwa da", "Pairing Lee Do-hwa x Đặng Hải Yến (Partner)")]
    [InlineData("viễn & hai", "Pairing Lee Do-hwa x Đặng Hải Yến (Partner)")]
    [InlineData("pap", "Drama Paper Moon (Part)", "Drama Paper Moon (Part)")]
    [InlineData("종이", "Drama Paper Moon (Part)")]
    [InlineData("")]
    [InlineData("?!")]
    public void While_one_types_names_and_then_pairings_are_suggested(string typed, params string[] suggested)
    {
        var (items, isPartial) = Suggestions.For(_catalogue.Rows, typed, 8, TimeSpan.FromMinutes(1));

        items.Select(item => item.Shown()).Take(suggested.Length).Should().Equal(suggested);
        (items.Count == 0).Should().Be(suggested.Length == 0);
        isPartial.Should().BeFalse();
    }
}
