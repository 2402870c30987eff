using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Names;
using BehindScenes.Web.Api;
using BehindScenes.Web.Languages;
using BehindScenes.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BehindScenes.Web.Pages;

/// <summary>What programs can ask, told to people.</summary>
[Asks]
public sealed class ApiModel(CatalogueContext catalogue, LocalNames names, InterfaceLanguage language) : PageModel
{
    internal IEnumerable<ApiRoute> Answers { get; } = ApiRoutes.All.Where(route => route.ContentType == ApiRoutes.Json);

    internal IEnumerable<ApiRoute> Files { get; } = ApiRoutes.All.Where(route => route.ContentType != ApiRoutes.Json);

    internal ApiSample Sample { get; private set; } = null!;

    public void OnGet() => Sample = ApiSample.Of(catalogue, names);

    /// <summary>What a parameter is, and what it may be.</summary>
    internal IEnumerable<string> Says(ApiParameter parameter)
    {
        yield return language[$"api.parameter.{parameter.Name}"];
        if (parameter.IsRequired)
            yield return language["api.required"];
        if (parameter.Default is { } number)
            yield return language["api.default", number];
        if (parameter.Most is { } most)
            yield return language["api.most", most];
    }
}
