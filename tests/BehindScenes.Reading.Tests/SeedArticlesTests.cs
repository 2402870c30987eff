using BehindScenes.Reading.Findings;

namespace BehindScenes.Reading.Tests;

/// <summary>What the project's own plain texts say, each read alone and without any card.</summary>
public sealed class SeedArticlesTests
{
    [Theory]
    [InlineData("cach-em-1-milimet-hau-truong.txt", "vi", "Cách em 1 milimet", "Huyền Lizzie", "Hà Việt Dũng")]
    [InlineData("la-regina-delle-lacrime-dietro-le-quinte.txt", "it", "La regina delle lacrime / Queen of Tears", "Kim Soo-hyun", "Kim Ji-won")]
    [InlineData("love-next-door-hau-truong-tap-5-6.txt", "vi", "Love Next Door", "Jung Hae In", "Jung So Min")]
    [InlineData("run-on-anniversaire-d-im-siwan.txt", "fr", "Run On", "Im Siwan", "Shin Se Kyung")]
    [InlineData("when-the-phone-rings-hau-truong.txt", "vi", "When The Phone Rings", "Yoo Yeon Seok", "Chae Soo Bin")]
    public void An_article_tells_its_drama_and_its_leads(string name, string language, string titles, string lead, string other)
    {
        var reading = SeedArticles.Read(name);
        reading.Language.Should().Be(language);
        reading.IsMakingOf.Should().BeTrue();
        reading.Headline.Should().Be(SeedArticles.Text(name).Split('\n')[0].Trim());
        reading.Removed.Should().BeEmpty();
        var drama = reading.Dramas.Should().ContainSingle().Which;
        drama.Aliases.Prepend(drama.Title).Should().BeEquivalentTo(titles.Split(" / "));
        reading.Mentions.Should().BeEmpty();
        reading.Actors().Should().Contain([lead, other]);
        new[] { reading.Pairs[0].First, reading.Pairs[0].Second }.Should().BeEquivalentTo(lead, other);
    }

    [Theory]
    [InlineData("cach-em-1-milimet-hau-truong.txt",
        "Huyền Lizzie = Ngân: Trên phim, Ngân (", "Hà Việt Dũng = Viễn: Trên phim, Ngân (", "Chí Nhân = Nghiêm: Viễn còn độc thân; ",
        "Quỳnh Châu = Tú: Biết anh ngấm ngầm ", "Ngọc Trâm = Nga: Tập 18, Nghiêm say, ")]
    [InlineData("la-regina-delle-lacrime-dietro-le-quinte.txt", "Kim Ji-won = Hong Hae-in: Hong Hae-in, interpretata ", "Kim Soo-hyun = Baek Hyun-woo: Con lei c’è il marito, ")]
    [InlineData("love-next-door-hau-truong-tap-5-6.txt")]
    [InlineData("run-on-anniversaire-d-im-siwan.txt", "Im Siwan = Ki Sun Kyum: Im Siwan y joue ", "Shin Se Kyung = Oh Mi Joo: Im Siwan y joue ")]
    [InlineData("when-the-phone-rings-hau-truong.txt", "Chae Soo Bin = Hee Joo: Chae Soo Bin vào vai ")]
    public void An_article_tells_its_castings_with_their_sentences(string name, params string[] expected)
    {
        var castings = SeedArticles.Read(name).Castings;
        castings.Select(casting => $"{casting.Actor} = {casting.Character}").Should().BeEquivalentTo(expected.Select(line => line.Split(": ")[0]));
        foreach (var line in expected)
        {
            var casting = castings.Single(casting => line.StartsWith($"{casting.Actor} = {casting.Character}: ", StringComparison.Ordinal));
            casting.Proof.Sentence.Should().StartWith(line.Split(": ")[1]).And.ContainAll(casting.Actor, casting.Character);
            casting.Proof.Status.Should().Be(FindingStatus.Reported);
        }
    }

    [Theory]
    [InlineData("cach-em-1-milimet-hau-truong.txt", 24, 17, 18)]
    [InlineData("la-regina-delle-lacrime-dietro-le-quinte.txt", 11, 12)]
    [InlineData("love-next-door-hau-truong-tap-5-6.txt", 5, 6)]
    [InlineData("run-on-anniversaire-d-im-siwan.txt", 9)]
    [InlineData("when-the-phone-rings-hau-truong.txt")]
    public void An_article_tells_its_episodes(string name, params int[] episodes) =>
        SeedArticles.Read(name).EpisodeNumbers().Should().BeEquivalentTo(episodes);

    [Fact]
    public void Directors_are_told_apart_from_the_cast() =>
        SeedArticles.Read("cach-em-1-milimet-hau-truong.txt").People.Where(person => person.Role == PersonRole.Director).Select(person => person.Name)
            .Should().BeEquivalentTo("Trần Trọng Khôi", "Phạm Gia Phương");
}
