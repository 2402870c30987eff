namespace BehindScenes.Web.Drawings;

/// <summary>A colour by how it is seen, as sRGB writes it (Björn Ottosson, "A perceptual color space for image processing", 2020; CSS Color 4).</summary>
public static class Oklch
{
    /// <param name="lightness">From 0 to 1.</param>
    /// <param name="chroma">From 0; about 0.15 is all that every hue can show.</param>
    /// <param name="hue">In degrees.</param>
    /// <returns><c>#rrggbb</c>; what a screen cannot show is cut to what it can.</returns>
    public static string ToHex(double lightness, double chroma, double hue)
    {
        var (sine, cosine) = Math.SinCos(double.DegreesToRadians(hue));
        var (a, b) = (chroma * cosine, chroma * sine);
        var l = Math.Pow(lightness + (0.3963377774 * a) + (0.2158037573 * b), 3);
        var m = Math.Pow(lightness - (0.1055613458 * a) - (0.0638541728 * b), 3);
        var s = Math.Pow(lightness - (0.0894841775 * a) - (1.2914855480 * b), 3);
        return $"#{Channel((4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s)):x2}"
            + $"{Channel((-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s)):x2}"
            + $"{Channel((-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s)):x2}";
    }

    private static int Channel(double linear)
    {
        var value = linear <= 0.0031308 ? 12.92 * linear : (1.055 * Math.Pow(linear, 1 / 2.4)) - 0.055;
        return (int)Math.Round(255 * Math.Clamp(value, 0, 1));
    }
}
