using System.Diagnostics;
using System.Text;
using BehindScenes.Tests;

namespace BehindScenes.Web.Tests;

public sealed class SuddenEndTests
{
    private const int Dramas = 2_000;
    private const int Times = 6;
    private const int MostTimes = 4 * Times;
    private const int Enough = 3;

    [Fact]
    public async Task A_build_that_is_killed_at_any_moment_leaves_a_site_that_is_whole()
    {
        using var seeds = SeedText.Folder("");
        seeds.Write("dramas/many.jsonl", Lines(edition: 0));
        var watch = Stopwatch.StartNew();
        (await ProgramRun.RunAsync("seed", seeds.Path, "--data", seeds.Data)).Code.Should().Be(0);
        var whole = watch.Elapsed;

        var killed = 0;
        // How long a build takes changes with what else the machine does, so some are over when they should be killed.
        for (var edition = 1; edition <= Times || (killed < Enough && edition <= MostTimes); edition++)
        {
            seeds.Write("dramas/many.jsonl", Lines(edition));
            // Each of the six parts of a build is hit, at a random moment of it.
            killed += await KillAsync(seeds, whole * ((((edition - 1) % Times) + Random.Shared.NextDouble()) / Times)) ? 1 : 0;

            using var site = TestSite.Over(seeds);
            (await site.JsonAsync("/api/v1/dramas")).GetProperty("total").GetInt32().Should().Be(Dramas);
            var last = await site.PageAsync($"/en/dramas/title-{Dramas}");
            last.WordsOf(".cast .as").Should().Equal($"Part {edition}", $"Other {edition}");
            (await site.PageAsync($"/en/pairings?first=Lead+{Dramas}&second=Everywhere+{Dramas % 50}")).Section("Together in").WordsOf("h3 a").Should().Equal($"Title {Dramas}");
        }

        killed.Should().BeGreaterThanOrEqualTo(Enough, "builds were not over when they were killed");
        Directory.GetFiles(seeds.Data, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length)
            .Should().BeLessThan(8 * SizeOfOne(seeds), "what killed builds left behind was cleared away");
    }

    private static long SizeOfOne(SeedText seeds) => Directory.GetFiles(seeds.Data, "*", SearchOption.AllDirectories).Max(file => new FileInfo(file).Length);

    private static async Task<bool> KillAsync(SeedText seeds, TimeSpan after)
    {
        using var process = ProgramRun.Start(["seed", seeds.Path, "--data", seeds.Data]);
        await Task.Delay(after);
        var wasRunning = !process.HasExited;
        process.Kill();
        await process.WaitForExitAsync();
        return wasRunning;
    }

    private static string Lines(int edition)
    {
        var text = new StringBuilder();
        for (var number = 1; number <= Dramas; number++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $$"""{"title": "Title {{number}}", "year": {{1950 + (number % 70)}}, "cast": [{"name": "Lead {{number}}", "character": "Part {{edition}}", "kind": "main"}, {"name": "Everywhere {{number % 50}}", "character": "Other {{edition}}", "kind": "main"}]}""")
                .Append('\n');
        }

        return text.ToString();
    }
}
