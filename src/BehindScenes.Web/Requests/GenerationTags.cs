using System.Security.Cryptography;
using System.Text;
using BehindScenes.Catalogue.Database;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace BehindScenes.Web.Requests;

internal static class GenerationTags
{
    /// <summary>Pages change with the catalogue, the program or the site's address, and with nothing else.</summary>
    private static readonly string Build = typeof(GenerationTags).Module.ModuleVersionId.ToString("N")[..8];

    /// <summary>Tags each page with what it is made of, and answers 304 to one who has it.</summary>
    public static void UseGenerationTags(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        // The lease is taken here, so that the tag and the page are of one generation.
        var generation = context.RequestServices.GetRequiredService<Generation.Lease>().Generation;
        var site = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(context.RequestServices.GetRequiredService<SiteAddress>().Root)).AsSpan(0, 4));
        var tag = new EntityTagHeaderValue($"\"{generation.Id}.{Build}.{site}\"", isWeak: true);
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            Tag(context.Response, tag);
            return;
        }

        context.Response.OnStarting(() =>
        {
            // What was cut short is no answer for the next time.
            if (context.Response.StatusCode == StatusCodes.Status200OK && !StringValues.Equals(context.Response.Headers.CacheControl, "no-store"))
                Tag(context.Response, tag);
            return Task.CompletedTask;
        });
        await next(context);
    });

    private static void Tag(HttpResponse response, EntityTagHeaderValue tag)
    {
        response.GetTypedHeaders().ETag = tag;
        response.Headers.CacheControl = "no-cache";
    }
}
