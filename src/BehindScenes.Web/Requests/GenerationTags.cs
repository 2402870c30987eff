using BehindScenes.Catalogue.Database;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace BehindScenes.Web.Requests;

internal static class GenerationTags
{
    /// <summary>Tags each answer with what it is made of, and says 304 to one who has it.</summary>
    public static void UseGenerationTags(this WebApplication app)
    {
        var editions = app.Services.GetRequiredService<Editions>();
        app.Use((context, next) =>
        {
            // Where nothing is, nothing is unchanged; files have tags of their own.
            if (context.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
                return next(context);
            // The lease is taken here, so that the tag and the answer are of one generation.
            var tag = editions.Of(context.RequestServices.GetRequiredService<Generation.Lease>().Generation).Tag;
            if (IsKnown(context.Request, tag))
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                Tag(context.Response, tag);
                return Task.CompletedTask;
            }

            context.Response.OnStarting(() =>
            {
                // What was cut short is no answer for the next time.
                if (context.Response.StatusCode == StatusCodes.Status200OK && !StringValues.Equals(context.Response.Headers.CacheControl, "no-store"))
                    Tag(context.Response, tag);
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    /// <summary>Whether the visitor has what bears the tag.</summary>
    public static bool IsKnown(HttpRequest request, string tag) => request.Headers.IfNoneMatch is { Count: > 0 } known
        && (known == tag || (EntityTagHeaderValue.TryParseList(known, out var tags) && EntityTagHeaderValue.Parse(tag) is var own && tags.Any(other => other.Compare(own, useStrongComparison: false))));

    /// <summary>Lets a browser keep an answer, and ask each time whether it is still the one.</summary>
    public static void Tag(HttpResponse response, string tag)
    {
        response.Headers.ETag = tag;
        response.Headers.CacheControl = "no-cache";
    }
}
