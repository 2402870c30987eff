using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace BehindScenes.Web.Drawings;

/// <summary>
/// The typographic poster of a drama: its title in its own script, on a shape and a hue that its title chooses. Drawn with whole
/// numbers and presentation attributes, so that every machine draws the same and no style is inline.
/// </summary>
public static class Poster
{
    public const int Width = 200;
    public const int Height = 300;

    private const int Margin = 16;
    private const int FootSize = 13;
    private const int TitleBottom = 258;
    private const int MostTitleHeight = 190;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <param name="title">The one that chooses shape and hue.</param>
    /// <param name="original">The title in its own script, which is what is written large; null where that is <paramref name="title"/>.</param>
    /// <returns>An <c>svg</c> element that says nothing to a screen reader: the title stands beside it.</returns>
    public static XElement Draw(string title, string? original, int? year, string? network)
    {
        var foot = string.Join(" · ", new[] { year?.ToString(CultureInfo.InvariantCulture), network }.OfType<string>());
        var tint = Tint.Of(title);
        var letters = Lettering.Fit(Printable(original ?? title), Width - (2 * Margin), MostTitleHeight);
        return new XElement(
            Svg + "svg",
            new XAttribute("viewBox", $"0 0 {Width} {Height}"), new XAttribute("width", Width), new XAttribute("height", Height), new XAttribute("class", "poster"),
            new XAttribute("aria-hidden", "true"), new XAttribute("focusable", "false"),
            Rectangle(0, 0, Width, Height, tint.Ground),
            PosterShapes.Draw(Svg, NameHash.Of(title) / Tint.Count, tint),
            letters.Lines.Select((line, index) => Text(
                line, letters.IsRightToLeft, TitleBottom - (int)Math.Round((letters.Lines.Count - 1 - index) * letters.Size * Lettering.LineHeight), letters.Size, tint.Letters, "poster-title")),
            Text(Short(Printable(foot)), false, Height - Margin, FootSize, tint.Letters, "poster-foot"));
    }

    internal static XElement Rectangle(int x, int y, int width, int height, string fill) => new(
        Svg + "rect", new XAttribute("x", x), new XAttribute("y", y), new XAttribute("width", width), new XAttribute("height", height), new XAttribute("fill", fill));

    private static XElement Text(string text, bool isRightToLeft, int y, int size, string fill, string @class)
    {
        var element = new XElement(
            Svg + "text", new XAttribute("x", isRightToLeft ? Width - Margin : Margin), new XAttribute("y", y), new XAttribute("fill", fill), new XAttribute("font-size", size),
            new XAttribute("font-family", @class == "poster-title" ? "Georgia, Noto Serif, Noto Serif CJK KR, serif" : "system-ui, Noto Sans, Noto Sans CJK KR, sans-serif"),
            new XAttribute("font-weight", @class == "poster-title" ? 600 : 400), new XAttribute("class", @class), text);
        if (isRightToLeft)
            element.Add(new XAttribute("direction", "rtl"));
        return element;
    }

    /// <summary>As much of a line as has room.</summary>
    private static string Short(string text)
    {
        const double room = (double)(Width - (2 * Margin)) / FootSize;
        if (Lettering.WidthOf(text) <= room)
            return text;
        var parts = new StringInfo(text);
        var length = parts.LengthInTextElements - 1;
        while (length > 0 && Lettering.WidthOf(parts.SubstringByTextElements(0, length) + "…") > room)
            length--;
        return parts.SubstringByTextElements(0, length) + "…";
    }

    /// <summary>Without what XML cannot hold.</summary>
    internal static string Printable(string text) => string.Concat(text.EnumerateRunes()
        .Where(rune => rune.IsBmp ? XmlConvert.IsXmlChar((char)rune.Value) : !System.Text.Rune.IsControl(rune)).Select(rune => rune.ToString()));
}
