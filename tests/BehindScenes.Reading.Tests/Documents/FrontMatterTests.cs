using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Tests.Documents;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("---\nheadline: Rain\n---\nBody", "Rain", "Body")]
    [InlineData("---\r\nheadline: Rain\r\n---\r\nBody\r\n", "Rain", "Body\r\n")]
    [InlineData("---\rheadline: Rain\r---\rBody", "Rain", "Body")]
    [InlineData("--- \nheadline: \"Rain: a --- day\"\n---\t\nBody\n---\nstays", "Rain: a --- day", "Body\n---\nstays")]
    [InlineData("---\nheadline: Rain\n---", "Rain", "")]
    [InlineData("---\nheadline: ~\n---\n\nBody", "", "\nBody")]
    public void Keys_and_text_are_parted(string text, string headline, string body)
    {
        var front = FrontMatter.Split(text)!;
        front.Keys.Entries["headline"].Should().Be(new SeedScalar(headline, 2));
        text[front.BodyStart..].Should().Be(body);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Rain\n---\n")]
    [InlineData("----\nheadline: Rain\n---\n")]
    [InlineData("\n---\nheadline: Rain\n---\n")]
    [InlineData(" ---\nheadline: Rain\n---\n")]
    public void A_text_that_does_not_open_with_a_fence_has_none(string text) => FrontMatter.Split(text).Should().BeNull();

    [Theory]
    [InlineData("---\n---\nBody")]
    [InlineData("---\n\n# only a remark\n---\nBody")]
    public void Front_matter_may_be_empty(string text)
    {
        var front = FrontMatter.Split(text)!;
        front.Keys.Entries.Should().BeEmpty();
        text[front.BodyStart..].Should().Be("Body");
    }

    [Theory]
    [InlineData("---", 1)]
    [InlineData("---\nheadline: Rain\n\nBody", 1)]
    [InlineData("---\nheadline: Rain\n--\nBody", 1)]
    [InlineData("---\n- a list\n---\n", 2)]
    [InlineData("---\njust words\n---\n", 2)]
    [InlineData("---\na: 1\nb: 2\na: 3\n---\n", 4)]
    [InlineData("---\na:\n  b: 1\n  b: 2\n---\n", 4)]
    [InlineData("---\na: 1\nb: &x 2\n---\n", 3)]
    [InlineData("---\na: 1\n\nb: *x\n---\n", 4)]
    [InlineData("---\na: &x [*x]\n---\n", 2)]
    [InlineData("---\na: 1\nb: !!str 2\n---\n", 3)]
    [InlineData("---\na: !System.Diagnostics.Process {}\n---\n", 2)]
    [InlineData("---\na: 1\nb: \"never closed\n---\n", 3)]
    [InlineData("---\na: 1\nb: [1, 2\n---\n", 3)]
    [InlineData("---\na: 1\n\tb: 2\n---\n", 3)]
    [InlineData("---\na: 1\n[b]: 2\n---\n", 3)]
    [InlineData("---\na: 1\n...\nb: 2\n---\n", 4)]
    [InlineData("---\na: [[[[[[[[[1]]]]]]]]]\n---\n", 2)]
    [InlineData("---\r\na: 1\r\nb: &x 2\r\n---\r\n", 3)]
    public void What_a_seed_may_not_hold_is_told_with_its_line(string text, int line)
    {
        var problem = FluentActions.Invoking(() => FrontMatter.Split(text)).Should().Throw<SeedFormatException>().Which;
        problem.Line.Should().BeInRange(line, line + (problem.Message.Contains("not YAML", StringComparison.Ordinal) ? 1 : 0));
        problem.Message.Should().NotBeNullOrWhiteSpace().And.NotContain("\n");
    }

    [Theory]
    [InlineData("[", 100_000, 2)]
    [InlineData("{", 100_000, 2)]
    [InlineData("[", 9_000, 2)]
    [InlineData("{", 9_000, 2)]
    [InlineData("{a: ", 4_000, 2)]
    [InlineData("- ", 8_000, 2)]
    [InlineData("? ", 8_000, 2)]
    [InlineData("!", 16_000, 2)]
    [InlineData("&a ", 5_000, 2)]
    [InlineData("'", 15_999, 2)]
    [InlineData("\0", 10_000, 2)]
    [InlineData("\uD800", 10_000, 2)]
    public void Hostile_front_matter_ends_in_a_problem_and_no_crash(string sign, int times, int line)
    {
        var text = $"---\n{string.Concat(Enumerable.Repeat(sign, times))}\n---\nBody";
        FluentActions.Invoking(() => FrontMatter.Split(text)).Should().Throw<SeedFormatException>().Which.Line.Should().Be(line);
    }

    [Fact]
    public void Front_matter_of_too_many_parts_or_letters_is_refused()
    {
        var many = $"a: [{string.Concat(Enumerable.Repeat("1,", 4_000))}]";
        var wide = $"a: {new string('x', YamlTree.MaximumLength)}";
        var deep = string.Concat(Enumerable.Range(0, 60).Select(depth => $"{new string(' ', depth)}a:\n"));
        foreach (var (yaml, line) in new[] { (many, 2), (wide, 2) })
            FluentActions.Invoking(() => YamlTree.Parse(yaml, 2)).Should().Throw<SeedFormatException>().Which.Line.Should().Be(line);
        FluentActions.Invoking(() => YamlTree.Parse(deep, 2)).Should().Throw<SeedFormatException>().Which.Line.Should().BeInRange(8, 12);
    }

    [Fact]
    public void Lists_and_maps_keep_the_lines_they_stand_on()
    {
        var tree = YamlTree.Parse("title: Rain\ncast:\n  - name: Ada Quill\n    character: 'null'\n  - name: ~\n", 2);
        var cast = tree.Entries["cast"].Should().BeOfType<SeedList>().Which;
        var first = cast.Items[0].Should().BeOfType<SeedMap>().Which;
        first.Entries["name"].Should().Be(new SeedScalar("Ada Quill", 4));
        first.Entries["character"].Should().Be(new SeedScalar("null", 5), "in quotes it is a word");
        cast.Items[1].Should().BeOfType<SeedMap>().Which.Entries["name"].Should().Be(new SeedScalar("", 6));
    }
}
