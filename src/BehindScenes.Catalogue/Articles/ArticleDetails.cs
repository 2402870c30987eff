using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Moments;
using BehindScenes.Catalogue.People;
using BehindScenes.Reading.Findings;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Articles;

/// <summary>One article with what it says.</summary>
public sealed record ArticleDetails(
    string Slug, string Headline, int? HeadlineStart, string Language, DateOnly? Published, string? Source, string Path, string Excerpt, string BodyHtml, int WordCount,
    IReadOnlyList<DramaLink> Dramas, IReadOnlyList<PersonLink> People, IReadOnlyList<ArticleDetails.Fact> Facts)
{
    public IReadOnlyList<MomentRow> Moments { get; init; } = [];

    /// <summary>A finding, with the place of its sentence.</summary>
    public sealed record Fact(FindingKind Kind, string Value, PersonLink? Person, DramaLink? Drama, int Start, string Sentence, string Rule, FindingStatus Status, bool IsContradicted);

    /// <returns>null if there is no such article.</returns>
    public static async Task<ArticleDetails?> FindAsync(CatalogueContext catalogue, string slug, CancellationToken cancellation)
    {
        var details = await catalogue.Articles.Where(article => article.Slug == slug).Select(article => new ArticleDetails(
            article.Slug, article.Headline, article.HeadlineStart, article.Language, article.Published, article.Source, article.Path, article.Excerpt, article.BodyHtml, article.WordCount,
            article.Dramas.OrderBy(tie => tie.DramaId).Select(tie => new DramaLink(tie.Drama.Slug, tie.Drama.Title, tie.Drama.Year)).ToList(),
            article.People.OrderBy(tie => tie.PersonId).Select(tie => new PersonLink(tie.Person.Slug, tie.Person.Name)).ToList(),
            article.Findings.OrderBy(finding => finding.Start).ThenBy(finding => finding.Id).Select(finding => new Fact(
                finding.Kind, finding.Value,
                finding.Person == null ? null : new PersonLink(finding.Person.Slug, finding.Person.Name),
                finding.Drama == null ? null : new DramaLink(finding.Drama.Slug, finding.Drama.Title, finding.Drama.Year),
                finding.Start, finding.Sentence, finding.Rule, finding.Status, finding.IsContradicted)).ToList()))
            .AsSplitQuery().FirstOrDefaultAsync(cancellation);
        return details is null ? null : details with
        {
            Moments = await catalogue.Moments.Where(moment => moment.Article.Slug == slug).OrderBy(moment => moment.Start).ThenBy(moment => moment.Id).Select(MomentRow.Row).AsSplitQuery().ToListAsync(cancellation),
        };
    }
}
