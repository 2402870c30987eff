using System.Net;
using AngleSharp.Html.Dom;
using BehindScenes.Tests;

namespace BehindScenes.Web.Tests;

public sealed class CrawlTests
{
    private const string Root = "http://localhost";

    [Fact]
    public async Task Every_link_of_the_shipped_site_leads_to_a_page_and_every_fragment_to_its_place()
    {
        using var site = TestSite.Shipped();
        var pages = new Dictionary<string, IHtmlDocument?>();
        var links = new List<(string From, Uri To)>();
        var broken = new List<string>();
        var waiting = new Queue<string>(["/en"]);
        while (waiting.TryDequeue(out var address))
        {
            if (pages.ContainsKey(address))
                continue;
            var page = pages[address] = await FetchAsync(site, address);
            if (page is null)
            {
                broken.AddRange(links.Where(link => link.To.PathAndQuery == address).Select(link => $"{link.From} to {link.To}"));
                continue;
            }

            // The same pages in other languages are as many again; what leads to them is tested beside the languages.
            foreach (var element in page.QuerySelectorAll("a[href]:not([hreflang]), link[href]:not([hreflang]), [src], form[action]"))
            {
                var target = new Uri(new Uri(Root + address), element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!);
                if (!target.IsAbsoluteUri || target.Scheme != "http" || target.Host != "localhost")
                    continue;
                links.Add((address, target));
                if (!IsCombination(target))
                    waiting.Enqueue(target.PathAndQuery);
            }
        }

        foreach (var (from, to) in links.Where(link => link.To.Fragment.Length > 1 && pages.GetValueOrDefault(link.To.PathAndQuery) is not null))
        {
            if (pages[to.PathAndQuery]!.GetElementById(Uri.UnescapeDataString(to.Fragment[1..])) is null)
                broken.Add($"{from} to the missing place {to}");
        }

        broken.Should().BeEmpty();
        var kinds = new[] { "dramas", "people", "articles" };
        foreach (var kind in kinds)
            pages.Keys.Count(address => address.StartsWith($"/en/{kind}/", StringComparison.Ordinal)).Should().BeGreaterThan(5, "the crawl reached the {0}", kind);
        pages.Keys.Count(address => address.StartsWith("/en/people/im-si-wan/partners?", StringComparison.Ordinal)).Should().BeGreaterThan(5, "the crawl reached the filters of one person's partners");
        links.Count(link => link.To.Fragment.StartsWith("#s", StringComparison.Ordinal)).Should().BeGreaterThan(20, "facts lead to sentences");
        foreach (var folder in new[] { "dramas", "articles", "people" })
        {
            var slugs = Directory.GetFiles(Path.Combine(Repository.Seeds, folder)).Where(file => !file.EndsWith(".jsonl", StringComparison.Ordinal)).Select(file => $"/en/{folder}/{Path.GetFileNameWithoutExtension(file)}");
            pages.Keys.Should().Contain(slugs, "every seed has a page that links lead to");
        }
    }

    /// <summary>Every mix of filters is a page; each filter, letter and page by itself is enough to see, those of partners by one person's.</summary>
    private static bool IsCombination(Uri target) =>
        (target.Query.Contains('&', StringComparison.Ordinal) && target.AbsolutePath != "/en/pairings")
        || (target.Query.Length > 0 && target.AbsolutePath.EndsWith("/partners", StringComparison.Ordinal) && target.AbsolutePath != "/en/people/im-si-wan/partners");

    /// <returns>null for an address that is no page; what is no HTML is an empty one.</returns>
    private static async Task<IHtmlDocument?> FetchAsync(TestSite site, string address)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));
        if (answer.StatusCode != HttpStatusCode.OK)
            return null;
        return answer.Content.Headers.ContentType?.MediaType == "text/html" ? TestSite.Parse(await answer.Content.ReadAsStringAsync()) : TestSite.Parse("");
    }
}
