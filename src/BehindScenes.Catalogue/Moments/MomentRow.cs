using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.People;
using BehindScenes.Reading.Findings;

namespace BehindScenes.Catalogue.Moments;

/// <summary>A moment as a page shows it. <paramref name="Start"/> is its sentence's place in the article, which names its anchor.</summary>
public sealed record MomentRow(string Kind, int? Episode, string Sentence, FindingStatus Status, int Start, ArticleLink Article, DramaLink? Drama, IReadOnlyList<PersonLink> People)
{
    internal static System.Linq.Expressions.Expression<Func<Moment, MomentRow>> Row { get; } = moment => new MomentRow(
        moment.Kind, moment.Episode, moment.Sentence, moment.Status, moment.Start,
        new ArticleLink(moment.Article.Slug, moment.Article.Headline, moment.Article.Language),
        moment.Drama == null ? null : new DramaLink(moment.Drama.Slug, moment.Drama.Title, moment.Drama.Year),
        moment.People.OrderBy(tie => tie.PersonId).Select(tie => new PersonLink(tie.Person.Slug, tie.Person.Name)).ToList());

    /// <summary>By episode, those that no episode is stated for last, then as they are told.</summary>
    internal static IOrderedQueryable<Moment> InOrder(IQueryable<Moment> moments) =>
        moments.OrderBy(moment => moment.Episode == null).ThenBy(moment => moment.Episode).ThenBy(moment => moment.Id);
}
