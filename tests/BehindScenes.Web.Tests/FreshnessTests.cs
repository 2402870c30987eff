using System.Diagnostics;
using System.Net;

namespace BehindScenes.Web.Tests;

public sealed class FreshnessTests
{
    private const string Card = """
        -- dramas/slow-tide.md --
        ---
        title: Slow Tide
        cast:
          - name: Ada Quell
            character: Lena Moor
        ---

        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData("/en")]
    [InlineData("/en/dramas/slow-tide")]
    [InlineData("/api/v1/dramas")]
    public async Task One_who_has_the_page_is_told_so_until_a_seed_changes(string address)
    {
        using var site = TestSite.Of(Card);
        var first = await TagAsync(site, address, known: null, HttpStatusCode.OK);
        (await TagAsync(site, address, first, HttpStatusCode.NotModified)).Should().Be(first);

        site.Seeds.Write("dramas/slow-tide.md", "---\ntitle: Slower Tide\n---\n");
        await UntilAsync(async () => (await site.Client.GetStringAsync(new Uri("/en/dramas/slow-tide", UriKind.Relative))).Contains("Slower Tide", StringComparison.Ordinal));

        (await TagAsync(site, address, first, HttpStatusCode.OK)).Should().NotBe(first);
    }

    [Fact]
    public async Task Changed_new_and_deleted_seeds_reach_the_running_site()
    {
        using var site = TestSite.Of(Card);
        (await site.PageAsync("/en/dramas/slow-tide")).WordsOf(".cast .as").Should().Equal("Lena Moor");

        site.Seeds.Write("dramas/slow-tide.md", "---\ntitle: Slow Tide\ncast:\n  - name: Ada Quell\n    character: Mara Moor\n---\n");
        await UntilAsync(async () => (await site.PageAsync("/en/dramas/slow-tide")).WordsOf(".cast .as") is ["Mara Moor"]);
        site.Seeds.Write("articles/deep/new-words.txt", "New words\n\nThe crew of the drama “Slow Tide” filmed all night.\n");
        await UntilAsync(async () => (await site.PageAsync("/en/articles")).WordsOf("main .story h3") is ["New words"]);
        (await site.PageAsync("/en/dramas/slow-tide")).Section("Making-of articles").WordsOf(".story h3").Should().Equal("New words");
        site.Seeds.Delete("dramas/slow-tide.md");
        site.Seeds.Delete("articles/deep/new-words.txt");
        await UntilAsync(async () => (await site.Client.GetAsync(new Uri("/en/dramas/slow-tide", UriKind.Relative))).StatusCode == HttpStatusCode.NotFound);
        (await site.PageAsync("/en")).Headings().Should().Equal("Nothing here yet");
    }

    [Fact]
    public async Task A_seed_that_breaks_is_left_out_alone_and_the_rest_is_served()
    {
        using var site = TestSite.Of(Card + "-- dramas/other.md --\n---\ntitle: Other Tide\n---\n");
        await site.PageAsync("/en/dramas/other");

        site.Seeds.Write("dramas/other.md", "---\ntitle: [\n---\n");
        await UntilAsync(async () => (await site.Client.GetAsync(new Uri("/en/dramas/other", UriKind.Relative))).StatusCode == HttpStatusCode.NotFound);

        (await site.PageAsync("/en/dramas/slow-tide")).One("h1").Words().Should().Be("Slow Tide");
        (await site.PageAsync("/en/about")).Section("What could not be used").WordsOf("li").Should().ContainSingle().Which.Should().StartWith("dramas/other.md:");
    }

    private static async Task<string?> TagAsync(TestSite site, string address, string? known, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (known is not null)
            request.Headers.Add("If-None-Match", known);
        using var answer = await site.Client.SendAsync(request);
        answer.StatusCode.Should().Be(expected);
        if (expected == HttpStatusCode.NotModified)
            (await answer.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
        return answer.Headers.ETag?.ToString();
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        var watch = Stopwatch.StartNew();
        while (!await isSo())
        {
            watch.Elapsed.Should().BeLessThan(Patience, "the site follows its seeds");
            await Task.Delay(100);
        }
    }
}
