using BehindScenes.Catalogue.Seeds;
using BehindScenes.Tests;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Tests.Seeds;

/// <summary>What an author got wrong is told with its line and costs that file alone.</summary>
public sealed class BadSeedTests
{
    private static readonly int[] BadLines = [2, 3, 5, 6, 7, 8, 9, 10, 11];

    internal const string Good = """
        -- dramas/harbour-lights.md --
        ---
        title: Harbour Lights
        cast:
          - name: Nora Vale
            character: Iris Bell
          - name: Otto Reed
            character: Max Stone
        ---
        -- articles/good.txt --
        Rain on the set of “Harbour Lights”

        Between takes Nora Vale and Otto Reed rehearsed a scene of “Harbour Lights” again and again.

        """;

    [Fact]
    public async Task A_broken_card_takes_no_article_with_it()
    {
        using var seeds = SeedText.Folder(Good + "-- dramas/bad.md --\n---\ntitle: [\n---\n-- articles/tied.md --\n---\nheadline: Tied\ndramas: [bad, harbour-lights]\n---\nNora Vale laughed on the set.\n");
        using var catalogue = await BuiltCatalogue.OfAsync(seeds);
        (await catalogue.Rows.Articles.Select(article => article.Slug).OrderBy(slug => slug).ToListAsync()).Should().Equal("good", "tied");
        (await catalogue.ProblemsAsync()).Select(problem => (problem.Path, problem.Line, problem.Kind)).Should()
            .Equal(("articles/tied.md", 3, ProblemKind.LeftOut), ("dramas/bad.md", 2, ProblemKind.Unusable));
    }

    [Fact]
    public async Task A_sentence_that_nests_deep_alone_does_not_end_the_build()
    {
        using var seeds = SeedText.Folder(Good + $"-- articles/deep.md --\n# Deep rain\n\nThe drama “Harbour Lights” airs. {new string('>', 400)} Nora Vale and Otto Reed rehearsed on the set of “Harbour Lights”.\n");
        using var catalogue = await BuiltCatalogue.OfAsync(seeds);
        (await catalogue.Rows.Articles.CountAsync()).Should().Be(2);
    }

    [Theory]
    [InlineData(3, "---\nlanguage: en\nheadline: one: two\n---\nText of the day.")]
    [InlineData(1, "---\nheadline: never closed\n\nText of the day.")]
    [InlineData(3, "---\nlanguage: en\nheadline: [[[[[[[[[[[[deep]]]]]]]]]]]]\n---\nText of the day.")]
    [InlineData(2, "---\nheadline: &a Same\nsource: *a\n---\nText of the day.")]
    [InlineData(3, "---\nheadline: One\nheadline: Two\n---\nText of the day.")]
    [InlineData(3, "---\nheadline: One\ncolour: red\n---\nText of the day.")]
    [InlineData(3, "---\nheadline: One\ncolours:\n  - red\n---\nText of the day.")]
    [InlineData(4, "---\ndramas:\n  - harbour-lights\n  - harbour-nights\n---\nText of the day.")]
    [InlineData(2, "---\npeople: [nora-vole]\n---\nText of the day.")]
    [InlineData(3, "---\nheadline: One\npublished: 2024-13-40\n---\nText of the day.")]
    [InlineData(2, "---\nlanguage: English\n---\nText of the day.")]
    [InlineData(2, "---\nheadline: \"a\\0b\"\n---\nText of the day.")]
    [InlineData(1, "---\nheadline: [never, closed\n")]
    [InlineData(1, " \n\t\n")]
    public async Task A_bad_article_is_left_out_alone(int line, string text)
    {
        using var catalogue = await BuiltCatalogue.OfAsync(Good + "-- articles/bad.md --\n" + text);

        await OnlyTheBadOneIsLeftOut(catalogue, "articles/bad.md", line);
    }

    [Theory]
    [InlineData(1, "title: No fences")]
    [InlineData(2, "---\nyear: 2020\n---\n")]
    [InlineData(3, "---\ntitle: Bad\nyear: twenty\n---\n")]
    [InlineData(3, "---\ntitle: Bad\nyear: 20200\n---\n")]
    [InlineData(3, "---\ntitle: Bad\nepisodes: -1\n---\n")]
    [InlineData(5, "---\ntitle: Bad\ncast:\n  - name: Ida Pool\n    kind: villain\n---\n")]
    [InlineData(4, "---\ntitle: Bad\ncast:\n  - person: nora-vole\n---\n")]
    [InlineData(4, "---\ntitle: Bad\ncast:\n  - character: Nobody\n---\n")]
    [InlineData(4, "---\ntitle: Bad\ncast:\n  - Ida Pool\n---\n")]
    [InlineData(2, "---\ntitle: [Bad]\nnetwork: {a: b}\n---\n")]
    [InlineData(3, "---\ntitle: Bad\ntitle: Worse\n---\n")]
    [InlineData(1, "---\ntitle: Bad\n")]
    public async Task A_bad_drama_card_is_left_out_alone(int line, string text)
    {
        using var catalogue = await BuiltCatalogue.OfAsync(Good + "-- dramas/bad.md --\n" + text);

        await OnlyTheBadOneIsLeftOut(catalogue, "dramas/bad.md", line);
    }

