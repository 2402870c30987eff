using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BehindScenes.Web.Tests.Browser;

/// <summary>Pages that were seen are there without a network.</summary>
public sealed class OfflineTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private const string Seen = "/en/dramas/the-lantern-harbour";

    [BrowserFact]
    public async Task A_page_that_was_seen_is_kept_and_another_says_that_there_is_no_network()
    {
        var page = await site.VisitAsync("/en", isKeeping: true);
        await page.EvaluateAsync("navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller ?? new Promise(done => navigator.serviceWorker.addEventListener('controllerchange', done))).then(() => 0)");
        await page.GotoAsync(Seen);
        await WaitForKeptAsync(page, Seen);
        await WaitForKeptAsync(page, "/en/offline");

        await page.Context.SetOfflineAsync(true);
        await page.ReloadAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("The Lantern Harbour");
        (await page.Locator(".hero").EvaluateAsync<string>("hero => getComputedStyle(hero).display")).Should().Be("grid", "the style sheet is kept, too");

        await page.GotoAsync("/en/people/nora-flint");
        await Expect(page.Locator("h1")).ToHaveTextAsync("No network");

        await page.Context.SetOfflineAsync(false);
        await page.GetByRole(AriaRole.Link, new() { Name = "Try again" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Nora Flint");
    }

    [BrowserFact]
    public async Task The_very_first_page_is_kept()
    {
        var page = await site.VisitAsync(Seen, isKeeping: true);
        await WaitForKeptAsync(page, Seen);
        await WaitForKeptAsync(page, "/en/offline");

        await page.Context.SetOfflineAsync(true);
        await page.ReloadAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync("The Lantern Harbour");
        (await page.Locator(".hero").EvaluateAsync<string>("hero => getComputedStyle(hero).display")).Should().Be("grid");
    }

    private static async Task WaitForKeptAsync(IPage page, string address) => await page.WaitForFunctionAsync("async address => await caches.match(address) !== undefined", address);
}
