using BehindScenes.Benchmarks.Generating;
using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Seeds;
using BehindScenes.Tests;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Tests.Seeds;

/// <summary>What the benchmarks measure on is read as seeds are.</summary>
public sealed class GeneratedSeedsTests
{
    private static readonly Size Tiny = new(Dramas: 20, People: 60, Articles: 40, Moments: 200);

    [Fact]
    public async Task Generated_texts_say_to_the_reader_what_they_were_made_of()
    {
        using var seeds = SeedText.Folder("");
        var written = SeedsGenerator.Write(new DirectoryInfo(seeds.Path), Tiny, seed: 1, withFrontMatter: false, CancellationToken.None);
        using var built = await BuiltCatalogue.OfAsync(seeds);

        (await built.ProblemsAsync()).Where(problem => problem.Kind == ProblemKind.Unusable).Should().BeEmpty();
        var articles = await built.Rows.Articles.Select(article => new
        {
            article.Slug,
            article.MomentCount,
            Dramas = article.Dramas.Select(drama => drama.Drama.Slug).ToList(),
            People = article.People.Count,
            Castings = article.Findings.Count(finding => finding.Kind == FindingKind.Casting && finding.RoleId != null && !finding.IsContradicted),
        }).ToListAsync();
        articles.Should().HaveCount(Tiny.Articles);
        articles.Count(article => article.People >= 2 && article.Dramas.Exists(drama => article.Slug.StartsWith(drama + "-", StringComparison.Ordinal)))
            .Should().BeGreaterThanOrEqualTo(Tiny.Articles * 9 / 10);
        articles.Sum(article => article.Castings).Should().BeInRange(written.Castings * 9 / 10, written.Castings);
        articles.Sum(article => article.MomentCount).Should().BeInRange(Tiny.Moments * 85 / 100, Tiny.Moments * 115 / 100);
        (await built.Rows.Dramas.CountAsync(drama => drama.Year != null)).Should().Be(Tiny.Dramas);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_same_numbers_and_seed_give_the_same_bytes(bool withFrontMatter)
    {
        using var one = SeedText.Folder("");
        using var other = SeedText.Folder("");
        SeedsGenerator.Write(new DirectoryInfo(one.Path), Tiny, seed: 7, withFrontMatter, CancellationToken.None);
        SeedsGenerator.Write(new DirectoryInfo(other.Path), Tiny, seed: 7, withFrontMatter, CancellationToken.None);

        Contents(other).Should().Equal(Contents(one));
    }

    [Fact]
    public void A_folder_that_holds_something_is_left_alone()
    {
        using var seeds = SeedText.Folder("-- articles/mine.txt --\nMine\n");

        var write = () => SeedsGenerator.Write(new DirectoryInfo(seeds.Path), Tiny, seed: 1, withFrontMatter: false, CancellationToken.None);

        write.Should().Throw<IOException>().WithMessage("*is not empty*");
        Contents(seeds).Should().HaveCount(1);
    }

    private static Dictionary<string, string> Contents(SeedText seeds) => Directory.GetFiles(seeds.Path, "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).ToDictionary(path => Path.GetRelativePath(seeds.Path, path), File.ReadAllText, StringComparer.Ordinal);
}
