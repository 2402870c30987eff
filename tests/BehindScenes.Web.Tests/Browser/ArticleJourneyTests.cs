using static Microsoft.Playwright.Assertions;

namespace BehindScenes.Web.Tests.Browser;

/// <summary>An article's margin and its sentences light each other.</summary>
public sealed class ArticleJourneyTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private const string Address = "/en/articles/a-day-on-the-lantern-set";

    [BrowserFact]
    public async Task A_note_that_is_touched_or_focused_lights_its_sentence_until_it_is_left()
    {
        var page = await site.VisitAsync(Address);
        var note = page.Locator(".margin a").First;
        var sentence = page.Locator(".prose " + await note.GetAttributeAsync("href"));
        await Expect(page.Locator(".lit")).ToHaveCountAsync(0);

        await note.HoverAsync();
        await Expect(sentence).ToContainClassAsync("lit");
        await page.Locator("h1").HoverAsync();
        await Expect(page.Locator(".lit")).ToHaveCountAsync(0);

        await note.FocusAsync();
        await Expect(sentence).ToContainClassAsync("lit");
        await note.BlurAsync();
        await Expect(page.Locator(".lit")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_sentence_that_is_touched_lights_all_its_notes_and_no_other()
    {
        var page = await site.VisitAsync(Address);
        var sentence = page.Locator(".prose .proof").First;
        var own = page.Locator($".margin li:has(a[href='#{await sentence.GetAttributeAsync("id")}'])");

        await sentence.HoverAsync();

        await Expect(page.Locator(".margin .lit")).ToHaveCountAsync(await own.CountAsync());
        await Expect(own.First).ToContainClassAsync("lit");
        await page.Locator("h1").HoverAsync();
        await Expect(page.Locator(".lit")).ToHaveCountAsync(0);
    }

    [BrowserTheory]
    [WithAndWithoutScript]
    public async Task A_note_that_is_followed_leads_to_its_sentence(bool hasScript)
    {
        var page = await site.VisitAsync(Address, 390, hasScript);
        var note = page.Locator(".margin a").Last;
        var sentence = page.Locator(".prose " + await note.GetAttributeAsync("href"));

        await note.ClickAsync();

        await Expect(sentence).ToBeInViewportAsync();
        (await sentence.EvaluateAsync<bool>("sentence => sentence.matches(':target')")).Should().BeTrue();
    }
}
