using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace BehindScenes.Web.Drawings;

/// <summary>The sign of a person: the first letters of their name on the hue that the name chooses; of two, joined.</summary>
public static class Monogram
{
    private const int Size = 64;
    private const int Joined = 40;
    private const int LetterSize = 25;

    private const int MostKept = 4096;

    private static readonly Memo<string, HtmlString> One = new(MostKept, name => Drawing.Of("monogram", Size, Size, Disc(name, Size / 2, isFront: false)));

    private static readonly Memo<(string First, string Second), HtmlString> Two = new(MostKept, names => Drawing.Of(
        "monogram", Size + Joined, Size, Disc(names.Second, Joined + (Size / 2), isFront: false, lettersAt: Size + (Joined / 2) - 1), Disc(names.First, Size / 2, isFront: true)));

    /// <returns>An <c>svg</c> element that says nothing to a screen reader: the name stands beside it.</returns>
    public static HtmlString Draw(string name) => One.Of(name);

    public static HtmlString Draw(string first, string second) => Two.Of((first, second));

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

    /// <param name="lettersAt">Where the letters stand, if another disc covers the middle.</param>
    private static string Disc(string name, int middle, bool isFront, int? lettersAt = null)
    {
        var tint = Tint.Of(name);
        return Drawing.Circle(middle, Size / 2, (Size / 2) - 2, tint.Shape, isFront ? " class=\"front\"" : "")
            + Drawing.Text($"x=\"{lettersAt ?? middle}\" y=\"{(Size / 2) + 9}\" text-anchor=\"middle\" font-size=\"{LetterSize}\" font-family=\"{Drawing.Serif}\" fill=\"{tint.Letters}\"", LettersOf(name));
    }
}
