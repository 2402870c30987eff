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
            pages.UseExceptionHandler(Options(new ExceptionHandlerOptions { ExceptionHandlingPath = "/problem", CreateScopeForErrors = false }));
            pages.UseStatusCodePagesWithReExecute("/problem");
        });
    }

    public static void Describe(ProblemDetailsOptions options) => options.CustomizeProblemDetails = context =>
    {
        if (context.Exception is BadHttpRequestException problem)
            context.ProblemDetails.Detail = problem.Message;
    };

    /// <summary>What is wrong with the request, in words for who sent it; null where nothing more is to be said.</summary>
    public static string? Detail(HttpContext context) =>
        context.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException problem ? problem.Message : null;

    private static ExceptionHandlerOptions Options(ExceptionHandlerOptions options)
    {
        options.StatusCodeSelector = problem => problem is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;
        options.SuppressDiagnosticsCallback = problem => problem.Exception is BadHttpRequestException;
        return options;
    }
}
