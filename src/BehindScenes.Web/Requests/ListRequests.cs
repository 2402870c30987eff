using BehindScenes.Catalogue;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;

namespace BehindScenes.Web.Requests;

/// <summary>What an address asks of a list, the same for pages and JSON.</summary>
internal static class ListRequests
{
    public static PageRequest Page(IQueryCollection query)
    {
        var size = query.Number("limit", PageRequest.LargestSize) ?? PageRequest.DefaultSize;
        return size > 0 ? new PageRequest(query.Number("page") ?? 1, size) : throw new BadHttpRequestException("limit: at least 1.");
    }

    public static DramaFilter DramaFilter(IQueryCollection query) => new(
        query.Text("country"), query.Text("network"), query.Number("year"), query.Text("genre"), query.Text("language"), query.Text("letter"), query.Choice<DramaOrder>("sort"));

    public static PersonFilter PersonFilter(IQueryCollection query) => new(query.Text("letter"), query.Text("q"), query.Choice<PersonOrder>("sort"));

    public static PartnerFilter PartnerFilter(IQueryCollection query) => new(
        query.Text("drama"), query.Number("year"), query.Text("grade") is null ? null : query.Choice<PairingGrade>("grade"), query.Choice<PartnerOrder>("sort"));
}
