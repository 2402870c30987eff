using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Search;
using BehindScenes.Catalogue.Seeds;

namespace BehindScenes.Benchmarks.Answering;

/// <summary>The verb <c>answers</c>: how long an answer takes in the process, queries to objects, beside SQLite's own time for the same queries.</summary>
internal static class AnswersCommand
{
    /// <summary>By then .NET has compiled what is asked most for the second time.</summary>
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(2);

    public static Command New(Option<int> seed)
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "a folder of seeds" };
        folder.AcceptExistingOnly();
        var data = new Option<DirectoryInfo?>("--data") { Description = "a folder in which the catalogue is kept, so that the next run finds it; without it, it is built anew and thrown away" };
        var count = new Option<int>("--count") { Description = "how many questions of each kind", DefaultValueFactory = _ => 1_000 }.FromOne();
        var pairs = new Option<FileInfo?>("--pairs") { Description = "a file to write the names of the asked pairings into, as keys: two a line, a tab between them" };
        var command = new Command("answers", "times suggestions, searches by name and by words, pairings of who acted together and of strangers, partners and paths beside SQLite's own time for the same queries") { folder, data, count, pairs, seed };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(folder)!, parsed.GetValue(data), parsed.GetValue(count), parsed.GetValue(pairs), parsed.GetValue(seed), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo seeds, DirectoryInfo? data, int count, FileInfo? pairs, int seed, CancellationToken cancellation)
    {
        var kept = data ?? Directory.CreateTempSubdirectory("behind-scenes-bench-");
        try
        {
            using var store = new GenerationStore(new SeedFolder(seeds.FullName), new GenerationFiles(kept.FullName));
            await store.RefreshAsync(null, cancellation);
            using var lease = store.Acquire();
            using var catalogue = lease.CreateContext();
            using var sqlite = new SqliteTimes(lease.Generation.Path);
            var questions = await Questions.OfAsync(lease, seed, cancellation);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lease.Generation.DramaCount:N0} dramas, {lease.Generation.PersonCount:N0} people, {lease.Generation.ArticleCount:N0} articles; {count:N0} questions of each kind, seed {seed}; milliseconds"));
            Console.WriteLine($"{"",-14}{"p50",8}{"p99",8}{"SQLite p50",12}{"SQLite p99",12}");
            foreach (var (what, draw) in questions.Kinds)
            {
                var (ours, alone) = await TimesAsync(draw, catalogue, sqlite, count, cancellation);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-14}{Of(ours, .5),8:0.00}{Of(ours, .99),8:0.00}{Of(alone, .5),12:0.00}{Of(alone, .99),12:0.00}"));
            }

            if (pairs is not null)
                await File.WriteAllLinesAsync(pairs.FullName, questions.AskedPairs.Select(pair => $"{NameKeys.Folds(pair.First).First()}\t{NameKeys.Folds(pair.Second).First()}"), cancellation);
            return 0;
        }
        finally
        {
            if (data is null)
                kept.Delete(recursive: true);
        }
    }

    private static async Task<(List<double> Ours, List<double> Sqlite)> TimesAsync(Func<Question> draw, CatalogueContext catalogue, SqliteTimes sqlite, int count, CancellationToken cancellation)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < Warm;)
            await draw()(catalogue);
        var (ours, alone) = (new List<double>(count), new List<double>(count));
        for (var i = 0; i < count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var question = draw();
            // Both meet warm pages, and take turns at being asked first.
            if (i % 2 == 1)
                alone.Add(await sqlite.OfAsync(question.Invoke));
            var watch = Stopwatch.GetTimestamp();
            await question(catalogue);
            ours.Add(Stopwatch.GetElapsedTime(watch).TotalMilliseconds);
            if (i % 2 == 0)
                alone.Add(await sqlite.OfAsync(question.Invoke));
        }

        return (ours, alone);
    }

    private static double Of(List<double> times, double share)
    {
        times.Sort();
        return times[(int)(share * (times.Count - 1))];
    }
}
