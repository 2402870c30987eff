namespace BehindScenes.Web.Drawings;

/// <summary>
/// The colours of one drama or person: a hue chosen by the name, so that it is the same each time. Lightness and chroma are those of
/// OKLCH and the same for all, so that letters are as easy to read on every hue.
/// </summary>
/// <param name="Number">From 0 to <see cref="Count"/> - 1; the style sheet has a class for each.</param>
public readonly record struct Tint(int Number)
{
    public const int Count = 24;

    private const double FullCircle = 360;

    private static readonly Colours[] All = [.. Enumerable.Range(0, Count).Select(number => new Tint(number).Hue)
        .Select(hue => new Colours(Oklch.ToHex(.29, .07, hue), Oklch.ToHex(.38, .1, hue), Oklch.ToHex(.78, .13, hue), Oklch.ToHex(.97, .02, hue)))];

    public static Tint Of(string name) => new((int)(NameHash.Of(name) % Count));

    /// <summary>The class that gives an element of a page this hue.</summary>
    public string Class => $"tint-{Number}";

    /// <summary>In degrees.</summary>
    public double Hue => Number * FullCircle / Count;

    /// <summary>Behind all.</summary>
    public string Ground => All[Number].Ground;

    /// <summary>A shape on the ground; letters are read on it, too.</summary>
    public string Shape => All[Number].Shape;

    /// <summary>A small light; no letters stand on it.</summary>
    public string Light => All[Number].Light;

    public string Letters => All[Number].Letters;

    private readonly record struct Colours(string Ground, string Shape, string Light, string Letters);
}
