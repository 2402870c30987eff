using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using BehindScenes.Tests;
using CsvHelper;

namespace BehindScenes.Web.Tests;

/// <summary>Lists as tables, and the whole catalogue as JSON Lines.</summary>
public sealed class ExportTests(Harbour harbour, ManyDramas many) : IClassFixture<Harbour>, IClassFixture<ManyDramas>
{
    private static readonly string[] Files = ["catalogue.jsonl", "dramas.csv", "people.csv", "articles.csv", "pairings.csv", "never-yet.csv"];
    private readonly TestSite _site = harbour.Site;

    [Theory]
    [InlineData("/api/v1/dramas", "/api/v1/dramas.csv", "", 70, "slug")]
    [InlineData("/api/v1/dramas", "/api/v1/dramas.csv", "country=Japan&sort=newest", 35, "slug")]
    [InlineData("/api/v1/dramas", "/api/v1/dramas.csv", "letter=Z&network=Net+8", 1, "slug")]
    [InlineData("/api/v1/people", "/api/v1/people.csv", "", 71, "slug")]
    [InlineData("/api/v1/people", "/api/v1/people.csv", "q=lead&sort=most-partners", 70, "slug")]
    [InlineData("/api/v1/people/every-body/partners", "/api/v1/people/every-body/partners.csv", "sort=name", 70, "person/slug")]
    [InlineData("/api/v1/people/every-body/partners", "/api/v1/people/every-body/partners.csv", "year=1960", 1, "person/slug")]
    [InlineData("/api/v1/pairings/all", "/api/v1/pairings.csv", "", 70, "second/slug")]
    [InlineData("/api/v1/pairings/never-yet", "/api/v1/pairings/never-yet.csv", "person=lead-01", 69, "second/slug")]
    [InlineData("/api/v1/articles", "/api/v1/articles.csv", "language=fr", 0, "slug")]
    public async Task A_table_is_the_whole_list_in_its_order(string list, string table, string query, int count, string key)
    {
        var listed = new List<string>();
        for (string? next = $"{list}?{query}"; next is not null;)
        {
            var page = await many.Site.JsonAsync(next);
            listed.AddRange(page.GetProperty("items").EnumerateArray().Select(item => key.Split('/').Aggregate(item, (at, name) => at.GetProperty(name)).GetString()!));
            next = page.GetProperty("next").GetString();
        }

        var column = key switch { "second/slug" => "secondSlug", _ => "slug" };
        var rows = await RowsAsync(many.Site, $"{table}?{query}&limit=3&page=2");
        rows.ConvertAll(row => row[column]).Should().Equal(listed).And.HaveCount(count);
    }

    [Fact]
    public async Task A_table_holds_what_the_list_says()
    {
        (await RowsAsync(_site, "/api/v1/dramas.csv"))[^1].Should().Equal(new Dictionary<string, string>
        {
            ["slug"] = "the-lantern-harbour",
            ["title"] = "The Lantern Harbour",
            ["originalTitle"] = "등불의 항구",
            ["year"] = "2022",
            ["country"] = "South Korea",
            ["networks"] = "tvN",
            ["leadSlugs"] = "nora-flint | oscar-penn",
            ["leads"] = "Nora Flint | Oscar Penn",
            ["articleCount"] = "2",
            ["momentCount"] = "3",
        });
        (await RowsAsync(_site, "/api/v1/articles.csv?language=fr")).Single()["published"].Should().Be("2021-02-03");
        (await RowsAsync(_site, "/api/v1/people/oscar-penn/partners.csv"))[0].Should().Contain("slug", "nora-flint").And.Contain("grade", "leads");
    }

    [Theory]
    [InlineData("/api/v1/dramas.csv", "dramas.csv")]
    [InlineData("/api/v1/people/nora-flint/partners.csv", "partners-of-nora-flint.csv")]
    [InlineData("/api/v1/pairings/never-yet.csv?person=nora-flint", "never-yet-with-nora-flint.csv")]
    [InlineData("/api/v1/export", "catalogue.jsonl")]
    public async Task A_file_is_kept_under_its_own_name(string address, string name)
    {
        using var answer = await _site.Client.GetAsync(new Uri(address, UriKind.Relative));

        answer.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        answer.Content.Headers.ContentDisposition.FileName.Should().Be(name);
        answer.Content.Headers.ContentType!.CharSet.Should().Be("utf-8");
    }

