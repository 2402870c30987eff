using System.IO.Compression;
using BehindScenes.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BehindScenes.Web.Tests.Browser;

/// <summary>The box that suggests while one types, by keys, pointer and screen reader.</summary>
public sealed class SuggestionListTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private const int LargestScript = 3_000;
    private const string Caret = "box => box.selectionStart";
    private const string Typed = "nora flint";

    [Fact]
    public void The_script_is_small()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(File.ReadAllBytes(Path.Combine(Repository.Web, "wwwroot", "search.js")));

        packed.Length.Should().BeLessThan(LargestScript);
    }

    [BrowserFact]
    public async Task Down_and_up_go_round_the_list_while_the_focus_stays_in_the_box()
    {
        var (page, box) = await site.TypeAsync(Typed);
        var options = page.GetByRole(AriaRole.Option);
        await Expect(options).ToHaveCountAsync(3);
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await AssertActiveAsync(page, box, null);

        foreach (var (key, active) in new[] { ("ArrowDown", 0), ("ArrowDown", 1), ("ArrowUp", 0), ("ArrowUp", 2), ("ArrowDown", 0) })
        {
            await page.Keyboard.PressAsync(key);
            await AssertActiveAsync(page, box, active);
        }

        await Expect(box).ToHaveValueAsync(Typed);
    }

    [BrowserFact]
    public async Task Up_in_a_fresh_list_begins_at_its_end()
    {
        var (page, box) = await site.TypeAsync(Typed);
        await page.Keyboard.PressAsync("ArrowUp");

        await AssertActiveAsync(page, box, 2);
    }

    [BrowserFact]
    public async Task Enter_goes_to_the_option_or_else_searches_for_what_was_typed()
    {
        var (page, _) = await site.TypeAsync(Typed);
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(Address(page, "/en/pairings/nora-flint/oscar-penn"));

        (page, _) = await site.TypeAsync(Typed);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(Address(page, "/en/search?q=nora+flint"));
        await Expect(page.GetByRole(AriaRole.Combobox)).ToHaveValueAsync(Typed);
    }

    [BrowserFact]
    public async Task Typing_on_lets_go_of_the_option()
    {
        var (page, box) = await site.TypeAsync("osca");
        await page.Keyboard.PressAsync("ArrowDown");
        await AssertActiveAsync(page, box, 0);
        await page.Keyboard.TypeAsync("r");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(Address(page, "/en/search?q=oscar"));
    }

    [BrowserFact]
    public async Task Escape_closes_the_list_and_then_clears_the_box()
    {
        var (page, box) = await site.TypeAsync(Typed);
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Escape");
        await AssertClosedAsync(page, box);
        await Expect(box).ToHaveValueAsync(Typed);
        await Expect(box).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Escape");
        await Expect(box).ToHaveValueAsync("");
        await AssertClosedAsync(page, box);
        await page.Keyboard.TypeAsync(Typed);
        await Expect(page.GetByRole(AriaRole.Option)).ToHaveCountAsync(3);
    }

    [BrowserFact]
    public async Task Alt_and_down_opens_the_list_without_choosing_and_alt_and_up_closes_it()
    {
        var (page, box) = await site.TypeAsync(Typed);
        await page.Keyboard.PressAsync("Alt+ArrowUp");
        await AssertClosedAsync(page, box);
        await Expect(box).ToHaveValueAsync(Typed);

        await page.Keyboard.PressAsync("Alt+ArrowDown");
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();
        await AssertActiveAsync(page, box, null);
    }

    [BrowserFact]
    public async Task A_closed_list_is_opened_by_down_at_its_first_option()
    {
        var (page, box) = await site.TypeAsync(Typed);
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("ArrowDown");
        await AssertActiveAsync(page, box, 0);

        await page.GotoAsync("/en/search?q=nora+flint");
        box = page.GetByRole(AriaRole.Combobox);
        await box.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await AssertActiveAsync(page, box, 0);
    }

    [BrowserFact]
    public async Task The_keys_of_a_text_move_in_the_text_and_leave_the_list()
    {
        var (page, box) = await site.TypeAsync(Typed);
        foreach (var (key, caret) in new[] { ("Home", 0), ("ArrowRight", 1), ("End", Typed.Length), ("ArrowLeft", Typed.Length - 1) })
        {
            await page.Keyboard.PressAsync("ArrowDown");
            await AssertActiveAsync(page, box, 0);
            await page.Keyboard.PressAsync(key);
            await AssertActiveAsync(page, box, null);
            (await box.EvaluateAsync<int>(Caret)).Should().Be(caret, "{0} moves there", key);
            await Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();
        }
    }

    [BrowserFact]
    public async Task Tab_closes_the_list_and_goes_on()
    {
        var (page, box) = await site.TypeAsync(Typed);
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Tab");

        await AssertClosedAsync(page, box);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Search" })).ToBeFocusedAsync();
        await Expect(box).ToHaveValueAsync(Typed);
        new Uri(page.Url).AbsolutePath.Should().Be("/en");
    }

    [BrowserFact]
    public async Task How_many_there_are_is_announced()
    {
        var (page, box) = await site.TypeAsync(Typed);
        var status = page.Locator("search").GetByRole(AriaRole.Status);
        await Expect(status).ToHaveTextAsync("Suggestions: 3");

        await box.FillAsync("xyzzy");
        await Expect(status).ToHaveTextAsync("Suggestions: 0");
        await AssertClosedAsync(page, box);
        await box.FillAsync("");
        await Expect(status).ToHaveTextAsync("");
    }

    [BrowserFact]
    public async Task An_option_is_chosen_by_the_pointer()
    {
        var (page, box) = await site.TypeAsync(Typed);
        var option = page.GetByRole(AriaRole.Option, new() { Name = "Nora Flint × Ruth Cole" });
        await option.HoverAsync();
        await page.Mouse.DownAsync();
        await Expect(box).ToBeFocusedAsync();
        await page.Mouse.UpAsync();
        await Expect(page).ToHaveURLAsync(Address(page, "/en/pairings/nora-flint/ruth-cole"));

        (page, box) = await site.TypeAsync(Typed);
        await page.Mouse.ClickAsync(640, 600);
        await AssertClosedAsync(page, box);
    }

    [BrowserFact]
    public async Task An_answer_that_comes_after_the_list_was_closed_does_not_open_it()
    {
        var page = await site.VisitAsync("/en");
        var answered = new TaskCompletionSource();
        await page.RouteAsync("**/suggest**", async route =>
        {
            await answered.Task;
            await route.ContinueAsync();
        });
        var box = page.GetByRole(AriaRole.Combobox);
        await box.FocusAsync();
        var request = page.WaitForRequestAsync("**/suggest**");
        await page.Keyboard.TypeAsync(Typed);
        await request;
        await page.Keyboard.PressAsync("Escape");
        answered.SetResult();
        await page.WaitForTimeoutAsync(500);

        await AssertClosedAsync(page, box);
    }

    [BrowserFact]
    public async Task Where_suggestions_are_refused_the_old_ones_go_and_the_next_are_asked_for()
    {
        var (page, box) = await site.TypeAsync("nora");
        await page.RouteAsync("**/suggest**", route => route.FulfillAsync(new() { Status = 429 }));
        await page.Keyboard.TypeAsync(" flint");
        await AssertClosedAsync(page, box);

        await page.UnrouteAsync("**/suggest**");
        await page.Keyboard.PressAsync("Alt+ArrowDown");
        await Expect(page.GetByRole(AriaRole.Option)).ToHaveCountAsync(3);
    }

    [BrowserFact]
    public async Task A_screen_reader_is_told_of_the_box_its_list_and_the_chosen_option()
    {
        var (page, _) = await site.TypeAsync(Typed);
        await page.Keyboard.PressAsync("ArrowDown");

        await Expect(page.Locator("search")).ToMatchAriaSnapshotAsync("""
            - search:
              - text: Search people, characters, dramas and articles
              - combobox "Search people, characters, dramas and articles" [expanded]: nora flint
              - button "Search"
              - listbox "Search people, characters, dramas and articles":
                - option "Nora Flint matched the name Nora Flint" [selected]
                - option "Nora Flint × Oscar Penn acted with Nora Flint"
                - option "Nora Flint × Ruth Cole acted with Nora Flint"
              - status: "Suggestions: 3"
            """);
    }

    /// <param name="active">The option that is chosen, from 0; null for none.</param>
    private static async Task AssertActiveAsync(IPage page, ILocator box, int? active)
    {
        var options = page.GetByRole(AriaRole.Option);
        await Expect(page.Locator("[role=option][aria-selected=true]")).ToHaveCountAsync(active is null ? 0 : 1);
        if (active is { } index)
        {
            await Expect(options.Nth(index)).ToHaveAttributeAsync("aria-selected", "true");
            await Expect(box).ToHaveAttributeAsync("aria-activedescendant", (await options.Nth(index).GetAttributeAsync("id"))!);
        }
        else
        {
            (await box.GetAttributeAsync("aria-activedescendant")).Should().BeNull();
        }

        await Expect(box).ToBeFocusedAsync();
    }

    private static async Task AssertClosedAsync(IPage page, ILocator box)
    {
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
        (await box.GetAttributeAsync("aria-activedescendant")).Should().BeNull();
    }

    private static string Address(IPage page, string path) => new Uri(new Uri(page.Url), path).ToString();
}
