using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Moments;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;
using BehindScenes.Reading.Findings;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Dramas;

/// <summary>All that is known of one drama.</summary>
public sealed record DramaDetails(
    string Slug, string Title, string? OriginalTitle, IReadOnlyList<DramaDetails.OtherTitle> Titles, int? Year, string? Country, IReadOnlyList<string> Networks,
    int? Episodes, IReadOnlyList<string> Genres, string? SynopsisHtml, string? SynopsisLanguage, string? CardPath, IReadOnlyList<PersonLink> Directors, IReadOnlyList<PersonLink> Writers,
    IReadOnlyList<DramaDetails.CastMember> Cast, IReadOnlyList<DramaDetails.Dispute> Disputes)
{
    private const int MostPairings = 12;

    public IReadOnlyList<ArticleRow> Articles { get; init; } = [];

    public IReadOnlyList<MomentRow> Moments { get; init; } = [];

    /// <summary>Pairings among its main cast and those who share a moment, the most to show first.</summary>
    public IReadOnlyList<PairingRow> Pairings { get; init; } = [];

    public sealed record OtherTitle(string? Language, string Title);

    public sealed record Part(string Name, string? Note);

    /// <summary>A sentence of an article that says so. <paramref name="Start"/> names its anchor there.</summary>
    public sealed record Proof(ArticleLink Article, int Start, string Sentence, FindingStatus Status);

    public sealed record CastMember(PersonLink Person, RoleKind Kind, IReadOnlyList<Part> Characters, IReadOnlyList<Proof> Proofs);

    /// <summary>What an article says against the card: that the person plays this character.</summary>
    public sealed record Dispute(PersonLink Person, string Character, Proof Proof);

    /// <returns>null if there is no such drama.</returns>
    public static async Task<DramaDetails?> FindAsync(CatalogueContext catalogue, string slug, CancellationToken cancellation)
    {
        var details = await catalogue.Dramas.Where(drama => drama.Slug == slug).Select(drama => new DramaDetails(
            drama.Slug, drama.Title, drama.OriginalTitle,
            drama.Titles.OrderBy(title => title.Id).Select(title => new OtherTitle(title.Language, title.Title)).ToList(),
            drama.Year, drama.Country,
            drama.Networks.OrderBy(network => network.Name).Select(network => network.Name).ToList(),
            drama.Episodes,
            drama.Genres.OrderBy(genre => genre.Name).Select(genre => genre.Name).ToList(),
            drama.SynopsisHtml, drama.SynopsisLanguage, drama.CardPath,
            drama.Credits.Where(credit => credit.Kind == CreditKind.Director).OrderBy(credit => credit.Position).Select(credit => new PersonLink(credit.Person.Slug, credit.Person.Name)).ToList(),
            drama.Credits.Where(credit => credit.Kind == CreditKind.Writer).OrderBy(credit => credit.Position).Select(credit => new PersonLink(credit.Person.Slug, credit.Person.Name)).ToList(),
            drama.Roles.OrderBy(role => role.Kind == RoleKind.Unstated).ThenBy(role => role.Kind).ThenBy(role => role.Position).Select(role => new CastMember(
                new PersonLink(role.Person.Slug, role.Person.Name),
                role.Kind,
                role.Characters.OrderBy(character => character.Position).Select(character => new Part(character.Name, character.Note)).ToList(),
                role.Findings.Where(finding => !finding.IsContradicted).OrderBy(finding => finding.Id)
                    .Select(finding => new Proof(new ArticleLink(finding.Article.Slug, finding.Article.Headline, finding.Article.Language), finding.Start, finding.Sentence, finding.Status)).ToList())).ToList(),
            catalogue.Findings.Where(finding => finding.DramaId == drama.Id && finding.Kind == FindingKind.Casting && finding.IsContradicted).OrderBy(finding => finding.Id)
                .Select(finding => new Dispute(
                    new PersonLink(finding.Person!.Slug, finding.Person.Name), finding.Value,
                    new Proof(new ArticleLink(finding.Article.Slug, finding.Article.Headline, finding.Article.Language), finding.Start, finding.Sentence, finding.Status))).ToList()))
            .AsSplitQuery().FirstOrDefaultAsync(cancellation);
        return details is null ? null : details with
        {
            Articles = await ArticleList.Newest(catalogue.ArticleDramas.Where(tie => tie.Drama.Slug == slug).Select(tie => tie.Article)).Select(ArticleList.Row).AsSplitQuery().ToListAsync(cancellation),
            Moments = await MomentRow.InOrder(catalogue.Moments.Where(moment => moment.Drama!.Slug == slug)).Select(MomentRow.Row).AsSplitQuery().ToListAsync(cancellation),
            Pairings = PairingsIn(catalogue.Memory, catalogue.Memory.Dramas.IdOf(slug)),
        };
    }

    private static List<PairingRow> PairingsIn(CatalogueMemory memory, int dramaId)
    {
        var (cast, leads) = (memory.Casts.PeopleIn(dramaId).ToArray(), memory.Casts.LeadsIn(dramaId).ToArray().ToHashSet());
        return [.. cast.SelectMany((first, index) => cast.Skip(index + 1).Select(second => (First: first, Second: second, Shared: memory.Pairings.Between(first, second))))
            .Where(pair => pair.Shared is { } shared && (shared.Moments > 0 || (leads.Contains(pair.First) && leads.Contains(pair.Second))))
            .OrderByDescending(pair => pair.Shared!.Value.Rank).ThenBy(pair => pair.First).ThenBy(pair => pair.Second).Take(MostPairings)
            .Select(pair => PairingRow.Of(memory, new Pairing(pair.First, pair.Second, pair.Shared!.Value)))];
    }
}
