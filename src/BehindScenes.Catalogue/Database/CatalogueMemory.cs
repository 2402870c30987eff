using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Names;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Database;

/// <summary>What of a generation is kept in memory, read in one go when it opens: what all are called, what lists are filtered by, and who acted with whom.</summary>
public sealed class CatalogueMemory
{
    private CatalogueMemory(CatalogueContext catalogue)
    {
        // The arrays are read from the connection itself.
        catalogue.Database.OpenConnection();
        People = new([.. catalogue.People.OrderBy(person => person.Id).Select(person => new { person.Slug, person.Name, person.NativeName }).AsEnumerable().Select(person => (new PersonLink(person.Slug, person.Name), person.NativeName))], person => person.Slug);
        Dramas = new([.. catalogue.Dramas.OrderBy(drama => drama.Id).Select(drama => new { drama.Slug, drama.Title, drama.Year, drama.OriginalTitle }).AsEnumerable().Select(drama => (new DramaLink(drama.Slug, drama.Title, drama.Year), drama.OriginalTitle))], drama => drama.Slug);
        Facets = DramaFacets.Load(catalogue);
        ArticleLanguages = [.. catalogue.Facets.OrderBy(facet => facet.Value)];
        Casts = CastGraph.Load(catalogue);
        Pairings = PairingTable.Load(catalogue);
        NeverYet = KeptArray.Read<NeverYetPair>(catalogue, nameof(NeverYet));
        catalogue.Database.CloseConnection();
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

    internal static CatalogueMemory Load(CatalogueContext catalogue) => new(catalogue);
}
