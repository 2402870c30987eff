using BehindScenes.Catalogue.Pairings;

namespace BehindScenes.Catalogue.Tests.Pairings;

/// <summary>What two people did together, asked for as people type.</summary>
public sealed class PairingSearchTests : IClassFixture<PaperMoon>
{
    private readonly BuiltCatalogue _catalogue;

    public PairingSearchTests(PaperMoon built) => _catalogue = built.Catalogue;

    [Theory]
    [InlineData("Lee Do-hwa", "Đặng Hải Yến")]
    [InlineData("lee do hwa", "dang hai yen")]
    [InlineData("LEE DOHWA", "Dang Hải Yen")]
    [InlineData("Do-hwa Lee", "Yến Đặng Hải")]
    [InlineData("Do Hwa Lee", "hai yen dang")]
    [InlineData("Dohwa Lee", "Hải Yến Đặng")]
    [InlineData("이도화", "đặng hải yến")]
    [InlineData("Yi Tohhwa", "Đặng  Hải-Yến ")]
    [InlineData("vien", "ngan")]
    [InlineData("Viễn", "masked lady")]
    [InlineData("Lee Do-hwa", "Masked Lady")]
    [InlineData("@lee-do-hwa", "@dang-hai-yen")]
    [InlineData("Lee Do", "Dang Hai")]
    [InlineData("Lee Doh-wha", "Yen Dang")]
    public void Two_leads_are_found_however_they_are_typed(string first, string second)
    {
        var answer = Ask(first, second);

        answer.Outcome.Should().Be(PairingOutcome.Found);
        (answer.First!.Slug, answer.Second!.Slug, answer.Grade).Should().Be(("lee-do-hwa", "dang-hai-yen", PairingGrade.Leads));
        var drama = answer.Dramas.Should().ContainSingle().Subject;
        (drama.Slug, string.Join('+', drama.FirstCharacters), string.Join('+', drama.SecondCharacters)).Should().Be(("paper-moon", "Viễn", "Ngân+Masked Lady"));
        answer.Moments.Should().ContainSingle(moment => moment.Kind == "birthday" && moment.Episode == 4);
        answer.Articles.Select(article => article.Slug).Should().Equal("cake");
    }

    [Theory]
    [InlineData("Lee Do-hwa", "Đặng Hải Yến")]
    [InlineData("vien", "ngan")]
    [InlineData("Bruno Falk", "Carla Dunn")]
    [InlineData("Lee Do-hwa", "Ines Roth")]
    [InlineData("Lee Do-hwa", "Nobody Known")]
    [InlineData("thanh huong", "Cho Gun")]
    public void A_with_B_is_B_with_A(string first, string second)
    {
        var (one, other) = (Ask(first, second), Ask(second, first));

        (other.Outcome, other.Grade, other.First, other.Second).Should().Be((one.Outcome, one.Grade, one.Second, one.First));
        other.Dramas.Select(drama => (drama.Slug, string.Join('+', drama.SecondCharacters), string.Join('+', drama.FirstCharacters)))
            .Should().Equal(one.Dramas.Select(drama => (drama.Slug, string.Join('+', drama.FirstCharacters), string.Join('+', drama.SecondCharacters))));
        other.Moments.Select(moment => moment.Sentence).Should().Equal(one.Moments.Select(moment => moment.Sentence));
        other.Articles.Should().Equal(one.Articles);
        other.Path.Should().HaveSameCount(one.Path);
        (other.Candidates.First, other.Candidates.Second).Should().BeEquivalentTo((one.Candidates.Second, one.Candidates.First));
    }

    [Theory]
    [InlineData("Lee Do-hwa", "Park Su-min", PairingGrade.SameDrama)]
    [InlineData("Lee Do-hwa", "Bruno Falk", PairingGrade.SameMoment)]
    [InlineData("Carla Dunn", "Bruno Falk", PairingGrade.SameArticle)]
    public void The_closest_thing_that_two_share_gives_the_grade(string first, string second, PairingGrade grade)
    {
        var answer = Ask(first, second);

        (answer.Outcome, answer.Grade).Should().Be((PairingOutcome.Found, grade));
        answer.Dramas.Should().HaveCount(grade == PairingGrade.SameDrama ? 1 : 0);
        answer.Moments.Should().HaveCount(grade == PairingGrade.SameMoment ? 1 : 0);
        answer.Articles.Should().HaveCount(grade == PairingGrade.SameDrama ? 0 : 1);
    }

    [Fact]
    public void Who_share_nothing_are_shown_the_way_through_others()
    {
        var answer = Ask("Lee Do-hwa", "Ines Roth");

        answer.Outcome.Should().Be(PairingOutcome.NothingShared);
        answer.Path.Select(step => (step.From.Slug, step.Drama.Slug, step.To.Slug, string.Join('+', step.FromCharacters), string.Join('+', step.ToCharacters))).Should().Equal(
            ("lee-do-hwa", "paper-moon", "park-su-min", "Viễn", "Old Cook"), ("park-su-min", "glass-river", "cho-gun", "Rosa", "Ngân"), ("cho-gun", "far-hill", "ines-roth", "Vito", "Old Cook"));
        Ask("Lee Do-hwa", "Solveig Brand").Path.Should().BeEmpty();
    }

    [Fact]
    public void A_person_and_themself_are_the_same_person()
    {
        var answer = Ask("이도화", "Viễn");

        (answer.Outcome, answer.First!.Slug, answer.Second!.Slug).Should().Be((PairingOutcome.SamePerson, "lee-do-hwa", "lee-do-hwa"));
        _catalogue.Memory.Pairings.All.Should().NotContain(pairing => pairing.FirstId >= pairing.SecondId);
    }

    [Fact]
    public void By_slugs_a_pairing_is_found_or_nobody_s()
    {
        PairingSearch.BySlugs(_catalogue.Rows, "dang-hai-yen", "lee-do-hwa")!.Grade.Should().Be(PairingGrade.Leads);
        PairingSearch.BySlugs(_catalogue.Rows, "dang-hai-yen", "nobody").Should().BeNull();
    }

    private PairingAnswer Ask(string first, string second) => PairingSearch.ByNames(_catalogue.Rows, first, second);
}
