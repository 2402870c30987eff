using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Extensions;

namespace BehindScenes.Web;

/// <summary>Where visitors find the site. Who is asked is never told by who asks: a Host header can say anything.</summary>
public sealed class SiteAddress(CatalogueSettings settings, IServer server)
{
    private const string Local = "localhost";

    private string? _listening;

    /// <summary>Scheme and host, without a slash at the end: as set, else where the site listens.</summary>
    public string Root => settings.PublicAddress ?? _listening ?? Listening ?? $"http://{Local}";

    /// <summary>An address of the site in full.</summary>
    public string Of(string address) => Root + address;

    private string? Listening
    {
        get
        {
            if (server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is not { } asked)
                return null;
            var address = BindingAddress.Parse(asked);
            // The system has yet to choose the port.
            return address.Port == 0 ? Reachable(address) : _listening = Reachable(address);
        }
    }

    /// <summary>A site that listens on every address is found under none of "+", "0.0.0.0" and "[::]".</summary>
    private static string Reachable(BindingAddress address) => UriHelper.BuildAbsolute(
        address.Scheme, new HostString(address.Host is "+" or "*" or "0.0.0.0" or "[::]" ? Local : address.Host, address.Port)).TrimEnd('/');
}
