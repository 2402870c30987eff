using System.Globalization;
using System.Xml;
using Microsoft.AspNetCore.Html;

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

    /// <summary>From the blank to here XML holds every character; behind it are halves of pairs.</summary>
    private const char LastBeforePairs = '\uD7FF';

    private const int MostKept = 1024;

    private static readonly Memo<(string Title, string? Original, int? Year, string? Network), HtmlString> Drawn = new(MostKept, drama => Draw(drama.Title, drama.Original, string.Join(" · ", new[] { drama.Year?.ToString(CultureInfo.InvariantCulture), drama.Network }.OfType<string>())));

    /// <param name="title">The one that chooses shape and hue.</param>
    /// <param name="original">The title in its own script, which is what is written large; null where that is <paramref name="title"/>.</param>
    /// <returns>An <c>svg</c> element that says nothing to a screen reader: the title stands beside it.</returns>
    public static HtmlString Draw(string title, string? original, int? year, string? network) => Drawn.Of((title, original, year, network));

    private static HtmlString Draw(string title, string? original, string foot)
    {
        var tint = Tint.Of(title);
        var letters = Lettering.Fit(Printable(original ?? title), Width - (2 * Margin), MostTitleHeight);
        return Drawing.Of(
            "poster", Width, Height,
            [
                Drawing.Rectangle(0, 0, Width, Height, tint.Ground),
                .. PosterShapes.Draw(NameHash.Of(title) / Tint.Count, tint),
                .. letters.Lines.Select((line, index) => Text(
                    line, letters.IsRightToLeft, TitleBottom - (int)Math.Round((letters.Lines.Count - 1 - index) * letters.Size * Lettering.LineHeight), letters.Size, tint.Letters, "poster-title")),
                Text(Short(Printable(foot)), false, Height - Margin, FootSize, tint.Letters, "poster-foot"),
            ]);
    }

    private static string Text(string text, bool isRightToLeft, int y, int size, string fill, string @class)
    {
        var (font, weight) = @class == "poster-title" ? (Drawing.Serif, 600) : (Drawing.SansSerif, 400);
        return Drawing.Text(
            $"""x="{(isRightToLeft ? Width - Margin : Margin)}" y="{y}" fill="{fill}" font-size="{size}" font-family="{font}" font-weight="{weight}" class="{@class}"{(isRightToLeft ? " direction=\"rtl\"" : "")}""", text);
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
    internal static string Printable(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', LastBeforePairs) ? text : string.Concat(text.EnumerateRunes()
        .Where(rune => rune.IsBmp ? XmlConvert.IsXmlChar((char)rune.Value) : !System.Text.Rune.IsControl(rune)).Select(rune => rune.ToString()));
}
