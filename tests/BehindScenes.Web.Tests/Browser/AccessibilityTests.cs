using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BehindScenes.Web.Tests.Browser;

public sealed class AccessibilityTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private const string Typed = "nora flint";

    private static readonly string[] Addresses = ["/en/search?q=nora+flint+%26+oscar+penn+ep+3", "/en/search?q=the", "/en/search?q=phare+xyzzy", "/en/search?q=nora+flimt", "/en/search"];

    [BrowserFact]
    public async Task Axe_finds_nothing_on_any_search_page()
    {
        foreach (var (width, isDark) in new[] { (390, false), (390, true), (1280, false), (1280, true) })
        {
            foreach (var address in Addresses)
            {
                var page = await site.VisitAsync(address, width, isDark: isDark);
                await AssertCleanAsync(page, $"{address} at {width} px, dark: {isDark}");
                await page.Context.CloseAsync();
            }

            var (typed, _) = await site.TypeAsync(Typed, width, isDark);
            await typed.Keyboard.PressAsync("ArrowDown");
            await AssertCleanAsync(typed, $"the list at {width} px, dark: {isDark}");
            await typed.Context.CloseAsync();
        }
    }

    [BrowserFact]
    public async Task No_search_page_is_wider_than_a_small_window()
    {
        const int width = 320;
        foreach (var address in Addresses)
        {
            var page = await site.VisitAsync(address, width);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width, "{0} fits", address);
        }

        var (typed, _) = await site.TypeAsync(Typed, width);
        (await typed.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width, "the list fits");
    }

    private static async Task AssertCleanAsync(IPage page, string what)
    {
        var result = await page.RunAxe();

        result.Violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}").Should().BeEmpty("that is {0}", what);
    }
}
