using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;
using BehindScenes.Catalogue.Seeds;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Tests.People;

/// <summary>Who is one person, and who is two.</summary>
public sealed class NamesakeTests
{
    private static readonly string[] TwoKims = ["kim-park", "kim-park-of-busan"];
    private static readonly char[] PartsOfMessage = [' ', ';'];

    [Fact]
    public async Task A_name_with_a_hyphen_a_blank_or_neither_is_one_person()
    {
        using var catalogue = await BuiltCatalogue.OfAsync("""
            -- dramas/many.jsonl --
            {"title": "Alpha", "cast": [{"name": "Min Seo-jun", "character": "A"}]}
            {"title": "Beta", "cast": [{"name": "Min Seo Jun", "character": "B"}]}
            {"title": "Gamma", "cast": [{"name": "Min Seojun", "character": "C"}]}
            -- articles/joined.txt --
            Rain on the set of “Alpha”

            Between takes MIN SEO-JUN was quiet. The actor Min Seojun laughed with the crew of the drama “Alpha”.
            """);

        (await catalogue.PeopleAsync()).Should().Equal("min-seo-jun");
        PersonDetails.Find(catalogue.Rows, "min-seo-jun")!.Roles.Select(part => part.Drama.Slug).Should().BeEquivalentTo("alpha", "beta", "gamma");
        (await catalogue.Rows.ArticlePeople.CountAsync()).Should().Be(1);
    }

    [Fact]
    public async Task Names_that_differ_only_in_Vietnamese_marks_are_two_people()
    {
        using var catalogue = await BuiltCatalogue.OfAsync("""
            -- dramas/many.jsonl --
            {"title": "Alpha", "cast": [{"name": "Thanh Hương", "character": "A"}, {"name": "Thành Hưởng", "character": "B"}]}
            {"title": "Beta", "cast": [{"name": "Thành Hưởng", "character": "C"}]}
            {"title": "Gamma", "cast": [{"name": "Thanh Hương", "character": "D"}]}
            """);

        var people = await catalogue.Rows.People.Select(person => new { person.Name, person.DramaCount }).ToListAsync();
        people.Select(person => (person.Name, person.DramaCount)).Should().BeEquivalentTo([("Thanh Hương", 2), ("Thành Hưởng", 2)]);
        (await catalogue.CastAsync("alpha")).Should().HaveCount(2);
        catalogue.Memory.Pairings.Count.Should().Be(1);
    }

    [Fact]
    public async Task A_name_without_marks_that_fits_two_is_told_and_not_guessed()
    {
        using var catalogue = await BuiltCatalogue.OfAsync("""
            -- dramas/many.jsonl --
            {"title": "Alpha", "cast": [{"name": "Thanh Hương", "character": "A"}, {"name": "Thành Hưởng", "character": "B"}]}
            {"title": "Beta", "cast": [{"name": "Thanh Huong", "character": "C"}]}
            """);

        var problem = (await catalogue.ProblemsAsync()).Should().ContainSingle().Subject;
        (problem.Path, problem.Line, problem.Kind).Should().Be(("dramas/many.jsonl", 2, ProblemKind.LeftOut));
        (await catalogue.CastAsync("beta")).Should().BeEmpty();
    }

