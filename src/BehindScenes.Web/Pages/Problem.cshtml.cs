using BehindScenes.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BehindScenes.Web.Pages;

/// <summary>What a visitor sees where there is no page, the request cannot be answered or the site broke.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
public sealed class ProblemModel : PageModel
{
    /// <summary>400, 404, 429 or 500: what there are words for. Whoever asks for this page by its own address finds none.</summary>
    public int Status => Response.StatusCode switch
    {
        StatusCodes.Status200OK or StatusCodes.Status404NotFound => StatusCodes.Status404NotFound,
        StatusCodes.Status429TooManyRequests => StatusCodes.Status429TooManyRequests,
        >= StatusCodes.Status500InternalServerError => StatusCodes.Status500InternalServerError,
        _ => StatusCodes.Status400BadRequest,
    };

    public string? Parameter => ProblemPages.Parameter(HttpContext);

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (Response.StatusCode == StatusCodes.Status200OK)
            Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
