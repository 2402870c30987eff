using BehindScenes.Catalogue.Search;
using BehindScenes.Reading.Names;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace BehindScenes.Catalogue.Tests.Search;

/// <summary>What fans type finds the right page first.</summary>
public sealed class SearchTableTests(SearchCatalogues catalogues, ITestOutputHelper output) : IClassFixture<SearchCatalogues>
{
    [Fact]
    public async Task Ninety_seven_of_a_hundred_spellings_find_their_name_first()
    {
        var groups = SearchRow.Read("spellings.yml");
        var missed = new List<string>();
        foreach (var (group, rows) in groups)
        {
            var before = missed.Count;
            foreach (var row in rows)
            {
                var items = (await catalogues.Of(row).AskAsync(row.Typed)).Items.Items;
                if (items.Count == 0 || !row.IsFoundBy(items[0]))
                    missed.Add($"{row.Typed}: {row.Kind} {row.Finds} is wanted, first are {string.Join(", ", items.Take(3).Select(item => item.Shown()))}");
            }

            output.WriteLine($"{group}: {rows.Count - missed.Count + before} of {rows.Count}");
        }

        var total = groups.Values.Sum(rows => rows.Count);
        total.Should().BeGreaterThan(400);
        (total - missed.Count).Should().BeGreaterThanOrEqualTo((int)Math.Ceiling(total * 0.97), "these were missed: {0}", string.Join(" | ", missed));
    }

    [Fact]
    public async Task Thirty_eight_of_forty_questions_of_fans_are_answered_first()
    {
        var missed = new List<string>();
        var rows = SearchRow.Read("queries.yml").Values.SelectMany(rows => rows).ToList();
        foreach (var row in rows)
        {
            var items = (await catalogues.Shipped.AskAsync(row.Typed)).Items.Items;
            if (items.Count == 0 || !row.IsFoundBy(items[0]))
                missed.Add($"{row.Typed}: {row.Finds} is wanted, first are {string.Join(", ", items.Take(3).Select(item => item.Shown()))}");
        }

        rows.Should().HaveCount(40);
        missed.Should().HaveCountLessThanOrEqualTo(2, "these were missed: {0}", string.Join(" | ", missed));
    }

    [Fact]
    public async Task A_name_written_just_so_is_always_first()
    {
        foreach (var name in await catalogues.Shipped.Rows.Names.Where(name => name.Kind != NameKind.Character).Select(name => name.Text).Distinct().OrderBy(text => text).ToListAsync())
        {
            var first = (await catalogues.Shipped.AskAsync(name)).Items.Items[0];
            (first.Reason, NameFold.Spelling(first.Matched ?? first.Name)).Should().Be((SearchReason.Typed, NameFold.Spelling(name)), "{0} was typed", name);
        }
    }
}
