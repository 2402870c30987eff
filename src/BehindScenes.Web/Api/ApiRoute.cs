using BehindScenes.Web.Requests;
using Microsoft.AspNetCore.WebUtilities;

namespace BehindScenes.Web.Api;

/// <summary>
/// One address of the API: what it reads, what it answers and what can go wrong. Its handler is mapped by it, and the OpenAPI document
/// and the page about the API are made of it. Words are the keys <c>api.route.*</c> and <c>api.parameter.*</c>.
/// </summary>
/// <param name="Name">What its words and its OpenAPI operation are called.</param>
/// <param name="Path">A template as in <c>/api/v1/dramas/{drama}</c>, which takes a slug.</param>
/// <param name="Query">An example's query, with the names of <see cref="ApiSample"/> in braces; it names all parameters that are required.</param>
/// <param name="Answer">The type of a JSON answer, and of the example; a text's is <see cref="string"/>.</param>
/// <param name="Example">Makes an example of the answer, when the API is described and not when the site starts.</param>
public sealed record ApiRoute(string Name, string Path, string Query, Type Answer, Func<object> Example, params IReadOnlyList<ApiParameter> Parameters)
{
    public string ContentType { get; init; } = ApiRoutes.Json;

    /// <summary>Whether something is named that may not be there, or a page that may be beyond the last.</summary>
    private bool MayBeMissing => Path.Contains('{', StringComparison.Ordinal) || Parameters.Any(parameter => parameter == ApiParameter.Page || parameter.NamesOne);

    public bool IsPaged => Parameters.Contains(ApiParameter.Page);

    /// <summary>The rate limit's policy; null where there is none.</summary>
    public string? Limit { get; init; }

    internal AsksAttribute Asks => new([.. Parameters.Where(parameter => !parameter.IsTyped).Select(parameter => parameter.Name)])
    {
        Typed = [.. Parameters.Where(parameter => parameter.IsTyped).Select(parameter => parameter.Name)],
        IsWhole = ContentType == ApiRoutes.Json,
    };

    /// <summary>The statuses of what can go wrong.</summary>
    public IEnumerable<int> Problems
    {
        get
        {
            yield return StatusCodes.Status400BadRequest;
            if (MayBeMissing)
                yield return StatusCodes.Status404NotFound;
            if (Limit is not null)
                yield return StatusCodes.Status429TooManyRequests;
        }
    }

    /// <summary>A request that is answered with 200.</summary>
    internal string ExampleAddress(ApiSample sample) => sample.Fill(Path + Query);

    /// <summary>What the example asks, by parameter.</summary>
    internal IEnumerable<(string Name, string Value)> ExampleValues(ApiSample sample) =>
        QueryHelpers.ParseQuery(sample.Fill(Query)).Select(parameter => (parameter.Key, parameter.Value.ToString()));
}

public enum ParameterType
{
    Text,
    Number,
    Flag,
}

/// <summary>Something that an address reads from its query.</summary>
public sealed record ApiParameter(string Name, ParameterType Type = ParameterType.Text)
{
    public static readonly ApiParameter Page = new("page", ParameterType.Number) { Default = 1 };
    public static readonly ApiParameter Limit = new("limit", ParameterType.Number) { Default = Catalogue.PageRequest.DefaultSize, Most = Catalogue.PageRequest.LargestSize };

    public bool IsRequired { get; init; }

    /// <summary>Whether it takes what somebody types, or two of many.</summary>
    public bool IsTyped { get; init; }

    /// <summary>Whether it is the slug of one whose answer it is, so that nobody's is not found.</summary>
    public bool NamesOne { get; init; }

    /// <summary>All that it may be; empty for anything.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>A number's, where it is not stated; such a number is at least 1.</summary>
    public int? Default { get; init; }

    public int? Most { get; init; }

    public static ApiParameter Choice<T>(string name)
        where T : struct, Enum => new(name) { Choices = [.. Enum.GetValues<T>().Select(Words.Of)] };
}
