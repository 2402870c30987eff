using System.Globalization;
using BehindScenes.Tests;
using BehindScenes.Web.Drawings;

namespace BehindScenes.Web.Tests.Drawings;

public sealed class TintTests
{
    private const double Readable = 4.5;

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Tint.Count)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Letters_are_readable_on_every_hue(int number)
    {
        var tint = new Tint(number);
        Contrast(tint.Letters, tint.Ground).Should().BeGreaterThan(Readable);
        Contrast(tint.Letters, tint.Shape).Should().BeGreaterThan(Readable);
    }

    [Fact]
    public void The_style_sheet_knows_every_hue()
    {
        var css = File.ReadAllText(Path.Combine(Repository.Web, "wwwroot", "site.css"));
        for (var number = 0; number < Tint.Count; number++)
            css.Should().Contain(string.Create(CultureInfo.InvariantCulture, $".{new Tint(number).Class} {{ --hue: {new Tint(number).Hue}; }}"));
    }

    [Fact]
    public void A_name_has_the_same_hue_each_time_and_names_share_all_of_them()
    {
        Tint.Of("Run On").Should().Be(Tint.Of("Run On"));
        Enumerable.Range(0, 500).Select(number => Tint.Of($"Drama {number}")).Distinct().Should().HaveCount(Tint.Count);
    }

    [Theory]
    // Of CSS Color 4's own examples: oklch(0% 0 0), oklch(100% 0 0) and the primaries.
    [InlineData(0, 0, 0, "#000000")]
    [InlineData(1, 0, 0, "#ffffff")]
    [InlineData(.627955, .257683, 29.2339, "#ff0000")]
    [InlineData(.866440, .294827, 142.4953, "#00ff00")]
    [InlineData(.452014, .313214, 264.0520, "#0000ff")]
    public void A_colour_is_that_of_its_source(double lightness, double chroma, double hue, string hex) => Oklch.ToHex(lightness, chroma, hue).Should().Be(hex);

    /// <summary>The contrast ratio of WCAG 2.2.</summary>
    private static double Contrast(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + .05) / (dark + .05);
    }

    private static double Luminance(string hex)
    {
        double[] channels = [.. Enumerable.Range(0, 3).Select(i => Convert.ToInt32(hex.Substring(1 + (2 * i), 2), 16) / 255.0).Select(value => value <= .04045 ? value / 12.92 : Math.Pow((value + .055) / 1.055, 2.4))];
        return (.2126 * channels[0]) + (.7152 * channels[1]) + (.0722 * channels[2]);
    }
}
