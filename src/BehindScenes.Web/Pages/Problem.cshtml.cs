using BehindScenes.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BehindScenes.Web.Pages;

/// <summary>What a visitor sees where there is no page, the request cannot be answered or the site broke.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
public sealed class ProblemModel : PageModel
{
    /// <summary>400, 404 or 500: what there are words for.</summary>
    public int Status { get; private set; }

    public string? Detail { get; private set; }

    public void OnGet() => Show();

    public void OnPost() => Show();

    private void Show()
    {
        if (Response.StatusCode == StatusCodes.Status200OK)
            Response.StatusCode = StatusCodes.Status404NotFound; // Asked for by its own address.
        Status = Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => StatusCodes.Status404NotFound,
            >= StatusCodes.Status500InternalServerError => StatusCodes.Status500InternalServerError,
            _ => StatusCodes.Status400BadRequest,
        };
        Detail = ProblemPages.Detail(HttpContext);
    }
}
