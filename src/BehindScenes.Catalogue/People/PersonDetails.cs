using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Moments;
using BehindScenes.Catalogue.Pairings;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.People;

/// <summary>All that is known of one person.</summary>
public sealed record PersonDetails(
    string Slug, string Name, string? NativeName, IReadOnlyList<string> Spellings, int PartnerCount,
    IReadOnlyList<PersonDetails.Part> Roles, IReadOnlyList<PersonDetails.Work> Credits)
{
    private const int MostPartners = 100;

    public IReadOnlyList<ArticleRow> Articles { get; init; } = [];

    public IReadOnlyList<MomentRow> Moments { get; init; } = [];

    /// <summary>Those with whom they share the most.</summary>
    public IReadOnlyList<PartnerRow> Partners { get; init; } = [];

    public Circle Circle { get; init; } = new(new PersonLink(Slug, Name), []);

    public sealed record Part(DramaLink Drama, RoleKind Kind, IReadOnlyList<string> Characters);

    public sealed record Work(DramaLink Drama, CreditKind Kind);

    /// <returns>null if there is no such person.</returns>
    public static async Task<PersonDetails?> FindAsync(CatalogueContext catalogue, string slug, CancellationToken cancellation)
    {
        var details = await catalogue.People.Where(person => person.Slug == slug).Select(person => new PersonDetails(
            person.Slug, person.Name, person.NativeName,
            person.Spellings.OrderBy(spelling => spelling.Id).Select(spelling => spelling.Name).ToList(),
            person.PartnerCount,
            person.Roles.OrderByDescending(role => role.Drama.Year).ThenBy(role => role.DramaId).Select(role => new Part(
                new DramaLink(role.Drama.Slug, role.Drama.Title, role.Drama.Year), role.Kind,
                role.Characters.OrderBy(character => character.Position).Select(character => character.Name).ToList())).ToList(),
            person.Credits.OrderByDescending(credit => credit.Drama.Year).ThenBy(credit => credit.DramaId).ThenBy(credit => credit.Kind)
                .Select(credit => new Work(new DramaLink(credit.Drama.Slug, credit.Drama.Title, credit.Drama.Year), credit.Kind)).ToList()))
            .AsSplitQuery().FirstOrDefaultAsync(cancellation);
        if (details is null)
            return null;
        return details with
        {
            Articles = await ArticleList.Newest(catalogue.ArticlePeople.Where(tie => tie.Person.Slug == slug).Select(tie => tie.Article)).Select(ArticleList.Row).AsSplitQuery().ToListAsync(cancellation),
            Moments = await MomentRow.InOrder(catalogue.MomentPeople.Where(tie => tie.Person.Slug == slug).Select(tie => tie.Moment)).Select(MomentRow.Row).AsSplitQuery().ToListAsync(cancellation),
            Partners = PartnerList.Page(catalogue.Memory, slug, new PartnerFilter(), new PageRequest(1, MostPartners)).Items,
            Circle = Circle.Of(catalogue.Memory, catalogue.Memory.People.IdOf(slug)),
        };
    }
}
