using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.WebUtilities;

namespace BehindScenes.Web.Requests;

internal static class AskedAddress
{
    public const string PageKey = "page";

    /// <summary>The address that was asked for, also where a page that says what is wrong is served in its place.</summary>
    public static (PathString Path, QueryString Query) Of(HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>() is { } refused
        ? (new(refused.OriginalPath), new(refused.OriginalQueryString))
        : (context.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? context.Request.Path, context.Request.QueryString);

    /// <summary>A page's one address, however it was asked for: its route, and of the parameters only those named, in the order given.</summary>
    public static string Normalised(HttpContext context, IEnumerable<string> keys)
    {
        var path = context.GetEndpoint() is RouteEndpoint page
            ? string.Concat(page.RoutePattern.PathSegments.Select(segment => "/" + string.Concat(segment.Parts.Select(part => Written(part, context.Request.RouteValues)))))
            : context.Request.Path.ToString();
        var query = context.Request.Query;
        return QueryHelpers.AddQueryString(path, keys.Select(key => KeyValuePair.Create(key, key != PageKey ? query.Text(key) : query.Number(key) is { } number and not 1 ? number.ToString(CultureInfo.InvariantCulture) : null))
            .Where(parameter => parameter.Value is not null));
    }

    private static string Written(RoutePatternPart part, RouteValueDictionary values) => part switch
    {
        RoutePatternParameterPart parameter => Uri.EscapeDataString(values[parameter.Name]?.ToString() ?? ""),
        RoutePatternLiteralPart literal => literal.Content,
        _ => "",
    };
}
