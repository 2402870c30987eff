using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Names;
using BehindScenes.Catalogue.Seeds;
using BehindScenes.Tests;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Tests;

/// <summary>A generation that was built of seeds, open to be queried.</summary>
internal sealed class BuiltCatalogue : IDisposable
{
    private readonly SeedText? _owned;
    private readonly Generation.Lease _lease;

    private BuiltCatalogue(SeedText? owned, GenerationStore store, BuildOutcome outcome)
    {
        (_owned, Store, Outcome, _lease) = (owned, store, outcome, store.Acquire());
        Rows = _lease.CreateContext();
    }

    public GenerationStore Store { get; }

    public BuildOutcome Outcome { get; }

    public CatalogueContext Rows { get; }

    public CatalogueMemory Memory => _lease.Generation.Memory;

    public LocalNames NamesIn(string language = "en") => _lease.Generation.NamesIn(language);

    public static GenerationStore StoreOf(SeedText seeds) => new(new SeedFolder(seeds.Path), new GenerationFiles(seeds.Data));

    /// <summary>Builds a folder of its own, which goes with it.</summary>
    public static async Task<BuiltCatalogue> OfAsync(string folder)
    {
        var seeds = SeedText.Folder(folder);
        var store = StoreOf(seeds);
        return new BuiltCatalogue(seeds, store, await store.RefreshAsync());
    }

    public static async Task<BuiltCatalogue> OfAsync(SeedText seeds)
    {
        var store = StoreOf(seeds);
        return new BuiltCatalogue(null, store, await store.RefreshAsync());
    }

    public Task<List<SeedProblem>> ProblemsAsync() => Rows.Problems.OrderBy(problem => problem.Id).ToListAsync();

    /// <summary>Who plays what in a drama: "slug: character, character", in the cast's order.</summary>
    public async Task<List<string>> CastAsync(string drama)
    {
        var roles = await Rows.Roles.Where(role => role.Drama.Slug == drama).OrderBy(role => role.Position)
            .Select(role => new { role.Person.Slug, Characters = role.Characters.OrderBy(character => character.Position).Select(character => character.Name).ToList() }).ToListAsync();
        return [.. roles.Select(role => $"{role.Slug}: {string.Join(", ", role.Characters)}")];
    }

    public Task<List<string>> PeopleAsync() => Rows.People.OrderBy(person => person.Id).Select(person => person.Slug).ToListAsync();

    public void Dispose()
    {
        Rows.Dispose();
        _lease.Dispose();
        Store.Dispose();
        _owned?.Dispose();
    }
}
