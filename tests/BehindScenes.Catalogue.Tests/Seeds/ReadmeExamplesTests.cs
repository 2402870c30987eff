using System.Text.RegularExpressions;
using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Tests;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Tests.Seeds;

/// <summary>The examples of seeds/README.md are one folder of seeds, and it is as the text says.</summary>
public sealed partial class ReadmeExamplesTests : IDisposable
{
    private readonly SeedText _seeds = SeedText.Folder(string.Concat(
        Example().Matches(Readme()).Select(block => $"-- {block.Groups["path"].Value} --\n{block.Groups["text"].Value}")));

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public async Task Every_example_is_read_without_a_problem()
    {
        using var catalogue = await BuiltCatalogue.OfAsync(_seeds);

        Directory.EnumerateFiles(_seeds.Path, "*", SearchOption.AllDirectories).Should().HaveCountGreaterThanOrEqualTo(5);
        (await catalogue.ProblemsAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Two_dramas_of_one_title_have_addresses_of_their_own()
    {
        using var catalogue = await BuiltCatalogue.OfAsync(_seeds);

        var dramas = await catalogue.Rows.Dramas.Where(drama => drama.Title == "Salt and Paper").OrderBy(drama => drama.Year).Select(drama => new { drama.Slug, drama.Year, drama.Country }).ToListAsync();
        dramas.Select(drama => (drama.Slug, drama.Year, drama.Country)).Should().Equal(("salt-and-paper", 2021, "Japan"), ("salt-and-paper-2024", 2024, "Thailand"));
    }

    [Fact]
    public async Task A_slug_beside_a_name_makes_another_person_of_it()
    {
        using var catalogue = await BuiltCatalogue.OfAsync(_seeds);

        (await catalogue.CastAsync("salt-and-paper")).Should().Equal("tom-barley: Ray", "kim-park: ");
        (await catalogue.CastAsync("salt-and-paper-2024")).Should().Equal("kim-park-of-chiang-mai: Mint");
        (await catalogue.Rows.People.Where(person => person.Name == "Kim Park").Select(person => person.Slug).ToListAsync()).Should().BeEquivalentTo("kim-park", "kim-park-of-chiang-mai");
        (await catalogue.Rows.Characters.SingleAsync(character => character.Name == "Mint")).Note.Should().Be("a cook");
    }

    [Fact]
    public async Task The_drama_s_card_is_shown_with_all_it_says()
    {
        using var catalogue = await BuiltCatalogue.OfAsync(_seeds);

        var drama = DramaDetails.Find(catalogue.Rows, "the-pier-at-night")!;
        (drama.Title, drama.OriginalTitle, drama.Country, drama.Year, drama.Episodes).Should().Be(("The Pier at Night", "밤의 부두", "South Korea", 2023, 12));
        drama.Titles.Should().Equal(new DramaDetails.OtherTitle("fr", "La Jetée la nuit"));
        drama.Networks.Should().Equal("Netflix", "tvN");
        drama.Genres.Should().Equal("Mystery", "Romance");
        drama.Directors.Select(person => person.Name).Should().Equal("Mira Holm");
        drama.Writers.Select(person => person.Name).Should().Equal("Jon Vale");
        drama.SynopsisHtml.Should().Contain("Two strangers miss the last ferry.");
        drama.Cast.Select(member => (member.Person.Slug, member.Kind, string.Join(" and ", member.Characters.Select(part => part.Name)))).Should().Equal(
            ("ada-quill", RoleKind.Main, "Lena Marsh"), ("tom-barley", RoleKind.Main, "Ned Crow and The Ferryman"), ("sue-winter", RoleKind.Support, ""));
    }

    [Fact]
    public async Task The_articles_are_tied_to_the_drama_and_their_castings_to_its_roles()
    {
        using var catalogue = await BuiltCatalogue.OfAsync(_seeds);

        var drama = DramaDetails.Find(catalogue.Rows, "the-pier-at-night")!;
        drama.Articles.Select(article => article.Slug).Should().BeEquivalentTo("a-day-at-the-pier", "the-pier-in-english");
        drama.Disputes.Should().BeEmpty();
        drama.Cast.Where(member => member.Proofs.Any(proof => proof.Article.Slug == "a-day-at-the-pier")).Select(member => member.Person.Slug).Should().Equal("ada-quill", "tom-barley");
        var castings = await catalogue.Rows.Findings.Where(finding => finding.Kind == FindingKind.Casting)
            .Select(finding => new { finding.Value, Actor = finding.Person!.Slug, Drama = finding.Drama!.Slug, finding.RoleId }).ToListAsync();
        castings.Should().OnlyContain(casting => casting.RoleId != null && casting.Drama == "the-pier-at-night");
        castings.Select(casting => (casting.Actor, casting.Value)).Should().BeEquivalentTo([("ada-quill", "Lena Marsh"), ("tom-barley", "Ned Crow")]);
        drama.Moments.Should().Contain(moment => moment.Kind == "birthday" && moment.People.Count == 2);
    }

    [Fact]
    public async Task What_a_front_matter_states_wins()
    {
        using var catalogue = await BuiltCatalogue.OfAsync(_seeds);

        var article = ArticleDetails.Find(catalogue.Rows, "the-pier-in-english")!;
        (article.Headline, article.HeadlineStart, article.Language, article.Published, article.Source).Should().Be(("A cake at the end of the pier", null, "en", new DateOnly(2024, 5, 1), "https://example.org/pier"));
        article.People.Select(person => person.Slug).Should().Equal("ada-quill");
        ArticleDetails.Find(catalogue.Rows, "a-day-at-the-pier")!.Headline.Should().Be("“The Pier at Night”: rain, laughter and a birthday cake");
    }

    private static string Readme()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "BehindScenes.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return File.ReadAllText(Path.Combine(folder, "seeds", "README.md"));
    }

    [GeneratedRegex(@"^```\w+ (?<path>\S+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Example();
}
