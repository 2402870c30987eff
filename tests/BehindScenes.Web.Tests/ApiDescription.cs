using System.Text.Json;

namespace BehindScenes.Web.Tests;

/// <summary>What <c>/openapi/v1.json</c> says, as far as tests hold it against the site.</summary>
internal sealed class ApiDescription(JsonElement document)
{
    public IReadOnlyList<Operation> Operations { get; } = [.. document.GetProperty("paths").EnumerateObject().Select(path => new Operation(document, path.Name, path.Value.GetProperty("get")))];

    public static async Task<ApiDescription> OfAsync(TestSite site) => new(await site.JsonAsync("/openapi/v1.json"));

    public sealed record Parameter(string Name, bool IsInPath, string? Example);

    public sealed class Operation(JsonElement document, string path, JsonElement json)
    {
        public string Path { get; } = path;

        public JsonElement Json { get; } = json;

        public IReadOnlyList<Parameter> Parameters { get; } = [.. json.TryGetProperty("parameters", out var all) ? all.EnumerateArray().Select(one => new Parameter(
            one.GetProperty("name").GetString()!, one.GetProperty("in").GetString() == "path", one.TryGetProperty("example", out var example) ? example.ToString() : null)) : []];

        public IEnumerable<string> Statuses => Json.GetProperty("responses").EnumerateObject().Select(answer => answer.Name);

        public string ContentType => Content(200).Name;

        public JsonElement Example(int status = 200) => Content(status).Value.GetProperty("example");

        /// <summary>The request that the document gives as its example.</summary>
        public string Request => Fill(parameter => parameter.Example);

        /// <summary>The request for a thing that is not there.</summary>
        public string Missing => Fill(parameter => parameter.Example is not null && (parameter.IsInPath || parameter.Name is "from" or "to" or "person") ? "nobody" : parameter.Name == "page" ? "9999999" : parameter.Example);

        /// <summary>Names of the fields of the 200's schema.</summary>
        public IEnumerable<string> Fields
        {
            get
            {
                var schema = Content(200).Value.GetProperty("schema");
                return schema.TryGetProperty("$ref", out var reference)
                    ? document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]).GetProperty("properties").EnumerateObject().Select(property => property.Name)
                    : [];
            }
        }

        private JsonProperty Content(int status) =>
            Json.GetProperty("responses").GetProperty($"{status}").GetProperty("content").EnumerateObject().Single();

        private string Fill(Func<Parameter, string?> value)
        {
            var address = Path;
            foreach (var parameter in Parameters.Where(parameter => value(parameter) is not null))
            {
                var text = Uri.EscapeDataString(value(parameter)!);
                address = parameter.IsInPath ? address.Replace($"{{{parameter.Name}}}", text, StringComparison.Ordinal) : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{parameter.Name}={text}";
            }

            return address;
        }
    }
}
