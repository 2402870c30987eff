using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BehindScenes.Catalogue.Database;
using BehindScenes.Web.Languages;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OpenApi;

namespace BehindScenes.Web.Api;

/// <summary>The API's description as OpenAPI 3.1. Schemas are those of the answers' types; all else is told by <see cref="ApiRoutes"/> and the site's English words.</summary>
internal static class OpenApi
{
    internal const string Name = "v1";

    /// <summary>That of the description.</summary>
    internal static string Language => T.Code;
    private static readonly InterfaceLanguage T = InterfaceLanguages.Shipped.Default;

    public static void AddApiDescription(this IServiceCollection services)
    {
        services.AddSingleton<OpenApiText>();
        services.AddOpenApi(Name, options =>
        {
            options.ShouldInclude = description => description.HttpMethod == HttpMethods.Get && description.ActionDescriptor.EndpointMetadata.OfType<ApiRoute>().Any();
            // Two nested types may share a name.
            options.CreateSchemaReferenceId = type => OpenApiOptions.CreateDefaultSchemaReferenceId(type) is { } id ? (type.Type.DeclaringType?.Name ?? "") + id : null;
        });
    }

    public static void MapApiDescription(this IEndpointRouteBuilder app) =>
        app.MapMethods(Addresses.OpenApi, Site.Reads, async (OpenApiText text, Generation.Lease lease, CatalogueContext catalogue, CancellationToken cancellation) =>
            Results.Bytes(await text.OfAsync(lease.Generation, catalogue, cancellation), ApiRoutes.Json));

    /// <param name="site">The public address of the site; null for wherever the document was read.</param>
    public static void Describe(OpenApiDocument document, string? site, ApiSample sample)
    {
        document.Info = new OpenApiInfo { Title = T["site.name"], Version = Name, Description = string.Join("\n\n", T["api.lead"], T["api.paging"], T["api.errors"], T["api.limits"], T["api.fresh"], T["api.export"]) };
        document.Servers = [new OpenApiServer { Url = site ?? "/" }];
        // An empty demand says that no key is needed.
        document.Security = [new OpenApiSecurityRequirement()];
        document.Tags?.Clear();
        foreach (var route in ApiRoutes.All)
            Describe(document.Paths[route.Path].Operations![HttpMethod.Get], route, sample);
    }

    private static void Describe(OpenApiOperation operation, ApiRoute route, ApiSample sample)
    {
        operation.OperationId = route.Name;
        operation.Tags?.Clear();
        operation.Summary = T[$"api.route.{route.Name}"];
        foreach (var named in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
            (named.Description, named.Example) = (T[$"api.parameter.{named.Name}"], sample.Fill($"{{{named.Name}}}"));
        var example = route.ExampleValues(sample).ToDictionary();
        operation.Parameters = [.. operation.Parameters ?? [], .. route.Parameters.Select(parameter => Parameter(parameter, example.GetValueOrDefault(parameter.Name)))];
        var responses = operation.Responses!;
        var found = (OpenApiResponse)responses["200"];
        found.Description = T["api.status.200"];
        found.Headers = new Dictionary<string, IOpenApiHeader> { ["ETag"] = Header(T["api.header.etag"]) };
        if (route.IsPaged)
            found.Headers["Link"] = Header(T["api.header.link"]);
        found.Content![route.ContentType].Example = JsonSerializer.SerializeToNode(route.Example(), route.Answer, ApiJson.Options);
        responses["304"] = new OpenApiResponse { Description = T["api.status.304"] };
        foreach (var status in route.Problems)
        {
            var problem = (OpenApiResponse)responses[status.ToString(CultureInfo.InvariantCulture)];
            problem.Description = T[$"api.status.{status}"];
            foreach (var content in problem.Content!.Values)
                content.Example = Problem(status);
            if (status == StatusCodes.Status429TooManyRequests)
                problem.Headers = new Dictionary<string, IOpenApiHeader> { ["Retry-After"] = Header(T["api.header.retry-after"]) };
        }
    }

    private static JsonObject Problem(int status)
    {
        var problem = new JsonObject { ["title"] = ReasonPhrases.GetReasonPhrase(status), ["status"] = status };
        if (status == StatusCodes.Status400BadRequest)
            problem["detail"] = "page: must be a number.";
        return problem;
    }

    private static OpenApiParameter Parameter(ApiParameter parameter, string? example)
    {
        var isNumber = parameter.Type == ParameterType.Number;
        return new OpenApiParameter
        {
            Name = parameter.Name,
            In = ParameterLocation.Query,
            Required = parameter.IsRequired,
            Description = T[$"api.parameter.{parameter.Name}"],
            Example = example is null ? null : isNumber ? int.Parse(example, CultureInfo.InvariantCulture) : example,
            Schema = new OpenApiSchema
            {
                Type = parameter.Type switch { ParameterType.Number => JsonSchemaType.Integer, ParameterType.Flag => JsonSchemaType.Boolean, _ => JsonSchemaType.String },
                MaxLength = parameter.Type == ParameterType.Text && parameter.Choices.Count == 0 ? Requests.RequestGuard.LongestValue : null,
                Enum = parameter.Choices.Count == 0 ? null : [.. parameter.Choices.Select(choice => (JsonNode)choice)],
                Minimum = parameter.Default is null ? null : "1",
                Maximum = parameter.Most?.ToString(CultureInfo.InvariantCulture),
                Default = parameter.Default is { } number ? number : null,
            },
        };
    }

    private static OpenApiHeader Header(string words) => new() { Description = words, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
}

/// <summary>The description's text for the generation that is served, written once.</summary>
internal sealed class OpenApiText([FromKeyedServices(OpenApi.Name)] IOpenApiDocumentProvider provider, CatalogueSettings settings)
{
    private volatile Written? _last;

    public async Task<byte[]> OfAsync(Generation generation, CatalogueContext catalogue, CancellationToken cancellation)
    {
        if (_last is { } last && last.Generation == generation.Id)
            return last.Text;
        var document = await provider.GetOpenApiDocumentAsync(cancellation);
        OpenApi.Describe(document, settings.PublicAddress, ApiSample.Of(catalogue, generation.NamesIn(OpenApi.Language)));
        using var text = new MemoryStream();
        await document.SerializeAsJsonAsync(text, OpenApiSpecVersion.OpenApi3_1, cancellation);
        // As in all JSON of the site nothing stands in it that HTML could take for markup; in JSON such signs stand in strings alone.
        var written = Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length).Replace("<", "\\u003c", StringComparison.Ordinal).Replace(">", "\\u003e", StringComparison.Ordinal);
        _last = new Written(generation.Id, Encoding.UTF8.GetBytes(written));
        return _last.Text;
    }

    private sealed record Written(string Generation, byte[] Text);
}
