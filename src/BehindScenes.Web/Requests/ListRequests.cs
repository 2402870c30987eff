using BehindScenes.Catalogue;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Names;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;
using BehindScenes.Web.Languages;

namespace BehindScenes.Web.Requests;

/// <summary>What an address asks of a list, the same for pages and JSON.</summary>
internal static class ListRequests
{
    public static PageRequest Page(IQueryCollection query)
    {
        var size = query.Number("limit", PageRequest.LargestSize) ?? PageRequest.DefaultSize;
        return size > 0 ? new PageRequest(query.Number("page") ?? 1, size) : throw new BadParameterException("limit", "at least 1.");
    }

    /// <summary>The language of an answer that has none in its address.</summary>
    public static InterfaceLanguage Language(HttpRequest request)
    {
        var languages = request.HttpContext.RequestServices.GetRequiredService<InterfaceLanguages>();
        return request.Query.Text("lang") is not { } code ? languages.Default
            : languages.Find(code) ?? throw new BadParameterException("lang", $"must be one of {string.Join(", ", languages.All.Select(known => known.Code))}.");
    }

    /// <summary>A letter of the index; one of another language's is taken for the nearest.</summary>
    public static string? Letter(IQueryCollection query, LocalNames names) => query.Text("letter") is { } letter ? names.Alphabet.LetterOf(letter) : null;

    public static DramaFilter DramaFilter(IQueryCollection query, LocalNames names) => new(
        query.Text("country"), query.Text("network"), query.Number("year"), query.Text("genre"), query.Text("language"), Letter(query, names), query.Choice<DramaOrder>("sort"));

    public static PersonFilter PersonFilter(IQueryCollection query, LocalNames names) => new(Letter(query, names), query.Text("q"), query.Choice<PersonOrder>("sort"));

    public static PartnerFilter PartnerFilter(IQueryCollection query, LocalNames names) => new(
        query.Text("drama"), query.Number("year"), query.Text("grade") is null ? null : query.Choice<PairingGrade>("grade"), query.Choice<PartnerOrder>("sort") == PartnerOrder.Name ? names : null);
}
