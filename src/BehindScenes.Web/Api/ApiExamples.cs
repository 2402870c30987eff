using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Exports;
using BehindScenes.Catalogue.Moments;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;
using BehindScenes.Catalogue.Search;
using BehindScenes.Reading.Findings;
using BehindScenes.Web.Exports;

namespace BehindScenes.Web.Api;

/// <summary>Answers as the API's description shows them: of the types that are answered, so that no field can be forgotten.</summary>
internal static class ApiExamples
{
    public static readonly PersonLink First = new("im-si-wan", "Im Si-wan");
    public static readonly PersonLink Second = new("shin-se-kyung", "Shin Se-kyung");
    public static readonly DramaLink Drama = new("run-on", "Run On", 2020);
    public static readonly ArticleLink Article = new("a-birthday-on-the-set-of-run-on", "A birthday on the set of “Run On”", "en");

    private const string Casting = "Im Si-wan plays Ki Seon-gyeom, a sprinter who stops running.";
    private const string Birthday = "Between takes Shin Se-kyung surprised Im Si-wan with a birthday cake.";
    private const string Path = "articles/a-birthday-on-the-set-of-run-on.md";

    private static readonly DramaDetails.Proof Proof = new(Article, 412, Casting, FindingStatus.Reported);
    private static readonly MomentRow Moment = new("birthday", 9, Birthday, FindingStatus.Reported, 1207, Article, Drama, [First, Second]);
    private static readonly Circle Circle = new(First, [new(1, new(Second, PairingGrade.Leads, 1, 1, 1, [Drama]), 0, [])]);

    public static DramaRow DramaRow { get; } = new(Drama.Slug, Drama.Title, "런 온", Drama.Year, "South Korea", ["JTBC"], [First, Second], 1, 1);

    public static PersonRow PersonRow { get; } = new(First.Slug, First.Name, "임시완", 1, 1, 1);

    public static PartnerRow PartnerRow { get; } = new(Second, PairingGrade.Leads, 1, 1, 1, [Drama]);

    public static ArticleRow ArticleRow { get; } = new(Article.Slug, Article.Headline, Article.Language, new DateOnly(2021, 1, 20), "Run On was filmed in the winter …", 310, 1, [Drama]);

    public static PairingRow PairingRow { get; } = new(First, Second, PairingGrade.Leads, 1, 1, 1);

    public static NeverYetRow NeverYetRow { get; } = new(First, new("jung-hae-in", "Jung Hae-in"), 1, [Second]);

    public static DramaDetails DramaDetails { get; } = new(
        Drama.Slug, Drama.Title, "런 온", [new("vi", "Chạy đi")], Drama.Year, "South Korea", ["JTBC"], 16, ["Romance"], "<p>A sprinter meets a translator of films.</p>", "en", "dramas/run-on.md",
        [new("lee-jae-hoon", "Lee Jae-hoon")], [new("park-si-hyun", "Park Si-hyun")], [new(First, RoleKind.Main, [new("Ki Seon-gyeom", null)], [Proof])], [])
    {
        ArticleCount = 1,
        Articles = [ArticleRow],
        MomentCount = 1,
        Moments = [Moment],
        EpisodeCounts = [new(9, 1)],
        Pairings = [PairingRow],
    };

    public static PersonDetails PersonDetails { get; } = new(First.Slug, First.Name, "임시완", ["Yim Si Wan"], 1, [new(Drama, RoleKind.Main, ["Ki Seon-gyeom"])], [])
    {
        ArticleCount = 1,
        Articles = [ArticleRow],
        MomentCount = 1,
        Moments = [Moment],
        Partners = [PartnerRow],
        Circle = Circle,
    };

    public static ArticleDetails ArticleDetails { get; } = new(
        Article.Slug, Article.Headline, null, Article.Language, ArticleRow.Published, "https://example.org/run-on", Path, ArticleRow.Excerpt, $"<p>{Casting} {Birthday}</p>", ArticleRow.WordCount,
        [Drama], [First, Second], [new(FindingKind.Casting, "Ki Seon-gyeom", First, Drama, Proof.Start, Casting, "plays", FindingStatus.Reported, false)])
    {
        Moments = [Moment],
    };

    public static PairingAnswer PairingAnswer { get; } = new(PairingOutcome.Found, First, Second)
    {
        Grade = PairingGrade.Leads,
        Dramas = [new(Drama.Slug, Drama.Title, Drama.Year, ["Ki Seon-gyeom"], ["Oh Mi-joo"])],
        Moments = [Moment],
        Articles = [Article],
        Circles = [Circle],
    };

    public static PathAnswer PathAnswer { get; } = new(true, [new(First, Second, Drama, ["Ki Seon-gyeom"], ["Oh Mi-joo"], [Proof])], null);

    public static FoundAnswer FoundAnswer { get; } = new([new(SearchKind.Person, First.Name, First.Slug, $"/en/people/{First.Slug}", "matched the name Im Si-wan")], false, 1, null);

    public static string DramasCsv { get; } = Tables.Dramas.Text(DramaRow);

    public static string PeopleCsv { get; } = Tables.People.Text(PersonRow);

    public static string PartnersCsv { get; } = Tables.Partners.Text(PartnerRow);

    public static string ArticlesCsv { get; } = Tables.Articles.Text(ArticleRow);

    public static string PairingsCsv { get; } = Tables.Pairings.Text(PairingRow);

    public static string NeverYetCsv { get; } = Tables.NeverYet.Text(NeverYetRow);

    public static string Export { get; } = RecordLines.Text(
        new GenerationRecord("6a1f0c2e-3f9b8d7c6a5e4d3c2b1a0f9e", 1, 2, 1, 1),
        new DramaRecord(
            Drama.Slug, Drama.Title, "런 온", DramaDetails.Titles, Drama.Year, "South Korea", ["JTBC"], 16, ["Romance"], DramaDetails.SynopsisHtml, DramaDetails.CardPath,
            DramaDetails.Directors, DramaDetails.Writers, [new(First, RoleKind.Main, [new("Ki Seon-gyeom", null)])]),
        new PersonRecord(First.Slug, First.Name, "임시완", ["Yim Si Wan"]),
        new ArticleRecord(
            Article.Slug, Article.Headline, Article.Language, ArticleRow.Published, "https://example.org/run-on", Path, $"{Casting} {Birthday}", [Drama], [First, Second],
            [new(FindingKind.Casting, "Ki Seon-gyeom", First.Slug, Drama.Slug, false, new(Path, Proof.Start, Proof.Start + Casting.Length, Casting, "plays", FindingStatus.Reported))],
            [new("birthday", 9, [First.Slug, Second.Slug], Drama.Slug, new(Path, Moment.Start, Moment.Start + Birthday.Length, Birthday, "birthday", FindingStatus.Reported))]),
        new PairingRecord(First.Slug, Second.Slug, PairingGrade.Leads, 1, 1, 1));
}
