using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BehindScenes.Catalogue.Articles.Rendering;
using BehindScenes.Reading;

namespace BehindScenes.Catalogue.Tests.Articles;

/// <summary>Whatever is written, a browser finds in the page no script, no event and no link but to the web, to mail or within the site.</summary>
public sealed class ArticleHtmlTests
{
    private const string Here = "https://site.example/en/articles/x";
    private static readonly HashSet<string> Elements =
        ["p", "h2", "h3", "h4", "h5", "h6", "em", "strong", "a", "code", "pre", "blockquote", "ul", "ol", "li", "br", "hr", "span"];

    private static readonly HashSet<string> Attributes = ["href", "title", "class", "id", "start", "type"];

    public static TheoryData<string> Attacks() =>
    [
        "<script>alert(1)</script>",
        "a <img src=x onerror=alert(1)> b",
        "<svg/onload=alert(1)>",
        "<iframe src=\"https://evil.example\"></iframe>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<style>*{display:none}</style>",
        "<!-- --><script>alert(1)</script>",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?php echo 1 ?><script>alert(1)</script>",
        "<div>\n\n<script>alert(1)</script>\n\n</div>",
        "&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62;",
        "`<script>alert(1)</script>`\n\n    <script>alert(1)</script>\n\n```\n<script>alert(1)</script>\n```",
        "```\"><script>alert(1)</script>\ntext\n```",
        "```x onmouseover=alert(1)\ntext\n```",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x]( javascript:alert(1))",
        "[x](<javascript:alert(1)>)",
        "[x](<java script:alert(1)>)",
        "[x](<\tjavascript:alert(1)>)",
        "[x](java&Tab;script:alert(1))",
        "[x](java&NewLine;script:alert(1))",
        "[x](&#9;javascript:alert(1))",
        "[x](&#x1;javascript:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](&#x6A;avascript&colon;alert(1))",
        "[x](javascript&#58;alert(1))",
        "[x](java%73cript:alert(1))",
        "[x](%6aavascript:alert(1))",
        "[x](javascript\\:alert(1))",
        "[x](vbscript:msgbox(1))",
        "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
        "[x](file:///etc/passwd)",
        "[x](ftp://evil.example)",
        "[x](blob:https://evil.example/1)",
        "[x](view-source:javascript:1)",
        "[x](//evil.example)",
        "[x](\\\\evil.example)",
        "[x](/\\evil.example)",
        "[x](\\/evil.example)",
        "[x](/&Tab;/evil.example)",
        "[x](&#47;&#47;evil.example)",
        "[x](/&#92;evil.example)",
        "[x](///evil.example)",
        "[x](https:evil.example)",
        "[x](HTTPS:\\\\evil.example)",
        "[x][r]\n\n[r]: javascript:alert(1)",
        "[x][r]\n\n[r]: <JAVASCRIPT:alert(1)> \"a title\"",
        "[r]\n\n[r]: //evil.example",
        "[x][]\n\n[x]: data:text/html,<script>alert(1)</script>",
        "<javascript:alert(1)>",
        "<JavaScript:alert(1)>",
        "<data:text/html,x>",
        "<file:///etc/passwd>",
        "<vbscript:msgbox>",
        "![x](javascript:alert(1))",
        "![x](https://evil.example/pixel.png)",
        "![x](data:image/svg+xml;base64,PHN2Zz4=)",
        "![x][r]\n\n[r]: javascript:alert(1)",
        "[![x](javascript:alert(1))](javascript:alert(2))",
        "![<script>alert(1)</script>](x)",
        "[x](/y \"a\\\" onmouseover=\\\"alert(1)\")",
        "[x](/y 'a\" onmouseover=\"alert(1)')",
        "[x](/y\"onmouseover=\"alert(1))",
        "[x](https://a.example/\"onmouseover=\"alert(1))",
        "[x](<https://a.example/\"><script>alert(1)</script>>)",
        "<https://a.example/\"onmouseover=\"alert(1)>",
        "<a@b.example\"onmouseover=\"alert(1)>",
        "# a {onclick=alert(1)}\n\n[x](/y){onclick=alert(1)}",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "*<b onmouseover=alert(1)>*x*</b>*",
        "1. <script>\n2. alert(1)\n3. </script>",
        "> <script>\n> alert(1)\n> </script>",
        "\\<script\\>alert(1)\\</script\\>",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void No_attack_becomes_more_than_words(string attack)
    {
        var text = $"Before it.\n\n{attack}\n\nBehind it.\n";

        MustBeHarmless(ArticleHtml.Render(text));
        MustBeHarmless(ArticleHtml.Render(attack));
        MustBeHarmless(ArticleHtml.Render(text, ArticleReader.Read(text), isMarkdown: true, []));
        var plain = MustBeHarmless(ArticleHtml.Render(text, ArticleReader.Read(text), isMarkdown: false, []));
        plain.QuerySelectorAll("*").Select(element => element.LocalName).Should().BeSubsetOf(["html", "head", "body", "p", "br"]);
    }

