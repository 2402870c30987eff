using System.Text;
using System.Xml;
using System.Xml.Linq;
using BehindScenes.Web.Languages;
using BehindScenes.Web.Requests;

namespace BehindScenes.Web.Feeds;

/// <summary>Writes sitemaps, each page with its address in every language.</summary>
public sealed class SitemapWriter(Addresses to, SiteAddress site, InterfaceLanguages languages)
{
    private const string Names = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Html = "http://www.w3.org/1999/xhtml";
    private const int LargestBuffer = 64 * 1024;

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true };

    /// <summary>A sitemap of sitemaps.</summary>
    public static string Index(IEnumerable<string> addresses)
    {
        XNamespace names = Names;
        var index = new XElement(names + "sitemapindex", addresses.Select(address => new XElement(names + "sitemap", new XElement(names + "loc", address))));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{index}\n";
    }

    /// <summary>Writes the pages as they come; no more than a buffer of them is held.</summary>
    public async Task WriteAsync(IAsyncEnumerable<SitemapPage> pages, Stream stream, CancellationToken cancellation)
    {
        using var buffer = new MemoryStream();
        using var writer = XmlWriter.Create(buffer, Settings);
        writer.WriteStartDocument();
        writer.WriteStartElement("urlset", Names);
        writer.WriteAttributeString("xmlns", "xhtml", null, Html);
        await foreach (var page in pages.LeftForEach(cancellation))
        {
            Write(writer, page);
            if (buffer.Length > LargestBuffer)
                await DrainAsync();
        }

        writer.WriteEndDocument();
        await DrainAsync();

        async Task DrainAsync()
        {
            writer.Flush();
            await stream.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), cancellation);
            buffer.SetLength(0);
        }
    }

    private void Write(XmlWriter writer, SitemapPage page)
    {
        writer.WriteStartElement("url", Names);
        writer.WriteElementString("loc", Names, site.Of(page.Address));
        if (page.Time is { } time)
            writer.WriteElementString("lastmod", Names, Xml.Time(time));
        foreach (var language in languages.All)
            WriteAlternate(language.Code, language);
        WriteAlternate("x-default", languages.Default);
        writer.WriteEndElement();

        void WriteAlternate(string code, InterfaceLanguage language)
        {
            writer.WriteStartElement("xhtml", "link", Html);
            writer.WriteAttributeString("rel", "alternate");
            writer.WriteAttributeString("hreflang", code);
            writer.WriteAttributeString("href", site.Of(to.In(language, page.Address)));
            writer.WriteEndElement();
        }
    }
}
