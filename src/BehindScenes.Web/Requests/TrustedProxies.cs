using Microsoft.AspNetCore.HttpOverrides;

namespace BehindScenes.Web.Requests;

internal static class TrustedProxies
{
    /// <summary>Who asks, and whether by TLS, is taken from the proxies of the settings and from nobody else; a host's name from none.</summary>
    public static void AddTrustedProxies(this IServiceCollection services, CatalogueSettings settings) => services.PostConfigure<ForwardedHeadersOptions>(options =>
    {
        // Empty lists would mean everybody.
        options.ForwardedHeaders = settings.Proxies.Count > 0 ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto : ForwardedHeaders.None;
        // Each proxy of a chain adds the one before it; the first that is not ours is the visitor.
        options.ForwardLimit = null;
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in settings.Proxies)
            options.KnownIPNetworks.Add(network);
    });
}
