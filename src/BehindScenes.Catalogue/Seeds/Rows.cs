using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Names;
using BehindScenes.Catalogue.People;
using BehindScenes.Catalogue.Search;

namespace BehindScenes.Catalogue.Seeds;

/// <summary>Everything that one generation holds, as its tables will.</summary>
internal sealed class Rows
{
    public List<Person> People { get; } = [];

    public List<PersonSpelling> Spellings { get; } = [];

    public List<Drama> Dramas { get; } = [];

    public List<DramaTitle> Titles { get; } = [];

    public List<DramaNetwork> Networks { get; } = [];

    public List<DramaGenre> Genres { get; } = [];

    public List<Role> Roles { get; } = [];

    public List<Character> Characters { get; } = [];

    public List<Credit> Credits { get; } = [];

    /// <summary>In the order of their ids. Their rows are made one by one, when they are written.</summary>
    public List<TiedArticle> Articles { get; } = [];

    public List<KeptArray> KeptArrays { get; } = [];

    public List<IndexedName> Names { get; } = [];

    public List<ListOrder> ListOrders { get; } = [];

    public List<LocalName> LocalNames { get; } = [];

    public List<Facet> Facets { get; } = [];

    public List<SeedProblem> Problems { get; } = [];
}
