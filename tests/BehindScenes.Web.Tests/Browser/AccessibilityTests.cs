using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BehindScenes.Web.Tests.Browser;

public sealed class AccessibilityTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private const string Typed = "nora flint";

    private static readonly string[] Addresses =
    [
        "/en/search?q=nora+flint+%26+oscar+penn+ep+3", "/en/search?q=the", "/en/search?q=phare+xyzzy", "/en/search?q=nora+flimt", "/en/search",
        "/en/people/oscar-penn", "/en/people/oscar-penn/partners", "/en/pairings/nora-flint/oscar-penn", "/en/pairings/never-yet", "/en/pairings/never-yet?person=nora-flint",
        "/en/path", "/en/path?from=nora-flint&to=nils-brandt", "/en/path?from=ida-moss&to=nora-flint", "/en/path?from=Nora+Flimt&to=Kim+Rowan",
    ];

    [BrowserFact]
    public async Task Axe_finds_nothing_on_a_page()
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
    public async Task No_page_is_wider_than_a_small_window()
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
