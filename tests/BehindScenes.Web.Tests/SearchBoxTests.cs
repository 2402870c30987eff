using System.Net;
using AngleSharp.Html.Dom;

namespace BehindScenes.Web.Tests;

/// <summary>The box in the header of each page, as it is without script.</summary>
public sealed class SearchBoxTests(Harbour harbour) : IClassFixture<Harbour>
{
    private readonly TestSite _site = harbour.Site;

    [Theory]
    [InlineData("/en")]
    [InlineData("/en/dramas?letter=T")]
    [InlineData("/en/dramas/the-lantern-harbour")]
    [InlineData("/en/people/nora-flint")]
    [InlineData("/en/articles/the-lantern-in-print")]
    [InlineData("/en/pairings/nora-flint/oscar-penn")]
    [InlineData("/en/pairings?first=nora&second=oscar")]
    [InlineData("/en/about")]
    [InlineData("/en/search")]
    public async Task Every_page_has_the_box_in_its_header_as_a_plain_form_with_a_label(string address)
    {
        var page = await _site.PageAsync(address);

        var box = Box(page);
        (box.Form!.GetAttribute("action"), box.Form.Method, box.Name).Should().Be(("/en/search", "get", "q"));
        (box.Value, box.MaxLength).Should().Be(("", 200));
        page.One($"label[for={box.Id}]").Words().Should().NotBeEmpty();
        box.Form.One("button").Words().Should().Be("Search");
        page.QuerySelectorAll("script:not([type='application/ld+json'])").Should().OnlyContain(script => script.HasAttribute("src") && script.GetAttribute("type") == "module" && script.TextContent.Length == 0);
    }

    [Theory]
    [InlineData("nora \"flint\" <b>")]
    [InlineData("  노라 & x  ")]
    public async Task The_box_keeps_what_was_typed(string typed)
    {
        var page = await _site.PageAsync("/en/search?q=" + Uri.EscapeDataString(typed));

        Box(page).GetAttribute("value").Should().Be(typed);
        page.One("h1").Words().Should().Be("Search: " + typed.Trim());
        page.Title.Should().StartWith("Search: " + typed.Trim());
    }

    [Theory]
    [InlineData("page=9", HttpStatusCode.NotFound)]
    [InlineData("page=0", HttpStatusCode.NotFound)]
    [InlineData("page=x", HttpStatusCode.BadRequest)]
    [InlineData("kind=ghost", HttpStatusCode.BadRequest)]
    [InlineData("limit=101", HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_shown_is_a_problem_and_keeps_what_was_typed(string parameter, HttpStatusCode expected)
    {
        var page = await _site.PageAsync($"/en/search?q=nora+flint&{parameter}", expected);

        Box(page).GetAttribute("value").Should().Be("nora flint");
    }

    private static IHtmlInputElement Box(IHtmlDocument page) => (IHtmlInputElement)page.One("header search input");
}
