using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Names;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;
using Microsoft.Data.Sqlite;

namespace BehindScenes.Catalogue.Database;

/// <summary>What of a generation is kept in memory, read in one go when it opens: what all are called, what lists are filtered by, and who acted with whom.</summary>
public sealed class CatalogueMemory
{
    private CatalogueMemory(SqliteConnection catalogue)
    {
        People = new([.. catalogue.Rows("SELECT Slug, Name, NativeName FROM People ORDER BY Id", row => (new PersonLink(row.GetString(0), row.GetString(1)), row.Text(2)))], person => person.Slug);
        Dramas = new([.. catalogue.Rows("SELECT Slug, Title, Year, OriginalTitle FROM Dramas ORDER BY Id", row => (new DramaLink(row.GetString(0), row.GetString(1), row.Number(2)), row.Text(3)))], drama => drama.Slug);
        Facets = DramaFacets.Load(catalogue, Dramas.Count);
        ArticleLanguages = [.. catalogue.Rows("SELECT Kind, Value, Count FROM Facets ORDER BY Value", row => new Facet { Kind = (FacetKind)row.GetInt32(0), Value = row.GetString(1), Count = row.GetInt32(2) })];
        Casts = CastGraph.Load(catalogue);
        Pairings = PairingTable.Load(catalogue);
        NeverYet = KeptArray.Read<NeverYetPair>(catalogue, nameof(NeverYet));
    }

    public LinkTable<PersonLink> People { get; }

    public LinkTable<DramaLink> Dramas { get; }

    public DramaFacets Facets { get; }

    /// <summary>The languages of articles, with how many there are in each.</summary>
    public IReadOnlyList<Facet> ArticleLanguages { get; }

    public CastGraph Casts { get; }

    public PairingTable Pairings { get; }

    /// <summary>The pairs with the most partners in common, the most first.</summary>
    public IReadOnlyList<NeverYetPair> NeverYet { get; }

    internal static CatalogueMemory Load(SqliteConnection catalogue) => new(catalogue);
}
