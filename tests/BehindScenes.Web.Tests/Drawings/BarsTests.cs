using BehindScenes.Web.Drawings;

namespace BehindScenes.Web.Tests.Drawings;

public sealed class BarsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(60)]
    [InlineData(4000)]
    public void Bars_stay_within_a_phone_and_their_numbers_apart(int episodes)
    {
        var counts = new Dictionary<int, int> { [1] = 2, [episodes] = 5 };
        var bars = new Bars("b", "Moments", "Seven moments", "Episode", "Moments", Bars.Fill(counts, 1, episodes, number => $"#episode-{number}"));
        bars.Width.Should().BeLessThanOrEqualTo(350);
        var named = Enumerable.Range(0, bars.Slots.Count).Where(bars.IsNamed).Select(bars.Left).ToList();
        named.Zip(named.Skip(1), (left, right) => right - left).Should().NotContain(gap => gap < 24);
        bars.Slots.Where(slot => slot.Count > 0).Select(slot => (slot.Number, slot.Count, slot.Address)).Should()
            .Equal(counts.Select(count => (count.Key, count.Value, (string?)$"#episode-{count.Key}")));
        bars.Slots.Max(bars.HeightOf).Should().Be(Bars.FullHeight);
    }
}
