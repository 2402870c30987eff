using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BehindScenes.Web.Tests.Browser;

public sealed class SearchJourneyTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    [BrowserFact]
    public async Task Without_script_the_box_is_a_plain_form()
    {
        var page = await site.VisitAsync("/en/about", hasScript: false);
        await Expect(page.Locator("[role=combobox], [role=listbox]")).ToHaveCountAsync(0);
        await page.GetByLabel("Search people").FillAsync("nora flint & oscar penn ep 3");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();

        await Expect(page.Locator("main .top h2")).ToHaveTextAsync("Nora Flint × Oscar Penn");
        await page.GetByRole(AriaRole.Link, new() { Name = "surprised Nora Flint with a birthday cake" }).ClickAsync();
        await Expect(page.Locator(".proof:target")).ToContainTextAsync("birthday cake");
    }

    [BrowserTheory]
    [WithAndWithoutScript]
    public async Task A_screen_reader_is_told_of_the_results(bool hasScript)
    {
        var page = await site.VisitAsync("/en/search?q=nora+flint+%26+oscar+penn", hasScript: hasScript);

        await Expect(page.GetByRole(AriaRole.Main)).ToMatchAriaSnapshotAsync("""
            - main:
              - 'heading "Search: nora flint & oscar penn" [level=1]'
              - status: 4 results
              - heading "Nora Flint Oscar Penn" [level=2]:
                - link "Nora Flint Oscar Penn"
              - navigation "Kinds of results":
                - list:
                  - listitem:
                    - link "All"
                  - listitem:
                    - link "People 2"
                  - listitem:
                    - link "Pairings 1"
                  - listitem:
                    - link "Articles 1"
              - list:
                - listitem:
                  - heading "Nora Flint Oscar Penn" [level=2]
                - listitem:
                  - heading /Nora Flint/ [level=2]
            """);
    }
}
