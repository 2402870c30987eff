using System.Globalization;

namespace BehindScenes.Web.Drawings;

/// <summary>A title set in lines: as large as fits a width and a height. Widths are reckoned, since no browser is asked.</summary>
/// <param name="Size">Of the letters, in the drawing's units.</param>
/// <param name="IsRightToLeft">Whether the lines begin at the right.</param>
public sealed record Lettering(IReadOnlyList<string> Lines, int Size, bool IsRightToLeft)
{
    public const double LineHeight = 1.14;

    private static readonly int[] Sizes = [46, 40, 34, 29, 25, 21, 18, 15];

    /// <param name="width">Of the longest line at most.</param>
    /// <param name="height">Of all lines at most; what does not fit in the smallest letters is left out behind an ellipsis.</param>
    public static Lettering Fit(string title, double width, double height)
    {
        var (isRightToLeft, pieces) = (IsRightToLeftText(title), Pieces(title));
        foreach (var size in Sizes)
        {
            if (Set(pieces, width / size, breaksWords: false) is { } lines && lines.Count * size * LineHeight <= height)
                return new Lettering(lines, size, isRightToLeft);
        }

        var smallest = Sizes[^1];
        var all = Set(pieces, width / smallest, breaksWords: true)!;
        var most = (int)(height / (smallest * LineHeight));
        return new Lettering(all.Count <= most ? all : [.. all.Take(most - 1), all[most - 1] + "…"], smallest, isRightToLeft);
    }

    /// <summary>How wide a text is, in sizes of its letters: about what bold serif fonts take at most.</summary>
    public static double WidthOf(string text) => Graphemes(text).Sum(Width);

    private static double Width(string grapheme) => char.ConvertToUtf32(grapheme, 0) switch
    {
        ' ' => .27,
        'I' or 'i' or 'j' or 'l' or 'f' or 't' or 'r' or '.' or ',' or '\'' or ':' or ';' or '!' or '|' or '’' => .44,
        'M' or 'W' or 'm' or 'w' => 1.05,
        >= 'A' and <= 'Z' => .82,
        < 0x250 => .66,
        < 0x590 => .7, // Greek, Cyrillic
        < 0x1100 => .58, // Arabic, Thai and their like
        >= 0x1E00 and < 0x2000 => .68, // Vietnamese letters
        >= 0x2000 and < 0x2E80 => .6,
        _ => 1, // Hangul, kana, Chinese characters, pictures
    };

    private static IEnumerable<string> Graphemes(string text)
    {
        var graphemes = StringInfo.GetTextElementEnumerator(text);
        while (graphemes.MoveNext())
            yield return graphemes.GetTextElement();
    }

    /// <summary>What is never parted: a word, or where a script writes no blanks a character.</summary>
    private static List<string> Pieces(string title)
    {
        var pieces = new List<string>();
        foreach (var word in title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var characters = Graphemes(word).ToList();
            if (characters.TrueForAll(character => char.ConvertToUtf32(character, 0) is >= 0x2E80 and < 0xAC00 or >= 0x0E00 and < 0x0E80))
                pieces.AddRange(characters.Select((character, index) => index == 0 ? " " + character : character));
            else
                pieces.Add(" " + word);
        }

        return pieces;
    }

    /// <returns>null if a word is wider than a line and may not be broken.</returns>
    private static List<string>? Set(List<string> pieces, double width, bool breaksWords)
    {
        var lines = new List<string>();
        foreach (var piece in pieces)
        {
            var word = piece.TrimStart();
            if (lines.Count > 0 && WidthOf(lines[^1] + piece) <= width)
            {
                lines[^1] += piece;
                continue;
            }

            if (WidthOf(word) <= width)
            {
                lines.Add(word);
                continue;
            }

            if (!breaksWords)
                return null;
            lines.Add("");
            foreach (var character in Graphemes(word))
            {
                if (WidthOf(lines[^1] + character) > width)
                    lines.Add("");
                lines[^1] += character;
            }
        }

        return lines;
    }

    private static bool IsRightToLeftText(string text) =>
        text.EnumerateRunes().FirstOrDefault(System.Text.Rune.IsLetter).Value is >= 0x590 and < 0x900 or >= 0xFB1D and < 0xFF00;
}
