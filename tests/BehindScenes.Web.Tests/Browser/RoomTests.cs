using System.Globalization;
using Microsoft.Playwright;

namespace BehindScenes.Web.Tests.Browser;

/// <summary>Small windows, large letters, wide lines, fingers and colours of one's own: WCAG 1.4.4, 1.4.10, 1.4.12 and 2.5.8.</summary>
public sealed class RoomTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private const string LargeText = "html { font-size: 200% !important; }";
    private const string WideText = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }";

    /// <summary>A sheet of the visitor's own; the content policy lets no page write one.</summary>
    private const string Style = "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet]; }";

    /// <summary>
    /// What is wider than the window, cut off, or written over other text. A rest that ends in an ellipsis is there for more room, and what is for the ear alone needs none.
    /// Lines of a text may touch by design, so it is the middle of their height that is compared, block with block.
    /// </summary>
    private const string Crowded = """
        () => {
          const wrongs = [];
          const name = element => element.tagName + "." + (element.getAttribute("class") ?? "") + " " + element.textContent.trim().slice(0, 40);
          const shown = element => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".unseen, .skip, svg");
          if (document.documentElement.scrollWidth > innerWidth) wrongs.push("the page is " + document.documentElement.scrollWidth + " px wide");
          for (const element of document.body.querySelectorAll("*")) {
            const style = getComputedStyle(element);
            if (!shown(element) || style.webkitLineClamp !== "none" || style.textOverflow === "ellipsis") continue;
            const hides = (overflow, isLarger) => (overflow === "hidden" || overflow === "clip") && isLarger;
            if (hides(style.overflowX, element.scrollWidth > element.clientWidth + 1) || hides(style.overflowY, element.scrollHeight > element.clientHeight + 1)) wrongs.push("cut off: " + name(element));
            if (element.matches("button, label, summary") && element.scrollWidth > element.clientWidth + 1 && style.display !== "inline") wrongs.push("too narrow: " + name(element));
          }
          const boxes = [];
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const text = texts.currentNode, parent = text.parentElement;
            if (!text.data.trim() || !shown(parent)) continue;
            let block = parent;
            while (getComputedStyle(block).display === "inline") block = block.parentElement;
            const range = document.createRange();
            range.selectNodeContents(text);
            const end = getComputedStyle(block).overflow === "hidden" ? block.getBoundingClientRect().bottom : Infinity;
            for (const box of range.getClientRects())
              if (box.width > 2 && box.top < end) boxes.push({ block, left: box.left, right: box.right, top: box.top + box.height / 4, bottom: box.bottom - box.height / 4 });
          }
          for (const [index, one] of boxes.entries())
            for (const other of boxes.slice(index + 1))
              if (one.block !== other.block && one.left < other.right - 2 && other.left < one.right - 2 && one.top < other.bottom && other.top < one.bottom)
                wrongs.push("over each other: " + name(one.block) + " / " + name(other.block));
          return [...new Set(wrongs)];
        }
        """;

    /// <summary>What a finger may miss: less than 24 px each way round its middle, and not within a line of text, whose height is the line's.</summary>
    private const string Small = """
        () => [...document.querySelectorAll("a[href], button:enabled, input:enabled, summary")].filter(element => {
          if (!element.checkVisibility({ visibilityProperty: true }) || element.closest(".skip")) return false;
          const lone = text => text.replace(/[\s·,×→()."“”]/gu, "");
          let block = element.parentElement;
          while (getComputedStyle(block).display === "inline") block = block.parentElement;
          const own = [...block.querySelectorAll("a[href]")].map(link => link.textContent).join("");
          if (getComputedStyle(element).display === "inline" && lone(block.textContent).length > lone(own).length) return false;
          element.scrollIntoView({ block: "center", inline: "nearest" });
          return ![...element.getClientRects()].some(box => {
            if (box.width >= 24 && box.height >= 24) return true;
            const x = box.x + box.width / 2, y = box.y + box.height / 2;
            return [[11.5, 0], [-11.5, 0], [0, 11.5], [0, -11.5]].every(([right, down]) => {
              const hit = document.elementFromPoint(x + right, y + down);
              return hit !== null && element.contains(hit);
            });
          });
        }).map(element => { const { width, height } = element.getBoundingClientRect(); return Math.round(width) + " x " + Math.round(height) + ": " + element.parentElement.outerHTML.slice(0, 160); })
        """;

    /// <summary>Controls whose letters have the colour of what they stand on, and what moves although the visitor wants stillness.</summary>
    private const string Lost = """
        () => {
          const plain = colour => /^rgba\(.*, 0\)$/.test(colour) ? null : colour;
          const ground = element => plain(getComputedStyle(element).backgroundColor) ?? ground(element.parentElement);
          const wrongs = [...document.querySelectorAll("a[href], button:enabled, input:enabled, summary")].filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".skip"))
            .filter(element => {
              const style = getComputedStyle(element);
              const [own, under] = element.closest("svg") ? [getComputedStyle(element.querySelector("text")).fill, getComputedStyle(element.querySelector("circle")).fill] : [style.color, ground(element)];
              return own === under || Number(style.opacity) < 1;
            }).map(element => element.outerHTML.slice(0, 160));
          return [...wrongs, ...document.getAnimations().map(() => "something moves"), ...getComputedStyle(document.documentElement).scrollBehavior === "auto" ? [] : ["the page glides"]];
        }
        """;

    [BrowserTheory]
    [WithAndWithoutScript]
    public async Task Nothing_is_cut_off_or_written_over_in_a_small_window_with_large_letters_or_wide_lines(bool hasScript)
    {
        var page = await site.VisitAsync("/en", hasScript: hasScript, favourites: BrowserSite.Favourites);
        var wrongs = new List<string>();
        foreach (var address in PageKinds.All)
        {
            await page.GotoAsync($"/en{address}");
            foreach (var (width, css) in new[] { (1280, ""), (390, ""), (320, ""), (1280, LargeText), (640, LargeText), (320, WideText), (1280, WideText) })
            {
                await page.SetViewportSizeAsync(width, 800);
                await page.EvaluateAsync(Style, css);
                wrongs.AddRange((await page.EvaluateAsync<string[]>(Crowded)).Select(wrong => string.Create(CultureInfo.InvariantCulture, $"{address} at {width} px, {css}: {wrong}")));
            }
        }

        wrongs.Should().BeEmpty();
    }

    [BrowserTheory]
    [WithAndWithoutScript]
    public async Task A_finger_finds_what_it_may_press(bool hasScript)
    {
        var page = await site.VisitAsync("/en", 390, hasScript, favourites: BrowserSite.Favourites);
        var wrongs = new List<string>();
        foreach (var address in PageKinds.All)
        {
            await page.GotoAsync($"/en{address}");
            wrongs.AddRange((await page.EvaluateAsync<string[]>(Small)).Select(wrong => $"{address}: {wrong}"));
        }

        wrongs.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task The_list_of_suggestions_fits_a_small_window()
    {
        var (page, _) = await site.TypeAsync("nora flint", 320);

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(320);
    }

    [BrowserTheory]
    [WithAndWithoutScript]
    public async Task No_control_is_lost_among_colours_that_the_visitor_chose(bool hasScript)
    {
        var page = await site.VisitAsync("/en", hasScript: hasScript, favourites: BrowserSite.Favourites);
        var wrongs = new List<string>();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ColorScheme = scheme });
            foreach (var address in PageKinds.All)
            {
                await page.GotoAsync($"/en{address}");
                wrongs.AddRange((await page.EvaluateAsync<string[]>(Lost)).Select(wrong => $"{address}, {scheme}: {wrong}"));
            }
        }

        wrongs.Should().BeEmpty();
    }
}
