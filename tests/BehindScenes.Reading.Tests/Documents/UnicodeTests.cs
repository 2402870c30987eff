using System.Text;
using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Tests.Documents;

public sealed class UnicodeTests
{
    /// <summary>All of the first plane that .NET normalises.</summary>
    private static readonly List<string> Letters = [.. Enumerable.Range(0, char.MaxValue + 1).Select(letter => (char)letter).Where(letter => !char.IsSurrogate(letter) && letter != '\uFFFE').Select(letter => letter.ToString())];

    [Fact]
    public void What_cannot_be_normalised_is_replaced() => Unicode.Compose("é\uFFFEa\uD800").Should().Be("é\uFFFDa\uFFFD");

    [Theory]
    [InlineData("plain", "plain", "plain")]
    [InlineData("a\u202Eb\u202Cc \u2067d", "abc d", "a\uFFFDb\uFFFDc \uFFFDd")]
    [InlineData("\u200Fעברית\u200E", "\u200Fעברית\u200E", "\u200Fעברית\u200E")]
    [InlineData("line\n\u001B[31mred", "line\n\u001B[31mred", "line\uFFFD\uFFFD[31mred")]
    public void Hidden_marks_are_left_out_or_made_visible(string text, string without, string visible)
    {
        Unicode.WithoutTurns(text).Should().Be(without);
        Unicode.Visible(text).Should().Be(visible);
    }

    [Fact]
    public void Lower_case_is_the_systems() =>
        Letters.Select(Unicode.Lower).Should().Equal(Letters.Select(letter => letter.ToLowerInvariant()));

    [Fact]
    public void What_is_composed_is_the_systems() =>
        Letters.SelectMany(letter => new[] { letter, "a" + letter, "가" + letter, "か" + letter }).Where(text => Unicode.Compose(text) != text.Normalize(NormalizationForm.FormC)).Should().BeEmpty();
}