    [Theory]
    [InlineData("/api/v1/people/nobody/partners.csv", 404)]
    [InlineData("/api/v1/pairings/never-yet.csv?person=nobody", 404)]
    [InlineData("/api/v1/dramas.csv?year=soon", 400)]
    [InlineData("/api/v1/people.csv?sort=sideways", 400)]
    public async Task What_is_no_table_is_a_problem_and_no_file(string address, int status)
    {
        await _site.JsonAsync(address, (HttpStatusCode)status);
        using var answer = await _site.Client.GetAsync(new Uri(address, UriKind.Relative));
        answer.Content.Headers.ContentDisposition.Should().BeNull();
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1+2")]
    [InlineData("@SUM(A1)")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("\"=1+1\"")]
    [InlineData("\"@x, \"\"=y\"")]
    [InlineData("＝1＋1")]
    [InlineData("a;=1+1")]
    [InlineData("a; \"=1+1;-2")]
    [InlineData("a,=1+1")]
    [InlineData("rock-and-roll")]
    [InlineData("'=1")]
    public async Task No_value_is_a_formula_to_a_table_program(string title)
    {
        using var site = TestSite.Of($"-- dramas/odd.jsonl --\n{JsonSerializer.Serialize(new { title, slug = "odd", country = title })}\n");

        using var answer = await site.Client.GetAsync(new Uri("/api/v1/dramas.csv", UriKind.Relative));
        var text = (await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF');
        var shown = Read(text).Single()["title"];
        shown.Replace("'", "", StringComparison.Ordinal).Should().Be(title.Replace("'", "", StringComparison.Ordinal), "nothing of it is lost");
        foreach (var value in shown.Split(';', '\t').Append(shown.TrimStart('"')))
            value.Should().NotMatchRegex(@"^[""\s]*[=+\-@＝＋－＠]", "no program begins a formula there");
    }

    [Fact]
    public async Task A_table_is_utf8_with_its_mark_and_lines_as_the_standard_ends_them()
    {
        var bytes = await _site.Client.GetByteArrayAsync(new Uri("/api/v1/people.csv", UriKind.Relative));

        bytes[..3].Should().Equal(Encoding.UTF8.Preamble.ToArray());
        var text = Encoding.UTF8.GetString(bytes[3..]);
        text.Should().StartWith("slug,name,nativeName,").And.EndWith("\r\n").And.Contain("노라 플린트");
        text.Replace("\r\n", "", StringComparison.Ordinal).Should().NotContainAny("\r", "\n");
    }

    [Fact]
    public async Task The_export_holds_every_record_with_its_evidence()
    {
        var records = await RecordsAsync(_site);

        records.Select(record => record.GetProperty("kind").GetString()).Distinct().Should().Equal("generation", "drama", "person", "article", "pairing");
        foreach (var (kind, count) in new[] { ("drama", "dramas"), ("person", "people"), ("article", "articles"), ("pairing", "pairings") })
            records.Count(record => record.GetProperty("kind").GetString() == kind).Should().Be(records[0].GetProperty(count).GetInt32());
        records.Count(record => record.GetProperty("kind").GetString() == "drama").Should().Be(5);
        var evidence = records.Where(record => record.GetProperty("kind").GetString() == "article")
            .SelectMany(article => article.GetProperty("findings").EnumerateArray().Concat(article.GetProperty("moments").EnumerateArray())).Select(said => said.GetProperty("evidence")).ToList();
        evidence.Should().HaveCountGreaterThan(8);
        foreach (var proof in evidence)
        {
            var text = await File.ReadAllTextAsync(_site.Seeds.PathOf(proof.GetProperty("path").GetString()!));
            text[proof.GetProperty("start").GetInt32()..proof.GetProperty("end").GetInt32()].Replace("*", "", StringComparison.Ordinal).Should().Be(proof.GetProperty("sentence").GetString());
            proof.GetProperty("rule").GetString().Should().NotBeNull();
            proof.GetProperty("status").GetString().Should().Be("reported");
        }

        var lantern = records.Single(record => record.GetProperty("kind").GetString() == "drama" && record.GetProperty("slug").GetString() == "the-lantern-harbour");
        lantern.GetProperty("cast")[1].GetRawText().Should().Be("""{"person":{"slug":"oscar-penn","name":"Oscar Penn"},"part":"main","characters":[{"name":"Sam Tide","note":null},{"name":"The Diver","note":null}]}""");
    }

    [Fact]
    public async Task The_same_seeds_are_the_same_bytes_by_request_and_by_command()
    {
        using var seeds = SeedText.Folder(Harbour.Seeds);
        var folder = Path.Combine(seeds.Data, "exported");

        var outcome = await ProgramRun.RunAsync("export", folder, "--seeds", seeds.Path, "--data", Path.Combine(seeds.Data, "built"));

        outcome.Code.Should().Be(0, "{0}", outcome.Error);
        Directory.GetFiles(folder).Select(Path.GetFileName).Should().BeEquivalentTo(Files, "nothing unfinished is left");
        foreach (var file in Files)
        {
            outcome.Out.Should().Contain(Path.Combine(folder, file));
            var address = file switch { "catalogue.jsonl" => "/api/v1/export", "never-yet.csv" => "/api/v1/pairings/never-yet.csv", _ => $"/api/v1/{file}" };
            var (once, again) = (await BytesAsync(address), await BytesAsync(address));
            once.Should().Equal(again);
            (await File.ReadAllBytesAsync(Path.Combine(folder, file))).Should().Equal(once, "{0} is the same", file);
        }

        outcome.Out.Should().MatchRegex(@"5 dramas, \d+ people, 3 articles; exported in [\d.]+ s\.");
        (await ProgramRun.RunAsync("export", folder, "--seeds", seeds.Path, "--data", Path.Combine(seeds.Data, "built"))).Code.Should().Be(0, "it replaces what it wrote");

        Task<byte[]> BytesAsync(string address) => _site.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_fails_with_a_hint()
    {
        using var seeds = SeedText.Folder(Harbour.Seeds);
        var blocked = Path.Combine(seeds.Data, "a-file");
        await File.WriteAllTextAsync(blocked, "");

        var outcome = await ProgramRun.RunAsync("export", blocked, "--seeds", seeds.Path, "--data", Path.Combine(seeds.Data, "built"));

        outcome.Code.Should().Be(1);
        outcome.Error.Should().Contain(blocked).And.Contain("name another").And.NotContainAny("   at ", "Exception");
        (await ProgramRun.RunAsync("export")).Code.Should().NotBe(0);
        (await ProgramRun.RunAsync("export", blocked, "--seeds", "/no/such/folder")).Error.Should().Contain("/no/such/folder");
        var help = await ProgramRun.RunAsync("export", "--help");
        foreach (var word in new[] { "Usage:", "DIR", "--seeds", "--data", "catalogue.jsonl", "CSV" })
            help.Out.Should().Contain(word);
    }

    private static async Task<List<JsonElement>> RecordsAsync(TestSite site)
    {
        var text = await site.Client.GetStringAsync(new Uri("/api/v1/export", UriKind.Relative));
        text.Should().EndWith("\n").And.NotContain("\r");
        return [.. text.TrimEnd('\n').Split('\n').Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
    }

    private static async Task<List<Dictionary<string, string>>> RowsAsync(TestSite site, string address)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.OK, "that is the answer to {0}", address);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("text/csv");
        return Read((await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF'));
    }

    private static List<Dictionary<string, string>> Read(string text)
    {
        using var csv = new CsvReader(new StringReader(text), CultureInfo.InvariantCulture);
        return [.. csv.GetRecords<dynamic>().Select(row => ((IDictionary<string, object>)row).ToDictionary(field => field.Key, field => (string)field.Value))];
    }
}
