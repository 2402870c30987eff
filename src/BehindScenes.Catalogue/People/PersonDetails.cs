using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Moments;
using BehindScenes.Catalogue.Pairings;

namespace BehindScenes.Catalogue.People;

/// <summary>All that is known of one person.</summary>
public sealed record PersonDetails(
    string Slug, string Name, string? NativeName, IReadOnlyList<string> Spellings, int PartnerCount,
    IReadOnlyList<PersonDetails.Part> Roles, IReadOnlyList<PersonDetails.Work> Credits)
{
    private const int MostPartners = 100;

    /// <summary>How many there are; <see cref="Articles"/> are the newest of them.</summary>
    public int ArticleCount { get; init; }

    public IReadOnlyList<ArticleRow> Articles { get; init; } = [];

    /// <summary>How many there are; <see cref="Moments"/> are the first of them, by their episodes.</summary>
    public int MomentCount { get; init; }

    public IReadOnlyList<MomentRow> Moments { get; init; } = [];

    /// <summary>Those with whom they share the most.</summary>
    public IReadOnlyList<PartnerRow> Partners { get; init; } = [];

    public Circle Circle { get; init; } = new(new PersonLink(Slug, Name), []);

    public sealed record Part(DramaLink Drama, RoleKind Kind, IReadOnlyList<string> Characters);

    public sealed record Work(DramaLink Drama, CreditKind Kind);

    private static readonly PreparedQuery<PersonDetails> One = new(
        "SELECT Slug, Name, NativeName, PartnerCount, ArticleCount FROM People WHERE Id = $0",
        row => new PersonDetails(row.GetString(0), row.GetString(1), row.Text(2), [], row.GetInt32(3), [], []) { ArticleCount = row.GetInt32(4) });

    private static readonly PreparedQuery<string> SpellingsOf = new("SELECT Name FROM PersonSpellings WHERE PersonId = $0 ORDER BY Id", row => row.GetString(0));

    private static readonly PreparedQuery<(int Id, int DramaId, RoleKind Kind)> RolesOf = new(
        "SELECT Id, DramaId, Kind FROM Roles WHERE PersonId = $0", row => (row.GetInt32(0), row.GetInt32(1), (RoleKind)row.GetInt32(2)));

    private static readonly PreparedQuery<(int RoleId, int Position, string Name)> PartsOf = new(
        "SELECT c.RoleId, c.Position, c.Name FROM Roles AS r CROSS JOIN Characters AS c ON c.RoleId = r.Id WHERE r.PersonId = $0", row => (row.GetInt32(0), row.GetInt32(1), row.GetString(2)));

    private static readonly PreparedQuery<(int DramaId, CreditKind Kind)> CreditsOf = new("SELECT DramaId, Kind FROM Credits WHERE PersonId = $0", row => (row.GetInt32(0), (CreditKind)row.GetInt32(1)));

    private static readonly PreparedQuery<int> MomentCountOf = new("SELECT COUNT(*) FROM MomentPeople WHERE PersonId = $0", row => row.GetInt32(0));

    private static readonly ArticleQuery ArticlesOf = new($"ArticlePeople AS tie CROSS JOIN Articles AS a ON a.Id = tie.ArticleId WHERE tie.PersonId = $0 ORDER BY tie.Place LIMIT {ArticleQuery.Most}");

    private static readonly MomentQuery MomentsOf = MomentQuery.ByEpisode("MomentPeople AS tie CROSS JOIN Moments AS m ON m.Id = tie.MomentId", "tie.PersonId", "tie.Episode", "tie.MomentId");

    /// <returns>null if there is no such person.</returns>
    public static PersonDetails? Find(CatalogueContext catalogue, string slug)
    {
        var memory = catalogue.Memory;
        if (memory.People.IdOf(slug) is not (> 0 and var id))
            return null;
        var parts = PartsOf.Read(catalogue, id).OrderBy(part => part.Position).ToLookup(part => part.RoleId, part => part.Name);
        return One.Read(catalogue, id)[0] with
        {
            Spellings = SpellingsOf.Read(catalogue, id),
            Roles = [.. RolesOf.Read(catalogue, id).OrderByDescending(role => memory.Dramas[role.DramaId].Year).ThenBy(role => role.DramaId).Select(role => new Part(memory.Dramas[role.DramaId], role.Kind, [.. parts[role.Id]]))],
            Credits = [.. CreditsOf.Read(catalogue, id).OrderByDescending(credit => memory.Dramas[credit.DramaId].Year).ThenBy(credit => credit.DramaId).ThenBy(credit => credit.Kind).Select(credit => new Work(memory.Dramas[credit.DramaId], credit.Kind))],
            Articles = ArticlesOf.Read(catalogue, id),
            MomentCount = MomentCountOf.Read(catalogue, id)[0],
            Moments = MomentsOf.Read(catalogue, id),
            Partners = [.. memory.Pairings.Nearest(id).Take(MostPartners).Select(partner => PartnerRow.Of(memory, id, partner))],
            Circle = Circle.Of(memory, id),
        };
    }
}
