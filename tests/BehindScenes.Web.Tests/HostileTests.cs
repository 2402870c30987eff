using System.Net;
using AngleSharp.Html.Dom;

namespace BehindScenes.Web.Tests;

public sealed class HostileTests
{
    private const string Seeds = """
        -- articles/evil.md --
        ---
        headline: "<script>alert(1)</script> \" onmouseover=alert(2) '"
        language: en
        source: "javascript:alert(3)"
        dramas: [evil]
        people: [evil-one]
        ---

        <script>alert(4)</script> <img src=x onerror=alert(5)> The crew of the drama “Evil <b>Bold</b>” filmed on set.

        [one](javascript:alert(6)) [two](JaVaScRiPt:alert(7)) [three](data:text/html,x) [four](vbscript:x) [five](//evil.example/x) [six](&#106;avascript:alert(8)) [seven](java&#x0A;script:alert(9))

        <javascript:alert(10)> ![picture](https://evil.example/p.png) ![other](javascript:alert(11)) [good](https://example.org/ok) <https://example.org/auto>

        [ref]: javascript:alert(12) "title\" onclick=alert(13)"
        [a reference][ref] [titled](https://example.org/t "x\" onclick=\"alert(14)")

        <iframe src="https://evil.example"></iframe><svg/onload=alert(15)><style>body{display:none}</style>
        -- articles/evil.txt --
        <h1>Evil headline</h1><script>alert(16)</script>

        The crew of the drama “Evil <b>Bold</b>” filmed on set. <script>alert(17)</script> Tess <i>Arden</i> plays "Wren" <img src=x onerror=alert(18)>.
        -- dramas/evil.md --
        ---
        title: "Evil <b>Bold</b>"
        original_title: "\"><script>alert(19)</script>"
        titles:
          fr: "<img src=x onerror=alert(20)>"
          "x\" onclick=\"alert(21)": "Other"
        country: "\"><svg onload=alert(22)>"
        network: ["<script>alert(23)</script>", "' onclick='alert(24)"]
        year: 2020
        genres: ["<iframe src=javascript:alert(25)>"]
        directors: ["<a href=javascript:alert(26)>Dora</a>"]
        writers: ["\" style=\"color:red"]
        cast:
          - person: evil-one
            character: "<script>alert(27)</script> [<b>note</b>]"
            kind: main
          - name: "Bob \"><script>alert(28)</script>"
            character: "</span></li><script>alert(29)</script>"
            kind: main
        ---

        <script>alert(30)</script> A synopsis with [a link](javascript:alert(31)) and <em onclick=alert(32)>more</em>.
        -- dramas/evil.jsonl --
        {"title": "</title><script>alert(33)</script>", "slug": "../../<script>", "cast": [{"name": "Bob \"><script>alert(28)</script>", "person": "\"><script>", "character": "javascript:alert(34)"}]}
        -- people/evil-one.md --
        ---
        name: "<script>alert(35)</script> Evil One"
        native_name: "\" onfocus=\"alert(36)"
        spellings: ["</p><iframe src=x>", "{{constructor}}"]
        ---

        """;

    private static readonly string[] Elements =
    [
        "html", "head", "meta", "title", "link", "body", "a", "header", "nav", "ul", "ol", "li", "main", "footer", "p", "h1", "h2", "h3", "h4", "section", "article", "aside", "div", "span", "small",
        "form", "label", "input", "button", "dl", "dt", "dd", "blockquote", "code", "em", "strong", "br", "details", "summary", "search", "script", "mark",
    ];

    private static readonly Dictionary<string, string[]> Drawing = new()
    {
        ["svg"] = ["viewBox", "role"],
        ["title"] = [],
        ["desc"] = [],
        ["line"] = ["class", "x1", "y1", "x2", "y2"],
        ["circle"] = ["class", "cx", "cy", "r"],
        ["text"] = ["x", "y", "dy", "text-anchor"],
        ["a"] = ["href", "aria-current"],
    };

    private static readonly string[] Attributes =
    [
        "lang", "hreflang", "dir", "charset", "name", "content", "rel", "href", "type", "class", "id", "tabindex", "aria-label", "aria-current", "aria-hidden", "aria-describedby", "action", "method", "role", "for", "value",
        "maxlength", "required", "autocomplete", "autocapitalize", "spellcheck", "title", "open", "checked", "src", "placeholder", "enterkeyhint", "data-suggest", "data-count", "property",
    ];

