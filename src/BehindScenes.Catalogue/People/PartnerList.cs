using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Pairings;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.People;

/// <summary>Someone with whom a person acted, and in what.</summary>
public sealed record PartnerRow(PersonLink Person, PairingGrade Grade, int DramaCount, int MomentCount, int ArticleCount, IReadOnlyList<DramaLink> Dramas);

public static class PartnerList
{
    /// <summary>Everyone with whom a person shares a drama, those with the most to show first.</summary>
    public static async Task<Paged<PartnerRow>> PageAsync(CatalogueContext catalogue, string slug, PageRequest page, CancellationToken cancellation)
    {
        var id = await catalogue.People.Where(person => person.Slug == slug).Select(person => person.Id).FirstOrDefaultAsync(cancellation);
        // Two seeks by an index each; a single OR would leave the choice to the planner.
        var partners = catalogue.Pairings.Where(pairing => pairing.FirstId == id && pairing.DramaCount > 0).Select(pairing => new { Pairing = pairing, Partner = pairing.Second })
            .Concat(catalogue.Pairings.Where(pairing => pairing.SecondId == id && pairing.DramaCount > 0).Select(pairing => new { Pairing = pairing, Partner = pairing.First }));
        var ranked = partners.OrderByDescending(entry => entry.Pairing.Rank).ThenBy(entry => entry.Partner.Id);
        var total = await partners.CountAsync(cancellation);
        var rows = await ranked.Skip(page.Skipped).Take(page.Size)
            .Select(entry => new { entry.Partner.Id, entry.Partner.Slug, entry.Partner.Name, entry.Pairing.Grade, entry.Pairing.DramaCount, entry.Pairing.MomentCount, entry.Pairing.ArticleCount })
            .ToListAsync(cancellation);
        var ids = rows.Select(row => row.Id).ToList();
        var shared = (await catalogue.Roles.Where(role => role.PersonId == id)
                .SelectMany(role => role.Drama.Roles.Where(other => ids.Contains(other.PersonId)), (role, other) => new { other.PersonId, role.DramaId, role.Drama.Slug, role.Drama.Title, role.Drama.Year })
                .ToListAsync(cancellation))
            .OrderByDescending(drama => drama.Year).ThenBy(drama => drama.DramaId)
            .ToLookup(drama => drama.PersonId, drama => new DramaLink(drama.Slug, drama.Title, drama.Year));
        return new Paged<PartnerRow>(
            [.. rows.Select(row => new PartnerRow(new PersonLink(row.Slug, row.Name), row.Grade, row.DramaCount, row.MomentCount, row.ArticleCount, [.. shared[row.Id]]))],
            total, page.Number, page.Size);
    }
}
