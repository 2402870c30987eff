using Microsoft.AspNetCore.Cors.Infrastructure;

namespace BehindScenes.Web.Api;

/// <summary>What other sites' scripts may read: the API and its description, which are the same for everyone. Pages are not theirs.</summary>
internal static class ApiAccess
{
    private const string Methods = "GET, HEAD";

    /// <summary>A day, in seconds: how long a browser need not ask again whether it may ask.</summary>
    private const string PreflightAge = "86400";

    /// <summary>Whether programs are answered here, and not people.</summary>
    public static bool IsApi(PathString path) => path.StartsWithSegments("/api", StringComparison.Ordinal) || path.StartsWithSegments("/openapi", StringComparison.Ordinal);

    /// <summary>The value of Cross-Origin-Resource-Policy.</summary>
    public static string ResourcePolicy(PathString path) => IsApi(path) ? "cross-origin" : "same-origin";

    /// <summary>
    /// Lets every site's scripts read answers, problems and all, and answers a browser that asks first. The headers stand on every
    /// answer whoever asks, so that a stored one serves all and nothing varies by Origin.
    /// </summary>
    public static void UseApiAccess(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!IsApi(context.Request.Path))
            return next(context);
        var headers = context.Response.Headers;
        if (HttpMethods.IsOptions(context.Request.Method))
        {
            headers.AccessControlAllowOrigin = CorsConstants.AnyOrigin;
            headers.AccessControlAllowMethods = headers.Allow = Methods;
            headers.AccessControlAllowHeaders = "*";
            headers.AccessControlMaxAge = PreflightAge;
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }

        context.Response.OnStarting(() =>
        {
            headers.AccessControlAllowOrigin = CorsConstants.AnyOrigin;
            headers.AccessControlExposeHeaders = "Link, ETag, Retry-After";
            return Task.CompletedTask;
        });
        return next(context);
    });
}
