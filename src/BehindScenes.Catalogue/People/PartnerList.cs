using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Names;
using BehindScenes.Catalogue.Pairings;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.People;

/// <summary>Someone with whom a person acted, and in what.</summary>
public sealed record PartnerRow(PersonLink Person, PairingGrade Grade, int DramaCount, int MomentCount, int ArticleCount, IReadOnlyList<DramaLink> Dramas);

public enum PartnerOrder
{
    MostToShow,
    Name,
}

/// <summary>Which partners; what is null is not asked for. <paramref name="Drama"/> is a slug; it and the year are of a drama that both act in.</summary>
/// <param name="ByName">By which names they are sorted; null for those with the most to show first.</param>
public sealed record PartnerFilter(string? Drama = null, int? Year = null, PairingGrade? Grade = null, LocalNames? ByName = null)
{
    public PartnerOrder Order => ByName is null ? PartnerOrder.MostToShow : PartnerOrder.Name;
}

/// <summary>By what one person's partners can be filtered, with how many partners each leaves.</summary>
public sealed record PartnerFacets(IReadOnlyList<(DramaLink Drama, int Count)> Dramas, IReadOnlyList<(int Year, int Count)> Years, IReadOnlyList<(PairingGrade Grade, int Count)> Grades);

public static class PartnerList
{
    /// <summary>Everyone with whom a person shares a drama.</summary>
    public static async Task<Paged<PartnerRow>> PageAsync(CatalogueContext catalogue, string slug, PartnerFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var id = await PairingSearch.IdOfAsync(catalogue, slug, cancellation);
        var partners = Of(catalogue, id);
        if (filter.Grade is { } grade)
            partners = partners.Where(entry => entry.Pairing.Grade == grade);
        if (filter.Drama is not null || filter.Year is not null)
        {
            var together = catalogue.Roles.Where(role => role.PersonId == id && (filter.Drama == null || role.Drama.Slug == filter.Drama) && (filter.Year == null || role.Drama.Year == filter.Year))
                .SelectMany(role => role.Drama.Roles).Select(role => role.PersonId);
            partners = partners.Where(entry => together.Contains(entry.Partner.Id));
        }

        var ids = filter.ByName is { } names
            ? names.People.Page((int)PersonOrder.Name, await partners.Select(entry => entry.Partner.Id).ToListAsync(cancellation), null, page)
            : new Paged<int>(
                await partners.OrderByDescending(entry => entry.Pairing.Rank).ThenBy(entry => entry.Partner.Id).Select(entry => entry.Partner.Id).Skip(page.Skipped).Take(page.Size).ToListAsync(cancellation),
                await partners.CountAsync(cancellation), page.Number, page.Size);
        var rows = await partners.Where(entry => ids.Items.Contains(entry.Partner.Id))
            .Select(entry => new { entry.Partner.Id, entry.Partner.Slug, entry.Partner.Name, entry.Pairing.Grade, entry.Pairing.DramaCount, entry.Pairing.MomentCount, entry.Pairing.ArticleCount })
            .ToListAsync(cancellation);
        var shared = (await catalogue.Roles.Where(role => role.PersonId == id)
                .SelectMany(role => role.Drama.Roles.Where(other => ids.Items.Contains(other.PersonId)), (role, other) => new { other.PersonId, role.DramaId, role.Drama.Slug, role.Drama.Title, role.Drama.Year })
                .ToListAsync(cancellation))
            .OrderByDescending(drama => drama.Year).ThenBy(drama => drama.DramaId)
            .ToLookup(drama => drama.PersonId, drama => new DramaLink(drama.Slug, drama.Title, drama.Year));
        return new Paged<PartnerRow>(
            [.. ids.Items.Join(rows, id => id, row => row.Id, (_, row) => new PartnerRow(new PersonLink(row.Slug, row.Name), row.Grade, row.DramaCount, row.MomentCount, row.ArticleCount, [.. shared[row.Id]]))],
            ids.Total, page.Number, page.Size);
    }

    /// <inheritdoc cref="PageAsync"/>
    public static IAsyncEnumerable<PartnerRow> AllAsync(CatalogueContext catalogue, string slug, PartnerFilter filter, CancellationToken cancellation) =>
        PagedQuery.AllAsync(page => PageAsync(catalogue, slug, filter, page, cancellation), cancellation);

    /// <summary>The newest dramas and years first, the closest grade first.</summary>
    public static async Task<PartnerFacets> FacetsAsync(CatalogueContext catalogue, string slug, CancellationToken cancellation)
    {
        var id = await PairingSearch.IdOfAsync(catalogue, slug, cancellation);
        var together = await catalogue.Roles.Where(role => role.PersonId == id)
            .SelectMany(role => role.Drama.Roles.Where(other => other.PersonId != id), (role, other) => new { other.PersonId, role.DramaId, role.Drama.Slug, role.Drama.Title, role.Drama.Year })
            .ToListAsync(cancellation);
        var grades = await Of(catalogue, id).GroupBy(entry => entry.Pairing.Grade).Select(group => new { Grade = group.Key, Count = group.Count() }).ToListAsync(cancellation);
        return new PartnerFacets(
            [.. together.GroupBy(entry => entry.DramaId).OrderByDescending(drama => drama.First().Year).ThenBy(drama => drama.Key)
                .Select(drama => (new DramaLink(drama.First().Slug, drama.First().Title, drama.First().Year), drama.Count()))],
            [.. together.Where(entry => entry.Year is not null).GroupBy(entry => entry.Year!.Value).OrderByDescending(year => year.Key)
                .Select(year => (year.Key, year.DistinctBy(entry => entry.PersonId).Count()))],
            [.. grades.OrderByDescending(grade => grade.Grade).Select(grade => (grade.Grade, grade.Count))]);
    }

    /// <summary>Two seeks by an index each; a single OR would leave the choice to the planner.</summary>
    private static IQueryable<Entry> Of(CatalogueContext catalogue, int id) =>
        catalogue.Pairings.Where(pairing => pairing.FirstId == id && pairing.DramaCount > 0).Select(pairing => new Entry { Pairing = pairing, Partner = pairing.Second })
            .Concat(catalogue.Pairings.Where(pairing => pairing.SecondId == id && pairing.DramaCount > 0).Select(pairing => new Entry { Pairing = pairing, Partner = pairing.First }));

    private sealed class Entry
    {
        public required Pairing Pairing { get; init; }

        public required Person Partner { get; init; }
    }
}
