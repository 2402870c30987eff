using System.Globalization;
using System.Xml.Linq;

namespace BehindScenes.Web.Drawings;

/// <summary>The sign of a person: the first letters of their name on the hue that the name chooses; of two, joined.</summary>
public static class Monogram
{
    private const int Size = 64;
    private const int Joined = 40;
    private const int LetterSize = 25;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <returns>An <c>svg</c> element that says nothing to a screen reader: the name stands beside it.</returns>
    public static XElement Draw(string name) => Drawing(Size, Disc(name, Size / 2, isFront: false));

    public static XElement Draw(string first, string second) =>
        Drawing(Size + Joined, [.. Disc(second, Joined + (Size / 2), isFront: false, lettersAt: Size + (Joined / 2) - 1), .. Disc(first, Size / 2, isFront: true)]);

    /// <summary>"KS" of Kim Soo-hyun, "김" of 김수현.</summary>
    public static string LettersOf(string name)
    {
        var words = Poster.Printable(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit)).ToList();
        return words.Count switch
        {
            0 => "?",
            1 => First(words[0]),
            _ => First(words[0]) + First(words[^1]),
        };

        static string First(string word) => StringInfo.GetNextTextElement(word, word.TakeWhile(unit => !char.IsLetterOrDigit(unit) && !char.IsSurrogate(unit)).Count()).ToUpperInvariant();
    }

    private static XElement Drawing(int width, IEnumerable<XElement> content) => new(
        Svg + "svg", new XAttribute("viewBox", $"0 0 {width} {Size}"), new XAttribute("width", width), new XAttribute("height", Size), new XAttribute("class", "monogram"),
        new XAttribute("aria-hidden", "true"), new XAttribute("focusable", "false"), content);

    /// <param name="lettersAt">Where the letters stand, if another disc covers the middle.</param>
    private static IEnumerable<XElement> Disc(string name, int middle, bool isFront, int? lettersAt = null)
    {
        var tint = Tint.Of(name);
        var disc = new XElement(Svg + "circle", new XAttribute("cx", middle), new XAttribute("cy", Size / 2), new XAttribute("r", (Size / 2) - 2), new XAttribute("fill", tint.Shape));
        if (isFront)
            disc.Add(new XAttribute("class", "front"));
        yield return disc;
        yield return new XElement(
            Svg + "text", new XAttribute("x", lettersAt ?? middle), new XAttribute("y", (Size / 2) + 9), new XAttribute("text-anchor", "middle"), new XAttribute("font-size", LetterSize),
            new XAttribute("font-family", "Georgia, Noto Serif, Noto Serif CJK KR, serif"), new XAttribute("fill", tint.Letters), LettersOf(name));
    }
}
