using System.Text.Json;
using BehindScenes.Catalogue.Search;
using BehindScenes.Tests;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace BehindScenes.Catalogue.Tests.Search;

/// <summary>A row of <c>spellings.yml</c> or <c>queries.yml</c>: what is typed, and what must be found first.</summary>
public sealed class SearchRow
{
    public string Typed { get; init; } = "";

    public string Finds { get; init; } = "";

    public SearchKind Kind { get; init; }

    public string Catalogue { get; init; } = "seeds";

    /// <summary>Whether something that was found is what the row asks for; a pairing's names stand in any order.</summary>
    internal bool IsFoundBy(SearchItem item) => item.Kind == Kind && (Kind == SearchKind.Pairing
        ? new[] { item.Name, item.Person!.Name }.Order().SequenceEqual(Finds.Split(" x ").Order())
        : item.Name == Finds);

    public static Dictionary<string, List<SearchRow>> Read(string file) => new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build()
        .Deserialize<Dictionary<string, List<SearchRow>>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Search", file)));
}

/// <summary>The shipped catalogue, and one of the names in <c>spellings.yml</c> that it does not hold.</summary>
public sealed class SearchCatalogues : IAsyncLifetime
{
    private readonly SeedText _seeds = SeedText.Copy(Repository.Seeds);

    internal BuiltCatalogue Shipped { get; private set; } = null!;

    internal BuiltCatalogue Named { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Shipped = await BuiltCatalogue.OfAsync(_seeds);
        Named = await BuiltCatalogue.OfAsync("-- dramas/named.jsonl --\n" + string.Join('\n', SearchRow.Read("spellings.yml").Values.SelectMany(rows => rows).Where(row => row.Catalogue == "data")
            .Select(row => (row.Kind, row.Finds)).Distinct().Select((row, number) => row.Kind == SearchKind.Drama
                ? JsonSerializer.Serialize(new { title = row.Finds })
                : JsonSerializer.Serialize(new { title = $"Number {number}", cast = new[] { new { name = row.Finds } } }))));
    }

    internal BuiltCatalogue Of(SearchRow row) => row.Catalogue == "seeds" ? Shipped : Named;

    public Task DisposeAsync()
    {
        Shipped.Dispose();
        Named.Dispose();
        _seeds.Dispose();
        return Task.CompletedTask;
    }
}

internal static class Asked
{
    /// <summary>What is found, with time enough on the slowest machine.</summary>
    public static Task<SearchAnswer> AskAsync(this BuiltCatalogue catalogue, string typed, SearchFilter? filter = null) =>
        CatalogueSearch.AskAsync(catalogue.Rows, typed, filter ?? new SearchFilter(), new PageRequest(1, PageRequest.DefaultSize), TimeSpan.FromMinutes(1), default);

    /// <summary>"kind name (reason)" of each.</summary>
    public static string Shown(this SearchItem item) => $"{item.Kind} {item.Name}{(item.Kind == SearchKind.Pairing ? $" x {item.Person!.Name}" : "")} ({item.Reason})";
}
