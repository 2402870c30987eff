using System.Diagnostics;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.Net.Http.Headers;

namespace BehindScenes.Web.Pages;

/// <summary>Prints a page and the layout round it as the bytes that are sent, and sends them in one piece.</summary>
internal sealed class PagePrinter(
    IHttpResponseStreamWriterFactory writers, ICompositeViewEngine views, IRazorViewEngine razor, IRazorPageActivator activator, DiagnosticListener diagnostics, HtmlEncoder encoder)
    : PageResultExecutor(writers, views, razor, activator, diagnostics, encoder)
{
    private static readonly string Html = new MediaTypeHeaderValue("text/html") { Charset = "utf-8" }.ToString();

    public override async Task ExecuteAsync(PageContext pageContext, PageResult result)
    {
        var (page, response) = ((View)result.Page, pageContext.HttpContext.Response);
        using Utf8Text body = new(), whole = new();
        page.ViewContext.Writer = body;
        await page.ExecuteAsync();
        (page.ViewContext.Writer, page.BodyContent) = (whole, body);
        await page.PartAsync("_Layout");
        (response.ContentType, response.ContentLength) = (Html, whole.Bytes.Length);
        await response.BodyWriter.WriteAsync(whole.Bytes);
    }
}
