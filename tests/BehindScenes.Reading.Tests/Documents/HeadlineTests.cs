namespace BehindScenes.Reading.Tests.Documents;

public sealed class HeadlineTests
{
    private const string Story = "\n\nAda Quill waited for the rain to stop. Then everyone on the set laughed.";

    [Theory]
    [InlineData("Rain on the set of “The Pier at Night”", "Rain on the set of “The Pier at Night”")]
    [InlineData("# Rain at the pier", "Rain at the pier")]
    [InlineData("  Who took the umbrella?  ", "Who took the umbrella?")]
    [InlineData("\n\n“The Pier at Night”: rain, laughter and a cake!", "“The Pier at Night”: rain, laughter and a cake!")]
    [InlineData("It rained on the set for a whole day.", null)]
    [InlineData("It rained. Everyone ran.", null)]
    [InlineData("Ada Quill said: “It rained on the set for a whole day.”", null)]
    [InlineData("雨の一日だった。", null)]
    [InlineData("These are the days that the crew will remember:", null)]
    public void A_first_line_that_is_no_sentence_is_the_headline(string line, string? headline)
    {
        var text = line + Story;
        var reading = ArticleReader.Read(text);
        reading.Headline.Should().Be(headline);
        reading.HeadlineSpan?.In(text).Should().Be(headline);
        (reading.HeadlineSpan is null).Should().Be(headline is null);
        reading.Body.Contains(line.Trim(), StringComparison.Ordinal).Should().Be(headline is null, "what is no headline belongs to the text");
    }

    [Fact]
    public void A_first_line_as_long_as_a_paragraph_is_no_headline() =>
        ArticleReader.Read(string.Join(' ', Enumerable.Repeat("rain", 60)) + Story).Headline.Should().BeNull();

    [Fact]
    public void A_lone_line_is_no_headline() => ArticleReader.Read("Rain on the set").Headline.Should().BeNull();

    [Fact]
    public void A_stated_headline_leaves_the_first_line_to_the_text()
    {
        var reading = ArticleReader.Read("Rain at the pier" + Story, 0, new StatedFacts("A day at the pier"));
        (reading.Headline, reading.HeadlineSpan).Should().Be(("A day at the pier", null));
        reading.Body.Should().StartWith("Rain at the pier\n\n");
    }

    [Fact]
    public void Front_matter_is_no_part_of_the_text_and_its_lines_are_counted()
    {
        const string Front = "---\nlanguage: en\n---\n";
        var text = Front + "Rain at the pier" + Story + "\n\nLeave a comment\n";
        var reading = ArticleReader.Read(text, Front.Length);
        reading.Headline.Should().Be("Rain at the pier");
        reading.BodyStart.Should().Be(Front.Length);
        reading.Removed.Should().ContainSingle().Which.Line.Should().Be(8);
    }
}
