using System.Net;
using System.Text.Json;

namespace BehindScenes.Web.Tests;

public sealed class ApiTests(Harbour harbour, ManyDramas many) : IClassFixture<Harbour>, IClassFixture<ManyDramas>
{
    private readonly TestSite _site = harbour.Site;

    [Theory]
    [InlineData("/api/v1/dramas", 70, 3)]
    [InlineData("/api/v1/dramas?limit=100", 70, 1)]
    [InlineData("/api/v1/dramas?country=Japan&sort=newest&limit=10", 35, 4)]
    [InlineData("/api/v1/people", 71, 3)]
    [InlineData("/api/v1/people?q=lead&limit=7", 70, 10)]
    [InlineData("/api/v1/people/every-body/partners", 70, 3)]
    [InlineData("/api/v1/articles", 0, 1)]
    public async Task Following_next_gives_each_item_once(string address, int total, int pages)
    {
        var items = new List<string>();
        var seen = 0;
        for (string? next = address; next is not null; seen++)
        {
            var answer = await many.Site.JsonAsync(next);
            answer.EnumerateObject().Select(property => property.Name).Should().BeEquivalentTo("items", "total", "next");
            answer.GetProperty("total").GetInt32().Should().Be(total);
            items.AddRange(answer.GetProperty("items").EnumerateArray().Select(item => item.GetRawText()));
            next = answer.GetProperty("next").GetString();
        }

        seen.Should().Be(pages);
        items.Should().HaveCount(total).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task A_drama_is_told_with_its_cast_and_proofs()
    {
        var drama = await _site.JsonAsync("/api/v1/dramas/the-lantern-harbour");

        drama.GetProperty("title").GetString().Should().Be("The Lantern Harbour");
        drama.GetProperty("originalTitle").GetString().Should().Be("등불의 항구");
        var lead = drama.GetProperty("cast")[0];
        lead.GetProperty("person").GetProperty("slug").GetString().Should().Be("nora-flint");
        lead.GetProperty("kind").GetString().Should().Be("main");
        lead.GetProperty("characters")[0].GetProperty("name").GetString().Should().Be("Elsie Gray");
        lead.GetProperty("proofs").EnumerateArray().Select(proof => proof.GetProperty("sentence").GetString()).Should().BeEquivalentTo(
            "Nora Flint plays Elsie Gray, the captain of a small boat.", "Nora Flint plays Elsie Gray with a limp.");
        drama.GetProperty("disputes")[0].GetProperty("character").GetString().Should().Be("Jack Tide");
    }

    [Fact]
    public async Task People_and_articles_are_told_in_full()
    {
        var person = await _site.JsonAsync("/api/v1/people/nora-flint");
        person.GetProperty("nativeName").GetString().Should().Be("노라 플린트");
        person.GetProperty("roles")[0].GetProperty("drama").GetProperty("slug").GetString().Should().Be("the-lantern-harbour");
        var article = await _site.JsonAsync("/api/v1/articles/the-lantern-in-print");
        article.GetProperty("headline").GetString().Should().Be("The lantern in print");
        article.GetProperty("language").GetString().Should().Be("en");
        article.GetProperty("people").EnumerateArray().Select(one => one.GetProperty("slug").GetString()).Should().BeEquivalentTo("nora-flint", "ruth-cole");
    }

    [Theory]
    [InlineData("FLINT nora", "nora-flint")]
    [InlineData("노라", "nora-flint")]
    [InlineData("flynte", "nora-flint")]
    [InlineData("osc", "oscar-penn")]
    public async Task People_are_found_in_any_spelling(string typed, string slug) =>
        Slugs((await _site.JsonAsync($"/api/v1/people?q={Uri.EscapeDataString(typed)}")).GetProperty("items")).Should().Equal(slug);

    [Fact]
    public async Task Partners_are_told_with_the_shared_dramas()
    {
        var first = (await _site.JsonAsync("/api/v1/people/oscar-penn/partners?limit=1")).GetProperty("items")[0];

        first.GetProperty("person").GetProperty("slug").GetString().Should().Be("nora-flint");
        first.GetProperty("grade").GetString().Should().Be("leads");
        Slugs(first.GetProperty("dramas")).Should().Equal("the-lantern-harbour");
    }

    [Fact]
    public async Task A_found_pairing_has_its_whole_shape()
    {
        var answer = await PairingAsync("Oscar Penn", "Elsie Gray");

        answer.EnumerateObject().Select(property => property.Name).Should().BeEquivalentTo(
            "outcome", "first", "second", "grade", "dramas", "moments", "articles", "path", "circles", "candidates");
        answer.GetProperty("outcome").GetString().Should().Be("found");
        answer.GetProperty("first").GetRawText().Should().Be("""{"slug":"oscar-penn","name":"Oscar Penn"}""");
        answer.GetProperty("second").GetRawText().Should().Be("""{"slug":"nora-flint","name":"Nora Flint"}""");
        answer.GetProperty("grade").GetString().Should().Be("leads");
        answer.GetProperty("dramas").GetRawText().Should().Be("""[{"slug":"the-lantern-harbour","title":"The Lantern Harbour","year":2022,"firstCharacters":["Sam Tide","The Diver"],"secondCharacters":["Elsie Gray"]}]""");
        answer.GetProperty("articles").EnumerateArray().Single().EnumerateObject().Select(property => (property.Name, property.Value.GetString())).Should().Equal(
            ("slug", "a-day-on-the-lantern-set"), ("headline", "A wet day on the set of “The Lantern Harbour”"), ("language", "en"));
        answer.GetProperty("moments").EnumerateArray().Select(moment => moment.GetProperty("kind").GetString()).Should().Equal("birthday", "rehearsal");
        answer.GetProperty("path").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Every_other_outcome_says_what_it_is()
    {
        var apart = await PairingAsync("Nora Flint", "Nils Brandt");
        apart.GetProperty("outcome").GetString().Should().Be("nothing-shared");
        apart.GetProperty("grade").ValueKind.Should().Be(JsonValueKind.Null);
        apart.GetProperty("path").GetArrayLength().Should().Be(3);
        var unknown = await PairingAsync("Nora Flimt", "Oscar Penn");
        unknown.GetProperty("outcome").GetString().Should().Be("unknown");
        unknown.GetProperty("first").ValueKind.Should().Be(JsonValueKind.Null);
        Slugs(unknown.GetProperty("candidates").GetProperty("first")).Should().Contain("nora-flint");
        var ambiguous = await PairingAsync("Olga Stern", "Kim Rowan");
        ambiguous.GetProperty("outcome").GetString().Should().Be("ambiguous");
        Slugs(ambiguous.GetProperty("candidates").GetProperty("second")).Should().BeEquivalentTo("kim-rowan-of-leith", "kim-rowan-of-chiang-mai");
        (await PairingAsync("Oscar Penn", "Sam Tide")).GetProperty("outcome").GetString().Should().Be("same-person");
    }

    [Fact]
    public async Task A_path_is_the_same_length_both_ways()
    {
        foreach (var (from, to) in new[] { ("nora-flint", "nils-brandt"), ("nils-brandt", "nora-flint") })
        {
            var path = await _site.JsonAsync($"/api/v1/path?from={from}&to={to}");
            path.GetProperty("found").GetBoolean().Should().BeTrue();
            var steps = path.GetProperty("steps").EnumerateArray().ToList();
            steps.Should().HaveCount(3);
            steps[0].GetProperty("from").GetProperty("slug").GetString().Should().Be(from);
            steps[2].GetProperty("to").GetProperty("slug").GetString().Should().Be(to);
        }

        (await _site.JsonAsync("/api/v1/path?from=nora-flint&to=ida-moss")).GetProperty("found").GetBoolean().Should().BeFalse();
    }

    private static List<string?> Slugs(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetProperty("slug").GetString())];

    private Task<JsonElement> PairingAsync(string first, string second) =>
        _site.JsonAsync($"/api/v1/pairings?first={Uri.EscapeDataString(first)}&second={Uri.EscapeDataString(second)}", HttpStatusCode.OK);
}
