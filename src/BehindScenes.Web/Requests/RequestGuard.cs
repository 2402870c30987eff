using System.Globalization;
using System.Numerics;
using BehindScenes.Reading.Documents;
using Microsoft.AspNetCore.Diagnostics;

namespace BehindScenes.Web.Requests;

/// <summary>What visitors may ask, and how a page or answer takes it from the address.</summary>
internal static class RequestGuard
{
    public const int LongestValue = 200;

    /// <summary>Refuses what no link or form of the site sends: other methods, values that are too long or hold control characters.</summary>
    public static void UseRequestGuard(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // The page that says what is wrong is served under the same address.
        if (context.Features.Get<IExceptionHandlerFeature>() is not null)
            return next(context);
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.OnStarting(() =>
            {
                context.Response.Headers.Allow = "GET, HEAD";
                return Task.CompletedTask;
            });
            throw new BadHttpRequestException("The catalogue is only read: GET and HEAD.", StatusCodes.Status405MethodNotAllowed);
        }

        foreach (var (name, values) in context.Request.Query)
        {
            if (values.Any(value => value!.Length > LongestValue))
                throw new BadParameterException(Shown(name), $"at most {LongestValue} characters.");
            if (values.Any(value => value!.Any(char.IsControl)) || name.Any(char.IsControl))
                throw new BadParameterException(Shown(name), "control characters are not allowed.");
            if (values.Count > 1)
                throw new BadParameterException(Shown(name), "stands more than once.");
        }

        return next(context);
    });

    /// <summary>A value that was typed; null where there is none. Marks that turn the direction come along unseen with what is pasted, and are left out.</summary>
    public static string? Text(this IQueryCollection query, string name) =>
        query[name].FirstOrDefault() is { } typed && Unicode.WithoutTurns(typed).Trim() is { Length: > 0 } text ? text : null;

    /// <summary>A number that was asked for.</summary>
    /// <exception cref="BadHttpRequestException">It is none, or larger than it may be.</exception>
    public static int? Number(this IQueryCollection query, string name, int most = int.MaxValue)
    {
        if (query.Text(name) is not { } text)
            return null;
        // More digits than a number holds are a number all the same, beyond any list.
        var isNumber = BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var big);
        var number = (int)BigInteger.Clamp(big, int.MinValue, int.MaxValue);
        if (!isNumber)
            throw new BadParameterException(name, "must be a number.");
        return number <= most ? number : throw new BadParameterException(name, $"at most {most}.");
    }

    /// <summary>Whether a box was ticked.</summary>
    /// <exception cref="BadHttpRequestException">It is something else than "true".</exception>
    public static bool Flag(this IQueryCollection query, string name) =>
        query.Text(name) switch { null => false, "true" => true, _ => throw new BadParameterException(name, "must be true or left out.") };

    /// <summary>One of a few words, written in lower case with hyphens; the first is meant where none is stated.</summary>
    /// <exception cref="BadHttpRequestException">It is another.</exception>
    public static T Choice<T>(this IQueryCollection query, string name)
        where T : struct, Enum
    {
        if (query.Text(name) is not { } text)
            return default;
        var choices = Enum.GetValues<T>().ToDictionary(Words.Of);
        return choices.TryGetValue(text, out var choice) ? choice : throw new BadParameterException(name, $"must be one of {string.Join(", ", choices.Keys)}.");
    }

    /// <summary>null for a name that is too odd to be repeated.</summary>
    private static string? Shown(string name) => name.Length is 0 or > 40 || name.Any(char.IsControl) || Unicode.HasTurns(name) ? null : name;
}
