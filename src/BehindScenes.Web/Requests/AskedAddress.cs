using Microsoft.AspNetCore.Diagnostics;

namespace BehindScenes.Web.Requests;

/// <summary>The address that was asked for, also where a page that says what is wrong is served in its place.</summary>
internal static class AskedAddress
{
    public static (PathString Path, QueryString Query) Of(HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>() is { } refused
        ? (new(refused.OriginalPath), new(refused.OriginalQueryString))
        : (context.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? context.Request.Path, context.Request.QueryString);
}