    [Fact]
    public async Task Two_of_one_name_told_apart_by_slugs_stay_two_everywhere()
    {
        using var catalogue = await BuiltCatalogue.OfAsync("""
            -- dramas/many.jsonl --
            {"title": "Alpha", "cast": [{"name": "Nora Vale"}, {"name": "Kim Park"}]}
            {"title": "Beta", "cast": [{"name": "Kim Park", "person": "kim-park-of-busan"}, {"name": "Otto Reed"}]}
            {"title": "Gamma", "cast": [{"name": "Kim Park", "person": "kim-park-of-busan"}, {"name": "Kim Park"}]}
            """);

        (await catalogue.ProblemsAsync()).Should().BeEmpty();
        (await catalogue.PeopleAsync()).Should().Equal("kim-park", "kim-park-of-busan", "nora-vale", "otto-reed");
        (await catalogue.CastAsync("gamma")).Should().Equal("kim-park-of-busan: ", "kim-park: ");
        var between = PairingSearch.BySlugs(catalogue.Rows, "kim-park", "kim-park-of-busan")!;
        (between.Outcome, between.Dramas.Single().Slug).Should().Be((PairingOutcome.Found, "gamma"));
        var apart = PairingSearch.BySlugs(catalogue.Rows, "nora-vale", "otto-reed")!;
        apart.Outcome.Should().Be(PairingOutcome.NothingShared);
        apart.Path.Select(step => (step.From.Slug, step.Drama.Slug, step.To.Slug)).Should().Equal(
            ("nora-vale", "alpha", "kim-park"), ("kim-park", "gamma", "kim-park-of-busan"), ("kim-park-of-busan", "beta", "otto-reed"));
    }

    [Fact]
    public async Task Namesakes_that_share_no_drama_join_no_one_s_path()
    {
        using var catalogue = await BuiltCatalogue.OfAsync("""
            -- dramas/many.jsonl --
            {"title": "Alpha", "cast": [{"name": "Nora Vale"}, {"name": "Kim Park"}]}
            {"title": "Beta", "cast": [{"name": "Kim Park", "person": "kim-park-of-busan"}, {"name": "Otto Reed"}]}
            """);

        var answer = PairingSearch.BySlugs(catalogue.Rows, "nora-vale", "otto-reed")!;
        (answer.Outcome, answer.Path.Count).Should().Be((PairingOutcome.NothingShared, 0));
        var typed = PairingSearch.ByNames(catalogue.Rows, "Kim Park", "Nora Vale");
        typed.Outcome.Should().Be(PairingOutcome.Ambiguous);
        typed.Candidates.First.Select(candidate => candidate.Slug).Should().BeEquivalentTo(TwoKims);
    }

    [Fact]
    public async Task A_name_that_two_cards_share_is_told_and_never_guessed()
    {
        using var catalogue = await BuiltCatalogue.OfAsync("""
            -- people/kim-park.md --
            ---
            name: Kim Park
            ---
            -- people/kim-park-of-busan.md --
            ---
            name: Kim Park
            ---
            -- dramas/alpha.md --
            ---
            title: Alpha Station
            cast:
              - name: Nora Vale
                character: Iris Bell
              - name: Kim Park
                character: Max Stone
            ---
            -- dramas/beta.md --
            ---
            title: Beta Station
            cast:
              - person: kim-park-of-busan
                character: Leo Stern
            ---
            -- articles/open.txt --
            Rain on the set of “Alpha Station”

            The crew of the drama “Alpha Station” waited. The actor Kim Park laughed between takes.
            -- articles/by-cast.txt --
            Rain on the set of “Beta Station”

            The crew of the drama “Beta Station” waited. The actor Kim Park laughed between takes.
            -- articles/stated.md --
            ---
            headline: A day of rain
            people: [kim-park]
            ---
            The crew of the drama “Alpha Station” waited. The actor Kim Park laughed between takes.
            """);

        var problems = await catalogue.ProblemsAsync();
        problems.Select(problem => (problem.Path, problem.Line, problem.Kind)).Should().Equal(
            ("articles/open.txt", 3, ProblemKind.LeftOut), ("dramas/alpha.md", 6, ProblemKind.LeftOut));
        problems.Should().OnlyContain(problem => TwoKims.All(slug => problem.Message.Split(PartsOfMessage).Contains(slug)));
        (await catalogue.CastAsync("alpha")).Should().Equal("nora-vale: Iris Bell");
        (await catalogue.Rows.ArticlePeople.Where(tie => tie.Person.Name == "Kim Park").OrderBy(tie => tie.ArticleId).Select(tie => tie.Article.Slug + " " + tie.Person.Slug).ToListAsync())
            .Should().Equal("by-cast kim-park-of-busan", "stated kim-park");
    }
}
