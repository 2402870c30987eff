using System.Text;
using System.Text.RegularExpressions;

namespace BehindScenes.Web.Tests.Browser;

/// <summary>The shipped seeds on paper.</summary>
public sealed partial class PrintTests(ShippedBrowserSite site) : IClassFixture<ShippedBrowserSite>
{
    private const int MostSheets = 2;

    [BrowserTheory]
    [WithAndWithoutScript]
    public async Task A_drama_with_much_to_tell_takes_two_sheets(bool hasScript)
    {
        var page = await site.VisitAsync("/en", hasScript: hasScript);
        var dramas = await (await page.APIRequest.GetAsync("/api/v1/dramas?limit=100")).JsonAsync();
        var fullest = dramas!.Value.GetProperty("items").EnumerateArray().OrderByDescending(drama => drama.GetProperty("momentCount").GetInt32()).ThenByDescending(drama => drama.GetProperty("articleCount").GetInt32()).Take(5);
        foreach (var slug in fullest.Select(drama => drama.GetProperty("slug").GetString()))
        {
            await page.GotoAsync($"/en/dramas/{slug}");
            var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4" }));

            SheetMark().Count(pdf).Should().BeInRange(1, MostSheets, "{0} is read on paper, too", slug);
        }
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex SheetMark();
}
