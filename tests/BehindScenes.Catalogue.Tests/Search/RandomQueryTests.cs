using System.Globalization;
using System.Text;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Search;
using Xunit.Abstractions;

namespace BehindScenes.Catalogue.Tests.Search;

/// <summary>
/// Whatever is typed is answered. A few hundred queries by default; <c>BEHINDSCENES_QUERIES=1000000 dotnet test --filter RandomQueryTests</c>
/// asks as many as it says, and <c>BEHINDSCENES_SEED</c> repeats a run.
/// </summary>
public sealed class RandomQueryTests(SearchCatalogues catalogues, ITestOutputHelper output) : IClassFixture<SearchCatalogues>
{
    private const int Usual = 400;
    private const int Warm = 2_000;
    private const long MostGrowth = 64L << 20;

    private static readonly string[] Signs =
        ["\"", "'", "(", ")", "*", "^", ":", "-", "+", "&", "×", "x", " AND ", " OR ", " NOT ", " NEAR(", "“", "”", "«", "%", "_", "\\", "@", "ep", "tập", "화", "第", "\u202E", "\u0301", "\uD83D", "\uDE00", "\0", "\uFFFE", "\uFFFF", "ﷺ", "İ", "ß", "김", "임시완", "幕", "ก็", "が", "٣", "𝒜"];

    [Fact]
    public async Task Any_query_is_answered_and_none_costs_memory_for_good()
    {
        var seed = int.Parse(Environment.GetEnvironmentVariable("BEHINDSCENES_SEED") ?? "20261121", CultureInfo.InvariantCulture);
        var queries = int.Parse(Environment.GetEnvironmentVariable("BEHINDSCENES_QUERIES") ?? $"{Usual}", CultureInfo.InvariantCulture);
        output.WriteLine($"{queries} queries of seed {seed}");
        var random = new Random(seed);
        var typed = SearchRow.Read("spellings.yml").Concat(SearchRow.Read("queries.yml")).SelectMany(group => group.Value).Select(row => row.Typed).ToList();
        var (before, catalogue) = (0L, catalogues.Shipped);
        for (var i = 0; i < queries; i++)
        {
            var query = Mutated(random, typed);
            try
            {
                await CatalogueSearch.AskAsync(catalogue.Rows, query, new SearchFilter(), new PageRequest(1, 10), QueryBudget.Usual, default);
                Suggestions.For(catalogue.Rows, query, 8, QueryBudget.Usual);
            }
            catch (Exception problem)
            {
                throw new InvalidOperationException($"query {i} of seed {seed}: {string.Join(' ', query.Select(c => ((int)c).ToString("x4", CultureInfo.InvariantCulture)))}", problem);
            }

            if (i == Math.Min(Warm, queries / 2))
                before = GC.GetTotalMemory(forceFullCollection: true);
        }

        (GC.GetTotalMemory(forceFullCollection: true) - before).Should().BeLessThan(MostGrowth);
    }

    private static string Mutated(Random random, List<string> typed)
    {
        var query = new StringBuilder(random.Next(4) == 0 ? "" : typed[random.Next(typed.Count)]);
        for (var change = random.Next(6); change > 0; change--)
        {
            var at = random.Next(query.Length + 1);
            switch (random.Next(5))
            {
                case 0 when query.Length > 0:
                    query.Remove(Math.Min(at, query.Length - 1), 1);
                    break;
                case 1:
                    query.Insert(at, Signs[random.Next(Signs.Length)]);
                    break;
                case 2:
                    query.Insert(at, (char)random.Next(1, 0x10000));
                    break;
                case 3:
                    query.Insert(at, typed[random.Next(typed.Count)]);
                    break;
                default:
                    query.Insert(at, " ");
                    break;
            }
        }

        return query.ToString();
    }
}
