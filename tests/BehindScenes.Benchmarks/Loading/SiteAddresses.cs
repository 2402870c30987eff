using System.Runtime.CompilerServices;
using System.Xml;
using BehindScenes.Benchmarks.Generating;

namespace BehindScenes.Benchmarks.Loading;

/// <summary>Addresses of a running site, a sample of all that its sitemaps name, and what visitors and programs ask beside pages.</summary>
internal sealed class SiteAddresses
{
    private const int MostPerSitemap = 2_000;
    private const string Location = "loc";

    /// <summary>By sitemap: a language's pages of one kind.</summary>
    private readonly List<List<string>> _pages = [];
    private readonly List<string> _slugs = [];

    /// <exception cref="HttpRequestException">The site is not there.</exception>
    /// <exception cref="InvalidDataException">It names no page.</exception>
    public static async Task<SiteAddresses> OfAsync(HttpClient client, int seed, CancellationToken cancellation)
    {
        var (found, chance) = (new SiteAddresses(), new Chance(seed, 0));
        var sitemaps = new List<string>();
        await foreach (var address in LocationsAsync(client, "/sitemap.xml", cancellation))
            sitemaps.Add(address);
        foreach (var sitemap in sitemaps)
        {
            // A fair sample of a stream of unknown length: each address takes the place of a chosen one ever more rarely.
            var (kept, seen) = (new List<string>(), 0);
            await foreach (var address in LocationsAsync(client, sitemap, cancellation))
            {
                if (kept.Count < MostPerSitemap)
                    kept.Add(address);
                else if (chance.Below(++seen + MostPerSitemap) is var place && place < MostPerSitemap)
                    kept[place] = address;
            }

            if (kept.Count > 0)
                found._pages.Add(kept);
        }

        found._slugs.AddRange(found._pages.SelectMany(pages => pages).Where(address => address.Split('/').Length == 4).Distinct(StringComparer.Ordinal));
        return found._slugs.Count > 0 ? found : throw new InvalidDataException("the site's sitemaps name no page");
    }

    /// <summary>One of a mixed load: of ten, seven are pages, one each a search, a suggestion and an answer of the API.</summary>
    public string Next(Chance chance)
    {
        switch (chance.Below(10))
        {
            case 0:
                return $"/{Language(chance)}/search?q={Words(chance)}";
            case 1:
                var words = Words(chance);
                return $"/api/v1/suggest?q={words[..Math.Min(words.Length, chance.Between(2, 8))].TrimEnd('%', '+')}";
            case 2:
                return "/api/v1/" + string.Join('/', chance.Of(_slugs).Split('/')[2..]);
            default:
                var pages = chance.Of(_pages);
                return pages[chance.Rank(pages.Count)];
        }
    }

    private string Language(Chance chance) => chance.Of(_slugs).Split('/')[1];

    private string Words(Chance chance) => Uri.EscapeDataString(Uri.UnescapeDataString(chance.Of(_slugs).Split('/')[3]).Replace('-', ' ')).Replace("%20", "+", StringComparison.Ordinal);

    private static async IAsyncEnumerable<string> LocationsAsync(HttpClient client, string address, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var stream = await client.GetStreamAsync(new Uri(address, UriKind.Relative), cancellation);
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { Async = true });
        while (await xml.ReadAsync())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == Location)
                yield return new Uri(await xml.ReadElementContentAsStringAsync()).PathAndQuery;
        }
    }
}
