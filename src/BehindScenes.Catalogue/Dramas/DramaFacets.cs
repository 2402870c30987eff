using System.Globalization;
using BehindScenes.Catalogue.Database;
using Microsoft.Data.Sqlite;

namespace BehindScenes.Catalogue.Dramas;

/// <summary>Which dramas have which country, network, year, genre and language of articles, in memory: what lists are filtered by.</summary>
public sealed class DramaFacets
{
    /// <summary>By kind and value, the ids of the dramas that have it, in their order; four bytes each.</summary>
    private readonly Dictionary<FacetKind, SortedDictionary<string, int[]>> _dramas = [];
    private readonly int _count;

    private DramaFacets(int count) => _count = count;

    internal static DramaFacets Load(SqliteConnection catalogue, int count)
    {
        var facets = new DramaFacets(count);
        facets.Add(FacetKind.Country, Values("SELECT Id, Country FROM Dramas WHERE Country IS NOT NULL"));
        facets.Add(FacetKind.Network, Values("SELECT DramaId, Name FROM DramaNetworks"));
        facets.Add(FacetKind.Year, Values("SELECT Id, CAST(Year AS TEXT) FROM Dramas WHERE Year IS NOT NULL"));
        facets.Add(FacetKind.Genre, Values("SELECT DramaId, Name FROM DramaGenres"));
        facets.Add(FacetKind.Language, Values("SELECT DISTINCT DramaId, Language FROM ArticleDramas JOIN Articles ON Articles.Id = ArticleId"));
        return facets;

        IEnumerable<(int DramaId, string Value)> Values(string sql) => catalogue.Rows(sql, row => (row.GetInt32(0), row.GetString(1)));
    }

    /// <summary>The values of a kind that a list can be filtered by, in their order, with how many each would leave.</summary>
    /// <param name="filter">What else is asked for; its letter and order count for nothing.</param>
    public List<Facet> Of(FacetKind kind, DramaFilter filter)
    {
        var found = Found(Without(kind, filter));
        var isFound = new bool[_count + 1];
        foreach (var drama in found ?? [])
            isFound[drama] = true;
        return [.. _dramas[kind].Select(value => new Facet { Kind = kind, Value = value.Key, Count = found is null ? value.Value.Length : value.Value.Count(drama => isFound[drama]) }).Where(facet => facet.Count > 0)];
    }

    /// <summary>The ids of the dramas that are asked for, whatever the letter; null for all.</summary>
    internal IReadOnlyCollection<int>? Found(DramaFilter filter)
    {
        IEnumerable<int>? found = null;
        foreach (var (kind, value) in Asked(filter).Where(asked => asked.Value is not null))
        {
            var having = _dramas[kind].GetValueOrDefault(value!, []);
            found = found?.Intersect(having) ?? having;
        }

        return found?.ToList();
    }

    private static IEnumerable<(FacetKind Kind, string? Value)> Asked(DramaFilter filter) =>
    [
        (FacetKind.Country, filter.Country), (FacetKind.Network, filter.Network), (FacetKind.Year, filter.Year?.ToString(CultureInfo.InvariantCulture)),
        (FacetKind.Genre, filter.Genre), (FacetKind.Language, filter.Language),
    ];

    private static DramaFilter Without(FacetKind kind, DramaFilter filter) => kind switch
    {
        FacetKind.Country => filter with { Country = null },
        FacetKind.Network => filter with { Network = null },
        FacetKind.Genre => filter with { Genre = null },
        FacetKind.Year => filter with { Year = null },
        _ => filter with { Language = null },
    };

    private void Add(FacetKind kind, IEnumerable<(int DramaId, string Value)> values) => _dramas.Add(kind, new(
        values.GroupBy(value => value.Value, value => value.DramaId, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Order().ToArray(), StringComparer.Ordinal), StringComparer.Ordinal));
}
