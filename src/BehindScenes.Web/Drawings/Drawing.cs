using Microsoft.AspNetCore.Html;

namespace BehindScenes.Web.Drawings;

/// <summary>The elements that drawings are made of, written as they stand in a page.</summary>
internal static class Drawing
{
    public const string Serif = "Georgia, Noto Serif, Noto Serif CJK KR, serif";
    public const string SansSerif = "system-ui, Noto Sans, Noto Sans CJK KR, sans-serif";

    /// <summary>An <c>svg</c> element that says nothing to a screen reader: what it is drawn from stands beside it.</summary>
    public static HtmlString Of(string @class, int width, int height, params IEnumerable<string> content) => new(
        $"""<svg viewBox="0 0 {width} {height}" width="{width}" height="{height}" class="{@class}" aria-hidden="true" focusable="false" xmlns="http://www.w3.org/2000/svg">{string.Concat(content)}</svg>""");

    public static string Rectangle(int x, int y, int width, int height, string fill) =>
        $"""<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="{fill}" />""";

    public static string Circle(int x, int y, int radius, string fill, string more = "") =>
        $"""<circle cx="{x}" cy="{y}" r="{radius}" fill="{fill}"{more} />""";

    public static string Path(string path, string fill) => $"""<path d="{path}" fill="{fill}" />""";

    /// <summary>A text, escaped by XML's own rules.</summary>
    public static string Text(string attributes, string text) =>
        $"<text {attributes}>{text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)}</text>";
}
