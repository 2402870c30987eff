using BehindScenes.Catalogue.Database;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Articles;

/// <summary>How near another article is, the nearest first.</summary>
public enum Nearness
{
    /// <summary>Told in another language: of the same drama, by moments of one kind with the same people, or of the same episode with two of them.</summary>
    SameStory,

    /// <summary>Of two or more of the same people.</summary>
    SamePair,

    SameDrama,
}

/// <summary>Which articles stand beside one.</summary>
public static class ArticleNeighbours
{
    private const int MostOfEach = 4;

    /// <summary>Enough to choose from; a drama of a thousand articles costs no more.</summary>
    private const int MostLookedAt = 60;

    private const int Pair = 2;

    /// <param name="slug">Of an article that exists.</param>
    public static async Task<IReadOnlyList<(Nearness Nearness, ArticleLink Article)>> OfAsync(CatalogueContext catalogue, string slug, CancellationToken cancellation)
    {
        var told = await catalogue.Articles.Where(article => article.Slug == slug).Select(Row).AsSplitQuery().FirstAsync(cancellation);
        var others = await ArticleList.Newest(catalogue.ArticleDramas.Where(tie => told.DramaIds.Contains(tie.DramaId)).Select(tie => tie.Article).Where(article => article.Slug != slug).Distinct())
            .Take(MostLookedAt).Select(Row).AsSplitQuery().ToListAsync(cancellation);
        return [.. others.Select(other => (Nearness: NearnessOf(told, other), other.Link)).GroupBy(other => other.Nearness).OrderBy(group => group.Key).SelectMany(group => group.Take(MostOfEach))];
    }

    private static System.Linq.Expressions.Expression<Func<Article, Told>> Row { get; } = article => new Told(
        new ArticleLink(article.Slug, article.Headline, article.Language),
        article.Dramas.Select(tie => tie.DramaId).ToList(),
        article.People.Select(tie => tie.PersonId).ToList(),
        article.Moments.Select(moment => new ToldMoment(moment.Kind, moment.Episode, moment.People.Select(tie => tie.PersonId).ToList())).ToList());

    private static Nearness NearnessOf(Told one, Told other)
    {
        var shared = one.PersonIds.Intersect(other.PersonIds).Count();
        if (one.Link.Language != other.Link.Language && one.Moments.Any(moment => other.Moments.Any(like => IsOneStory(moment, like, shared))))
            return Nearness.SameStory;
        return shared >= Pair ? Nearness.SamePair : Nearness.SameDrama;
    }

    private static bool IsOneStory(ToldMoment one, ToldMoment other, int sharedPeople) =>
        (one.Kind == other.Kind && one.PersonIds.Intersect(other.PersonIds).Any())
        || (one.Episode is not null && one.Episode == other.Episode && sharedPeople >= Pair);

    private sealed record Told(ArticleLink Link, List<int> DramaIds, List<int> PersonIds, List<ToldMoment> Moments);

    private sealed record ToldMoment(string Kind, int? Episode, List<int> PersonIds);
}