    [Theory]
    [InlineData(2, "---\nspellings: [Ida]\n---\n")]
    [InlineData(3, "---\nname: Ida Pool\nborn: 1990\n---\n")]
    [InlineData(1, "Ida Pool")]
    public async Task A_bad_person_card_is_left_out_alone(int line, string text)
    {
        using var catalogue = await BuiltCatalogue.OfAsync(Good + "-- people/bad.md --\n" + text);

        await OnlyTheBadOneIsLeftOut(catalogue, "people/bad.md", line);
        (await catalogue.PeopleAsync()).Should().Equal("nora-vale", "otto-reed");
    }

    [Fact]
    public async Task A_broken_line_of_dramas_costs_that_drama_alone()
    {
        using var catalogue = await BuiltCatalogue.OfAsync("""
            -- dramas/many.jsonl --
            {"title": "First Snow", "year": 2001}
            {"title": "Second Snow", "year":
            {"title": "Third Snow", "seasons": 3}

            {"title": "Fourth Snow", "year": "next"}
            ["title", "Fifth Snow"]
            {"title": "Sixth Snow", "title": "Seventh Snow"}
            {"title": "Eighth Snow", "genres": [[[[[[[[[["deep"]]]]]]]]]]}
            {"title": "Ninth Snow", "cast": [{"person": "nobody-at-all"}]}
            {"title": "Tenth Snow \ud83d"}
            {"title": "Eleventh Snow", "genres": ["\ude00"]}
            {"title": "Last Snow", "cast": [{"name": "Ida Pool"}]}
            """);

        (await catalogue.ProblemsAsync()).Select(problem => (problem.Path, problem.Line, problem.Kind)).Should().Equal(
            BadLines.Select(line => ("dramas/many.jsonl", line, ProblemKind.Unusable)));
        (await catalogue.Rows.Dramas.Select(drama => drama.Slug).ToListAsync()).Should().BeEquivalentTo("first-snow", "last-snow");
    }

    [Theory]
    [InlineData("dramas", "title: Twin", "year: 2001", "year: 2002")]
    [InlineData("people", "name: Twin Vale", "spellings: [First]", "spellings: [Second]")]
    [InlineData("articles", "headline: Twin", "source: First", "source: Second")]
    public async Task Of_two_of_one_address_the_first_by_path_is_kept_and_both_are_named(string folder, string common, string first, string second)
    {
        using var catalogue = await BuiltCatalogue.OfAsync($"""
            -- {folder}/z/twin.md --
            ---
            {common}
            {second}
            ---
            A text of some words.
            -- {folder}/a/Twin.md --
            ---
            {common}
            {first}
            ---
            A text of some words.
            """);

        var problem = (await catalogue.ProblemsAsync()).Should().ContainSingle().Subject;
        (problem.Path, problem.Kind).Should().Be(($"{folder}/z/twin.md", ProblemKind.Unusable));
        problem.Message.Should().Contain($"{folder}/a/Twin.md");
        var kept = folder switch
        {
            "dramas" => $"{(await catalogue.Rows.Dramas.SingleAsync()).Year}",
            "people" => (await catalogue.Rows.PersonSpellings.SingleAsync()).Name,
            _ => (await catalogue.Rows.Articles.SingleAsync()).Source,
        };
        first.Should().Contain(kept);
    }

    [Fact]
    public async Task An_empty_folder_is_an_empty_catalogue()
    {
        using var catalogue = await BuiltCatalogue.OfAsync("");

        (await catalogue.ProblemsAsync()).Should().BeEmpty();
        (catalogue.Outcome.Generation.DramaCount, catalogue.Outcome.Generation.PersonCount, catalogue.Outcome.Generation.ArticleCount).Should().Be((0, 0, 0));
        catalogue.Memory.Casts.Path(1, 2).Should().BeNull();
    }

    internal static async Task OnlyTheBadOneIsLeftOut(BuiltCatalogue catalogue, string path, int line)
    {
        (await catalogue.ProblemsAsync()).Select(problem => (problem.Path, problem.Line, problem.Kind)).Should().Equal((path, line, ProblemKind.Unusable));
        (await catalogue.Rows.Articles.Select(article => article.Path).ToListAsync()).Should().Equal("articles/good.txt");
        (await catalogue.Rows.Dramas.Select(drama => drama.CardPath).ToListAsync()).Should().Equal("dramas/harbour-lights.md");
        (await catalogue.Rows.ArticleDramas.CountAsync()).Should().Be(1);
    }
}
