using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Seeds;
using BehindScenes.Tests;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Tests.Database;

/// <summary>What is served follows the seeds, and never gets worse.</summary>
public sealed class GenerationStoreTests : IDisposable
{
    private readonly SeedText _seeds = SeedText.Folder(GenerationTests.Seeds);

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public async Task Unchanged_seeds_cost_no_write()
    {
        using var store = BuiltCatalogue.StoreOf(_seeds);
        var first = await store.RefreshAsync();
        var before = DataFolder();
        File.SetLastWriteTimeUtc(_seeds.PathOf("articles/rain.txt"), DateTime.UtcNow.AddHours(1));

        var again = await store.RefreshAsync();
        using var other = BuiltCatalogue.StoreOf(_seeds);
        var elsewhere = await other.RefreshAsync();

        (first.IsNew, again.IsNew, elsewhere.IsNew).Should().Be((true, false, false));
        (again.Generation.Id, elsewhere.Generation.Id).Should().Be((first.Generation.Id, first.Generation.Id));
        DataFolder().Should().Equal(before);
    }

    [Fact]
    public async Task The_last_three_are_kept_and_older_files_go()
    {
        using var store = BuiltCatalogue.StoreOf(_seeds);
        var ids = new List<string> { (await store.RefreshAsync()).Generation.Id };
        for (var year = 2001; year <= 2004; year++)
            ids.Add(await RebuildAsync(store, year));

        ids.Should().OnlyHaveUniqueItems();
        Databases().Should().BeEquivalentTo(ids.TakeLast(3));
    }

    [Fact]
    public async Task A_lease_answers_from_its_generation_whatever_is_built_meanwhile()
    {
        using var store = BuiltCatalogue.StoreOf(_seeds);
        await store.RefreshAsync();
        var lease = store.Acquire();
        var first = lease.Generation.Id;
        for (var year = 2001; year <= 2004; year++)
            await RebuildAsync(store, year);

        using (var catalogue = lease.CreateContext())
        using (var second = lease.CreateContext())
        {
            // Two at once, so that a connection which is open since before does not do for both.
            await catalogue.Database.OpenConnectionAsync();
            (await catalogue.Dramas.SingleAsync(drama => drama.Slug == "istanbul-nights")).Year.Should().Be(2019);
            (await second.Dramas.SingleAsync(drama => drama.Slug == "istanbul-nights")).Year.Should().Be(2019);
        }

        using (var now = store.Acquire())
        using (var catalogue = now.CreateContext())
            (await catalogue.Dramas.SingleAsync(drama => drama.Slug == "istanbul-nights")).Year.Should().Be(2004);
        Databases().Should().HaveCount(4).And.Contain(first);

        lease.Dispose();
        await RebuildAsync(store, 2005);
        Databases().Should().HaveCount(3).And.NotContain(first);
    }

    [Fact]
    public async Task A_failed_build_leaves_the_last_good_one_up_until_it_can_be_made()
    {
        using var store = BuiltCatalogue.StoreOf(_seeds);
        var good = await store.RefreshAsync();
        Edit(2001);
        var block = Block();

        var failed = await store.RefreshAsync();
        using (var lease = store.Acquire())
        using (var catalogue = lease.CreateContext())
            (await catalogue.Dramas.MaxAsync(drama => drama.Year)).Should().Be(2020);
        using var other = BuiltCatalogue.StoreOf(_seeds);
        var elsewhere = await other.RefreshAsync();

        (failed.Generation.Id, failed.IsNew).Should().Be((good.Generation.Id, false));
        failed.Failure.Should().NotBeNullOrEmpty();
        (elsewhere.Generation.Id, elsewhere.IsNew).Should().Be((good.Generation.Id, false));
        Directory.Delete(block);
        var made = await store.RefreshAsync();
        (made.IsNew, made.Failure).Should().Be((true, null));
        made.Generation.Id.Should().NotBe(good.Generation.Id);
    }

    [Fact]
    public async Task A_first_build_that_fails_has_nothing_to_serve()
    {
        using var store = BuiltCatalogue.StoreOf(_seeds);
        Block();

        await store.Invoking(store => store.RefreshAsync()).Should().ThrowAsync<NothingToServeException>();
    }

