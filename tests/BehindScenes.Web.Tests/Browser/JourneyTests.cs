using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BehindScenes.Web.Tests.Browser;

public sealed class JourneyTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private const string Background = "element => getComputedStyle(element).backgroundColor";

    [BrowserTheory]
    [WithAndWithoutScript]
    public async Task Two_names_typed_at_home_lead_to_the_pairing_and_on_to_the_proof(bool hasScript)
    {
        var page = await site.VisitAsync("/en", hasScript: hasScript);
        await page.GetByLabel("First name").FillAsync("Flint Nora");
        await page.GetByLabel("Second name").FillAsync("Sam Tide");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Nora Flint × Oscar Penn");

        await page.GetByRole(AriaRole.Link, new() { Name = "surprised Nora Flint with a birthday cake" }).ClickAsync();

        await Expect(page.Locator(".proof:target")).ToContainTextAsync("surprised Nora Flint with a birthday cake");
        await Expect(page.Locator("h1")).ToHaveTextAsync("A wet day on the set of “The Lantern Harbour”");
    }

    [BrowserTheory]
    [WithAndWithoutScript]
    public async Task The_sentence_that_a_cast_fact_leads_to_is_lit_up(bool hasScript)
    {
        var page = await site.VisitAsync("/en/dramas/the-lantern-harbour", hasScript: hasScript);
        await page.Locator(".cast a.proof-link").First.ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/en/articles/[a-z-]+#s\\d+$"));
        var lit = page.Locator(".proof:target");
        await Expect(lit).ToBeInViewportAsync();
        (await lit.InnerTextAsync()).Should().StartWith("Nora Flint plays Elsie Gray");
        var light = await lit.EvaluateAsync<string>(Background);
        await page.GotoAsync(page.Url.Split('#')[0]);
        (await page.Locator(".proof").First.EvaluateAsync<string>(Background)).Should().NotBe(light);
    }

    [BrowserTheory]
    [WithAndWithoutScript]
    public async Task A_list_is_filtered_turned_round_and_read_on_in_another_language(bool hasScript)
    {
        var page = await site.VisitAsync("/en/dramas", 390, hasScript);
        await page.Locator("summary", new() { HasText = "Filter" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Romance" }).ClickAsync();
        await Expect(page.Locator(".posters li")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Link, new() { Name = "Clear all" }).ClickAsync();
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Sort" }).GetByRole(AriaRole.Link).Last.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"/en/dramas\?sort=[a-z-]+$"));

        await page.GetByRole(AriaRole.Link, new() { Name = "Français" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex(@"/fr/dramas\?sort=[a-z-]+$"));
        await Expect(page.Locator(".posters li")).Not.ToHaveCountAsync(1);
    }

    [BrowserTheory]
    [WithAndWithoutScript]
    public async Task No_page_breaks_the_content_policy_or_asks_for_what_is_not_there(bool hasScript)
    {
        var page = await site.VisitAsync("/en", hasScript: hasScript, isKeeping: true);
        var wrongs = new List<string>();
        page.Console += (_, message) => wrongs.Add(message.Text);
        page.Response += (_, answer) => wrongs.AddRange(answer.Status >= 400 ? [$"{answer.Status} {answer.Url}"] : Array.Empty<string>());
        page.Request += (_, request) => wrongs.AddRange(new Uri(request.Url).Host == new Uri(page.Url).Host ? Array.Empty<string>() : [request.Url]);
        foreach (var address in PageKinds.All.Where(address => address != "/nothing"))
            await page.GotoAsync($"/en{address}");

        wrongs.Should().BeEmpty();
        (await page.EvaluateAsync<int>("document.styleSheets.length")).Should().Be(1);
    }
}
