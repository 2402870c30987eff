using System.Diagnostics;
using System.Net;

namespace BehindScenes.Web.Tests;

public sealed class SearchLimitTests
{
    private const string Limit = "Catalogue:SearchesPerMinute";

    [Theory]
    [InlineData("/en/search?q=nora+flint", null, 60)]
    [InlineData("/api/v1/search?q=nora", null, 60)]
    [InlineData("/api/v1/suggest?q=nora", null, 300)]
    [InlineData("/api/v1/search?q=nora", "9", 9)]
    [InlineData("/api/v1/suggest?q=nora", "6", 30)]
    public async Task A_third_of_a_minutes_questions_are_answered_at_once_and_then_one_is_told_to_wait(string address, string? setting, int perMinute)
    {
        using var site = Site(setting);
        using var first = await site.Client.GetAsync(new Uri("/en/about", UriKind.Relative));
        var watch = Stopwatch.StartNew();
        var answered = 0;
        var refused = await AskAsync(site, address);
        for (; refused.IsSuccessStatusCode; refused = await AskAsync(site, address))
        {
            refused.Dispose();
            answered++;
        }

        // While they were asked the bucket filled.
        answered.Should().BeInRange(perMinute / 3, (perMinute / 3) + (int)(watch.Elapsed.TotalMinutes * perMinute) + 1);
        refused.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds.Should().BeInRange(1, Math.Ceiling(60.0 / perMinute));
        refused.Headers.ETag.Should().BeNull();
        refused.Dispose();
    }

    [Fact]
    public async Task The_page_says_what_to_do_and_keeps_what_was_typed()
    {
        using var site = Site("1");
        await site.PageAsync("/en/search?q=nora+flint");
        var page = await site.PageAsync("/en/search?q=oscar+%26+nora", HttpStatusCode.TooManyRequests);

        page.One("h1").Words().Should().Be("That was a lot at once");
        page.One("main p.lead").Words().Should().Be("Please wait a few seconds and search again.");
        page.One("header search input").GetAttribute("value").Should().Be("oscar & nora");
        await site.PageAsync("/en/people/nora-flint");
    }

    [Fact]
    public async Task Programs_are_told_in_problem_details_and_suggestions_have_a_bucket_of_their_own()
    {
        using var site = Site("3");
        await site.JsonAsync("/api/v1/search?q=nora");

        (await site.JsonAsync("/api/v1/search?q=nora", HttpStatusCode.TooManyRequests)).GetProperty("status").GetInt32().Should().Be(429);
        await site.PageAsync("/en/search?q=nora", HttpStatusCode.TooManyRequests);
        for (var i = 0; i < 5; i++)
            await site.JsonAsync("/api/v1/suggest?q=nora");
        (await site.JsonAsync("/api/v1/suggest?q=nora", HttpStatusCode.TooManyRequests)).GetProperty("status").GetInt32().Should().Be(429);
    }

    private static Task<HttpResponseMessage> AskAsync(TestSite site, string address) => site.Client.GetAsync(new Uri(address, UriKind.Relative));

    /// <param name="searches">A minute; null for as many as without a setting.</param>
    private static TestSite Site(string? searches)
    {
        var site = TestSite.Of(Harbour.Seeds);
        if (searches is null)
            site.Settings.Remove(Limit);
        else
            site.Settings[Limit] = searches;
        return site;
    }
}
