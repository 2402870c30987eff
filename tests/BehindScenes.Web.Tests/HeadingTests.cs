namespace BehindScenes.Web.Tests;

public sealed class HeadingTests(Harbour harbour) : IClassFixture<Harbour>
{
    [Theory]
    [MemberData(nameof(HeadTests.Pages), MemberType = typeof(HeadTests))]
    [InlineData("/search?q=harbour")]
    [InlineData("/search?q=zzyzx")]
    [InlineData("/favourites")]
    [InlineData("/api")]
    public async Task Headings_begin_with_one_of_the_first_level_and_skip_none(string page)
    {
        var levels = (await harbour.Site.PageAsync($"/en{page}")).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();

        levels.Should().StartWith(1).And.ContainSingle(level => level == 1);
        levels.Zip(levels.Skip(1)).Should().NotContain(pair => pair.Second > pair.First + 1);
    }
}
