using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Names;
using BehindScenes.Catalogue.Pairings;

namespace BehindScenes.Catalogue.People;

/// <summary>Someone with whom a person acted, and in what.</summary>
public sealed record PartnerRow(PersonLink Person, PairingGrade Grade, int DramaCount, int MomentCount, int ArticleCount, IReadOnlyList<DramaLink> Dramas)
{
    internal static PartnerRow Of(CatalogueMemory memory, int personId, Partner partner) => new(
        memory.People[partner.PersonId], partner.Shared.Grade, partner.Shared.Dramas, partner.Shared.Moments, partner.Shared.Articles,
        [.. memory.Dramas.NewestFirst(memory.Casts.Together(personId, partner.PersonId)).Select(drama => memory.Dramas[drama])]);
}

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
    public static Paged<PartnerRow> Page(CatalogueMemory memory, string slug, PartnerFilter filter, PageRequest page)
    {
        var id = memory.People.IdOf(slug);
        var partners = Found(memory, id, filter);
        if (filter.ByName is not { } names)
            return new([.. partners.Skip(page.Skipped).Take(page.Size).Select(partner => PartnerRow.Of(memory, id, partner))], partners.Count, page.Number, page.Size);
        var byId = partners.ToDictionary(partner => partner.PersonId);
        var ids = names.People.Page((int)PersonOrder.Name, byId.Keys, null, page);
        return new([.. ids.Items.Select(other => PartnerRow.Of(memory, id, byId[other]))], ids.Total, page.Number, page.Size);
    }

    /// <inheritdoc cref="Page"/>
    public static IEnumerable<PartnerRow> All(CatalogueMemory memory, string slug, PartnerFilter filter) => Page(memory, slug, filter, PageRequest.All).Items;

    /// <summary>The newest dramas and years first, the closest grade first.</summary>
    public static PartnerFacets Facets(CatalogueMemory memory, string slug)
    {
        var id = memory.People.IdOf(slug);
        var dramas = memory.Dramas.NewestFirst(memory.Casts.DramasOf(id).ToArray()).Select(drama => (Link: memory.Dramas[drama], Others: memory.Casts.PeopleIn(drama).ToArray().Where(other => other != id).ToList()))
            .Where(drama => drama.Others.Count > 0).ToList();
        return new PartnerFacets(
            [.. dramas.Select(drama => (drama.Link, drama.Others.Count))],
            [.. dramas.Where(drama => drama.Link.Year is not null).GroupBy(drama => drama.Link.Year!.Value).OrderByDescending(year => year.Key)
                .Select(year => (year.Key, year.SelectMany(drama => drama.Others).Distinct().Count()))],
            [.. memory.Pairings.Nearest(id).CountBy(partner => partner.Shared.Grade).OrderByDescending(grade => grade.Key).Select(grade => (grade.Key, grade.Value))]);
    }

    /// <summary>Those with the most to show first.</summary>
    private static List<Partner> Found(CatalogueMemory memory, int id, PartnerFilter filter)
    {
        var partners = memory.Pairings.Nearest(id);
        if (filter.Grade is { } grade)
            partners = partners.Where(partner => partner.Shared.Grade == grade);
        if (filter.Drama is not null || filter.Year is not null)
        {
            var together = memory.Casts.DramasOf(id).ToArray().Where(drama => memory.Dramas[drama] is var link && (filter.Drama ?? link.Slug) == link.Slug && (filter.Year ?? link.Year) == link.Year)
                .SelectMany(drama => memory.Casts.PeopleIn(drama).ToArray()).ToHashSet();
            partners = partners.Where(partner => together.Contains(partner.PersonId));
        }

        return [.. partners];
    }
}
