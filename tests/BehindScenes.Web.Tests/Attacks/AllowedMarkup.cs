using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BehindScenes.Tests;

namespace BehindScenes.Web.Tests.Attacks;

/// <summary>Every element, attribute and scheme that the site's own views print. What is new in a view is added here, and nowhere else.</summary>
internal static partial class AllowedMarkup
{
    private const string Html = "http://www.w3.org/1999/xhtml";
    private const string Svg = "http://www.w3.org/2000/svg";

    /// <summary>Where whole sentences of others stand, or nothing is shown. A hidden mark of direction ends with its paragraph there; anywhere else it would turn what is beside it.</summary>
    private const string RunningText = ".prose, .synopsis, blockquote, .excerpt, .snippet, script";

    /// <summary>Links that others wrote; all others lead to places of the site.</summary>
    private const string FromOutside = ".prose a, .synopsis a, a[rel]";

    /// <summary>What names pages of the site by their whole address.</summary>
    private const string Whole = "head link[rel=canonical], head link[rel=alternate]";

    private static readonly string[] Everywhere = ["id", "class", "lang", "dir", "title", "role", "hidden", "tabindex", "aria-current", "aria-describedby", "aria-hidden", "aria-label", "aria-labelledby"];

    private static readonly Dictionary<string, string[]> Elements = Table("""
        html head title body header nav main footer section:data-kind article aside div:data-person,data-drama,data-pairing span search address
        h1 h2 h3 h4 p:data-read,data-unreadable,data-full ul ol li dl dt dd blockquote code em strong small mark br hr figure figcaption details:open summary
        table caption thead tbody tfoot tr th:scope,colspan,rowspan td:colspan,rowspan time:datetime
        a:href,rel,hreflang,download noscript template meta:charset,name,content,property link:rel,href,type,title,hreflang,sizes
        script:src,type form:action,method,data-suggest,data-count label:for button:type,disabled,aria-pressed,data-kind,data-slug,data-name
        input:type,name,value,maxlength,required,autocomplete,autocapitalize,spellcheck,placeholder,enterkeyhint,checked,accept select:name option:value,selected output:for
        """);

    private static readonly Dictionary<string, string[]> Drawing = Table("""
        svg:viewBox,width,height,preserveAspectRatio,xmlns,focusable title desc g:transform a:href defs
        path:d,fill,stroke rect:x,y,width,height,rx,ry,fill circle:cx,cy,r,fill line:x1,y1,x2,y2 polyline:points polygon:points
        text:x,y,dx,dy,text-anchor,dominant-baseline,font-size,font-family,font-weight,direction,textLength,lengthAdjust,fill tspan:x,y,dx,dy
        """);

    private static readonly string[] Links = ["href", "src", "action"];

    /// <summary>All that a page holds and no view printed; empty for a clean page.</summary>
    public static IEnumerable<string> Findings(IHtmlDocument page)
    {
        foreach (var element in page.All)
        {
            var allowed = element.NamespaceUri switch { Html => Elements, Svg => Drawing, _ => [] };
            if (!allowed.TryGetValue(element.LocalName, out var own))
                yield return $"element {element.OuterHtml}";
            foreach (var attribute in element.Attributes.Where(attribute => own?.Contains(attribute.Name) != true && !Everywhere.Contains(attribute.Name)))
                yield return $"attribute {attribute.Name} of {element.OuterHtml}";
            foreach (var link in element.Attributes.Where(attribute => Links.Contains(attribute.Name) && !IsLink(attribute.Value, element)))
                yield return $"link to {link.Value}";
            if (!Names().IsMatch(element.Id ?? "") || !Names().IsMatch(element.ClassName ?? ""))
                yield return $"id or class of {element.OuterHtml}";
            if (element is IHtmlScriptElement script && !IsOurs(script))
                yield return $"script {element.OuterHtml}";
            if (element.ChildNodes.OfType<IText>().Any(text => HasHiddenTurn(text.Data)) && element.Closest(RunningText) is null)
                yield return $"turned direction in {element.OuterHtml}";
        }

        foreach (var other in page.GetDescendants().Where(node => node.NodeType is NodeType.Comment or NodeType.ProcessingInstruction))
            yield return $"{other.NodeType} {other.TextContent}";
        foreach (var id in page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).GroupBy(id => id).Where(same => same.Count() > 1))
            yield return $"id {id.Key} stands {id.Count()} times";
        if (page.Doctype is not { Name: "html", PublicIdentifier: "" } || page.QuerySelectorAll("head title").Length != 1 || page.QuerySelectorAll("main").Length != 1)
            yield return "another doctype, title or main part";
    }

    /// <summary>Whether a link leads where a browser may follow it, read as browsers do: signs that they drop are dropped first.</summary>
    private static bool IsLink(string address, IElement element)
    {
        var read = Dropped().Replace(address.Trim([.. Enumerable.Range(0, 33).Select(sign => (char)sign)]), "").Replace('\\', '/');
        if (read.StartsWith("//", StringComparison.Ordinal))
            return false;
        return !Scheme().IsMatch(read) || (SafeScheme().IsMatch(read) && element.Matches(FromOutside)) || (OwnRoot().IsMatch(read) && element.Matches(Whole));
    }

    [GeneratedRegex(@"\.[a-z0-9]{10}(?=\.js$)")]
    private static partial Regex Fingerprint();

    /// <summary>A script is one of our files, or data that is JSON.</summary>
    private static bool IsOurs(IHtmlScriptElement script) => script.Type == "application/ld+json"
        ? script.Source is null && IsJson(script.Text)
        : script.Text.Length == 0 && script.Source is { } source && File.Exists(Path.Combine(Repository.Root, "src/BehindScenes.Web/wwwroot", Fingerprint().Replace(source, "").TrimStart('/')));

    public static bool IsJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return !text.AsSpan().ContainsAny('<', '>');
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool HasHiddenTurn(string text) => text.Any(sign => sign is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069');

    /// <summary>"name:attribute,attribute name": elements, and the attributes that each has beside those of all.</summary>
    private static Dictionary<string, string[]> Table(string elements) => elements.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .Select(element => element.Split(':')).ToDictionary(element => element[0], element => element.Length > 1 ? element[1].Split(',') : []);

    [GeneratedRegex(@"^[\p{L}\p{M}\p{N} -]*$")]
    private static partial Regex Names();

    [GeneratedRegex(@"^http://(127\.0\.0\.1|localhost)(:\d+)?/")]
    private static partial Regex OwnRoot();

    [GeneratedRegex("[\t\r\n]")]
    private static partial Regex Dropped();

    [GeneratedRegex("^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();

    [GeneratedRegex("^(https?://|mailto:)", RegexOptions.IgnoreCase)]
    private static partial Regex SafeScheme();
}
