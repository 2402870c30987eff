using System.Globalization;
using System.Text;

namespace BehindScenes.Web.Tests;

/// <summary>More articles of one word than a page shows, and some in other scripts and with marks.</summary>
public sealed class FogArticles : IDisposable
{
    public const int Count = 35;

    private const string Others = """
        -- articles/dem-mua.md --
        ---
        headline: Đêm mưa ở bến cảng
        language: vi
        ---

        Cả đoàn đứng đợi suốt một đêm mưa. Đạo diễn mang trà nóng tới cho mọi người.
        -- articles/deng-ta.md --
        ---
        headline: 灯塔下的一夜
        language: zh
        ---

        全组在码头等了很久，演员们没有离开。
        -- articles/umi.md --
        ---
        headline: 港の朝
        language: ja
        ---

        撮影は早朝の港で行われた。

        """;

    public TestSite Site { get; } = TestSite.Of(Seeds());

    public void Dispose() => Site.Dispose();

    private static string Seeds()
    {
        var seeds = new StringBuilder(Others);
        for (var day = 1; day <= Count; day++)
            seeds.Append(CultureInfo.InvariantCulture, $"-- articles/day-{day}.md --\n---\nheadline: Day {day}\nlanguage: en\n---\n\nThe fog lay over the quay on day {day}.\n");
        return seeds.ToString();
    }
}
