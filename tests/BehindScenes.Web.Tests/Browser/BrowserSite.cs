using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BehindScenes.Web.Tests.Browser;

/// <summary>The site on a real port, and Chromium to visit it.</summary>
public sealed class BrowserSite : IAsyncLifetime
{
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly TestSite _site = TestSite.Of(Harbour.Seeds);
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private Uri? _address;

    /// <summary>A visitor of their own: no page of one is seen by another.</summary>
    public async Task<IPage> VisitAsync(string address, int width = 1280, bool hasScript = true, bool isDark = false)
    {
        _address ??= _site.Listen();
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = BrowserFactAttribute.Chromium, Args = Arguments });
        var context = await _browser.NewContextAsync(new() { BaseURL = _address.ToString(), JavaScriptEnabled = hasScript, ViewportSize = new() { Width = width, Height = 800 }, ReducedMotion = ReducedMotion.Reduce, ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }

    /// <summary>The list of suggestions, opened by typing alone.</summary>
    public async Task<(IPage Page, ILocator Box)> TypeAsync(string typed, int width = 1280, bool isDark = false)
    {
        var page = await VisitAsync("/en", width, isDark: isDark);
        var box = page.GetByRole(AriaRole.Combobox);
        await box.FocusAsync();
        // At once, as by one key: on a slow machine the box would ask for the first letters, too.
        await page.Keyboard.InsertTextAsync(typed);
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();
        return (page, box);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
        await _site.DisposeAsync();
    }
}
