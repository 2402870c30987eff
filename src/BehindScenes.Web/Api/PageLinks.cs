using BehindScenes.Catalogue;

namespace BehindScenes.Web.Api;

/// <summary>Where the other pages of a list are.</summary>
internal static class PageLinks
{
    /// <summary>Names them in the Link header (RFC 8288): the first and the last, and those before and after where there are such.</summary>
    /// <exception cref="BadHttpRequestException">There is no such page.</exception>
    public static void Write<T>(HttpRequest request, Paged<T> page)
    {
        if (!page.Exists)
            throw new BadHttpRequestException($"page: there are {page.PageCount}.", StatusCodes.Status404NotFound);
        List<(string Relation, int Number)> links = [("first", 1), ("last", page.PageCount)];
        if (page.Number > 1)
            links.Add(("prev", page.Number - 1));
        if (page.Number < page.PageCount)
            links.Add(("next", page.Number + 1));
        request.HttpContext.Response.Headers.Link = string.Join(", ", links.Select(link => $"<{Addresses.WithPage(request, link.Number)}>; rel=\"{link.Relation}\""));
    }

    /// <summary>null on the last page.</summary>
    public static string? Next<T>(HttpRequest request, Paged<T> page) => page.Number < page.PageCount ? Addresses.WithPage(request, page.Number + 1) : null;
}
