extern alias benchmarks;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using BehindScenes.Catalogue.Database;
using BehindScenes.Tests;
using benchmarks::BehindScenes.Benchmarks.Generating;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BehindScenes.Web.Tests;

/// <summary>
/// How SQLite finds what pages and answers ask for: never by walking a table. As many dramas and people as a middling catalogue, and
/// fewer articles: its statistics, which plans are made by, are the same row by row.
/// </summary>
public sealed partial class QueryPlanTests
{
    private static readonly Size Middling = new(Dramas: 1_000, People: 5_000, Articles: 400, Moments: 2_000);

    private const BindingFlags Own = BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly;

    /// <summary>Those that tell the whole catalogue read all of it.</summary>
    private static readonly string[] Whole = [".csv", "/export"];

    [Fact]
    public async Task Every_query_of_every_page_and_answer_seeks_what_it_shows()
    {
        using var seeds = SeedText.Folder("");
        SeedsGenerator.Write(new DirectoryInfo(seeds.Path), Middling, seed: 1, withFrontMatter: false, CancellationToken.None);
        using var site = TestSite.Over(seeds);
        using var asked = new AskedQueries(seeds.Data);
        var addresses = await AddressesAsync(site);
        foreach (var address in addresses)
        {
            asked.Address = address;
            using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));
            ((int)answer.StatusCode).Should().BeLessThan(400, "{0} is a page", address);
        }

        using var database = new SqliteConnection($"Data Source={Directory.GetFiles(seeds.Data, "*.db").Single()};Mode=ReadOnly;Pooling=False");
        database.Open();
        var queries = asked.Texts.Select(query => (Of: query.Value, Sql: query.Key)).Concat(Prepared().Select(query => (Of: "prepared", Sql: query))).ToList();
        queries.Should().HaveCountGreaterThan(40);
        queries.SelectMany(query => Walks(database, query.Sql).Select(walk => $"{query.Of}: {walk}\n{query.Sql}\n")).Distinct().ToList().Should().BeEmpty();
    }

    [Fact]
    public void No_query_is_written_in_the_language_of_who_asks_first()
    {
        var query = typeof(CatalogueContext).Assembly.GetType("BehindScenes.Catalogue.Moments.MomentQuery")!;
        var culture = CultureInfo.CurrentCulture;
        try
        {
            // Its minus is more than a minus.
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar");
            var made = query.GetMethod("ByEpisode")!.Invoke(null, ["Moments AS m", "m.DramaId", "m.Episode", "m.Id", -1])!;
            TextsOf(made).Should().HaveCount(2).And.OnlyContain(text => text.All(char.IsAscii));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    /// <summary>Each page with each of its filters, and each example of the API, for who and what has the most to show.</summary>
    private static async Task<List<string>> AddressesAsync(TestSite site)
    {
        var api = await site.PageAsync("/en/api");
        var examples = api.QuerySelectorAll("a[href^='/api/v1/']").Select(link => link.GetAttribute("href")!).Where(address => !Array.Exists(Whole, address.Contains)).ToList();
        var pairing = (await site.JsonAsync("/api/v1/pairings/all?limit=1")).GetProperty("items")[0];
        var (first, second) = (pairing.GetProperty("first").GetProperty("slug").GetString()!, pairing.GetProperty("second").GetProperty("slug").GetString()!);
        var drama = (await site.JsonAsync("/api/v1/dramas?sort=most-to-show&limit=1")).GetProperty("items")[0].GetProperty("slug").GetString()!;
        var article = (await site.JsonAsync("/api/v1/articles?limit=1")).GetProperty("items")[0].GetProperty("slug").GetString()!;
        var fixedPages = new[]
        {
            "/en", "/vi", "/en/dramas", "/en/people", "/en/people?letter=K", "/en/people?name=kim", "/en/articles", "/en/articles?page=9", "/en/articles?language=ko", "/en/pairings", "/en/pairings/never-yet",
            "/en/about", "/en/search?q=rain", "/en/search?q=language%3Ako", "/en/search?q=kim", "/en/feeds/languages/ko.atom", $"/en/dramas/{drama}", $"/en/articles/{article}", $"/posters/{drama}.svg",
            $"/en/people/{first}", $"/en/people/{first}/partners", $"/en/people/{first}/partners?sort=name", $"/en/pairings/{first}/{second}", $"/en/pairings/never-yet?person={first}",
            $"/en/pairings?first={first}&second={second}", $"/en/path?from={first}&to={second}", $"/en/feeds/dramas/{drama}.atom", $"/en/feeds/people/{first}.atom", $"/en/feeds/pairings/{first}/{second}.atom",
            $"/en/search?q=rain&drama={drama}", $"/en/search?q=rain&person={first}", "/en/search?q=rain&moment=prank", "/en/search?q=rain&language=ko",
        };
        var filters = new List<string>();
        var list = await site.PageAsync("/en/dramas");
        foreach (var choices in list.QuerySelectorAll("main a[href*='?']").Select(link => link.GetAttribute("href")!).Where(address => address.StartsWith("/en/dramas?", StringComparison.Ordinal)).GroupBy(address => address.Split('=')[0]).Where(choices => !choices.Key.EndsWith("?page", StringComparison.Ordinal)))
            filters.Add(choices.First().Split('&')[0]);
        return [.. fixedPages, .. filters, .. filters.SelectMany((one, index) => filters.Skip(index + 1).Select(other => $"{one}&{other.Split('?')[1]}")), .. examples];
    }

    /// <summary>What a plan walks instead of seeking.</summary>
    private static IEnumerable<string> Walks(SqliteConnection database, string sql)
    {
        using var explain = database.CreateCommand();
#pragma warning disable CA2100 // The program's own queries.
        explain.CommandText = "EXPLAIN QUERY PLAN " + sql;
#pragma warning restore CA2100
        foreach (var name in ParameterName().Matches(sql).Select(match => match.Value).Distinct())
            explain.Parameters.AddWithValue(name, DBNull.Value);
        var steps = new List<string>();
        using (var reader = explain.ExecuteReader())
        {
            while (reader.Read())
                steps.Add(reader.GetString(3));
        }

        var sorts = steps.Exists(step => step.StartsWith("USE TEMP B-TREE", StringComparison.Ordinal));
        foreach (var step in steps.Where(step => step.StartsWith("MATERIALIZE", StringComparison.Ordinal) || step.StartsWith("SCAN", StringComparison.Ordinal)))
        {
            var table = step.Split(' ')[1];
            // A query in the place of a table has its own steps; what it yields is walked once, and kept where it says itself how much that is at most.
            if (steps.Contains($"MATERIALIZE {table}") ? Regex.IsMatch(sql, $"""LIMIT [^()]*\)\s+AS "?{table}"?\s""") : table.StartsWith('(') || steps.Contains($"CO-ROUTINE {table}"))
                continue;
            if (step == "SCAN CONSTANT ROW" || step.Contains("VIRTUAL TABLE", StringComparison.Ordinal))
                continue;
            // What is walked in the order of the answer ends with the page.
            if (sql.Contains("LIMIT", StringComparison.Ordinal) && !sorts && (step.Contains(" USING ", StringComparison.Ordinal) || !sql.Contains("WHERE", StringComparison.Ordinal)))
                continue;
            yield return step;
        }
    }

    /// <summary>The texts of all prepared queries, whether a page has asked them or not.</summary>
    private static IEnumerable<string> Prepared()
    {
        var assembly = typeof(CatalogueContext).Assembly;
        return assembly.GetTypes().Where(type => !type.ContainsGenericParameters).SelectMany(type => type.GetFields(Own | BindingFlags.Static)).Where(field => !field.IsLiteral && field.FieldType.Assembly == assembly)
            .Select(field => field.GetValue(null)).OfType<object>().SelectMany(TextsOf);
    }

    /// <summary>The texts of a prepared query, or of those that something holds.</summary>
    private static IEnumerable<string> TextsOf(object value)
    {
        var marker = typeof(CatalogueContext).Assembly.GetType("BehindScenes.Catalogue.Database.IPreparedQuery")!;
        var queries = marker.IsInstanceOfType(value) ? [value] : value.GetType().GetFields(Own | BindingFlags.Instance).Where(field => marker.IsAssignableFrom(field.FieldType)).Select(field => field.GetValue(value)!);
        return queries.Select(query => (string)marker.GetProperty("Sql")!.GetValue(query)!);
    }

    [GeneratedRegex(@"[@$][A-Za-z_0-9]+")]
    private static partial Regex ParameterName();

    /// <summary>What EF sends to the databases of one folder, with the address that asked first.</summary>
    private sealed class AskedQueries : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly string _folder;
        private readonly ConcurrentBag<IDisposable> _subscriptions = [];

        public AskedQueries(string folder)
        {
            _folder = folder;
            _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
        }

        public string Address { get; set; } = "start";

        public ConcurrentDictionary<string, string> Texts { get; } = new(StringComparer.Ordinal);

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory)
                _subscriptions.Add(value.Subscribe(this));
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (Address != "start" && value.Value is CommandEventData { Command: { CommandText.Length: > 0 } command } && command.Connection!.DataSource.StartsWith(_folder, StringComparison.Ordinal))
                Texts.TryAdd(command.CommandText, Address);
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose()
        {
            foreach (var subscription in _subscriptions)
                subscription.Dispose();
        }

        private const string DbLoggerCategory = "Microsoft.EntityFrameworkCore";
    }
}
