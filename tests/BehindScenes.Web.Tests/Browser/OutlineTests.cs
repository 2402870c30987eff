using System.Text.RegularExpressions;

namespace BehindScenes.Web.Tests.Browser;

/// <summary>What is heard of a page: its headings, its regions, the names of its controls and the language that each text is read in.</summary>
public sealed partial class OutlineTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private const string Headings = "[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(heading => heading.checkVisibility()).map(heading => Number(heading.tagName[1]))";

    private const string Regions = """
        ["body > header", "body > footer", "main", "main#content", "header.site search", "header.site nav", "footer.site nav"].map(one => document.querySelectorAll(one).length)
        """;

    private const string TwinRegions = """
        (() => {
          const names = [...document.querySelectorAll("nav, aside, [role=search]")].map(region => region.getAttribute("aria-label") ?? document.getElementById(region.getAttribute("aria-labelledby"))?.textContent ?? "");
          return names.filter((name, index) => name === "" || names.indexOf(name) !== index);
        })()
        """;

    /// <summary>Letters that one language alone is written with here, in text that is not marked as of it.</summary>
    private const string Unmarked = """
        (() => {
          const wrongs = [];
          const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const { data, parentElement } = texts.currentNode;
            const language = parentElement.closest("[lang]").lang;
            if (parentElement.closest("head, script, code, [aria-hidden=true]")) continue;
            if (/\p{Script=Hangul}/u.test(data) && language !== "ko" || /phare/u.test(data) && language !== "fr" || /aux lanternes/u.test(data) && language !== "fr") wrongs.push(language + ": " + data.trim());
          }
          return wrongs;
        })()
        """;

    [BrowserTheory]
    [WithAndWithoutScript]
    public async Task Headings_regions_and_controls_are_in_order_and_named(bool hasScript)
    {
        var page = await site.VisitAsync("/en", hasScript: hasScript, favourites: BrowserSite.Favourites);
        foreach (var address in PageKinds.All)
        {
            await page.GotoAsync($"/en{address}");

            var headings = await page.EvaluateAsync<int[]>(Headings);
            headings.Should().HaveElementAt(0, 1, "{0} begins with its name", address).And.ContainSingle(level => level == 1, "that of {0} is one", address);
            headings.Zip(headings.Skip(1)).Where(pair => pair.Second > pair.First + 1).Should().BeEmpty("{0} leaves no level out", address);
            (await page.EvaluateAsync<int[]>(Regions)).Should().OnlyContain(count => count == 1, "{0} has each region once", address);
            (await page.EvaluateAsync<string[]>(TwinRegions)).Should().BeEmpty("regions of {0} are told apart", address);
            Nameless().Matches(await page.Locator("body").AriaSnapshotAsync()).Should().BeEmpty("every control of {0} has a name", address);
        }
    }

    [BrowserTheory]
    [WithAndWithoutScript]
    public async Task What_is_in_another_language_is_marked_as_such(bool hasScript)
    {
        var page = await site.VisitAsync("/en", hasScript: hasScript, favourites: BrowserSite.Favourites);
        foreach (var language in new[] { "en", "ko" })
        {
            foreach (var address in PageKinds.All.Where(address => !address.Contains("q=phare", StringComparison.Ordinal)))
            {
                await page.GotoAsync($"/{language}{address}");
                (await page.EvaluateAsync<string[]>(Unmarked)).Should().BeEmpty("texts of /{0}{1} say their language", language, address);
            }
        }
    }

    [GeneratedRegex("""- (button|checkbox|combobox|img|link|searchbox|textbox)(?! ")[^\n]*""")]
    private static partial Regex Nameless();
}
