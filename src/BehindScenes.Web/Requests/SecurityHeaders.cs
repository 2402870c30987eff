using BehindScenes.Web.Api;

namespace BehindScenes.Web.Requests;

/// <summary>What every answer tells the browser to refuse: the site is text, its own style sheet and its own script, and nothing else may run in it.</summary>
internal static class SecurityHeaders
{
    private const string ContentPolicy = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Two years, as browsers ask of a site that they list as never without TLS.</summary>
    private const string OnlyByTls = "max-age=63072000";

    private static readonly string DeniedFeatures = string.Join(", ", new[]
    {
        "accelerometer", "autoplay", "camera", "display-capture", "encrypted-media", "fullscreen", "geolocation", "gyroscope", "hid", "magnetometer", "microphone",
        "midi", "payment", "picture-in-picture", "publickey-credentials-get", "screen-wake-lock", "serial", "usb", "xr-spatial-tracking",
    }.Select(feature => feature + "=()"));

    /// <summary>Stands before all else, so that no answer is without them.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // Asked here, because a page that says what went wrong is served under another path.
        var resourcePolicy = ApiAccess.ResourcePolicy(context.Request.Path);
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = ContentPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = DeniedFeatures;
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = resourcePolicy;
            // Asked here, because only now a proxy has told how the visitor came.
            if (context.Request.IsHttps)
                headers.StrictTransportSecurity = OnlyByTls;
            return Task.CompletedTask;
        });
        return next(context);
    });
}
