using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BehindScenes.Web.Tests.Languages;

/// <summary>A site whose seeds and whose words hold no Latin letter: any that a page shows is a word left in the source.</summary>
public sealed partial class PseudoLanguageTests
{
    private const string Home = $"/{PseudoLanguage.Code}";

    /// <summary>What is read out or shown beside the texts.</summary>
    private static readonly string[] Attributes = ["title", "aria-label", "aria-description", "aria-valuetext", "alt", "placeholder", "label", "summary"];

    [Fact]
    public async Task No_page_says_a_word_that_is_not_in_the_resources()
    {
        using var site = TestSite.Of(ForeignWorld.Seeds);

        var seen = await AssertSaysOnlyItsWordsAsync(site);

        var kinds = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null && endpoint.RoutePattern.RawText!.Contains("{language", StringComparison.Ordinal))
            .Select(endpoint => Value().Replace(endpoint.RoutePattern.RawText!.TrimStart('/'), "[^/?]+")).ToList();
        kinds.Should().HaveCountGreaterThan(10).And.AllSatisfy(kind => seen.Should().Contain(address => Regex.IsMatch(address, $"^/{kind}([?]|$)"), "each kind of page is seen"));
    }

    [Fact]
    public async Task Nor_does_a_site_of_no_seeds()
    {
        using var site = TestSite.Of("");

        await AssertSaysOnlyItsWordsAsync(site);
    }

    private static async Task<HashSet<string>> AssertSaysOnlyItsWordsAsync(TestSite site)
    {
        site.Languages.Add(PseudoLanguage.Arabic());
        var left = new List<string>();
        var seen = new HashSet<string>();
        var waiting = new Queue<string>([Home, .. ForeignWorld.Typed.Select(address => Home + address)]);
        while (waiting.TryDequeue(out var address))
        {
            if (!seen.Add(address) || await PageAsync(site, address) is not { } page)
                continue;
            page.DocumentElement.GetAttribute("lang").Should().Be(PseudoLanguage.Code, "that is the language of {0}", address);
            page.DocumentElement.GetAttribute("dir").Should().Be("rtl");
            left.AddRange(Shown(page).Where(text => Left().IsMatch(Address().Replace(text, ""))).Select(text => $"{address}: {text.Trim()}"));
            foreach (var link in page.QuerySelectorAll($"a[href^='{Home}/']").Select(link => link.Href().Split('#')[0]).Where(link => !link.Contains('&', StringComparison.Ordinal)))
                waiting.Enqueue(link);
        }

        left.Should().BeEmpty();
        return seen;
    }

    private static async Task<IHtmlDocument?> PageAsync(TestSite site, string address)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.Should().BeOneOf([HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.BadRequest, HttpStatusCode.PermanentRedirect, HttpStatusCode.MovedPermanently], "{0} is asked", address);
        return answer.Content.Headers.ContentType?.MediaType == "text/html" ? TestSite.Parse(await answer.Content.ReadAsStringAsync()) : null;
    }

    /// <summary>Every text that is seen, heard or listed; not what is code, and not what other languages call themselves.</summary>
    private static IEnumerable<string> Shown(IHtmlDocument page)
    {
        var elements = page.All.Where(element => element.Closest("code, pre, script, style, a[hreflang]") is null).ToList();
        return elements.SelectMany(element => element.ChildNodes.OfType<IText>().Select(text => text.Data))
            .Concat(elements.SelectMany(element => Attributes.Select(element.GetAttribute)).OfType<string>())
            .Concat(page.QuerySelectorAll("meta[name=description]").Select(meta => meta.GetAttribute("content")!));
    }

    [GeneratedRegex(@"[A-Za-z]|\{\d")]
    private static partial Regex Left();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Value();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();
}
