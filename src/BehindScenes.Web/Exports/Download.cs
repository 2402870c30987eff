using Microsoft.Net.Http.Headers;

namespace BehindScenes.Web.Exports;

/// <summary>A file as an answer, sent while it is written, to be kept under its name.</summary>
internal sealed class Download(CatalogueFile file, string contentType) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(file.Name);
        httpContext.Response.Headers.ContentDisposition = disposition.ToString();
        httpContext.Response.ContentType = $"{contentType}; charset=utf-8";
        if (!HttpMethods.IsHead(httpContext.Request.Method))
            await file.WriteAsync(httpContext.Response.Body, httpContext.RequestAborted);
    }
}
