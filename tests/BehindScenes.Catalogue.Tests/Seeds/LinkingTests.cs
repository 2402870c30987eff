using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Seeds;
using BehindScenes.Reading.Findings;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Tests.Seeds;

/// <summary>What texts say is tied to what cards say, and cards win.</summary>
public sealed class LinkingTests
{
    [Fact]
    public async Task A_card_wins_over_a_text_and_the_difference_is_kept_and_told()
    {
        using var catalogue = await BuiltCatalogue.OfAsync("""
            -- dramas/harbour-lights.md --
            ---
            title: Harbour Lights
            cast:
              - name: Nora Vale
                character: Iris Bell
              - name: Otto Reed
                character: Max Stone
            ---
            -- articles/wrong.txt --
            Rain on the set of “Harbour Lights”

            The crew of the drama “Harbour Lights” waited for the rain.
            Nora Vale, who plays Max Stone, laughed between takes.
            """);

        (await catalogue.CastAsync("harbour-lights")).Should().Equal("nora-vale: Iris Bell", "otto-reed: Max Stone");
        (await catalogue.ProblemsAsync()).Select(problem => (problem.Path, problem.Line, problem.Kind)).Should().Equal(("articles/wrong.txt", 4, ProblemKind.Conflict));
        var finding = await catalogue.Rows.Findings.SingleAsync(finding => finding.Kind == FindingKind.Casting);
        (finding.Value, finding.IsContradicted).Should().Be(("Max Stone", true));
        var dispute = DramaDetails.Find(catalogue.Rows, "harbour-lights")!.Disputes.Should().ContainSingle().Subject;
        (dispute.Person.Slug, dispute.Character, dispute.Proof.Article.Slug).Should().Be(("nora-vale", "Max Stone", "wrong"));
        dispute.Proof.Sentence.Should().Be("Nora Vale, who plays Max Stone, laughed between takes.");
    }

    [Fact]
    public async Task Where_nothing_is_to_be_found_only_what_is_stated_is_tied()
    {
        using var catalogue = await BuiltCatalogue.OfAsync("""
            -- dramas/harbour-lights.md --
            ---
            title: Harbour Lights
            cast:
              - name: Nora Vale
            ---
            -- articles/stated.md --
            ---
            headline: Rain
            language: en
            dramas: [harbour-lights]
            findings: none
            ---
            The crew of the drama “Other Lights” waited. Otto Reed, who plays *Max Stone*, laughed between takes.

            Leave a comment
            -- articles/wrong.md --
            ---
            findings: some
            ---
            Rain.
            """);

        var article = await catalogue.Rows.Articles.Include(article => article.Dramas).ThenInclude(tie => tie.Drama).SingleAsync();
        article.Dramas.Should().ContainSingle().Which.Drama.Slug.Should().Be("harbour-lights");
        article.BodyHtml.Should().Contain("<em>Max Stone</em>").And.Contain("Leave a comment");
        (await catalogue.Rows.Findings.CountAsync(), await catalogue.Rows.People.CountAsync()).Should().Be((0, 1));
        (await catalogue.ProblemsAsync()).Should().ContainSingle().Which.ToString().Should().Be("articles/wrong.md:2: `findings` must be one of none, not `some`");
    }

    [Theory]
    [InlineData("Hee Joo")]
    [InlineData("Hee-joo")]
    [InlineData("Heejoo")]
    [InlineData("Hong Hee Joo")]
    [InlineData("Hong Heejoo")]
    public async Task A_short_form_of_a_character_s_name_is_no_conflict(string form)
    {
        using var catalogue = await BuiltCatalogue.OfAsync($"""
            -- dramas/harbour-lights.md --
            ---
            title: Harbour Lights
            cast:
              - name: Nora Vale
                character: Hong Hee-joo
            ---
            -- articles/short.txt --
            Rain on the set of “Harbour Lights”

            The crew of the drama “Harbour Lights” waited. Nora Vale, who plays {form}, laughed between takes.
            """);

        (await catalogue.ProblemsAsync()).Should().BeEmpty();
        (await catalogue.CastAsync("harbour-lights")).Should().Equal("nora-vale: Hong Hee-joo");
        var finding = await catalogue.Rows.Findings.SingleAsync(finding => finding.Kind == FindingKind.Casting);
        (finding.IsContradicted, finding.RoleId).Should().Be((false, 1));
    }

    [Fact]
    public async Task What_no_card_says_is_taken_from_the_texts()
    {
        using var catalogue = await BuiltCatalogue.OfAsync("""
            -- articles/one.txt --
            Rain on the set of “Glass Orchard”

            The crew of the drama “Glass Orchard” waited for the rain. Nora Vale, who plays Iris Bell, laughed between takes.
            -- articles/two.txt --
            A farewell to “Glass Orchard”

            Otto Reed, who plays Max Stone, hugged the crew of the drama “Glass Orchard” on the last day of filming.
            """);

        (await catalogue.ProblemsAsync()).Should().BeEmpty();
        (await catalogue.CastAsync("glass-orchard")).Should().Equal("nora-vale: Iris Bell", "otto-reed: Max Stone");
        (await catalogue.Rows.Dramas.SingleAsync()).ArticleCount.Should().Be(2);
    }

