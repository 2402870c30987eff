using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Exports;
using BehindScenes.Catalogue.Names;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;

namespace BehindScenes.Web.Exports;

/// <summary>A file that a part of one generation is written into, the same bytes each time.</summary>
internal sealed record CatalogueFile(string Name, Func<Stream, CancellationToken, Task> WriteAsync);

/// <summary>The files that the catalogue can be had as.</summary>
internal static class CatalogueFiles
{
    /// <summary>Everything, with the sentence of each finding.</summary>
    public static CatalogueFile Records(CatalogueContext catalogue, Generation generation) => new(
        "catalogue.jsonl", (stream, cancellation) => RecordLines.WriteAsync(stream, CatalogueExport.RecordsAsync(catalogue, generation, cancellation), cancellation));

    public static CatalogueFile Dramas(CatalogueContext catalogue, LocalNames names, DramaFilter filter) =>
        Of("dramas", Tables.Dramas, _ => DramaList.All(catalogue, names, filter).ToAsyncEnumerable());

    public static CatalogueFile People(CatalogueContext catalogue, LocalNames names, PersonFilter filter) =>
        Of("people", Tables.People, _ => PersonList.All(catalogue, names, filter).ToAsyncEnumerable());

    /// <param name="person">A slug.</param>
    public static CatalogueFile Partners(CatalogueContext catalogue, string person, PartnerFilter filter) =>
        Of($"partners-of-{person}", Tables.Partners, _ => PartnerList.All(catalogue.Memory, person, filter).ToAsyncEnumerable());

    /// <param name="language">BCP 47; null for any.</param>
    public static CatalogueFile Articles(CatalogueContext catalogue, string? language) => Of("articles", Tables.Articles, _ => ArticleList.All(catalogue, language).ToAsyncEnumerable());

    public static CatalogueFile Pairings(CatalogueContext catalogue) => Of("pairings", Tables.Pairings, _ => PairingList.All(catalogue.Memory).ToAsyncEnumerable());

    /// <param name="person">A slug, of the first of each pair; null for the best pairs of all.</param>
    public static CatalogueFile NeverYet(CatalogueContext catalogue, string? person) =>
        Of(person is null ? "never-yet" : $"never-yet-with-{person}", Tables.NeverYet, _ => NeverYetList.All(catalogue.Memory, person).ToAsyncEnumerable());

    /// <summary>All of them that depend on nothing but the generation.</summary>
    public static IReadOnlyList<CatalogueFile> All(CatalogueContext catalogue, Generation generation, LocalNames names) =>
    [
        Records(catalogue, generation), Dramas(catalogue, names, new DramaFilter()), People(catalogue, names, new PersonFilter()),
        Articles(catalogue, null), Pairings(catalogue), NeverYet(catalogue, null),
    ];

    private static CatalogueFile Of<T>(string name, Table<T> table, Func<CancellationToken, IAsyncEnumerable<T>> rows) =>
        new($"{name}.csv", (stream, cancellation) => table.WriteAsync(stream, rows(cancellation), cancellation));
}
