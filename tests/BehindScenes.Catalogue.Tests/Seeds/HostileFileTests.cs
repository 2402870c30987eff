using System.Diagnostics;
using System.Text;
using BehindScenes.Catalogue.Seeds;
using BehindScenes.Tests;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Tests.Seeds;

/// <summary>Files that are no text, or not what they seem.</summary>
public sealed class HostileFileTests : IDisposable
{
    private const string Bad = "articles/bad.txt";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly SeedText _seeds = SeedText.Folder(BadSeedTests.Good);

    public void Dispose() => _seeds.Dispose();

    public static TheoryData<string, int, byte[]> NoTexts() => new()
    {
        { "UTF-8", 3, [.. "One line.\nAnother.\nA caf"u8, 0xE9, .. " in Latin-1.\n"u8] },
        { "UTF-8", 1, [0xED, 0xA0, 0x80] },
        { "UTF-16", 1, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("A text of some words.")] },
        { "UTF-16", 1, [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("A text of some words.")] },
        { "NUL", 2, "A line.\nAnd \0 inside.\n"u8.ToArray() },
        { "NUL", 2, [0xEF, 0xBB, 0xBF, .. "A line.\n\0"u8] },
        { "empty", 1, [] },
        { "1 MiB", 1, [.. Enumerable.Repeat((byte)'a', (1024 * 1024) + 1)] },
    };

    [Theory]
    [MemberData(nameof(NoTexts))]
    public async Task A_file_that_is_no_text_is_left_out_alone(string said, int line, byte[] bytes)
    {
        _seeds.Write(Bad, bytes);
        using var catalogue = await BuiltCatalogue.OfAsync(_seeds);

        await BadSeedTests.OnlyTheBadOneIsLeftOut(catalogue, Bad, line);
        (await catalogue.ProblemsAsync()).Single().Message.Should().Contain(said);
    }

    [Fact]
    public async Task A_byte_order_mark_and_one_whole_MiB_are_no_fault()
    {
        _seeds.Write(Bad, [0xEF, 0xBB, 0xBF, .. "A headline of a day\n\n"u8, .. Enumerable.Repeat("word "u8.ToArray(), 209_000).SelectMany(word => word)]);
        using var catalogue = await BuiltCatalogue.OfAsync(_seeds);

        (await catalogue.ProblemsAsync()).Should().BeEmpty();
        (await catalogue.Rows.Articles.SingleAsync(article => article.Path == Bad)).Headline.Should().Be("A headline of a day");
    }

    [Fact]
    public async Task A_link_out_of_the_folder_is_not_followed()
    {
        File.WriteAllText(Path.Combine(_seeds.Data, "secret.txt"), "A secret of the house.");
        File.CreateSymbolicLink(_seeds.PathOf(Bad), Path.Combine(_seeds.Data, "secret.txt"));
        using var catalogue = await BuiltCatalogue.OfAsync(_seeds);

        await BadSeedTests.OnlyTheBadOneIsLeftOut(catalogue, Bad, 1);
    }

    [Fact]
    public async Task A_link_out_of_the_folder_by_way_of_a_linked_folder_is_not_followed()
    {
        File.WriteAllText(Path.Combine(_seeds.Data, "secret.txt"), "A secret of the house.");
        Directory.CreateSymbolicLink(_seeds.PathOf(".door"), _seeds.Data);
        File.CreateSymbolicLink(_seeds.PathOf(Bad), _seeds.PathOf(".door/secret.txt"));
        using var catalogue = await BuiltCatalogue.OfAsync(_seeds);

        await BadSeedTests.OnlyTheBadOneIsLeftOut(catalogue, Bad, 1);
    }

    [Fact]
    public async Task A_link_within_the_folder_is_no_way_around_the_limit_of_size()
    {
        _seeds.Write(".store/large.txt", "A headline\n\n" + new string('a', 1024 * 1024));
        File.CreateSymbolicLink(_seeds.PathOf(Bad), _seeds.PathOf(".store/large.txt"));
        using var catalogue = await BuiltCatalogue.OfAsync(_seeds);

        await BadSeedTests.OnlyTheBadOneIsLeftOut(catalogue, Bad, 1);
    }

    [Fact]
    public async Task A_link_within_the_folder_is_read_as_what_it_leads_to()
    {
        _seeds.Write(".store/other.txt", "Laughter on the set of “Harbour Lights”\n\nNora Vale laughed with Otto Reed between takes of “Harbour Lights”.\n");
        File.CreateSymbolicLink(_seeds.PathOf("articles/linked.txt"), "../.store/other.txt");
        using var catalogue = await BuiltCatalogue.OfAsync(_seeds);

        (await catalogue.ProblemsAsync()).Should().BeEmpty();
        (await catalogue.Rows.Articles.CountAsync()).Should().Be(2);
    }

    [Fact]
    public async Task A_link_to_a_folder_or_to_nothing_is_reported_and_the_rest_served()
    {
        Directory.CreateSymbolicLink(_seeds.PathOf("articles/more"), _seeds.Data);
        File.CreateSymbolicLink(_seeds.PathOf("articles/gone.txt"), _seeds.PathOf("articles/nowhere.txt"));
        using var catalogue = await BuiltCatalogue.OfAsync(_seeds);

        (await catalogue.ProblemsAsync()).Select(problem => (problem.Path, problem.Line)).Should().Equal(("articles/gone.txt", 1), ("articles/more", 1));
        (await catalogue.Rows.Articles.CountAsync()).Should().Be(1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_named_pipe_is_not_waited_for(bool isBehindLink)
    {
        var pipe = _seeds.PathOf(isBehindLink ? ".pipe" : Bad);
        using (var make = Process.Start("mkfifo", [pipe]))
            await make.WaitForExitAsync();
        File.Exists(pipe).Should().BeTrue();
        if (isBehindLink)
            File.CreateSymbolicLink(_seeds.PathOf(Bad), pipe);

        var building = BuiltCatalogue.OfAsync(_seeds);
        if (await Task.WhenAny(building, Task.Delay(Patience)) != building)
        {
            // Somebody waits at the other end: let them go, so that the failure is the test's alone.
            await using (new FileStream(pipe, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite))
                Assert.Fail("The build waits for the pipe.");
        }

        using var catalogue = await building;
        await BadSeedTests.OnlyTheBadOneIsLeftOut(catalogue, Bad, 1);
        new SeedFolder(_seeds.Path).Scan().Problems.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("* ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*a **b ")]
    [InlineData("1. > ")]
    public async Task Markdown_nested_without_end_harms_nothing(string nesting)
    {
        var deep = string.Concat(Enumerable.Repeat(nesting, 20_000)) + "deep\n";
        _seeds.Write("articles/deep.md", deep);
        _seeds.Write("dramas/deep.md", "---\ntitle: Deep\n---\n" + deep);

        using var catalogue = await BuiltCatalogue.OfAsync(_seeds).WaitAsync(Patience);

        // What cannot be shown is told; what can be is served. Nothing is lost in silence.
        var problems = (await catalogue.ProblemsAsync()).Select(problem => problem.Path).ToHashSet();
        problems.Should().BeSubsetOf(["articles/deep.md", "dramas/deep.md"]);
        (await catalogue.Rows.Articles.AnyAsync(article => article.Path == "articles/deep.md")).Should().Be(!problems.Contains("articles/deep.md"));
        (await catalogue.Rows.Dramas.AnyAsync(drama => drama.CardPath == "dramas/deep.md")).Should().Be(!problems.Contains("dramas/deep.md"));
        (await catalogue.Rows.Articles.AnyAsync(article => article.Path == "articles/good.txt")).Should().BeTrue();
    }
}
