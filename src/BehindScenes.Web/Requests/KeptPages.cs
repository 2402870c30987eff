using BehindScenes.Catalogue.Database;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace BehindScenes.Web.Requests;

/// <summary>Sends each page as bytes that were rendered once.</summary>
internal static class KeptPages
{
    /// <summary>Answers a request whose address is, letter by letter, that of a kept page. Nothing that makes pages is asked.</summary>
    public static void UseReadyPages(this WebApplication app)
    {
        var editions = app.Services.GetRequiredService<Editions>();
        app.Use((context, next) =>
        {
            var edition = editions.Current;
            var isRead = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
            return isRead && edition.Find(context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget) is { } page ? edition.ServeAsync(page, context).AsTask() : IoThread.LeaveAsync(context, next);
        });
    }

    /// <summary>Renders a page once for all who ask for it at the same time or later, however they write its address.</summary>
    public static void UseKeptPages(this WebApplication app)
    {
        var editions = app.Services.GetRequiredService<Editions>();
        app.Use(async (context, next) =>
        {
            var edition = editions.Of(context.RequestServices.GetRequiredService<Generation.Lease>().Generation);
            if (!edition.KeepsPages || context.GetEndpoint()?.Metadata.GetMetadata<AsksAttribute>() is not { } asks || !asks.IsKept(context.Request.Query))
            {
                await next(context);
                return;
            }

            var address = AskedAddress.Normalised(context, asks.Keys);
            var page = edition.Find(address);
            if (page is null && edition.Begin(address) is { } other)
            {
                page = await other.WaitAsync(context.RequestAborted);
                if (page is null)
                    await next(context);
            }
            else if (page is null)
            {
                try
                {
                    page = await RenderAsync(context, next);
                }
                finally
                {
                    edition.End(address, page);
                }
            }

            if (page is not null)
                await edition.ServeAsync(page, context);
        });
    }

    /// <returns>The page; null where it is not to be kept, and was sent.</returns>
    private static async Task<KeptPage?> RenderAsync(HttpContext context, RequestDelegate next)
    {
        var sent = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var rendered = new MemoryStream();
        var body = new StreamResponseBodyFeature(rendered, sent);
        context.Features.Set<IHttpResponseBodyFeature>(body);
        try
        {
            await next(context);
            await body.CompleteAsync();
        }
        finally
        {
            context.Features.Set(sent);
        }

        var (response, bytes) = (context.Response, rendered.ToArray());
        // What was cut short is no answer for the next time.
        if (response.StatusCode == StatusCodes.Status200OK && response.Headers.CacheControl != "no-store")
            return new KeptPage(bytes, [.. response.Headers.Where(header => header.Key != HeaderNames.ContentLength)]);
        if (bytes.Length > 0)
            await response.BodyWriter.WriteAsync(bytes);
        return null;
    }
}
