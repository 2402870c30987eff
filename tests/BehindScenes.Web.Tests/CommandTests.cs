using System.Text.Json;
using System.Text.RegularExpressions;
using BehindScenes.Tests;

namespace BehindScenes.Web.Tests;

public sealed class CommandTests
{
    [Fact]
    public async Task Check_lists_every_problem_by_file_and_line_and_fails_on_a_file_that_cannot_be_used()
    {
        using var seeds = SeedText.Folder(Harbour.Seeds + """
            -- dramas/broken.md --
            ---
            title: Broken
            year: soon
            ---
            -- dramas/lines.jsonl --
            {"title": "Fine"}
            {"title": 
            -- articles/picture.png --
            no text
            """);

        var outcome = await ProgramRun.RunAsync("check", seeds.Path);

        outcome.Code.Should().Be(1);
        outcome.Error.Should().BeEmpty();
        var lines = outcome.Out.Trim().Split('\n');
        lines[..^1].Should().OnlyContain(line => Regex.IsMatch(line, @"^\S+:\d+: \S.*$"));
        lines.Should().Contain(line => line.Contains("dramas/broken.md:3: ", StringComparison.Ordinal) && line.Contains("soon", StringComparison.Ordinal));
        lines.Should().Contain(line => line.Contains("dramas/lines.jsonl:2: ", StringComparison.Ordinal));
        lines.Should().Contain(line => line.Contains("articles/picture.png:1: ", StringComparison.Ordinal));
        lines.Should().Contain(line => line.Contains("articles/a-day-on-the-lantern-set.txt:3: ", StringComparison.Ordinal) && line.Contains("Jack Tide", StringComparison.Ordinal));
        lines[^1].Should().Contain("1 conflicts");
    }

    [Fact]
    public async Task Check_is_content_with_a_folder_that_can_be_used()
    {
        using var seeds = SeedText.Folder(Harbour.Seeds);

        var outcome = await ProgramRun.RunAsync("check", seeds.Path);

        outcome.Code.Should().Be(0);
        outcome.Out.Should().Contain("5 dramas").And.Contain("3 articles").And.Contain("0 unusable");
    }

    [Fact]
    public async Task The_shipped_seeds_can_all_be_used()
    {
        var outcome = await ProgramRun.RunAsync("check", Repository.Seeds);

        outcome.Code.Should().Be(0, "{0}", outcome.Out);
    }

    [Fact]
    public async Task Seed_builds_once_and_says_what_it_holds()
    {
        using var seeds = SeedText.Folder(Harbour.Seeds);

        var first = await ProgramRun.RunAsync("seed", seeds.Path, "--data", seeds.Data);
        var again = await ProgramRun.RunAsync("seed", seeds.Path, "--data", seeds.Data);

        first.Code.Should().Be(0, "{0}", first.Error);
        first.Out.Should().MatchRegex(@"^5 dramas, \d+ people, 3 articles; read in [\d.]+ s\.");
        again.Out.Should().MatchRegex(@"^5 dramas, \d+ people, 3 articles; unchanged, ");
        File.Exists(first.Out.Trim().Split('\n')[^1].Trim()).Should().BeTrue();
    }

    [Fact]
    public async Task Read_prints_what_a_text_says_as_json()
    {
        using var seeds = SeedText.Folder(Harbour.Seeds);
        var file = Path.Combine(seeds.Path, "articles/a-day-on-the-lantern-set.txt");

        var outcome = await ProgramRun.RunAsync("read", file, "--json");

        outcome.Code.Should().Be(0, "{0}", outcome.Error);
        var json = JsonSerializer.Deserialize<JsonElement>(outcome.Out);
        json.GetProperty("language").GetString().Should().Be("en");
        json.GetProperty("headline").GetString().Should().Be("A wet day on the set of “The Lantern Harbour”");
        var casting = json.GetProperty("casting")[0];
        (casting.GetProperty("actor").GetString(), casting.GetProperty("character").GetString()).Should().Be(("Nora Flint", "Elsie Gray"));
        var evidence = casting.GetProperty("evidence");
        var (start, end) = (evidence.GetProperty("start").GetInt32(), evidence.GetProperty("end").GetInt32());
        (await File.ReadAllTextAsync(file))[start..end].Should().Be(evidence.GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("read", "/no/such/file.txt")]
    [InlineData("seed", "/no/such/folder")]
    [InlineData("check", "/no/such/folder")]
    [InlineData("frobnicate", "now")]
    [InlineData("--frobnicate", "now")]
    [InlineData("seed", "--frobnicate")]
    [InlineData("check", "one two three")]
    public async Task What_cannot_be_done_fails_with_a_hint_and_no_trace(string verb, string rest)
    {
        var outcome = await ProgramRun.RunAsync(verb, rest);

        outcome.Code.Should().NotBe(0);
        outcome.Error.Should().Contain(rest == "now" ? verb : rest).And.NotContain("   at ").And.NotContain("Exception");
    }

    [Fact]
    public async Task Help_lists_the_commands()
    {
        var outcome = await ProgramRun.RunAsync("--help");

        outcome.Code.Should().Be(0);
        foreach (var command in new[] { "check", "seed", "read", "export" })
            outcome.Out.Should().MatchRegex($@"(?m)^\s+{command}\b");
        outcome.Out.Should().Contain("--urls");
        foreach (var command in new[] { "check", "seed", "read", "export" })
            (await ProgramRun.RunAsync(command, "--help")).Out.Should().Contain("Usage:");
    }
}
