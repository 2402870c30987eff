using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.Tests.Pairings;
using BehindScenes.Tests;

namespace BehindScenes.Catalogue.Tests.Search;

/// <summary>Who is meant by what is typed: never a guess.</summary>
public sealed class NameSearchTests : IClassFixture<PaperMoon>
{
    private readonly BuiltCatalogue _catalogue;

    public NameSearchTests(PaperMoon built) => _catalogue = built.Catalogue;

    [Theory]
    [InlineData("Lee Do-hwo", "lee-do-hwa")]
    [InlineData("Lee Do-mwa", "lee-do-hwa")]
    [InlineData("Park Sumni", "park-su-min")]
    [InlineData("Ines Roch", "ines-roth")]
    public void An_unknown_name_is_offered_the_nearest_and_never_answered(string typed, string nearest)
    {
        var answer = Ask(typed, "Cho Gun");

        (answer.Outcome, answer.First, answer.Second!.Slug).Should().Be((PairingOutcome.Unknown, null, "cho-gun"));
        answer.Candidates.First[0].Slug.Should().Be(nearest);
        answer.Candidates.Second.Select(candidate => candidate.Slug).Should().Equal("cho-gun");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("?!")]
    [InlineData("@")]
    [InlineData("@nobody")]
    [InlineData("Xqzwv")]
    [InlineData("' OR 1=1 --")]
    [InlineData("%")]
    [InlineData("\uD800")]
    public void What_is_no_name_is_unknown(string typed)
    {
        Ask(typed, "Cho Gun").Outcome.Should().Be(PairingOutcome.Unknown);
    }

    [Fact]
    public void A_name_that_fits_several_is_answered_with_all_of_them()
    {
        var marks = Ask("thanh huong", "Cho Gun");
        var character = Ask("Old Cook", "Cho Gun");

        (marks.Outcome, marks.First, marks.Second!.Slug).Should().Be((PairingOutcome.Ambiguous, null, "cho-gun"));
        marks.Candidates.First.Select(candidate => candidate.Name).Should().BeEquivalentTo("Thanh Hương", "Thành Hưởng");
        character.Outcome.Should().Be(PairingOutcome.Ambiguous);
        character.Candidates.First.Select(candidate => (candidate.Slug, candidate.Matched)).Should().BeEquivalentTo([("park-su-min", "Old Cook"), ("ines-roth", "Old Cook")]);
    }

    [Theory]
    [InlineData("Thanh Hương", PairingOutcome.Found)]
    [InlineData("Thành Hưởng", PairingOutcome.NothingShared)]
    [InlineData("THANH HƯƠNG", PairingOutcome.Found)]
    [InlineData("Hưởng Thành", PairingOutcome.NothingShared)]
    [InlineData("@thanh-huong", PairingOutcome.Found)]
    [InlineData("@thanh-huong-of-hue", PairingOutcome.NothingShared)]
    public void Marks_that_are_typed_win_over_the_fold(string typed, PairingOutcome withInes)
    {
        Ask(typed, "Ines Roth").Outcome.Should().Be(withInes);
    }

    [Theory]
    [InlineData("Li Qin", "li-qin")]
    [InlineData("Qin Li", "qin-li")]
    [InlineData("Ngọc Anh", null)]
    public async Task The_order_that_is_typed_wins_and_namesakes_stay_open(string typed, string? slug)
    {
        using var seeds = SeedText.Folder("""
            -- people/li-qin.md --
            ---
            name: Li Qin
            ---
            -- people/qin-li.md --
            ---
            name: Qin Li
            ---
            -- people/ngoc-anh.md --
            ---
            name: Ngoc Anh
            spellings: [Ngọc Anh]
            ---
            -- people/ngoc-anh-of-hue.md --
            ---
            name: Ngọc Anh
            ---
            -- people/cho-gun.md --
            ---
            name: Cho Gun
            ---

            """);
        using var catalogue = await BuiltCatalogue.OfAsync(seeds);
        var answer = PairingSearch.ByNames(catalogue.Rows, typed, "Cho Gun");
        (answer.First?.Slug, answer.Outcome).Should().Be((slug, slug is null ? PairingOutcome.Ambiguous : PairingOutcome.NothingShared));
    }

    private PairingAnswer Ask(string first, string second) => PairingSearch.ByNames(_catalogue.Rows, first, second);
}
