namespace BehindScenes.Web.Drawings;

/// <summary>What is seen behind a poster's title: light and stage, never a person.</summary>
internal static class PosterShapes
{
    /// <summary>No letters stand above this, so a light may.</summary>
    private const int LowestLight = 32;

    private static readonly Func<int, Tint, IEnumerable<string>>[] All = [Moon, Beam, Curtain, Horizon, Rain, Rings, Window, Hills];

    /// <param name="choice">Any number; it chooses the shape and how it stands.</param>
    public static IEnumerable<string> Draw(uint choice, Tint tint) =>
        All[choice % All.Length]((int)(choice / All.Length % 5), tint);

    private static IEnumerable<string> Moon(int turn, Tint tint)
    {
        yield return Drawing.Circle(60 + (turn * 22), 86, 62, tint.Shape);
        yield return Drawing.Circle(84 + (turn * 22), 70, 54, tint.Ground);
        yield return Drawing.Circle(30 + (turn * 30), 30, 3, tint.Light);
    }

    private static IEnumerable<string> Beam(int turn, Tint tint)
    {
        var x = 30 + (turn * 35);
        yield return Drawing.Path($"M{x} 18L{x + 95} 300H{x - 95}Z", tint.Shape);
        yield return Drawing.Circle(x, 22, 9, tint.Light);
    }

    private static IEnumerable<string> Curtain(int turn, Tint tint)
    {
        for (var fold = 0; fold < 5; fold++)
            yield return Drawing.Path($"M{fold * 44} 0H{(fold * 44) + 22}Q{(fold * 44) + 30 - (turn * 4)} 90 {(fold * 44) + 22} 180H{fold * 44}Q{(fold * 44) + 8 - (turn * 4)} 90 {fold * 44} 0Z", tint.Shape);
        yield return Drawing.Path("M0 8H200V11H0Z", tint.Light);
    }

    private static IEnumerable<string> Horizon(int turn, Tint tint)
    {
        yield return Drawing.Circle(50 + (turn * 25), 110, 46, tint.Shape);
        for (var line = 0; line < 5; line++)
            yield return Drawing.Path($"M0 {112 + (line * 11)}H200V{114 + (line * 13)}H0Z", tint.Ground);
        yield return Drawing.Circle(50 + (turn * 25), 38, 3, tint.Light);
    }

    private static IEnumerable<string> Rain(int turn, Tint tint)
    {
        for (var drop = 0; drop < 26; drop++)
        {
            var (x, y) = (drop * 53 % 210, drop * (31 + turn) % 150);
            yield return Drawing.Path($"M{x} {y}l-7 26h3l7 -26Z", drop % 9 == 4 && y < LowestLight ? tint.Light : tint.Shape);
        }
    }

    private static IEnumerable<string> Rings(int turn, Tint tint)
    {
        for (var ring = 5; ring > 0; ring--)
            yield return Drawing.Circle(24 + (turn * 38), 26, ring * 26, ring % 2 == 1 ? tint.Shape : tint.Ground);
        yield return Drawing.Circle(24 + (turn * 38), 26, 8, tint.Light);
    }

    private static IEnumerable<string> Window(int turn, Tint tint)
    {
        for (var pane = 0; pane < 9; pane++)
            yield return Drawing.Rectangle(52 + (pane % 3 * 46), 20 + (pane / 3 * 46), 40, 40, pane == turn % 3 ? tint.Light : tint.Shape);
    }

    private static IEnumerable<string> Hills(int turn, Tint tint)
    {
        yield return Drawing.Circle(150 - (turn * 24), 44, 14, tint.Light);
        yield return Drawing.Path($"M0 {96 + (turn * 6)}Q60 {40 + (turn * 5)} 120 104T200 {84 - (turn * 4)}V300H0Z", tint.Shape);
        yield return Drawing.Path($"M0 150Q{60 + (turn * 12)} 104 200 166V300H0Z", tint.Ground);
    }
}
