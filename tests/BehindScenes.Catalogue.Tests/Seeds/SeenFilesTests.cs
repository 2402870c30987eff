using BehindScenes.Catalogue.Seeds;
using BehindScenes.Tests;

namespace BehindScenes.Catalogue.Tests.Seeds;

/// <summary>What did not change is not read again, and what did is.</summary>
public sealed class SeenFilesTests : IDisposable
{
    private const string Path = "articles/rain.txt";
    private static readonly DateTime LongAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly SeedText _seeds = SeedText.Folder($"-- {Path} --\nRain\n\nIt rained.\n-- articles/sun.txt --\nSun\n\nIt shone.\n");

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public void A_file_of_the_same_size_and_time_is_taken_for_the_same()
    {
        var first = Scan(null, LongAgo);

        _seeds.Write(Path, "Rain\n\nIt snowed.\n");
        Hash(Scan(first.Seen, LongAgo)).Should().Be(Hash(first), "its bytes are not asked for");
        Hash(Scan(first.Seen, LongAgo.AddSeconds(1))).Should().NotBe(Hash(first), "its time tells of a change");

        _seeds.Write(Path, "Rain\n\nIt rained all day.\n");
        Hash(Scan(first.Seen, LongAgo)).Should().NotBe(Hash(first), "its size tells of a change");
    }

    [Fact]
    public void A_file_that_was_written_while_it_was_read_is_read_again()
    {
        var first = Scan(null, DateTime.UtcNow);
        var time = File.GetLastWriteTimeUtc(_seeds.PathOf(Path));

        _seeds.Write(Path, "Rain\n\nIt snowed.\n");

        Hash(Scan(first.Seen, time)).Should().NotBe(Hash(first));
    }

    [Fact]
    public void Of_a_link_the_file_it_leads_to_is_read()
    {
        File.CreateSymbolicLink(_seeds.PathOf("articles/link.txt"), _seeds.PathOf(Path));
        var first = Scan(null, LongAgo);

        _seeds.Write(Path, "Rain\n\nIt snowed.\n");

        Hash(Scan(first.Seen, LongAgo), "articles/link.txt").Should().NotBe(Hash(first, "articles/link.txt"));
    }

    [Fact]
    public void What_was_seen_outlives_the_program_and_a_damaged_line_costs_one_file()
    {
        var saved = System.IO.Path.Combine(_seeds.Data, "seen.txt");
        var first = Scan(null, LongAgo);
        first.Seen.Save(saved);
        File.WriteAllLines(saved, File.ReadAllLines(saved).Select(line => line.Contains("sun", StringComparison.Ordinal) ? "no\tline" : line));

        _seeds.Write(Path, "Rain\n\nIt snowed.\n");
        _seeds.Write("articles/sun.txt", "Sun\n\nIt burnt.\n");
        var next = Scan(SeenFiles.Load(saved), LongAgo);

        Hash(next).Should().Be(Hash(first));
        Hash(next, "articles/sun.txt").Should().NotBe(Hash(first, "articles/sun.txt"));
    }

    [Fact]
    public void A_file_that_is_another_by_now_is_not_taken_for_the_one_that_was_found()
    {
        var folder = new SeedFolder(_seeds.Path);
        var file = folder.Scan().Files.Single(file => file.Path == Path);
        folder.TextOf(file).Should().StartWith("Rain");

        _seeds.Write(Path, "Snow");

        folder.Invoking(folder => folder.TextOf(file)).Should().Throw<SeedChangedException>();
        _seeds.Delete(Path);
        folder.Invoking(folder => folder.TextOf(file)).Should().Throw<SeedChangedException>();
    }

    /// <summary>Looks at the folder when the file bears a time.</summary>
    private SeedScan Scan(SeenFiles? seen, DateTime written)
    {
        foreach (var path in Directory.EnumerateFiles(_seeds.Path, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(path, written);
        return new SeedFolder(_seeds.Path).Scan(seen);
    }

    private static string Hash(SeedScan scan, string path = Path) => scan.Files.Single(file => file.Path == path).Hash;
}
