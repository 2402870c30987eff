using BehindScenes.Catalogue.Database;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Search;

/// <summary>A value that articles can be narrowed to, and how many that leaves.</summary>
/// <param name="Label">A drama's or person's name; elsewhere the value.</param>
public sealed record ArticleFacet(string Value, string Label, int Count);

/// <summary>What the articles of a search can be narrowed to, beside what they are narrowed to already. The most articles first.</summary>
public sealed record ArticleFacets(IReadOnlyList<ArticleFacet> Languages, IReadOnlyList<ArticleFacet> Moments, IReadOnlyList<ArticleFacet> Dramas, IReadOnlyList<ArticleFacet> People)
{
    private const int Most = 24;

    /// <summary>The time ran out before all was counted.</summary>
    public bool IsPartial { get; private init; }

    internal static async Task<ArticleFacets> OfAsync(CatalogueContext catalogue, QueryBudget budget, IReadOnlyList<ArticleSearch.Part> parts, SearchFilter filter, CancellationToken cancellation)
    {
        var languages = ArticleSearch.Found(catalogue, parts, filter with { Language = null }).Select(article => new Labelled { Value = article.Language, Label = article.Language });
        var moments = ArticleSearch.Found(catalogue, parts, filter with { Moment = null })
            .Join(catalogue.Moments, article => article.Id, moment => moment.ArticleId, (article, moment) => new { article.Id, moment.Kind }).Distinct()
            .Select(moment => new Labelled { Value = moment.Kind, Label = moment.Kind });
        var dramas = ArticleSearch.Found(catalogue, parts, filter with { Drama = null })
            .Join(catalogue.ArticleDramas, article => article.Id, tie => tie.ArticleId, (_, tie) => new Labelled { Value = tie.Drama.Slug, Label = tie.Drama.Title });
        var people = ArticleSearch.Found(catalogue, parts, filter with { Person = null })
            .Join(catalogue.ArticlePeople, article => article.Id, tie => tie.ArticleId, (_, tie) => new Labelled { Value = tie.Person.Slug, Label = tie.Person.Name });
        return new ArticleFacets(await CountedAsync(languages), await CountedAsync(moments), await CountedAsync(dramas), await CountedAsync(people)) { IsPartial = budget.WasSpent };

        Task<List<ArticleFacet>> CountedAsync(IQueryable<Labelled> values) => budget.WithinAsync(
            () => values.GroupBy(value => new { value.Value, value.Label }).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Value).Take(Most)
                .Select(group => new ArticleFacet(group.Key.Value, group.Key.Label, group.Count())).ToListAsync(cancellation),
            []);
    }

    private sealed class Labelled
    {
        public required string Value { get; init; }

        public required string Label { get; init; }
    }
}
