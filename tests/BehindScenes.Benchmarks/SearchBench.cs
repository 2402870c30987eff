using System.Diagnostics;
using BehindScenes.Catalogue;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.Search;
using BehindScenes.Catalogue.Seeds;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Benchmarks;

/// <summary>How long an answer takes in the process, queries to objects, beside SQLite's own time for the same queries.</summary>
internal static class SearchBench
{
    private const int Warm = 200;
    private const int Suggested = 8;
    private const int ShortestTyped = 2;

    public static async Task<int> RunAsync(DirectoryInfo seeds, int count, int seed, CancellationToken cancellation)
    {
        var data = Directory.CreateTempSubdirectory("behind-scenes-bench-");
        try
        {
            using var store = new GenerationStore(new SeedFolder(seeds.FullName), new GenerationFiles(data.FullName));
            await store.RefreshAsync(null, cancellation);
            using var lease = store.Acquire();
            using var catalogue = lease.CreateContext();
            var (random, page) = (new Random(seed), new PageRequest(1, 10));
            var names = await catalogue.People.Where(person => person.PartnerCount > 0).OrderBy(person => person.Id).Select(person => person.Name).ToListAsync(cancellation);
            var slugs = await catalogue.People.Where(person => person.PartnerCount > 0).OrderBy(person => person.Id).Select(person => person.Slug).ToListAsync(cancellation);
            Console.WriteLine($"{lease.Generation.DramaCount} dramas, {lease.Generation.PersonCount} people; {count} queries of each kind, seed {seed}; milliseconds");
            Console.WriteLine($"{"",-14}{"p50",8}{"p99",8}{"SQLite p50",12}{"SQLite p99",12}");
            var times = new SqliteTimes();
            using var raw = new SqliteConnection($"Data Source={lease.Generation.Path};Mode=ReadOnly");
            raw.Open();

            await ReportAsync("suggest", () =>
            {
                var name = Name();
                var typed = name[..random.Next(Math.Min(ShortestTyped, name.Length), name.Length + 1)];
                return () => Suggestions.ForAsync(catalogue, typed, Suggested, QueryBudget.Usual, cancellation);
            });
            await ReportAsync("name search", () =>
            {
                var typed = random.Next(3) switch { 0 => Name(), 1 => Name().ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal), _ => $"{Name()} & {Name()}" };
                return () => CatalogueSearch.AskAsync(catalogue, typed, new SearchFilter(), page, QueryBudget.Usual, cancellation);
            });
            await ReportAsync("pairing", () =>
            {
                var (first, second) = (Name(), Name());
                return () => PairingSearch.ByNamesAsync(catalogue, first, second, cancellation);
            });
            await ReportAsync("path", () =>
            {
                var (from, to) = (slugs[random.Next(slugs.Count)], slugs[random.Next(slugs.Count)]);
                return () => CastPath.BySlugsAsync(catalogue, from, to, false, cancellation);
            });
            return 0;

            string Name() => names[random.Next(names.Count)];

            async Task ReportAsync(string what, Func<Func<Task>> query)
            {
                for (var i = 0; i < Warm; i++)
                    await query()();
                var (ours, sqlite) = (new List<double>(count), new List<double>(count));
                for (var i = 0; i < count; i++)
                {
                    var asked = query();
                    var watch = Stopwatch.GetTimestamp();
                    await asked();
                    ours.Add(Stopwatch.GetElapsedTime(watch).TotalMilliseconds);
                    sqlite.Add(SqliteTimes.Run(raw, await times.QueriesOfAsync(asked)));
                }

                Console.WriteLine($"{what,-14}{Of(ours, .5),8:0.00}{Of(ours, .99),8:0.00}{Of(sqlite, .5),12:0.00}{Of(sqlite, .99),12:0.00}");
            }
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static double Of(List<double> times, double share)
    {
        times.Sort();
        return times[(int)(share * (times.Count - 1))];
    }
}
