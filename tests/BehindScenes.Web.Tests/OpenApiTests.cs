using System.Collections;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace BehindScenes.Web.Tests;

/// <summary>The description of the API against what the site does.</summary>
public sealed class OpenApiTests(Harbour harbour) : IClassFixture<Harbour>
{
    private const string Problem = "application/problem+json";
    private readonly TestSite _site = harbour.Site;

    [Fact]
    public async Task Every_address_that_programs_ask_is_described_and_no_other()
    {
        var description = await ApiDescription.OfAsync(_site);
        var mapped = _site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText!)
            .Where(pattern => pattern.StartsWith("/api/", StringComparison.Ordinal)).ToList();

        mapped.Should().HaveCountGreaterThan(15);
        description.Operations.Select(operation => operation.Path).Should().BeEquivalentTo(mapped);
        foreach (var operation in description.Operations)
        {
            operation.Json.GetProperty("summary").GetString().Should().NotBeNullOrEmpty().And.NotContain("api.route");
            operation.Json.GetProperty("operationId").GetString().Should().NotBeNullOrEmpty();
            if (operation.Parameters.Count > 0)
                operation.Json.GetProperty("parameters").EnumerateArray().Should().OnlyContain(parameter => !parameter.GetProperty("description").GetString()!.StartsWith("api.", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_description_says_that_no_key_is_needed() =>
        (await _site.JsonAsync("/openapi/v1.json")).GetProperty("security").EnumerateArray().Single().EnumerateObject().Should().BeEmpty();

    [Fact]
    public async Task Every_example_is_answered_as_it_is_described()
    {
        foreach (var operation in (await ApiDescription.OfAsync(_site)).Operations)
        {
            using var answer = await GetAsync(operation.Request);
            var text = (await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF');

            answer.StatusCode.Should().Be(HttpStatusCode.OK, "{0} says {1}", operation.Request, text);
            answer.Content.Headers.ContentType!.MediaType.Should().Be(operation.ContentType, "that is the type of {0}", operation.Path);
            var example = operation.Example();
            if (operation.ContentType == "application/json")
            {
                var fields = Fields(JsonSerializer.Deserialize<JsonElement>(text));
                fields.Should().Equal(Fields(example), "{0} has these fields", operation.Path);
                fields.Should().BeEquivalentTo(operation.Fields, "{0} has the schema's fields", operation.Path);
            }
            else if (operation.ContentType == "text/csv")
            {
                text.Split("\r\n")[0].Should().Be(example.GetString()!.Split("\r\n")[0], "{0} has these columns", operation.Path);
            }
            else
            {
                Kinds(text).Should().Equal(Kinds(example.GetString()!));
            }

            answer.Headers.Contains("Link").Should().Be(operation.Json.GetProperty("responses").GetProperty("200").GetProperty("headers").TryGetProperty("Link", out _), "{0} says so", operation.Path);
        }
    }

    [Fact]
    public async Task Every_problem_that_is_described_can_be_had_and_looks_so()
    {
        foreach (var operation in (await ApiDescription.OfAsync(_site)).Operations)
        {
            await AssertProblemAsync(operation, 400, HttpMethod.Get, $"{operation.Request}{(operation.Request.Contains('?', StringComparison.Ordinal) ? '&' : '?')}x={new string('x', 201)}");
            if (operation.Statuses.Contains("404"))
                await AssertProblemAsync(operation, 404, HttpMethod.Get, operation.Missing);
            await AssertProblemAsync(null, 405, HttpMethod.Post, operation.Request);
        }
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_to_wait_where_the_document_says_so()
    {
        using var site = TestSite.Of(Harbour.Seeds);
        site.Settings["Catalogue:SearchesPerMinute"] = "1";
        foreach (var operation in (await ApiDescription.OfAsync(site)).Operations)
        {
            var refused = false;
            for (var i = 0; i < 3 && !refused; i++)
            {
                using var answer = await site.Client.GetAsync(new Uri(operation.Request, UriKind.Relative));
                refused = answer.StatusCode == HttpStatusCode.TooManyRequests;
                if (refused)
                {
                    answer.Content.Headers.ContentType!.MediaType.Should().Be(Problem);
                    answer.Headers.RetryAfter.Should().NotBeNull();
                }
            }

            refused.Should().Be(operation.Statuses.Contains("429"), "{0} is described so", operation.Path);
        }
    }

    [Fact]
    public async Task Every_parameter_is_read_and_no_other()
    {
        var asked = new List<string>();
        await using var recorded = _site.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<IStartupFilter>(new Recorder(asked))));
        using var client = recorded.CreateClient();
        foreach (var operation in (await ApiDescription.OfAsync(_site)).Operations)
        {
            asked.Clear();
            using var answer = await client.GetAsync(new Uri(operation.Request, UriKind.Relative));
            asked.Distinct().Should().BeEquivalentTo(operation.Parameters.Where(parameter => !parameter.IsInPath).Select(parameter => parameter.Name), "{0} reads them", operation.Path);
        }
    }

    [Fact]
    public async Task Where_the_site_is_comes_from_its_settings_and_never_from_the_question()
    {
        using var public_ = TestSite.Of(Harbour.Seeds);
        public_.Settings["Catalogue:PublicAddress"] = "https://dramas.example";
        foreach (var (site, expected) in new[] { (_site, "/"), (public_, "https://dramas.example") })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/openapi/v1.json");
            request.Headers.Host = "evil.example";
            using var answer = await site.Client.SendAsync(request);
            var text = await answer.Content.ReadAsStringAsync();

            text.Should().NotContain("evil.example");
            var document = JsonSerializer.Deserialize<JsonElement>(text);
            document.GetProperty("servers").EnumerateArray().Select(server => server.GetProperty("url").GetString()).Should().Equal(expected);
            document.GetProperty("openapi").GetString().Should().StartWith("3.1");
        }
    }

    [Fact]
    public async Task Every_reference_leads_to_a_schema()
    {
        var document = await _site.JsonAsync("/openapi/v1.json");
        var schemas = document.GetProperty("components").GetProperty("schemas").EnumerateObject().Select(schema => $"#/components/schemas/{schema.Name}").ToList();
        var references = new List<string>();
        Walk(document);

        references.Should().HaveCountGreaterThan(40);
        references.Should().BeSubsetOf(schemas);
        schemas.Should().BeSubsetOf(references, "none lies idle");

        void Walk(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                    Walk(item);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                foreach (var field in element.EnumerateObject())
                {
                    if (field.Name == "$ref")
                        references.Add(field.Value.GetString()!);
                    else
                        Walk(field.Value);
                }
            }
        }
    }

    [Fact]
    public async Task An_empty_catalogue_is_described_too()
    {
        using var empty = TestSite.Of("");

        (await ApiDescription.OfAsync(empty)).Operations.Should().HaveSameCount((await ApiDescription.OfAsync(_site)).Operations);
        await empty.PageAsync("/en/api");
    }

    [Fact]
    public async Task A_page_tells_people_all_that_the_document_tells_programs()
    {
        var page = await _site.PageAsync("/en/api");
        var operations = (await ApiDescription.OfAsync(_site)).Operations;

        page.WordsOf("h3").Should().BeEquivalentTo(operations.Select(operation => operation.Path));
        foreach (var operation in operations)
        {
            var route = page.QuerySelectorAll("section.route").Single(section => section.One("h3").Words() == operation.Path);
            route.WordsOf("dt").Should().Equal(operation.Parameters.Where(parameter => !parameter.IsInPath).Select(parameter => parameter.Name));
            route.One("a").Href().Should().StartWith(operation.Request.Split('?')[0]);
        }

        page.Link("The same for programs, as OpenAPI").Should().Be("/openapi/v1.json");
        (await _site.PageAsync("/en/about")).Link("how programs ask").Should().Be("/en/api");
    }

    private async Task AssertProblemAsync(ApiDescription.Operation? operation, int status, HttpMethod method, string address)
    {
        using var request = new HttpRequestMessage(method, address);
        using var answer = await _site.Client.SendAsync(request);
        var problem = JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync());

        ((int)answer.StatusCode).Should().Be(status, "that is the answer to {0}", address);
        answer.Content.Headers.ContentType!.MediaType.Should().Be(Problem);
        if (operation is not null)
            Fields(problem).Should().Contain(Fields(operation.Example(status)), "{0} says so", address);
    }