    [Fact]
    public async Task A_viewers_comment_makes_no_role_and_no_moment()
    {
        using var catalogue = await BuiltCatalogue.OfAsync("""
            -- articles/comments.txt --
            Rain on the set of “Glass Orchard”

            The crew of the drama “Glass Orchard” waited for the rain. Nora Vale, who plays Iris Bell, laughed between takes.

            Viewers' comments: Otto Reed plays Max Stone so well. Between takes Nora Vale kissed Otto Reed behind the camera.
            """);

        (await catalogue.CastAsync("glass-orchard")).Should().Equal("nora-vale: Iris Bell");
        (await catalogue.Rows.Findings.Where(finding => finding.RoleId != null).Select(finding => finding.Value).ToListAsync()).Should().Equal("Iris Bell");
        (await catalogue.Rows.Moments.Where(moment => moment.Kind == "affection" && moment.Status == FindingStatus.Reported).CountAsync()).Should().Be(0);
        catalogue.Memory.Pairings.All.Should().NotContain(pairing => pairing.Shared.Moments > 0);
    }

    [Theory]
    [InlineData("was rumoured to play the part; rumours say that Otto Reed plays Max Stone.")]
    [InlineData("denied it: nobody says that Otto Reed plays Max Stone.")]
    [InlineData("came by. Fans hope that Otto Reed plays Max Stone.")]
    public async Task A_rumour_a_denial_or_a_wish_makes_no_role(string rest)
    {
        using var catalogue = await BuiltCatalogue.OfAsync($"""
            -- articles/rumour.txt --
            Rain on the set of “Glass Orchard”

            The crew of the drama “Glass Orchard” waited for the rain. Nora Vale, who plays Iris Bell, laughed between takes.

            The actor Otto Reed {rest}
            """);

        (await catalogue.CastAsync("glass-orchard")).Should().Equal("nora-vale: Iris Bell");
    }

    [Fact]
    public async Task A_joined_network_is_parted_only_where_both_stand_alone_elsewhere()
    {
        using var catalogue = await BuiltCatalogue.OfAsync("""
            -- dramas/many.jsonl --
            {"title": "Alpha", "network": "Netflix tvN"}
            {"title": "Beta", "network": "Netflix"}
            {"title": "Gamma", "network": "tvN"}
            {"title": "Delta", "network": "Netflix Fuji TV"}
            {"title": "Epsilon", "network": "Channel A"}
            {"title": "Zeta", "network": ["Fuji TV", "netflix"]}
            """);

        var networks = await catalogue.Rows.Dramas.OrderBy(drama => drama.Slug).Select(drama => new { drama.Slug, Names = drama.Networks.OrderBy(network => network.Name).Select(network => network.Name).ToList() }).ToListAsync();
        networks.Select(drama => $"{drama.Slug}: {string.Join(" + ", drama.Names)}").Should().Equal(
            "alpha: Netflix + tvN", "beta: Netflix", "delta: Fuji TV + Netflix", "epsilon: Channel A", "gamma: tvN", "zeta: Fuji TV + Netflix");
    }

    [Fact]
    public async Task A_joined_network_whose_parts_do_not_both_stand_alone_stays_whole()
    {
        using var catalogue = await BuiltCatalogue.OfAsync("""
            -- dramas/many.jsonl --
            {"title": "Alpha", "network": "Netflix tvN"}
            {"title": "Beta", "network": "Netflix"}
            """);

        (await catalogue.Rows.DramaNetworks.OrderBy(network => network.DramaId).Select(network => network.Name).ToListAsync()).Should().Equal("Netflix tvN", "Netflix");
    }

    [Fact]
    public async Task A_title_that_two_dramas_share_goes_to_the_one_whose_cast_the_text_names_or_is_told()
    {
        using var catalogue = await BuiltCatalogue.OfAsync("""
            -- dramas/many.jsonl --
            {"title": "Glass Orchard", "year": 2001, "cast": [{"name": "Nora Vale", "character": "Iris Bell"}]}
            {"title": "Glass Orchard", "year": 2020, "cast": [{"name": "Otto Reed", "character": "Max Stone"}]}
            -- articles/clear.txt --
            Rain on the set of “Glass Orchard”

            The crew of the drama “Glass Orchard” waited. Otto Reed, who plays Max Stone, laughed between takes.
            -- articles/stated.md --
            ---
            dramas: [glass-orchard]
            ---
            The crew of the drama “Glass Orchard” waited for the rain between takes.
            -- articles/unclear.txt --
            Sun on the set of “Glass Orchard”

            The crew of the drama “Glass Orchard” waited for the sun between takes.
            """);

        var problem = (await catalogue.ProblemsAsync()).Should().ContainSingle().Subject;
        (problem.Path, problem.Line, problem.Kind).Should().Be(("articles/unclear.txt", 1, ProblemKind.LeftOut));
        problem.Message.Should().Contain("glass-orchard-2020").And.Contain("dramas:");
        (await catalogue.Rows.ArticleDramas.OrderBy(tie => tie.ArticleId).Select(tie => tie.Article.Slug + " " + tie.Drama.Slug).ToListAsync())
            .Should().Equal("clear glass-orchard-2020", "stated glass-orchard");
    }
}
