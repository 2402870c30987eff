using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BehindScenes.Web.Tests.Browser;

/// <summary>A walk by Tab over every kind of page: all is reached in order, seen where it has the focus, and left again.</summary>
public sealed class KeyboardTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    /// <summary>What stands where the focus may go, as one reads, with how it looks without it.</summary>
    private const string Prepare = """
        () => {
          const look = element => [element, ...element.children].map(part => { const style = getComputedStyle(part); return style.outlineStyle + style.outlineWidth + style.strokeWidth; }).join();
          window.stops = [...document.querySelectorAll("a[href], button:enabled, input:enabled, select, textarea, summary, [tabindex]")]
            .filter(element => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }));
          window.looks = stops.map(look);
          window.report = () => {
            const element = document.activeElement;
            const at = stops.indexOf(element);
            if (at < 0) return { at, html: element.outerHTML.slice(0, 120), isSeen: true, isClear: true };
            const isClear = [...element.getClientRects()].some(box => {
              const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
              return hit !== null && element.contains(hit);
            });
            return { at, html: element.outerHTML.slice(0, 120), isSeen: look(element) !== looks[at] && element.matches(":focus-visible"), isClear };
          };
          return stops.length;
        }
        """;

    [BrowserTheory]
    [WithAndWithoutScript]
    public async Task Tab_reaches_all_in_order_and_nothing_hides_it(bool hasScript)
    {
        // Each of them at another width, because what hides the focus depends on it.
        var page = await site.VisitAsync("/en", hasScript ? 1280 : 390, hasScript, favourites: BrowserSite.Favourites);
        var wrongs = new List<string>();
        foreach (var address in PageKinds.All)
        {
            await page.GotoAsync($"/en{address}");
            var count = await page.EvaluateAsync<int>(Prepare);
            for (var stop = 0; stop < count; stop++)
            {
                await page.Keyboard.PressAsync("Tab");
                var report = await page.EvaluateAsync<JsonElement>("report()");
                var what = $"{address}: {report.GetProperty("html")}";
                if (report.GetProperty("at").GetInt32() != stop)
                {
                    wrongs.Add($"{what} comes as {stop}. instead of {report.GetProperty("at")}.");
                    break;
                }

                if (!report.GetProperty("isSeen").GetBoolean())
                    wrongs.Add($"{what} shows no focus");
                if (!report.GetProperty("isClear").GetBoolean())
                    wrongs.Add($"{what} is hidden");
            }

            await page.Keyboard.PressAsync("Tab");
            if ((await page.EvaluateAsync<JsonElement>("report()")).GetProperty("at").GetInt32() == count - 1)
                wrongs.Add($"{address}: the last is a trap");
        }

        wrongs.Should().BeEmpty();
    }

    [BrowserTheory]
    [WithAndWithoutScript]
    public async Task The_first_stop_of_every_page_leads_over_the_menu(bool hasScript)
    {
        var page = await site.VisitAsync("/en", hasScript: hasScript);
        foreach (var address in PageKinds.All)
        {
            await page.GotoAsync($"/en{address}");
            await page.Keyboard.PressAsync("Tab");
            await Expect(page.Locator("a.skip")).ToBeFocusedAsync();
            await Expect(page.Locator("a.skip")).ToBeInViewportAsync();
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.Locator("main")).ToBeFocusedAsync();

            await page.Keyboard.PressAsync("Tab");

            (await page.EvaluateAsync<bool>("document.activeElement.closest('header.site') === null")).Should().BeTrue("the menu of {0} is left out", address);
        }
    }

    [BrowserTheory]
    [WithAndWithoutScript]
    public async Task The_keyboard_alone_reaches_the_form_and_sends_it(bool hasScript)
    {
        var page = await site.VisitAsync("/en", hasScript: hasScript);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByLabel("First name")).ToBeFocusedAsync();

        await page.Keyboard.TypeAsync("nora flint");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("oscar penn");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("h1")).ToHaveTextAsync("Nora Flint × Oscar Penn");
    }

    [BrowserTheory]
    [WithAndWithoutScript]
    public async Task The_keyboard_reaches_the_numbers_of_a_circle_and_follows_them(bool hasScript)
    {
        var page = await site.VisitAsync("/en/people/oscar-penn", hasScript: hasScript);
        var number = page.Locator(".circle svg a").First;
        await page.Locator(".moments a").Last.FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(number).ToBeFocusedAsync();
        (await number.Locator("circle").EvaluateAsync<string>("element => getComputedStyle(element).strokeWidth")).Should().Be("5px", "the focus is seen");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "1. Nora Flint" })).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("h1")).ToHaveTextAsync("Nora Flint × Oscar Penn");
    }
}
