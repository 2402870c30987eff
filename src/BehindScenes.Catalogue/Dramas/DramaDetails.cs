using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Moments;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;
using BehindScenes.Reading.Findings;

namespace BehindScenes.Catalogue.Dramas;

/// <summary>All that is known of one drama.</summary>
public sealed record DramaDetails(
    string Slug, string Title, string? OriginalTitle, IReadOnlyList<DramaDetails.OtherTitle> Titles, int? Year, string? Country, IReadOnlyList<string> Networks,
    int? Episodes, IReadOnlyList<string> Genres, string? SynopsisHtml, string? SynopsisLanguage, string? CardPath, IReadOnlyList<PersonLink> Directors, IReadOnlyList<PersonLink> Writers,
    IReadOnlyList<DramaDetails.CastMember> Cast, IReadOnlyList<DramaDetails.Dispute> Disputes)
{
    private const int MostPairings = 12;

    /// <summary>How many there are; <see cref="Articles"/> are the newest of them.</summary>
    public int ArticleCount { get; init; }

    public IReadOnlyList<ArticleRow> Articles { get; init; } = [];

    /// <summary>How many there are; <see cref="Moments"/> are the first of them, by their episodes.</summary>
    public int MomentCount { get; init; }

    public IReadOnlyList<MomentRow> Moments { get; init; } = [];

    /// <summary>Of the episodes that any moment names, in their order.</summary>
    public IReadOnlyList<EpisodeCount> EpisodeCounts { get; init; } = [];

    /// <summary>Pairings among its main cast and those who share a moment, the most to show first.</summary>
    public IReadOnlyList<PairingRow> Pairings { get; init; } = [];

    public sealed record OtherTitle(string? Language, string Title);

    public sealed record Part(string Name, string? Note);

    /// <summary>A sentence of an article that says so. <paramref name="Start"/> names its anchor there.</summary>
    public sealed record Proof(ArticleLink Article, int Start, string Sentence, FindingStatus Status);

    public sealed record CastMember(PersonLink Person, RoleKind Kind, IReadOnlyList<Part> Characters, IReadOnlyList<Proof> Proofs);

    /// <summary>What an article says against the card: that the person plays this character.</summary>
    public sealed record Dispute(PersonLink Person, string Character, Proof Proof);

    /// <summary>How many moments an episode has.</summary>
    public sealed record EpisodeCount(int Episode, int Moments);

    private static readonly PreparedQuery<DramaDetails> One = new(
        "SELECT Slug, Title, OriginalTitle, Year, Country, Episodes, SynopsisHtml, SynopsisLanguage, CardPath, ArticleCount, MomentCount FROM Dramas WHERE Id = $0",
        row => new DramaDetails(row.GetString(0), row.GetString(1), row.Text(2), [], row.Number(3), row.Text(4), [], row.Number(5), [], row.Text(6), row.Text(7), row.Text(8), [], [], [], [])
        {
            ArticleCount = row.GetInt32(9),
            MomentCount = row.GetInt32(10),
        });

    private static readonly PreparedQuery<OtherTitle> TitlesOf = new("SELECT Language, Title FROM DramaTitles WHERE DramaId = $0 ORDER BY Id", row => new OtherTitle(row.Text(0), row.GetString(1)));

    private static readonly PreparedQuery<string> NetworksOf = new("SELECT Name FROM DramaNetworks WHERE DramaId = $0 ORDER BY Name", row => row.GetString(0));

    private static readonly PreparedQuery<string> GenresOf = new("SELECT Name FROM DramaGenres WHERE DramaId = $0 ORDER BY Name", row => row.GetString(0));

    private static readonly PreparedQuery<(CreditKind Kind, int Position, int PersonId)> CreditsOf = new(
        "SELECT Kind, Position, PersonId FROM Credits WHERE DramaId = $0", row => ((CreditKind)row.GetInt32(0), row.GetInt32(1), row.GetInt32(2)));

    private static readonly PreparedQuery<(int Id, int PersonId, RoleKind Kind, int Position)> RolesOf = new(
        "SELECT Id, PersonId, Kind, Position FROM Roles WHERE DramaId = $0", row => (row.GetInt32(0), row.GetInt32(1), (RoleKind)row.GetInt32(2), row.GetInt32(3)));

    private static readonly PreparedQuery<(int RoleId, int Position, Part Part)> PartsOf = new(
        "SELECT c.RoleId, c.Position, c.Name, c.Note FROM Roles AS r CROSS JOIN Characters AS c ON c.RoleId = r.Id WHERE r.DramaId = $0",
        row => (row.GetInt32(0), row.GetInt32(1), new Part(row.GetString(2), row.Text(3))));

    private static readonly PreparedQuery<(long Id, int? RoleId, bool IsContradicted, int? PersonId, string Value, Proof Proof)> ProofsOf = new(
        $"""
        SELECT f.Id, f.RoleId, f.IsContradicted, f.PersonId, f.Value, f.Start, f.Sentence, f.Status, a.Slug, a.Headline, a.Language FROM Findings AS f CROSS JOIN Articles AS a ON a.Id = f.ArticleId
        WHERE f.DramaId = $0 AND f.Kind = {(int)FindingKind.Casting} ORDER BY f.Id
        """,
        row => (row.GetInt64(0), row.Number(1), row.GetBoolean(2), row.Number(3), row.GetString(4),
            new Proof(new ArticleLink(row.GetString(8), row.GetString(9), row.GetString(10)), row.GetInt32(5), row.GetString(6), (FindingStatus)row.GetInt32(7))));

    private static readonly PreparedQuery<EpisodeCount> EpisodesOf = new(
        "SELECT Episode, COUNT(*) FROM Moments WHERE DramaId = $0 AND Episode IS NOT NULL GROUP BY Episode", row => new EpisodeCount(row.GetInt32(0), row.GetInt32(1)));

    private static readonly ArticleQuery ArticlesOf = new($"ArticleDramas AS tie CROSS JOIN Articles AS a ON a.Id = tie.ArticleId WHERE tie.DramaId = $0 ORDER BY tie.Place LIMIT {ArticleQuery.Most}");

    private static readonly MomentQuery MomentsOf = MomentQuery.ByEpisode("Moments AS m", "m.DramaId", "m.Episode", "m.Id");

    /// <returns>null if there is no such drama.</returns>
    public static DramaDetails? Find(CatalogueContext catalogue, string slug)
    {
        var memory = catalogue.Memory;
        if (memory.Dramas.IdOf(slug) is not (> 0 and var id))
            return null;
        var credits = CreditsOf.Read(catalogue, id).OrderBy(credit => credit.Position).ToLookup(credit => credit.Kind, credit => memory.People[credit.PersonId]);
        var parts = PartsOf.Read(catalogue, id).OrderBy(part => part.Position).ToLookup(part => part.RoleId, part => part.Part);
        var proofs = ProofsOf.Read(catalogue, id);
        var agreed = proofs.Where(proof => !proof.IsContradicted).ToLookup(proof => proof.RoleId, proof => proof.Proof);
        return One.Read(catalogue, id)[0] with
        {
            Titles = TitlesOf.Read(catalogue, id),
            Networks = NetworksOf.Read(catalogue, id),
            Genres = GenresOf.Read(catalogue, id),
            Directors = [.. credits[CreditKind.Director]],
            Writers = [.. credits[CreditKind.Writer]],
            Cast = [.. RolesOf.Read(catalogue, id).OrderBy(role => role.Kind == RoleKind.Unstated).ThenBy(role => role.Kind).ThenBy(role => role.Position)
                .Select(role => new CastMember(memory.People[role.PersonId], role.Kind, [.. parts[role.Id]], [.. agreed[role.Id]]))],
            Disputes = [.. proofs.Where(proof => proof.IsContradicted).Select(proof => new Dispute(memory.People[proof.PersonId!.Value], proof.Value, proof.Proof))],
            Articles = ArticlesOf.Read(catalogue, id),
            Moments = MomentsOf.Read(catalogue, id),
            EpisodeCounts = EpisodesOf.Read(catalogue, id),
            Pairings = PairingsIn(memory, id),
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