    [Fact]
    public async Task Seeds_that_vanished_leave_the_last_good_one_up()
    {
        using var store = BuiltCatalogue.StoreOf(_seeds);
        var good = await store.RefreshAsync();
        Directory.Move(_seeds.Path, _seeds.Path + "-gone");

        var gone = await store.RefreshAsync();

        (gone.Generation.Id, gone.IsNew).Should().Be((good.Generation.Id, false));
        gone.Failure.Should().NotBeNullOrEmpty();
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(4096, 8192)]
    [InlineData(100, int.MaxValue)]
    public async Task A_damaged_generation_is_built_anew(int from, int length)
    {
        string path;
        using (var store = BuiltCatalogue.StoreOf(_seeds))
            path = (await store.RefreshAsync()).Generation.Path;
        var whole = await File.ReadAllBytesAsync(path);
        var damaged = (byte[])whole.Clone();
        damaged.AsSpan(from, Math.Min(length, damaged.Length - from)).Fill(0xA5);
        await File.WriteAllBytesAsync(path, damaged);

        using var next = BuiltCatalogue.StoreOf(_seeds);
        var outcome = await next.RefreshAsync();

        (outcome.IsNew, outcome.Failure).Should().Be((true, null));
        (await File.ReadAllBytesAsync(path)).Should().Equal(whole);
    }

    [Fact]
    public async Task Leftovers_of_killed_builds_are_removed_and_other_files_stay()
    {
        File.WriteAllText(Path.Combine(_seeds.Data, "1-abc.99999.building"), "half");
        File.WriteAllText(Path.Combine(_seeds.Data, "1-abc.99999.building-journal"), "half");
        File.WriteAllText(Path.Combine(_seeds.Data, "generations.txt.building"), "half");
        File.WriteAllText(Path.Combine(_seeds.Data, "1-unlisted.db"), "half");
        File.WriteAllText(Path.Combine(_seeds.Data, "notes.txt"), "mine");
        using var store = BuiltCatalogue.StoreOf(_seeds);

        var id = (await store.RefreshAsync()).Generation.Id;

        Directory.EnumerateFiles(_seeds.Data).Select(Path.GetFileName).Should().BeEquivalentTo($"{id}.db", "generations.txt", "seen.txt", "build.lock", "notes.txt");
    }

    [Fact]
    public async Task An_edit_undone_comes_back_to_the_earlier_generation()
    {
        using var store = BuiltCatalogue.StoreOf(_seeds);
        var first = await store.RefreshAsync();
        var second = await RebuildAsync(store, 2001);
        Edit(2019);

        var undone = await store.RefreshAsync();

        (undone.Generation.Id, undone.IsNew, undone.Failure).Should().Be((first.Generation.Id, false, null));
        Databases().Should().BeEquivalentTo(first.Generation.Id, second);
        using var other = BuiltCatalogue.StoreOf(_seeds);
        (await other.RefreshAsync()).Generation.Id.Should().Be(first.Generation.Id);
    }

    private void Edit(int year)
    {
        var path = _seeds.PathOf("dramas/istanbul-nights.md");
        var lines = File.ReadAllLines(path).Select(line => line.StartsWith("year: ", StringComparison.Ordinal) ? $"year: {year}" : line);
        _seeds.Write("dramas/istanbul-nights.md", string.Join('\n', lines) + "\n");
    }

    private async Task<string> RebuildAsync(GenerationStore store, int year)
    {
        Edit(year);
        var outcome = await store.RefreshAsync();
        (outcome.IsNew, outcome.Failure).Should().Be((true, null));
        return outcome.Generation.Id;
    }

    /// <summary>A folder where the file of the next build would be written.</summary>
    private string Block() =>
        Directory.CreateDirectory(new GenerationFiles(_seeds.Data).UnfinishedPathOf(GenerationId.Of(new SeedFolder(_seeds.Path).Scan()))).FullName;

    private IEnumerable<string> Databases() => Directory.EnumerateFiles(_seeds.Data, "*.db").Select(path => Path.GetFileNameWithoutExtension(path));

    private List<(string Path, DateTime Written, long Length)> DataFolder() =>
        [(_seeds.Data, Directory.GetLastWriteTimeUtc(_seeds.Data), 0), .. new DirectoryInfo(_seeds.Data).EnumerateFiles().OrderBy(file => file.Name).Select(file => (file.Name, file.LastWriteTimeUtc, file.Length))];
}
