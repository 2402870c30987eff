using System.Globalization;
using System.Security.Cryptography;
using BehindScenes.Tests;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Tests.Database;

/// <summary>The same seeds are the same catalogue, byte for byte.</summary>
public sealed class GenerationTests
{
    internal const string Seeds = """
        -- people/min-seo-jun.md --
        ---
        name: Min Seo-jun
        native_name: 민서준
        spellings: [İlhan Min, Min Seojun]
        ---
        -- dramas/istanbul-nights.md --
        ---
        title: ISTANBUL Iğdır Nights
        country: Türkiye
        network: [tvN, Netflix]
        year: 2019
        genres: [Romance, Mystery]
        directors: [Ilka Ito]
        cast:
          - person: min-seo-jun
            character: Iris Işık
            kind: main
          - name: Thanh Hương
            character: Viễn / Old IRIS
            kind: main
        ---
        Two strangers meet.
        -- dramas/many.jsonl --
        {"title": "Alpha", "year": 2018, "network": "Netflix tvN", "cast": [{"name": "Thành Hưởng", "character": "Ngân", "kind": "main"}, {"name": "Min Seo Jun"}]}
        {"title": "Alpha", "year": 2020, "country": "Italy", "cast": [{"name": "Ida Pool"}]}
        -- articles/rain.txt --
        Rain on the set of “Alpha Inn”

        The crew of the drama “Alpha Inn” waited for the rain. Nora Vale, who plays Iris Bell, laughed between takes. Nora Vale and Otto Reed rehearsed in episode 3.

        Nora Vale surprised Otto Reed with a birthday cake behind the scenes. On May 3 Netflix aired the drama “Alpha Inn”.
        -- articles/same-rain.md --
        ---
        language: en
        published: 2024-05-01
        ---
        # Rain & *thunder* on the set

        The crew of the drama “Alpha Inn” waited. Between takes Otto Reed hugged **Nora Vale** in episode 4.
        -- articles/bad.md --
        ---
        colour: red
        ---
        """;

    [Fact]
    public async Task The_same_seeds_are_the_same_bytes_whatever_their_order_and_the_machine_s_culture()
    {
        using var seeds = SeedText.Folder(Seeds);
        var (id, bytes) = await BuildAsync(seeds);

        using var reversed = SeedText.Folder(Seeds, lastFileFirst: true);
        foreach (var path in Directory.EnumerateFiles(reversed.Path, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(path, new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("tr-TR");
            (await BuildAsync(reversed)).Should().Be((id, bytes));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        }
    }

    [Fact]
    public async Task A_generation_counts_what_it_holds()
    {
        using var catalogue = await BuiltCatalogue.OfAsync(Seeds);

        var generation = catalogue.Outcome.Generation;
        (generation.DramaCount, generation.PersonCount, generation.ArticleCount).Should().Be(
            (await catalogue.Rows.Dramas.CountAsync(), await catalogue.Rows.People.CountAsync(), await catalogue.Rows.Articles.CountAsync()));
        (generation.DramaCount, generation.ArticleCount).Should().Be((4, 2));
    }

    private static async Task<(string Id, string Hash)> BuildAsync(SeedText seeds)
    {
        using var store = BuiltCatalogue.StoreOf(seeds);
        var outcome = await store.RefreshAsync();
        outcome.IsNew.Should().BeTrue();
        return (outcome.Generation.Id, Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(outcome.Generation.Path))));
    }
}