    [Fact]
    public async Task No_seed_can_put_an_element_attribute_or_scheme_into_any_page()
    {
        using var site = TestSite.Of(Seeds);
        site.Settings["Catalogue:PublicAddress"] = "https://example.org";
        var typed = Uri.EscapeDataString("\"><script>alert(40)</script>");
        var waiting = new Queue<string>(["/en", $"/en/pairings?first={typed}&second={typed}", $"/en/path?from={typed}&to={typed}", $"/en/dramas?country={typed}&network={typed}&letter={typed}", $"/en/nothing{typed}", $"/en/dramas?sort={typed}", "/en/search?q=alert", $"/en/search?q={typed}", $"/en/search?q=evil&drama={typed}"]);
        var seen = new HashSet<string>();
        while (waiting.TryDequeue(out var address) && seen.Count < 300)
        {
            if (!seen.Add(address))
                continue;
            using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));
            ((int)answer.StatusCode).Should().BeLessThan(500, "{0} is answered", address);
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
                continue;
            var page = TestSite.Parse(await answer.Content.ReadAsStringAsync());
            AssertClean(page, address);
            foreach (var href in page.QuerySelectorAll("a[href]").Select(link => link.Href()).Where(href => href.StartsWith('/') && href.Count(sign => sign == '=') < 2))
                waiting.Enqueue(href.Split('#')[0]);
        }

        seen.Should().HaveCountGreaterThan(20).And.Contain(["/en/articles/evil", "/en/dramas/evil", "/en/people/evil-one"]);
    }

    [Fact]
    public async Task Hostile_words_are_shown_as_they_were_written()
    {
        using var site = TestSite.Of(Seeds);

        (await site.PageAsync("/en/articles/evil")).One("h1").Words().Should().Be("<script>alert(1)</script> \" onmouseover=alert(2) '");
        (await site.PageAsync("/en/dramas/evil")).One("h1").Words().Should().Be("Evil <b>Bold</b>");
        (await site.PageAsync("/en/people/evil-one")).One("header .original").Words().Should().Be("\" onfocus=\"alert(36)");
        (await site.PageAsync("/en/articles/evil")).QuerySelectorAll(".prose a[href^=https]").Select(link => link.Href()).Should().Contain("https://example.org/ok");
    }

    [Fact]
    public async Task Json_holds_no_sign_that_a_page_could_take_for_markup()
    {
        using var site = TestSite.Of(Seeds);
        using var answer = await site.Client.GetAsync(new Uri("/api/v1/dramas", UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("alert(33)").And.NotContainAny("<", ">");
    }

    private static void AssertClean(IHtmlDocument page, string address)
    {
        foreach (var element in page.All)
        {
            if (element.NamespaceUri == "http://www.w3.org/2000/svg")
            {
                element.Closest("div.circle").Should().NotBeNull("nothing else is drawn, at {0}", address);
                Drawing.Should().ContainKey(element.LocalName, "that is an element of the drawing, at {0}", address);
                element.Attributes.Select(attribute => attribute.Name).Should().BeSubsetOf(Drawing[element.LocalName], "a {0} at {1} has no others", element.LocalName, address);
                continue;
            }

            Elements.Should().Contain(element.LocalName, "that is an element of the site, at {0}", address);
            element.NamespaceUri.Should().Be("http://www.w3.org/1999/xhtml");
            element.Attributes.Select(attribute => attribute.Name).Should().BeSubsetOf(Attributes, "a {0} at {1} has no others", element.LocalName, address);
        }

        foreach (var link in page.QuerySelectorAll("[href], [action]"))
        {
            var target = link.GetAttribute("href") ?? link.GetAttribute("action")!;
            (target.Length == 0 || target.StartsWith('#') || (target.StartsWith('/') && !target.StartsWith("//", StringComparison.Ordinal)) || target.StartsWith("https://example.org/", StringComparison.Ordinal))
                .Should().BeTrue("{0} at {1} is no scheme to follow", target, address);
        }
    }
}