    [Theory]
    [InlineData("[x](https://a.example/b?c=d&e=f)", "https://a.example/b?c=d&e=f")]
    [InlineData("[x](HTTP://a.example)", "HTTP://a.example")]
    [InlineData("[x](mailto:ada@a.example)", "mailto:ada@a.example")]
    [InlineData("<https://a.example/b>", "https://a.example/b")]
    [InlineData("<ada@a.example>", "mailto:ada@a.example")]
    [InlineData("[x](/en/dramas/a:b)", "/en/dramas/a:b")]
    [InlineData("[x](#s12)", "#s12")]
    [InlineData("[x][r]\n\n[r]: ../people/ada", "../people/ada")]
    public void A_good_link_stays(string markdown, string address)
    {
        MustBeHarmless(ArticleHtml.Render(markdown)).QuerySelectorAll("a").Should().ContainSingle().Which.GetAttribute("href").Should().Be(address);
    }

    [Fact]
    public void Markdown_is_shown_as_it_means_and_a_picture_as_its_words()
    {
        var page = MustBeHarmless(ArticleHtml.Render("# One\n\n## Two\n\nA *soft* and **strong** word, ![a *wet* dog](dog.png) too.\n\n- a\n- b\n"));

        page.QuerySelectorAll("h2").Select(heading => heading.TextContent).Should().Equal("One", "Two");
        page.QuerySelector("p")!.TextContent.Should().Be("A soft and strong word, a wet dog too.");
        page.QuerySelectorAll("em").Select(element => element.TextContent).Should().Contain("soft");
        page.QuerySelectorAll("li").Should().HaveCount(2);
    }

    [Fact]
    public void A_plain_text_is_shown_sign_by_sign()
    {
        const string text = "# no *heading* of `any` kind.\n> no quote\n- no [list](https://a.example) &amp; no <b>mark</b>\n\n    indented \\* line\n1. one\n---\n| a | b |\n";

        var page = MustBeHarmless(ArticleHtml.Render(text, ArticleReader.Read(text, 0, new StatedFacts(Headline: "Stated")), isMarkdown: false, []));

        var shown = string.Join('\n', page.QuerySelectorAll("p").Select(paragraph => string.Concat(paragraph.ChildNodes.Select(node => node is IElement { LocalName: "br" } ? "" : node.TextContent))));
        Words(shown).Should().Equal(Words(text));
        page.QuerySelectorAll("p").Should().HaveCount(2);
        page.QuerySelectorAll("br").Should().HaveCount(5);
    }

    [Theory]
    [InlineData("https://a.example", true)]
    [InlineData("/en", true)]
    [InlineData("people/ada", true)]
    [InlineData("?q=a:b", true)]
    [InlineData("javascript:1", false)]
    [InlineData("\u0001javascript:1", false)]
    [InlineData("java\nscript:1", false)]
    [InlineData("//a.example", false)]
    [InlineData("/\\a.example", false)]
    [InlineData("/\t/a.example", false)]
    [InlineData("data:,x", false)]
    public void A_link_is_safe_or_not(string url, bool isSafe)
    {
        ArticleHtml.IsSafe(url).Should().Be(isSafe);
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static IDocument MustBeHarmless(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var element in page.Body!.QuerySelectorAll("*"))
        {
            Elements.Should().Contain(element.LocalName, html);
            element.Attributes.Select(attribute => attribute.Name).Should().BeSubsetOf(Attributes, html);
            if (element.GetAttribute("href") is not { } href)
                continue;
            var leadsTo = new Url(new Url(Here), href);
            leadsTo.Scheme.Should().BeOneOf(["http", "https", "mailto"], html);
            // Who wants to lead away says so in full.
            if (leadsTo.Scheme != "mailto" && !href.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !href.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
                leadsTo.Host.Should().Be("site.example", html);
        }

        page.Head!.ChildElementCount.Should().Be(0, html);
        return page;
    }
}
