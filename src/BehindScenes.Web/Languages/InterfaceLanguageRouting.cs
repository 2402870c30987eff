using System.Globalization;
using BehindScenes.Catalogue.Database;

namespace BehindScenes.Web.Languages;

/// <summary>Lets an address begin only with a language that the site speaks.</summary>
internal sealed class InterfaceLanguageConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        InterfaceLanguage.Find(values[routeKey] as string) is not null;
}

internal static class InterfaceLanguageRouting
{
    public static void AddInterfaceLanguages(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped(provider => InterfaceLanguage.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext!));
        services.AddScoped<Addresses>();
        services.AddScoped(provider => provider.GetRequiredService<Generation.Lease>().Generation.NamesIn(provider.GetRequiredService<InterfaceLanguage>().Code));
        services.AddScoped<ShownNames>();
    }

    /// <summary>Numbers, days and names of languages are written as the address's language does.</summary>
    public static void UseInterfaceLanguage(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = InterfaceLanguage.Of(context).Culture;
        return next(context);
    });
}
