using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BehindScenes.Web.Tests.Browser;

public sealed class JourneyTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private const string Background = "element => getComputedStyle(element).backgroundColor";

    [BrowserFact]
    public Task Two_names_typed_at_home_lead_to_the_pairing_and_on_to_the_proof() => JourneyAsync(hasScript: true);

    [BrowserFact]
    public Task The_same_journey_needs_no_script() => JourneyAsync(hasScript: false);

    [BrowserFact]
    public async Task The_sentence_that_a_cast_fact_leads_to_is_lit_up()
    {
        var page = await site.VisitAsync("/en/dramas/the-lantern-harbour");
        await page.Locator(".cast a.proof-link").First.ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/en/articles/[a-z-]+#s\\d+$"));
        var lit = page.Locator(".proof:target");
        await Expect(lit).ToBeInViewportAsync();
        (await lit.InnerTextAsync()).Should().StartWith("Nora Flint plays Elsie Gray");
        var light = await lit.EvaluateAsync<string>(Background);
        await page.GotoAsync(page.Url.Split('#')[0]);
        (await page.Locator(".proof").First.EvaluateAsync<string>(Background)).Should().NotBe(light);
    }

    [BrowserFact]
    public async Task The_keyboard_alone_reaches_the_form_and_sends_it()
    {
        var page = await site.VisitAsync("/en");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("a.skip")).ToBeFocusedAsync();
        await Expect(page.Locator("a.skip")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByLabel("First name")).ToBeFocusedAsync();
        (await page.GetByLabel("First name").EvaluateAsync<string>("element => getComputedStyle(element).outlineStyle")).Should().Be("solid", "the focus is seen");

        await page.Keyboard.TypeAsync("nora flint");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("oscar penn");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("h1")).ToHaveTextAsync("Nora Flint × Oscar Penn");
    }

    [BrowserFact]
    public async Task The_keyboard_reaches_the_numbers_of_a_circle_and_follows_them()
    {
        var page = await site.VisitAsync("/en/people/oscar-penn");
        var number = page.Locator(".circle svg a").First;
        await page.Locator(".moments a").Last.FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(number).ToBeFocusedAsync();
        (await number.Locator("circle").EvaluateAsync<string>("element => getComputedStyle(element).strokeWidth")).Should().Be("5px", "the focus is seen");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "1. Nora Flint" })).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("h1")).ToHaveTextAsync("Nora Flint × Oscar Penn");
    }

    [BrowserFact]
    public async Task No_page_is_wider_than_the_window()
    {
        string[] addresses =
        [
            "/en", "/en/dramas", "/en/dramas/the-lantern-harbour", "/en/people", "/en/people/oscar-penn", "/en/people/oscar-penn/partners", "/en/articles", "/en/articles/a-day-on-the-lantern-set", "/en/articles/the-lantern-in-print",
            "/en/pairings", "/en/pairings/nora-flint/oscar-penn", "/en/pairings/nils-brandt/nora-flint", "/en/pairings?first=Kim+Rowan&second=Nora+Flimt", "/en/pairings/never-yet", "/en/pairings/never-yet?person=nora-flint", "/en/path", "/en/path?from=nora-flint&to=nils-brandt", "/en/about", "/en/nothing",
        ];
        foreach (var width in new[] { 390, 1280 })
        {
            var page = await site.VisitAsync("/en", width);
            foreach (var address in addresses)
            {
                await page.GotoAsync(address);
                (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width, "{0} fits into {1} px", address, width);
            }
        }
    }

    [BrowserFact]
    public async Task No_page_breaks_the_content_policy_or_asks_for_what_is_not_there()
    {
        var page = await site.VisitAsync("/en");
        var wrongs = new List<string>();
        page.Console += (_, message) => wrongs.Add(message.Text);
        page.Response += (_, answer) => wrongs.AddRange(answer.Status >= 400 ? [$"{answer.Status} {answer.Url}"] : Array.Empty<string>());
        page.Request += (_, request) => wrongs.AddRange(new Uri(request.Url).Host == new Uri(page.Url).Host ? Array.Empty<string>() : [request.Url]);
        foreach (var address in new[] { "/en", "/en/dramas", "/en/people/oscar-penn", "/en/path?from=nora-flint&to=nils-brandt", "/en/dramas/the-lantern-harbour", "/en/articles/the-lantern-in-print", "/en/about" })
            await page.GotoAsync(address);

        wrongs.Should().BeEmpty();
        (await page.EvaluateAsync<int>("document.styleSheets.length")).Should().Be(1);
    }

    private async Task JourneyAsync(bool hasScript)
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
}
