using System.Globalization;
using BehindScenes.Catalogue.Database;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Dramas;

public static class DramaFacets
{
    /// <summary>The values of a kind, with how many have each.</summary>
    public static Task<List<Facet>> OfAsync(CatalogueContext catalogue, FacetKind kind, CancellationToken cancellation) =>
        catalogue.Facets.Where(facet => facet.Kind == kind).OrderBy(facet => facet.Value).ToListAsync(cancellation);

    /// <summary>The values of a kind that a list can be filtered by, with how many each would leave.</summary>
    /// <param name="filter">What else is asked for; its letter and order count for nothing.</param>
    public static async Task<List<Facet>> OfAsync(CatalogueContext catalogue, FacetKind kind, DramaFilter filter, CancellationToken cancellation)
    {
        var others = Without(kind, filter) with { Letter = null, Order = default };
        if (others == new DramaFilter())
            return await OfAsync(catalogue, kind, cancellation);
        var found = DramaList.Found(catalogue, others);
        if (kind == FacetKind.Year)
        {
            var years = await found.Where(drama => drama.Year != null).GroupBy(drama => drama.Year!.Value).Select(group => new { Year = group.Key, Count = group.Count() }).OrderBy(year => year.Year).ToListAsync(cancellation);
            return years.ConvertAll(year => new Facet { Kind = kind, Value = year.Year.ToString(CultureInfo.InvariantCulture), Count = year.Count });
        }

        var counts = kind switch
        {
            FacetKind.Country => found.Where(drama => drama.Country != null).GroupBy(drama => drama.Country!),
            FacetKind.Network => found.SelectMany(drama => drama.Networks, (drama, network) => new { drama, network.Name }).GroupBy(tie => tie.Name, tie => tie.drama),
            FacetKind.Genre => found.SelectMany(drama => drama.Genres, (drama, genre) => new { drama, genre.Name }).GroupBy(tie => tie.Name, tie => tie.drama),
            _ => found.SelectMany(drama => drama.Articles, (drama, tie) => new { drama, tie.Article.Language }).Distinct().GroupBy(tie => tie.Language, tie => tie.drama),
        };
        return await counts.Select(group => new Facet { Kind = kind, Value = group.Key, Count = group.Count() }).OrderBy(facet => facet.Value).ToListAsync(cancellation);
    }

    private static DramaFilter Without(FacetKind kind, DramaFilter filter) => kind switch
    {
        FacetKind.Country => filter with { Country = null },
        FacetKind.Network => filter with { Network = null },
        FacetKind.Genre => filter with { Genre = null },
        FacetKind.Year => filter with { Year = null },
        _ => filter with { Language = null },
    };
}
