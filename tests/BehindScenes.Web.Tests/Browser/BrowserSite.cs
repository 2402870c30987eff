using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BehindScenes.Web.Tests.Browser;

/// <summary>The site on a real port, and Chromium to visit it.</summary>
public class BrowserSite : IAsyncLifetime
{
    /// <summary>What a visitor of <see cref="VisitAsync"/> keeps who has favourites.</summary>
    public const string Favourites = """[{"kind":"drama","slug":"cold-copper","name":"Cold Copper"},{"kind":"person","slug":"nora-flint","name":"Nora Flint"}]""";


    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly TestSite _site;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private Uri? _address;

    public BrowserSite()
        : this(TestSite.Of(Harbour.Seeds))
    {
    }

    protected BrowserSite(TestSite site) => _site = site;

    /// <summary>A visitor of their own: no page of one is seen by another.</summary>
    /// <param name="isKeeping">Whether a service worker may keep pages; it would answer what a test means to answer itself.</param>
    /// <param name="favourites">The favourites that the browser has already, as JSON.</param>
    public async Task<IPage> VisitAsync(string address, int width = 1280, bool hasScript = true, bool isDark = false, bool isKeeping = false, string? favourites = null)
    {
        _address ??= _site.Listen();
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = BrowserFactAttribute.Chromium, Args = Arguments });
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = _address.ToString(),
            JavaScriptEnabled = hasScript,
            ViewportSize = new() { Width = width, Height = 800 },
            ReducedMotion = ReducedMotion.Reduce,
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            ServiceWorkers = isKeeping ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
            StorageState = favourites is null ? null : Stored(_address, favourites),
        });
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

    private static string Stored(Uri address, string favourites) => JsonSerializer.Serialize(new
    {
        cookies = Array.Empty<object>(),
        origins = new[] { new { origin = address.GetLeftPart(UriPartial.Authority), localStorage = new[] { new { name = "favourites", value = favourites } } } },
    });
}
