using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Xunit.Abstractions;

namespace BehindScenes.Web.Tests;

public sealed class SearchApiTests(Harbour harbour, FogArticles fog, ITestOutputHelper output) : IClassFixture<Harbour>, IClassFixture<FogArticles>
{
    private static readonly string[] Questions = ["nora flint", "oscar penn & nora flint", "elsie gray", "the", "lantern harbour", "kim rowan", "phare", "nora flimt", "nora flint nils brandt"];

    /// <summary>What some part of a search might take for its own language.</summary>
    private static readonly string[] Pieces =
    [
        "nora", "oscar penn", "the", "*", "\"", "'", "(", ")", "AND", "OR", "NOT", "NEAR(", "^", ":", "-", "+", "Body:", "{Names}", "%", "_", "\\", ";", "--", "{0}", "0", "9999999999", "ep ", "2022",
        "&", "×", "x", "和", "와", "„", "」", "\u0000", "\u0085", "\u200b", "\u202e", "\ufffd", "\uffff", "\u0301", "ß", "İ", "ﬃ", "Đ", "👩‍👩‍👧", "\ud800", "\udc00", " ", "\u3000", "\n",
    ];

    private readonly TestSite _site = harbour.Site;

    [Theory]
    [InlineData("search")]
    [InlineData("suggest")]
    public async Task An_answer_has_its_whole_shape(string kind)
    {
        var answer = await AskAsync(kind, "nora flint");

        answer.EnumerateObject().Select(property => property.Name).Should().BeEquivalentTo("items", "partial", "total", "next");
        answer.GetProperty("partial").GetBoolean().Should().BeFalse();
        answer.GetProperty("items")[0].GetRawText().Should().Be("""{"kind":"person","name":"Nora Flint","slug":"nora-flint","url":"/en/people/nora-flint","why":"matched the name Nora Flint"}""");
        answer.GetProperty("items")[1].GetRawText().Should().Be("""{"kind":"pairing","name":"Nora Flint × Oscar Penn","slug":"nora-flint/oscar-penn","url":"/en/pairings/nora-flint/oscar-penn","why":"acted with Nora Flint"}""");
    }

