using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BehindScenes.Web.Tests.Browser;

/// <summary>Favourites are kept by a script in the browser alone, and what a file says of them is not trusted.</summary>
public sealed class FavouriteTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private const string Page = "/en/favourites";

    [BrowserFact]
    public async Task What_is_kept_is_listed_outlives_a_reload_and_leads_to_its_page()
    {
        var page = await site.VisitAsync(Page);
        await Expect(page.Locator(".kept .nothing")).ToBeVisibleAsync();
        foreach (var address in new[] { "/en/dramas/the-lantern-harbour", "/en/people/oscar-penn", "/en/pairings/nora-flint/oscar-penn" })
        {
            await page.GotoAsync(address);
            var keep = page.GetByRole(AriaRole.Button, new() { Name = "Favourite" });
            await keep.ClickAsync();
            await page.ReloadAsync();
            await Expect(keep).ToHaveAttributeAsync("aria-pressed", "true");
        }

        await page.GotoAsync(Page);
        await AssertKeptAsync(page, ("The Lantern Harbour", "/en/dramas/the-lantern-harbour"), ("Oscar Penn", "/en/people/oscar-penn"), ("Nora Flint × Oscar Penn", "/en/pairings/nora-flint/oscar-penn"));
        await Expect(page.Locator(".kept .nothing")).ToBeHiddenAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Nora Flint × Oscar Penn" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Favourite" })).ToHaveAttributeAsync("aria-pressed", "true");
        await page.GetByRole(AriaRole.Button, new() { Name = "Favourite" }).ClickAsync();
        await page.GotoAsync(Page);
        await Expect(page.Locator(".kept li")).ToHaveCountAsync(2);
    }

    [BrowserFact]
    public async Task What_is_let_go_comes_back_from_the_file_that_was_saved()
    {
        var page = await site.VisitAsync(Page, favourites: BrowserSite.Favourites);
        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Save as a file" }).ClickAsync());
        file.SuggestedFilename.Should().Be("behindscenes-favourites.json");
        var saved = await File.ReadAllBytesAsync(await file.PathAsync());

        await page.GetByRole(AriaRole.Button, new() { Name = "Remove: Cold Copper" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Remove: Nora Flint" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".kept .nothing")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(page.Locator(".kept .nothing")).ToBeVisibleAsync();

        await ImportAsync(page, saved);
        await ImportAsync(page, saved);

        await Expect(page.GetByText("The file was read.")).ToBeVisibleAsync();
        await AssertKeptAsync(page, ("Cold Copper", "/en/dramas/cold-copper"), ("Nora Flint", "/en/people/nora-flint"));
    }

    public static TheoryData<string, string> Wrong => new()
    {
        { "no JSON", "{\"kind\":" },
        { "nothing", "" },
        { "no list", """{"kind":"drama","slug":"cold-copper","name":"Cold Copper"}""" },
        { "null", "[null, 1, \"x\", []]" },
        { "an unknown kind", """[{"kind":"article","slug":"x","name":"X"}]""" },
        { "a kind of every object", """[{"kind":"__proto__","slug":"x","name":"X"},{"kind":"constructor","slug":"x","name":"X"}]""" },
        { "ways out", """[{"kind":"person","slug":"../about","name":"X"},{"kind":"pairing","slug":"../about","name":"X"},{"kind":"pairing","slug":"../..","name":"X"},{"kind":"person","slug":"..","name":"X"},{"kind":"drama","slug":".","name":"X"},{"kind":"drama","slug":"%2e%2e","name":"X"}]""" },
        { "other hosts", """[{"kind":"person","slug":"//evil.example","name":"X"},{"kind":"drama","slug":"javascript:alert(1)","name":"X"},{"kind":"drama","slug":"a?b","name":"X"},{"kind":"drama","slug":"a#b","name":"X"},{"kind":"drama","slug":"a\\b","name":"X"}]""" },
        { "half a letter", """[{"kind":"person","slug":"\ud800","name":"X"}]""" },
        { "three of a pair", """[{"kind":"pairing","slug":"a/b/c","name":"X"},{"kind":"pairing","slug":"a","name":"X"},{"kind":"drama","slug":"a/b","name":"X"}]""" },
        { "no name", """[{"kind":"person","slug":"x","name":""},{"kind":"person","slug":"x"},{"kind":"person","slug":"x","name":["X"]}]""" },
    };

    [BrowserTheory]
    [MemberData(nameof(Wrong))]
    public async Task A_file_without_favourites_is_refused_and_changes_nothing(string what, string content)
    {
        var page = await site.VisitAsync(Page, favourites: BrowserSite.Favourites);

        await ImportAsync(page, Encoding.UTF8.GetBytes(content));

        await Expect(page.GetByText("That file holds no favourites.")).ToBeVisibleAsync();
        await page.ReloadAsync();
        (await page.Locator(".kept li").CountAsync()).Should().Be(2, "{0} is no favourite", what);
    }

    [BrowserFact]
    public async Task A_file_of_ten_megabytes_is_refused_and_one_of_many_is_cut()
    {
        var page = await site.VisitAsync(Page);
        var many = Enumerable.Range(0, 1_500).Select(number => new { kind = "person", slug = $"p-{number}", name = $"P {number}" });
        await ImportAsync(page, [.. "["u8, .. Enumerable.Repeat((byte)' ', 10_000_000), .. "]"u8]);
        await Expect(page.GetByText("That file holds no favourites.")).ToBeVisibleAsync();

        await ImportAsync(page, JsonSerializer.SerializeToUtf8Bytes(many));

        await Expect(page.Locator(".kept li")).ToHaveCountAsync(1_000);
    }

    [BrowserFact]
    public async Task A_name_is_never_markup()
    {
        const string name = "<img src=x onerror=alert(1)></a><script>alert(1)</script>\u202Eevil";
        var page = await site.VisitAsync(Page);
        var dialogs = 0;
        page.Dialog += (_, dialog) => { dialogs++; _ = dialog.DismissAsync(); };

        await ImportAsync(page, JsonSerializer.SerializeToUtf8Bytes(new[] { new { kind = "person", slug = "x", name } }));

        await AssertKeptAsync(page, (name, "/en/people/x"));
        await Expect(page.Locator(".kept :is(img, script)")).ToHaveCountAsync(0);
        dialogs.Should().Be(0);
    }

    [BrowserFact]
    public async Task What_the_browser_holds_of_another_hand_breaks_no_page()
    {
        foreach (var held in new[] { "{", "null", "\"x\"", """[{"kind":"person","slug":"\ud800","name":"X"}]""" })
        {
            var page = await site.VisitAsync(Page, favourites: held);
            await Expect(page.Locator(".kept .nothing")).ToBeVisibleAsync();
            await page.GotoAsync("/en/people/oscar-penn");
            await page.GetByRole(AriaRole.Button, new() { Name = "Favourite" }).ClickAsync();
            await page.GotoAsync(Page);
            await Expect(page.Locator(".kept li")).ToHaveCountAsync(1);
        }
    }

    [BrowserFact]
    public async Task Without_script_the_page_says_what_to_do_instead_and_no_button_is_left_that_does_nothing()
    {
        var page = await site.VisitAsync(Page, hasScript: false);
        // It is not to be seen, because Chromium takes the script away after the page was read.
        (await page.Locator("noscript").TextContentAsync()).Should().Contain("A bookmark does the same");
        await Expect(page.Locator(".kept")).ToBeHiddenAsync();
        await page.GotoAsync("/en/people/oscar-penn");
        await Expect(page.Locator(".favourite")).ToBeHiddenAsync();
    }

    private static async Task AssertKeptAsync(IPage page, params (string Name, string Address)[] expected)
    {
        var links = page.Locator(".kept li a");
        await Expect(links).ToHaveCountAsync(expected.Length);
        (await links.EvaluateAllAsync<string[]>("links => links.map(link => link.textContent + ' ' + link.getAttribute('href'))")).Should().Equal(expected.Select(one => $"{one.Name} {one.Address}"));
    }

    private static Task ImportAsync(IPage page, byte[] content) => page.GetByLabel("Read a file").SetInputFilesAsync(new FilePayload { Name = "favourites.json", MimeType = "application/json", Buffer = content });
}
