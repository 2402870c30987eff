using System.Globalization;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Seeds;
using BehindScenes.Tests;
using Microsoft.Data.Sqlite;

namespace BehindScenes.Catalogue.Tests.Database;

/// <summary>A generation that begins as a copy of the last holds the rows of one that is built of nothing.</summary>
public sealed class NextGenerationTests
{
    private const int Tales = 40;

    private static readonly string Seeds = GenerationTests.Seeds + "\n" + string.Join('\n', Enumerable.Range(1, Tales).Select(number =>
        $"-- articles/tale-{number:00}.txt --\n{Told(number)}"));

    /// <summary>What is done to the seeds, and what it takes: that all articles are tied anew, and that all are written.</summary>
    private static readonly (string What, Action<SeedText> Do, bool IsTied, bool IsWritten)[] Steps =
    [
        ("a sentence of nobody more", seeds => seeds.Write("articles/tale-05.txt", Told(5) + "\nThe lamps burned.\n"), IsTied: false, IsWritten: false),
        ("a sentence of nobody less, and its places with it", seeds => seeds.Write("articles/tale-06.txt", Told(6).Replace(" waited for the sun", " waited", StringComparison.Ordinal)), IsTied: false, IsWritten: false),
        ("someone does something else", seeds => seeds.Write("articles/tale-07.txt", Tale(7, "surprised Otto Reed with a birthday cake behind the scenes in episode 9")), IsTied: true, IsWritten: false),
        ("two articles are others", seeds => { seeds.Write("articles/tale-01.txt", Tale(1, "slept")); seeds.Write($"articles/tale-{Tales}.txt", Tale(Tales, "sang")); }, IsTied: true, IsWritten: false),
        ("an article has a day", seeds => seeds.Write("articles/same-rain.md", "---\nlanguage: en\npublished: 2020-02-02\n---\n# Rain\n\nBetween takes Otto Reed hugged Nora Vale in the drama “Alpha Inn”.\n"), IsTied: true, IsWritten: false),
        ("the words of two", seeds => { seeds.Write("articles/tale-02.txt", Told(2).Replace("sun", "moon", StringComparison.Ordinal)); seeds.Write("articles/tale-03.txt", Told(3).Replace("sun", "rain", StringComparison.Ordinal)); }, IsTied: false, IsWritten: false),
        ("an article more, behind all others", seeds => seeds.Write("articles/zz.txt", Tale(99, "slept")), IsTied: true, IsWritten: false),
        ("the same bytes once more", seeds => seeds.Write("articles/zzz.txt", Tale(99, "slept")), IsTied: true, IsWritten: false),
        ("the first of the two is gone", seeds => seeds.Delete("articles/zz.txt"), IsTied: true, IsWritten: false),
        ("both are gone", seeds => seeds.Delete("articles/zzz.txt"), IsTied: true, IsWritten: false),
        ("a person more, before all others", seeds => seeds.Write("articles/tale-08.txt", Tale(8, "laughed with Abel Ash between takes")), IsTied: true, IsWritten: true),
        ("that person is gone again", seeds => seeds.Write("articles/tale-08.txt", Tale(8, "laughed between takes")), IsTied: true, IsWritten: false),
        ("a card says more", seeds => seeds.Write("people/min-seo-jun.md", "---\nname: Min Seo-jun\nnative_name: 민서준\nspellings: [Minsu]\n---\n"), IsTied: true, IsWritten: false),
        ("a file that cannot be used", seeds => seeds.Write("articles/worse.md", "---\nshape: round\n---\n"), IsTied: true, IsWritten: false),
        ("a drama has another title, which all its articles are found by", seeds => seeds.Write("dramas/inn.md", "---\ntitle: Alpha Inn\noriginal_title: 알파\n---\n"), IsTied: true, IsWritten: true),
        ("nothing at all but a time", seeds => File.SetLastWriteTimeUtc(seeds.PathOf("articles/tale-09.txt"), DateTime.UnixEpoch), IsTied: false, IsWritten: false),
    ];

    [Fact]
    public async Task It_holds_the_rows_of_one_that_is_built_of_nothing_whatever_was_changed()
    {
        using var seeds = SeedText.Folder(Seeds);
        using var store = BuiltCatalogue.StoreOf(seeds);
        await store.RefreshAsync();
        foreach (var (what, change, isTied, isWritten) in Steps)
        {
            change(seeds);
            var progress = new Written();
            var grown = await store.RefreshAsync(progress);
            (progress.IsTied, progress.Articles >= Tales).Should().Be((isTied, isWritten), what);

            using var copy = SeedText.Copy(seeds.Path);
            using var fresh = await BuiltCatalogue.OfAsync(copy);
            grown.Failure.Should().BeNull();
            grown.Generation.Id.Should().Be(fresh.Outcome.Generation.Id);
            RowsOf(grown.Generation).Should().Equal(RowsOf(fresh.Outcome.Generation), what);
        }
    }

    [Fact]
    public async Task It_takes_no_file_that_another_process_reads()
    {
        using var seeds = SeedText.Folder(Seeds);
        using var reader = BuiltCatalogue.StoreOf(seeds);
        await reader.RefreshAsync();
        var rows = RowsOf(reader.Current);
        using var writer = BuiltCatalogue.StoreOf(seeds);
        for (var day = 1; day <= 5; day++)
        {
            seeds.Write("articles/tale-05.txt", Told(5).Replace("sun", $"sun {day}", StringComparison.Ordinal));
            (await writer.RefreshAsync()).IsNew.Should().BeTrue();
            RowsOf(reader.Current).Should().Equal(rows);
        }

        Directory.GetFiles(seeds.Data, "*.db").Should().HaveCount(4).And.Contain([reader.Current.Path, writer.Current.Path]);
    }

    private static string Told(int number) => Tale(number, "laughed with Otto Reed between takes");

    private static string Tale(int number, string what) =>
        $"Day {number.ToString(CultureInfo.InvariantCulture)} on the set of “Alpha Inn”\n\nThe crew of the drama “Alpha Inn” waited for the sun. Nora Vale {what}. Nora Vale and Otto Reed rehearsed scene {number}.\n";

    /// <summary>All rows of all tables as texts, with what stands in the full-text index, but for what tells only how they were written.</summary>
    private static List<string> RowsOf(Generation generation)
    {
        using var connection = new SqliteConnection($"Data Source={generation.Path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        var tables = Read("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'ArticleWords%'").Select(table => $"\"{table}\"");
        Read("CREATE VIRTUAL TABLE temp.Words USING fts5vocab('main', 'ArticleWords', 'instance')");
        return [.. tables.Append("temp.Words").SelectMany(table => Read($"SELECT * FROM {table}").Select(row => $"{table}: {row}").Order(StringComparer.Ordinal))];

        List<string> Read(string sql)
        {
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names of our own tables.
            command.CommandText = sql;
#pragma warning restore CA2100
            using var reader = command.ExecuteReader();
            var rows = new List<string>();
            while (reader.Read())
                rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetValue(column) is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture))));
            return rows;
        }
    }

    /// <summary>How many articles a build wrote, and whether it tied all anew.</summary>
    private sealed class Written : IProgress<BuildProgress>
    {
        public int Articles { get; private set; }

        public bool IsTied { get; private set; }

        public void Report(BuildProgress value)
        {
            IsTied |= value.Stage == BuildStage.Reading;
            if (value.Stage == BuildStage.Writing)
                Articles = value.Total;
        }
    }
}