    [Theory]
    [InlineData("nora flint", "person", "pairing", "article")]
    [InlineData("the lantern harbour", "drama", "article")]
    [InlineData("elsie gray", "character", "pairing", "article")]
    [InlineData("nora flint oscar penn", "pairing", "person", "article")]
    public async Task All_kinds_are_told(string typed, params string[] kinds) =>
        (await AskAsync("search", typed)).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("kind").GetString()).Distinct().Should().Equal(kinds);

    [Theory]
    [InlineData("osc", "Oscar Penn")]
    [InlineData("the lan", "The Lantern Harbour")]
    [InlineData("elsie", "Elsie Gray")]
    [InlineData("노라", "Nora Flint")]
    [InlineData("등불", "The Lantern Harbour")]
    [InlineData("nora flint", "Nora Flint")]
    [InlineData("nora flint & os", "Nora Flint × Oscar Penn")]
    [InlineData("nora flint oscar", "Nora Flint × Oscar Penn")]
    [InlineData("elsie gray x o", "Nora Flint × Oscar Penn")]
    public async Task The_first_suggestion_is_what_is_being_typed(string typed, string name) =>
        (await AskAsync("suggest", typed)).GetProperty("items")[0].GetProperty("name").GetString().Should().Be(name);

    [Fact]
    public async Task Who_is_named_whole_was_not_a_few_letters_away() =>
        (await AskAsync("search", "nora flint & os")).GetProperty("items").EnumerateArray()
            .Single(item => item.GetProperty("kind").GetString() == "person").GetProperty("why").GetString().Should().Be("matched the name Nora Flint");

    [Fact]
    public async Task A_pairing_tells_both_names_that_it_matched() =>
        (await AskAsync("search", "nora & the diver")).GetProperty("items")[0].GetProperty("why").GetString().Should().Be("matched nora × the diver");

    [Fact]
    public async Task Every_url_leads_to_its_page_and_place()
    {
        foreach (var url in await UrlsAsync())
        {
            var page = await _site.PageAsync(url.Split('#')[0]);
            if (url.Split('#') is [_, var place])
                page.GetElementById(Uri.UnescapeDataString(place)).Should().NotBeNull("{0} leads there", url);
        }
    }

    [Fact]
    public async Task The_page_and_the_answer_hold_the_same()
    {
        foreach (var question in Questions)
        {
            var page = await _site.PageAsync("/en/search?q=" + Uri.EscapeDataString(question));
            var answer = await AskAsync("search", question);

            page.QuerySelectorAll(".hit h2 a").Select(link => link.Href()).Should().Equal(Told(answer, "url"), "both answer {0}", question);
            page.WordsOf(".why").Should().Equal(Told(answer, "why"));
        }
    }

    [Fact]
    public async Task Following_next_gives_each_hit_once()
    {
        var names = new List<string>();
        for (string? next = "/api/v1/search?q=fog&limit=10&lang=en"; next is not null;)
        {
            var answer = await fog.Site.JsonAsync(next);
            answer.GetProperty("total").GetInt32().Should().Be(FogArticles.Count);
            names.AddRange(Told(answer, "name"));
            next = answer.GetProperty("next").GetString();
        }

        names.Should().HaveCount(FogArticles.Count).And.OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("kind=drama", "the lantern", "drama")]
    [InlineData("kind=character", "the", "character")]
    [InlineData("language=fr", "phare", "article")]
    [InlineData("person=ruth-cole", "nora flint", "article")]
    public async Task A_search_is_narrowed_as_on_the_page(string filter, string typed, string kind)
    {
        var answer = await _site.JsonAsync($"/api/v1/search?q={Uri.EscapeDataString(typed)}&{filter}");

        Told(answer, "kind").Should().NotBeEmpty().And.OnlyContain(told => told == kind);
    }

    [Theory]
    [InlineData("search", "", "q")]
    [InlineData("suggest", "q=", "q")]
    [InlineData("suggest", "q=%20", "q")]
    [InlineData("search", "q=a%00b", "q")]
    [InlineData("suggest", "q=a%0Ab", "q")]
    [InlineData("search", "q=a&q=b", "q")]
    [InlineData("search", "q=a&lang=tlh", "lang")]
    [InlineData("suggest", "q=a&lang=EN-x", "lang")]
    [InlineData("search", "q=a&kind=ghost", "kind")]
    [InlineData("search", "q=a&limit=0", "limit")]
    [InlineData("search", "q=a&limit=101", "limit")]
    [InlineData("search", "q=a&page=one", "page")]
    public async Task What_cannot_be_answered_names_the_parameter(string kind, string query, string parameter)
    {
        var problem = await _site.JsonAsync($"/api/v1/{kind}?{query}", HttpStatusCode.BadRequest);

        problem.GetProperty("detail").GetString().Should().StartWith(parameter + ":");
    }

    [Fact]
    public async Task Length_and_pages_end_somewhere()
    {
        foreach (var kind in new[] { "search", "suggest" })
        {
            await AskAsync(kind, new string('여', 200));
            (await _site.JsonAsync($"/api/v1/{kind}?q={new string('a', 201)}", HttpStatusCode.BadRequest)).GetProperty("detail").GetString().Should().StartWith("q: at most 200");
        }

        (await _site.JsonAsync("/api/v1/search?q=nora&page=9", HttpStatusCode.NotFound)).GetProperty("detail").GetString().Should().StartWith("page:");
    }

    [Fact]
    public async Task Any_string_is_answered_or_refused()
    {
        var seed = Environment.TickCount;
        output.WriteLine("seed {0}", seed);
        var random = new Random(seed);
        for (var i = 0; i < 150; i++)
        {
            var typed = Escaped(Random(random));
            foreach (var address in new[] { "/en/search?q=", "/api/v1/search?q=", "/api/v1/suggest?q=" })
            {
                using var answer = await _site.Client.GetAsync(new Uri(address + typed, UriKind.Relative));
                answer.StatusCode.Should().BeOneOf([HttpStatusCode.OK, HttpStatusCode.BadRequest], "seed {0} asks {1}{2}", seed, address, typed);
            }
        }
    }

    private static string Random(Random random)
    {
        var text = new StringBuilder();
        for (var length = random.Next(1, 24); length > 0; length--)
        {
            if (random.Next(2) == 0)
                text.Append(Pieces[random.Next(Pieces.Length)]);
            else
                text.Append((char)random.Next(random.Next(2) == 0 ? 0x250 : 0x10000));
        }

        return text.ToString();
    }

    /// <summary>Percent-encoded; halves of surrogate pairs as the three bytes that they would be.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
                escaped.Append(Uri.EscapeDataString(text.AsSpan(i++, 2)));
            else if (char.IsSurrogate(text[i]))
                escaped.Append(CultureInfo.InvariantCulture, $"%{0xE0 | (text[i] >> 12):X2}%{0x80 | ((text[i] >> 6) & 0x3F):X2}%{0x80 | (text[i] & 0x3F):X2}");
            else
                escaped.Append(Uri.EscapeDataString(text.AsSpan(i, 1)));
        }

        return escaped.ToString();
    }

    private static List<string> Told(JsonElement answer, string property) => [.. answer.GetProperty("items").EnumerateArray().Select(item => item.GetProperty(property).GetString()!)];

    private async Task<HashSet<string>> UrlsAsync()
    {
        var urls = new HashSet<string>();
        foreach (var question in Questions)
        {
            urls.UnionWith(Told(await AskAsync("search", question), "url"));
            urls.UnionWith(Told(await AskAsync("suggest", question), "url"));
        }

        urls.Should().HaveCountGreaterThan(10).And.Contain(url => url.Contains('#'));
        return urls;
    }

    private Task<JsonElement> AskAsync(string kind, string typed) => _site.JsonAsync($"/api/v1/{kind}?q={Uri.EscapeDataString(typed)}");
}
