using BehindScenes.Catalogue.Database;
using BehindScenes.Web.Requests;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Web.Drawings;

/// <summary>Posters as files of their own, for who shares a page.</summary>
internal static class PosterFiles
{
    public static void MapPosters(this IEndpointRouteBuilder app) =>
        app.MapMethods("/posters/{slug}.svg", Site.Reads, async (string slug, CatalogueContext catalogue, CancellationToken cancellation) =>
            await catalogue.Dramas.Where(drama => drama.Slug == slug)
                .Select(drama => new { drama.Title, drama.OriginalTitle, drama.Year, Network = drama.Networks.OrderBy(network => network.Name).Select(network => network.Name).FirstOrDefault() })
                .FirstOrDefaultAsync(cancellation) is { } drama
                ? Results.Text(Poster.Draw(drama.Title, drama.OriginalTitle, drama.Year, drama.Network).Value, "image/svg+xml")
                : Results.NotFound()).WithMetadata(new AsksAttribute());
}
