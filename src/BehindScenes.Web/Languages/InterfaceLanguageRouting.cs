using System.Globalization;
using BehindScenes.Catalogue.Database;

namespace BehindScenes.Web.Languages;

/// <summary>Lets an address begin only with a language that the site speaks.</summary>
internal sealed class InterfaceLanguageConstraint(InterfaceLanguages languages) : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        languages.Find(values[routeKey] as string) is not null;
}

internal static class InterfaceLanguageRouting
{
    public static void AddInterfaceLanguages(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton(_ => InterfaceLanguages.Shipped);
        services.AddScoped(provider => provider.GetRequiredService<InterfaceLanguages>().Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext!));
        services.AddScoped<Addresses>();
        services.AddScoped(provider => provider.GetRequiredService<Generation.Lease>().Generation.NamesIn(provider.GetRequiredService<InterfaceLanguage>().Code));
        services.AddScoped<ShownNames>();
    }

    /// <summary>Numbers, days and names of languages are written as the address's language does.</summary>
    public static void UseInterfaceLanguage(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = context.RequestServices.GetRequiredService<InterfaceLanguage>().Culture;
        return next(context);
    });

    /// <summary>The bare address asks the browser which language; every other address says it.</summary>
    public static void MapBareAddress(this IEndpointRouteBuilder app) =>
        app.MapMethods("/", Site.Reads, (HttpContext context, InterfaceLanguages languages) =>
        {
            (context.Response.Headers.Vary, context.Response.Headers.CacheControl) = ("Accept-Language", "no-store");
            return Results.Redirect($"/{languages.Negotiate(context.Request).Code}");
        });
}
