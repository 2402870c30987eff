using System.Collections.Concurrent;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Dom;

namespace BehindScenes.Web.Tests.Attacks;

/// <summary>A site over attacks. Whatever it answers is looked through.</summary>
public sealed class AttackedSite : IDisposable
{
    private readonly ConcurrentQueue<string> _findings = [];

    private readonly TestSite _site;
    private readonly HttpClient _client;

    /// <summary>On a real port: the test server refuses by itself some addresses that visitors can send.</summary>
    /// <param name="every">How far apart the attacks are that it holds: 1 for all.</param>
    public AttackedSite(int every)
    {
        _site = TestSite.Over(Attacks.Seeds(every));
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = _site.Listen() };
    }

    /// <summary>"address: what stands there", of all that was asked so far.</summary>
    public IReadOnlyCollection<string> Findings => _findings;

    public Task AskAllAsync(IEnumerable<string> addresses) =>
        Parallel.ForEachAsync(addresses, async (address, _) => await AskAsync(address));

    /// <summary>Asks for all that pages lead to, but what differs only by its query or its language, and but for feeds, which hold what their pages hold.</summary>
    /// <returns>The headline and title of every address; empty for what is no page.</returns>
    public async Task<IReadOnlyDictionary<string, (string Headline, string Title)>> CrawlAsync(IEnumerable<string> addresses)
    {
        var pages = new ConcurrentDictionary<string, (string Headline, string Title)>();
        for (var waiting = addresses.ToHashSet(); waiting.Count > 0;)
        {
            var links = new ConcurrentBag<string>();
            await Parallel.ForEachAsync(waiting, async (address, _) =>
            {
                var page = await AskAsync(address);
                pages[address] = (page?.One("h1").Words() ?? "", page?.One("head title").Words() ?? "");
                foreach (var link in page?.QuerySelectorAll("a[href^='/']:not([hreflang]), link[href^='/']:not([type='application/atom+xml'])").Select(link => link.Href().Split('#')[0]) ?? [])
                    links.Add(link);
            });
            waiting = [.. links.Where(link => !link.Contains('?', StringComparison.Ordinal) && !pages.ContainsKey(link))];
        }

        return pages;
    }

    public void Dispose()
    {
        _client.Dispose();
        _site.Dispose();
        _site.Seeds.Dispose();
    }

    private async Task<IHtmlDocument?> AskAsync(string address)
    {
        using var answer = await _client.GetAsync(new Uri(address, UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();
        var type = answer.Content.Headers.ContentType?.MediaType ?? "";
        var page = type == "text/html" ? TestSite.Parse(text) : null;
        foreach (var finding in FindingsOf(answer, type, text, page))
            _findings.Enqueue($"{address}: {finding}");
        return page;
    }

    private static IEnumerable<string> FindingsOf(HttpResponseMessage answer, string type, string text, IHtmlDocument? page)
    {
        if ((int)answer.StatusCode >= 500)
            yield return $"answer {answer.StatusCode}";
        if (answer.Headers.Contains("Set-Cookie"))
            yield return "a cookie";
        if (answer.Headers.Location is { } location && (location.IsAbsoluteUri || location.OriginalString.StartsWith("//", StringComparison.Ordinal)))
            yield return $"leads to {location}";
        foreach (var finding in page is null ? [] : AllowedMarkup.Findings(page))
            yield return finding;
        if (type.EndsWith("json", StringComparison.Ordinal) && !AllowedMarkup.IsJson(text))
            yield return $"no JSON, or with markup: {text}";
        if (type.EndsWith("xml", StringComparison.Ordinal) && !IsXml(text))
            yield return $"no XML: {text}";
    }

    private static bool IsXml(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            return XDocument.Load(reader).Root!.DescendantsAndSelf().All(element => element.Name.LocalName is not ("script" or "img" or "iframe"));
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
