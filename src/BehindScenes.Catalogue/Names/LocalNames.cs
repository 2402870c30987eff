using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.People;
using BehindScenes.Catalogue.Search;
using Microsoft.Data.Sqlite;

namespace BehindScenes.Catalogue.Names;

/// <summary>What dramas and people are called in one language, in memory: names only where they differ from the catalogue's, orders as eight bytes an entry.</summary>
public sealed class LocalNames
{
    private readonly CatalogueMemory _memory;

    private LocalNames(Alphabet alphabet, LocalList dramas, LocalList people, CatalogueMemory memory) => (Alphabet, Dramas, People, _memory) = (alphabet, dramas, people, memory);

    public Alphabet Alphabet { get; }

    public LocalList Dramas { get; }

    public LocalList People { get; }

    /// <summary>Those of every one of <see cref="Alphabet.Languages"/>.</summary>
    internal static Dictionary<string, LocalNames> Load(SqliteConnection catalogue, CatalogueMemory memory)
    {
        var orders = catalogue.Rows("SELECT Language, Kind, \"Order\", Ids, Letters FROM ListOrders", ListOrder.Read).ToLookup(order => (order.Language, order.Kind));
        var names = catalogue.Rows("SELECT Language, Kind, Slug, Name FROM LocalNames", LocalName.Read).ToLookup(name => (name.Language, name.Kind));
        return Alphabet.Languages.ToDictionary(language => language, language => new LocalNames(Alphabet.Of(language), ListOf(language, NameKind.Drama), ListOf(language, NameKind.Person), memory), StringComparer.Ordinal);

        LocalList ListOf(string language, NameKind kind) => new(orders[(language, kind)].OrderBy(order => order.Order), names[(language, kind)]);
    }

    /// <summary>A title as the language writes it; the catalogue's where it has no own.</summary>
    public string Of(DramaLink drama) => Dramas.NameOf(drama.Slug) ?? drama.Title;

    /// <summary>A name in the language's script; the catalogue's where none is known.</summary>
    public string Of(PersonLink person) => People.NameOf(person.Slug) ?? person.Name;

    /// <summary>The original title; null where it is the catalogue's or not known.</summary>
    public string? OriginalOf(DramaLink drama) => Original(_memory.Dramas, drama.Slug) is var title && title != drama.Title ? title : null;

    /// <summary>What to show beside it: the original title or, where that is shown already, the catalogue's; null where there is no other.</summary>
    public string? BesideOf(DramaLink drama) => Other(Of(drama), OriginalOf(drama), drama.Title);

    /// <summary>What to show beside it: the name in the person's own script or, where that is shown already, the catalogue's; null where there is no other.</summary>
    public string? BesideOf(PersonLink person) => Other(Of(person), Original(_memory.People, person.Slug), person.Name);

    private static string? Original<T>(LinkTable<T> table, string slug)
        where T : class => table.IdOf(slug) is var id and > 0 ? table.OriginalOf(id) : null;

    private static string? Other(string shown, string? original, string first) =>
        original is not null && original != shown ? original : first != shown ? first : null;
}
