using BehindScenes.Catalogue.People;

namespace BehindScenes.Catalogue.Tests.People;

/// <summary>Lists of people: by letter, by name, in pages.</summary>
public sealed class PersonListTests
{
    [Fact]
    public async Task Each_letter_counts_whom_it_finds()
    {
        using var catalogue = await BuiltCatalogue.OfAsync(GeneratedCasts.Folder(dramas: 60, people: 40));
        var letters = catalogue.NamesIn().People.Letters;

        letters.Select(letter => letter.Value).Should().Equal("D", "K");
        foreach (var letter in letters)
        {
            var (items, total) = Pages.All(page => PersonList.Page(catalogue.Rows, catalogue.NamesIn(), new PersonFilter(letter.Value), page), size: 4);
            total.Should().Be(letter.Count);
            items.Should().OnlyHaveUniqueItems(person => person.Slug);
        }
    }

    [Theory]
    [InlineData(PersonOrder.Name)]
    [InlineData(PersonOrder.MostPartners)]
    public async Task All_pages_together_hold_each_person_once_and_in_order(PersonOrder order)
    {
        using var catalogue = await BuiltCatalogue.OfAsync(GeneratedCasts.Folder(dramas: 60, people: 40));

        var (items, total) = Pages.All(page => PersonList.Page(catalogue.Rows, catalogue.NamesIn(), new PersonFilter(Order: order), page), size: 7);

        total.Should().Be(catalogue.Outcome.Generation.PersonCount);
        items.Should().OnlyHaveUniqueItems(person => person.Slug);
        items.Select(person => order == PersonOrder.Name ? person.Slug : $"{999 - person.PartnerCount:000} {person.Slug}").Should().BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("lee", "lee-bo-na", "lee-do-hwa")]
    [InlineData("dohwa", "lee-do-hwa")]
    [InlineData("do hwa lee", "lee-do-hwa")]
    [InlineData("이도화", "lee-do-hwa")]
    [InlineData("yi toh", "lee-do-hwa")]
    [InlineData("Iris Bell")]
    [InlineData("?")]
    public async Task A_name_filters_in_any_spelling(string typed, params string[] slugs)
    {
        using var catalogue = await BuiltCatalogue.OfAsync("""
            -- people/lee-do-hwa.md --
            ---
            name: Lee Do-hwa
            native_name: 이도화
            spellings: [Yi Toh-hwa, Dohwa]
            ---
            -- dramas/many.jsonl --
            {"title": "Alpha", "cast": [{"name": "Lee Bo-na", "character": "Iris Bell"}, {"name": "Lee Do-hwa"}, {"name": "Nora Vale"}]}
            """);

        var (items, _) = Pages.All(page => PersonList.Page(catalogue.Rows, catalogue.NamesIn(), new PersonFilter(Name: typed), page), size: 1);

        items.Select(person => person.Slug).Should().Equal(slugs);
    }

    [Fact]
    public async Task A_name_that_very_many_bear_finds_all_of_them()
    {
        var cast = Enumerable.Range(0, 260).Select(i => $$"""{"title": "Tale {{i}}", "cast": [{"name": "Kim {{(char)('A' + (i / 26))}}o {{(char)('A' + (i % 26))}}un"}]}""");
        using var catalogue = await BuiltCatalogue.OfAsync("-- dramas/many.jsonl --\n" + string.Join('\n', cast));

        var page = PersonList.Page(catalogue.Rows, catalogue.NamesIn(), new PersonFilter(Name: "kim"), new PageRequest(1, 30));

        page.Total.Should().Be(260);
    }
}
