using System.Globalization;
using System.Xml.Linq;
using BehindScenes.Web.Drawings;
using Microsoft.AspNetCore.Html;

namespace BehindScenes.Web.Tests.Drawings;

public sealed class PosterTests
{
    public static TheoryData<string, string?> Titles => new()
    {
        { "Run On", "런 온" },
        { "Crash Landing on You", "사랑의 불시착" },
        { "Arthdal Chronicles Part 1: The Children of Prophecy", "아스달 연대기 파트 1: 예언의 아이들" },
        { "Hồ sơ lửa: Những đứa trẻ không bao giờ lớn trong thành phố sương mù", null },
        { "A Name Of Sixty Letters That Goes On And On Until It Is Done", null },
        { "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", null },
        { "逃避虽可耻但有用", "逃げるは恥だが役に立つ" },
        { "นาคราช", "นางนาคผู้ซื่อสัตย์กับชายหนุ่มที่ไม่เคยลืมเธอเลยตลอดกาล" },
        { "The Nights of Cairo", "ليالي القاهرة الطويلة في الشتاء البارد" },
        { "👩‍👩‍👧‍👦 Family 🎬", null },
        { "1", null },
        { "\u0001\u202E</svg><script>alert(1)</script>\uFFFE\uD800", "\uDC00<![CDATA[ & \"'" },
    };

    [Theory]
    [MemberData(nameof(Titles))]
    public void Every_title_stands_within_its_poster(string title, string? original)
    {
        var poster = Parsed(Poster.Draw(title, original, 2024, "A network of a name that nobody can remember at all"));
        foreach (var text in poster.Descendants().Where(element => element.Name.LocalName == "text"))
        {
            var size = int.Parse(text.Attribute("font-size")!.Value, CultureInfo.InvariantCulture);
            (Lettering.WidthOf(text.Value) * size).Should().BeLessThanOrEqualTo(Poster.Width - 16, "“{0}” has no more room", text.Value);
            int.Parse(text.Attribute("y")!.Value, CultureInfo.InvariantCulture).Should().BeInRange(size, Poster.Height);
        }

        poster.Descendants().Select(element => element.Name.LocalName).Distinct().Should().BeSubsetOf(["rect", "circle", "path", "text"]);
        poster.DescendantsAndSelf().Attributes().Select(attribute => attribute.Name.LocalName).Should().NotContain(name => name == "style" || name.StartsWith("on"));
    }

    [Theory]
    [InlineData("사랑의 불시착", "사랑의|불시착")]
    [InlineData("Cách em 1 milimet", "Cách em|1|milimet")]
    [InlineData("逃げるは恥だが役に立つ", "逃げるは|恥だが役|に立つ")]
    public void A_title_breaks_where_its_script_breaks(string title, string lines) => string.Join('|', Lettering.Fit(title, 168, 190).Lines).Should().Be(lines);

    [Fact]
    public void A_title_written_from_the_right_begins_there()
    {
        var text = Parsed(Poster.Draw("x", "ليالي القاهرة", null, null)).Descendants().First(element => element.Name.LocalName == "text");
        text.Attribute("direction")!.Value.Should().Be("rtl");
        text.Attribute("x")!.Value.Should().Be("184");
    }

    [Fact]
    public void A_title_is_drawn_the_same_each_time() =>
        Poster.Draw("Run On", "런 온", 2021, "JTBC").Value.Should().Be(Poster.Draw("Run On", "런 온", 2021, "JTBC").Value);

    [Theory]
    [InlineData("Kim Soo-hyun", "KS")]
    [InlineData("김수현", "김")]
    [InlineData("Hà Việt Dũng", "HD")]
    [InlineData("  élodie  ", "É")]
    [InlineData("“Rain”", "R")]
    [InlineData("👩‍🎤", "?")]
    [InlineData("<script>", "S")]
    [InlineData("\u202E", "?")]
    public void A_monogram_is_made_of_first_letters(string name, string letters) => Monogram.LettersOf(name).Should().Be(letters);

    private static XElement Parsed(HtmlString drawing) => XElement.Parse(drawing.Value!);
}
