namespace BehindScenes.Web.Requests;

/// <summary>The parameters that a page reads from its address: whatever else stands there, it is the same page.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class AsksAttribute(params string[] keys) : Attribute
{
    /// <summary>Those that a visitor types freely, so that what answers them is hardly asked for twice.</summary>
    public string[] Typed { get; init; } = [];

    /// <summary>Whether the answer may be kept for the next who asks; one that is sent as it is made may not.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>In the order in which they stand in the page's address.</summary>
    public IReadOnlyList<string> Keys => field ??= [.. Typed, .. keys];

    /// <summary>Whether the page that is asked for may be kept.</summary>
    public bool IsKept(IQueryCollection query) => IsWhole && !Array.Exists(Typed, query.ContainsKey);
}

internal static class AskedParameters
{
    /// <summary>Takes from each address what its page does not read, so that neither the page nor its links can depend on it.</summary>
    public static void UseAskedParameters(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var query = context.Request.Query;
        if (query.Count > 0 && context.GetEndpoint()?.Metadata.GetMetadata<AsksAttribute>() is { Keys: var keys } && query.Any(parameter => !keys.Contains(parameter.Key)))
            context.Request.Query = new QueryCollection(query.Where(parameter => keys.Contains(parameter.Key)).ToDictionary());
        return next(context);
    });
}
