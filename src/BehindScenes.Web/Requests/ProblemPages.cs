using BehindScenes.Web.Api;
using Microsoft.AspNetCore.Diagnostics;

namespace BehindScenes.Web.Requests;

/// <summary>What went wrong, said so that it helps: a page to people, problem details to programs. Never an exception's own text.</summary>
internal static class ProblemPages
{
    public static void UseProblemPages(this WebApplication app)
    {
        app.UseWhen(context => ApiAccess.IsApi(context.Request.Path), api =>
        {
            api.UseExceptionHandler(Options(new ExceptionHandlerOptions()));
            api.UseStatusCodePages();
        });
        app.UseWhen(context => !ApiAccess.IsApi(context.Request.Path), pages =>
        {
            // A page that failed half-way has filled its head; what says so begins with an empty one.
            pages.UseExceptionHandler(Options(new ExceptionHandlerOptions { ExceptionHandlingPath = "/problem", CreateScopeForErrors = true }));
            pages.UseStatusCodePagesWithReExecute("/problem");
        });
    }

    public static void Describe(ProblemDetailsOptions options) => options.CustomizeProblemDetails = context =>
    {
        if (context.Exception is BadHttpRequestException problem)
            context.ProblemDetails.Detail = problem.Message;
    };

    /// <summary>The parameter that keeps a page from being made; null where it is none.</summary>
    public static string? Parameter(HttpContext context) => (context.Features.Get<IExceptionHandlerFeature>()?.Error as BadParameterException)?.Parameter;

    private static ExceptionHandlerOptions Options(ExceptionHandlerOptions options)
    {
        options.StatusCodeSelector = problem => problem is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;
        options.SuppressDiagnosticsCallback = problem => problem.Exception is BadHttpRequestException;
        return options;
    }
}
