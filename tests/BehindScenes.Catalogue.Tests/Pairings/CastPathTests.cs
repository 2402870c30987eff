using BehindScenes.Catalogue.Pairings;

namespace BehindScenes.Catalogue.Tests.Pairings;

/// <summary>The way from one person to another, with the sentences that prove its casts.</summary>
public sealed class CastPathTests : IAsyncLifetime
{
    private const string Seeds = """
        -- dramas/ring.jsonl --
        {"title": "Salt Road", "slug": "salt-road", "year": 2001, "cast": [{"name": "Ada Quill", "character": "Lena Moor", "kind": "main"}, {"name": "Ben Hale", "character": "Guard", "kind": "guest"}]}
        {"title": "Green Hour", "slug": "green-hour", "year": 2002, "cast": [{"name": "Ben Hale", "kind": "main"}, {"name": "Cleo Marsh", "kind": "main"}]}
        {"title": "Low Tide", "slug": "low-tide", "year": 2003, "cast": [{"name": "Ada Quill", "kind": "main"}, {"name": "Dora Finch", "kind": "main"}]}
        {"title": "High Tide", "slug": "high-tide", "year": 2004, "cast": [{"name": "Dora Finch", "kind": "main"}, {"name": "Emil Roth", "kind": "main"}]}
        {"title": "Slack Water", "slug": "slack-water", "year": 2005, "cast": [{"name": "Emil Roth", "kind": "main"}, {"name": "Cleo Marsh", "kind": "main"}]}
        {"title": "Far Light", "slug": "far-light", "year": 2006, "cast": [{"name": "Finn Lund", "kind": "main"}, {"name": "Gwen Ash", "kind": "support"}]}
        -- people/kim-rowan-of-leith.md --
        ---
        name: Kim Rowan
        ---
        -- people/kim-rowan-of-oslo.md --
        ---
        name: Kim Rowan
        ---
        -- articles/salt.md --
        ---
        language: en
        dramas: [salt-road]
        ---
        # On the set of “Salt Road”

        The crew of the drama “Salt Road” filmed all night. Ada Quill plays Lena Moor with a limp. Ben Hale, who plays Guard, had a cold.

        """;

    private BuiltCatalogue _catalogue = null!;

    public async Task InitializeAsync() => _catalogue = await BuiltCatalogue.OfAsync(Seeds);

    public Task DisposeAsync()
    {
        _catalogue.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public void Each_step_names_the_drama_both_characters_and_the_sentences_that_say_so()
    {
        var path = BySlugs("ada-quill", "cleo-marsh")!;

        path.Reached.Should().BeNull();
        path.Steps!.Select(step => (step.From.Slug, step.Drama.Slug, step.To.Slug)).Should().Equal(("ada-quill", "salt-road", "ben-hale"), ("ben-hale", "green-hour", "cleo-marsh"));
        var first = path.Steps![0];
        (string.Join('+', first.FromCharacters), string.Join('+', first.ToCharacters)).Should().Be(("Lena Moor", "Guard"));
        first.Proofs.Select(proof => proof.Sentence).Should().Equal("Ada Quill plays Lena Moor with a limp.", "Ben Hale, who plays Guard, had a cold.");
        first.Proofs.Should().OnlyContain(proof => proof.Article.Slug == "salt" && proof.Article.Language == "en" && proof.Start > 0);
        path.Steps[1].Proofs.Should().BeEmpty();
    }

    [Fact]
    public void Through_leads_only_the_way_is_another() =>
        BySlugs("ada-quill", "cleo-marsh", leadsOnly: true)!.Steps!.Select(step => step.Drama.Slug).Should().Equal("low-tide", "high-tide", "slack-water");

    [Theory]
    [InlineData("ada-quill", "finn-lund", false, 4, 2, "cleo-marsh")]
    [InlineData("finn-lund", "ada-quill", false, 1, 1, "gwen-ash")]
    [InlineData("finn-lund", "gwen-ash", true, 0, 0, "finn-lund")]
    [InlineData("ben-hale", "gwen-ash", true, 4, 4, "ada-quill")]
    public void Where_no_way_leads_it_says_how_far_one_gets(string from, string to, bool leadsOnly, int people, int steps, string farthest)
    {
        var path = BySlugs(from, to, leadsOnly)!;

        path.Steps.Should().BeNull();
        (path.Reached!.People, path.Reached.Steps, path.Reached.Farthest.Slug).Should().Be((people, steps, farthest));
    }

    [Theory]
    [InlineData("ada-quill", "cleo-marsh")]
    [InlineData("ada-quill", "marsh CLEO")]
    [InlineData("lena moor", "cleo-marsh")]
    [InlineData("@ada-quill", "Cleo Marsh")]
    public void Slugs_and_names_are_taken_in_any_mix(string from, string to)
    {
        var (path, unclear) = CastPath.ByNames(_catalogue.Rows, from, to, leadsOnly: false);

        unclear.Should().BeNull();
        (path!.From.Slug, path.To.Slug, path.Steps!.Count).Should().Be(("ada-quill", "cleo-marsh", 2));
    }

    [Theory]
    [InlineData("ada-quill", "Kim Rowan", PairingOutcome.Ambiguous, "kim-rowan-of-leith")]
    [InlineData("Ada Quil", "Gwen Ask", PairingOutcome.Unknown, "gwen-ash")]
    public void Names_that_are_not_two_people_come_back_with_candidates(string from, string to, PairingOutcome outcome, string candidate)
    {
        var (path, unclear) = CastPath.ByNames(_catalogue.Rows, from, to, leadsOnly: false);

        path.Should().BeNull();
        (unclear!.Outcome, unclear.First!.Slug, unclear.Second).Should().Be((outcome, "ada-quill", null));
        unclear.Candidates.Second.Select(one => one.Slug).Should().Contain(candidate);
    }

    [Fact]
    public void A_person_and_themself_are_no_step_apart_and_nobody_has_no_way()
    {
        BySlugs("ada-quill", "ada-quill")!.Steps.Should().BeEmpty();
        BySlugs("ada-quill", "nobody").Should().BeNull();
    }

    private CastPath? BySlugs(string from, string to, bool leadsOnly = false) => CastPath.BySlugs(_catalogue.Rows, from, to, leadsOnly);
}
