using BehindScenes.Web.Languages;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace BehindScenes.Web.Tests.Browser;

/// <summary>What axe finds: WCAG 2.2 at level AA, and what is good practice.</summary>
public sealed class AccessibilityTests(BrowserSite site, ShippedBrowserSite shipped) : IClassFixture<BrowserSite>, IClassFixture<ShippedBrowserSite>
{
    private const string Run = """
        async tags => (await axe.run({ runOnly: tags, rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] }))
          .violations.map(rule => rule.id + ": " + rule.nodes.map(node => node.html).join(" | "))
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();
    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    public static TheoryData<string> Languages => [.. InterfaceLanguages.Shipped.All.Select(language => language.Code)];

    [BrowserTheory]
    [MemberData(nameof(Languages))]
    public async Task Axe_finds_nothing_on_any_page_wide_by_day_and_narrow_by_night(string language)
    {
        (await FindAsync(site, PageKinds.All.Select(address => $"/{language}{address}"))).Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Axe_finds_nothing_on_the_pages_of_the_shipped_seeds()
    {
        var page = await shipped.VisitAsync("/en");
        var addresses = new List<string> { "/en" };
        foreach (var list in new[] { "/en/dramas", "/en/people", "/en/articles", "/en/pairings" })
        {
            await page.GotoAsync(list);
            addresses.Add(list);
            addresses.Add((await page.Locator("main :is(h2, h3) a").First.GetAttributeAsync("href"))!);
        }

        (await FindAsync(shipped, addresses)).Should().BeEmpty();
    }

    [BrowserTheory]
    [InlineData(390, true)]
    [InlineData(1280, false)]
    public async Task Axe_finds_nothing_in_the_open_list(int width, bool isDark)
    {
        var (page, _) = await site.TypeAsync("nora flint", width, isDark);
        await page.Keyboard.PressAsync("ArrowDown");
        await page.EvaluateAsync(Axe);

        (await page.EvaluateAsync<string[]>(Run, Tags)).Should().BeEmpty();
    }

    private static async Task<List<string>> FindAsync(BrowserSite site, IEnumerable<string> addresses)
    {
        var page = await site.VisitAsync("/en", favourites: BrowserSite.Favourites);
        await page.AddInitScriptAsync(Axe);
        var found = new List<string>();
        foreach (var address in addresses)
        {
            await page.GotoAsync(address);
            foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (390, ColorScheme.Dark) })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await page.SetViewportSizeAsync(width, 800);
                found.AddRange((await page.EvaluateAsync<string[]>(Run, Tags)).Select(wrong => $"{address}, {scheme}: {wrong}"));
            }
        }

        return found;
    }
}
