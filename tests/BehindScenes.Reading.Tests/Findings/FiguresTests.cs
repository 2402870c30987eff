using System.Globalization;
using BehindScenes.Reading.Findings;

namespace BehindScenes.Reading.Tests.Findings;

public sealed class FiguresTests
{
    [Theory]
    [InlineData("vi", "Đoạn clip hậu trường đạt 146.000 lượt xem.", "146000 views")]
    [InlineData("vi", "Rating tập mới nhất chạm mốc 8,3%.", "8.3 percent")]
    [InlineData("it", "L’episodio ha raggiunto il 6.7% di share.", "6.7 percent")]
    [InlineData("it", "La prima puntata aveva 5 milioni e 120 mila spettatori.", "5120000 viewers")]
    [InlineData("fr", "Le feuilleton a réuni 3,1 millions de téléspectateurs.", "3100000 viewers")]
    [InlineData("en", "The clip has 3.4 million views.", "3400000 views")]
    [InlineData("en", "They waited in episode 5 for 45 minutes.", "45 minutes")]
    [InlineData("en", "Ada Quill, 45 years old, was born in 1980 and came on 12 May.", "")]
    public void A_number_is_told_with_what_it_counts(string language, string sentence, string figures)
    {
        var reading = Readings.In(language, $"{Readings.Drama(language)}\n\n{sentence}");
        string.Join(", ", reading.Figures.Select(figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Value:0.##} {figure.Unit}"))).Should().Be(figures);
    }

    [Theory]
    [InlineData("The drama “The Pier at Night” airs. The pair Ada Quill and Ada Quill laughed on the set.", "Ada Quill is named twice where two belong")]
    [InlineData("The drama “The Pier at Night” airs. The last episode had 112 percent of viewers.", "112 percent is more than all")]
    public void What_a_text_gets_wrong_is_told(string text, string what) =>
        Readings.In("en", text).Problems.Should().ContainSingle().Which.Should().Be(new SourceProblem(1, what));

    [Fact]
    public void A_part_that_the_text_gives_to_two_is_nobodys()
    {
        var reading = Readings.In("en", "The drama “The Pier at Night” airs. On the set Lena Marsh (Ada Quill) laughed with the actor Tom Barley. Actress Ada Quill sang.\n\nLena Marsh (Tom Barley) waited at the pier for the rain to stop.");
        reading.Castings.Should().BeEmpty();
        reading.Problems.Should().ContainSingle().Which.What.Should().Be("Lena Marsh is given to Ada Quill and to Tom Barley");
    }
}