    private Task<HttpResponseMessage> GetAsync(string address) => _site.Client.GetAsync(new Uri(address, UriKind.Relative));

    private static List<string> Fields(JsonElement json) => [.. json.EnumerateObject().Select(field => field.Name)];

    /// <summary>Each kind of record with its fields.</summary>
    private static List<string> Kinds(string lines) => [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line))
        .Select(record => $"{record.GetProperty("kind").GetString()}: {string.Join(", ", Fields(record))}").Distinct()];

    /// <summary>Notes which parameters handlers ask a query for.</summary>
    private sealed class Recorder(List<string> asked) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                context.Request.Query = new Query(context.Request.Query, asked);
                return rest(context);
            });
            next(app);
        };
    }

    private sealed class Query(IQueryCollection query, List<string> asked) : IQueryCollection
    {
        public int Count => query.Count;

        public ICollection<string> Keys => query.Keys;

        public StringValues this[string key]
        {
            get
            {
                asked.Add(key);
                return query[key];
            }
        }

        public bool ContainsKey(string key)
        {
            asked.Add(key);
            return query.ContainsKey(key);
        }

        public bool TryGetValue(string key, out StringValues value)
        {
            asked.Add(key);
            return query.TryGetValue(key, out value);
        }

        public IEnumerator<KeyValuePair<string, StringValues>> GetEnumerator() => query.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
