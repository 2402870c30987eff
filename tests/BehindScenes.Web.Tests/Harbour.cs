
namespace BehindScenes.Web.Tests;

/// <summary>A small world of invented dramas: chains of casts, namesakes, a text against its card.</summary>
public sealed class Harbour : IDisposable
{
    public const string Seeds = """
        -- articles/a-day-on-the-lantern-set.txt --
        A wet day on the set of “The Lantern Harbour”

        The crew of the drama “The Lantern Harbour” filmed on the quay in the rain. Nora Flint plays Elsie Gray, the captain of a small boat. Oscar Penn, who plays Jack Tide, waits for her in episode 3.

        When the cameras stopped, Oscar Penn surprised Nora Flint with a birthday cake in episode 3. Between takes Nora Flint and Oscar Penn rehearsed the storm scene again and again.

        In episode 5 the crew laughed when Oscar Penn slipped on the wet deck.
        -- articles/the-lantern-in-print.md --
        ---
        headline: The lantern in print
        language: en
        published: 2022-06-01
        source: https://example.org/lantern
        dramas: [the-lantern-harbour]
        people: [nora-flint, ruth-cole]
        ---

        Nora Flint plays Elsie Gray with a limp. Ruth Cole watched *from the pier*.
        -- articles/les-coulisses-du-phare.md --
        ---
        headline: Les coulisses du phare
        language: fr
        published: 2021-02-03
        ---

        Le phare est resté allumé toute la nuit pour les besoins du tournage.
        -- dramas/the-lantern-harbour.md --
        ---
        title: The Lantern Harbour
        original_title: 등불의 항구
        titles:
          fr: Le Port aux lanternes
        country: South Korea
        network: [tvN]
        year: 2022
        episodes: 10
        genres: [Romance]
        directors: [Ines Vard]
        writers: [Paul Orme]
        cast:
          - person: nora-flint
            character: Elsie Gray
            kind: main
          - name: Oscar Penn
            character: Sam Tide / The Diver
            kind: main
          - name: Ruth Cole
            character: Old Marnie [a fishwife]
            kind: support
        ---

        Two boats, one *harbour*.
        -- dramas/more.jsonl --
        {"title": "Glass Winter", "year": 2020, "country": "Japan", "network": "TBS", "genres": ["Mystery"], "cast": [{"name": "Oscar Penn", "character": "Ray Mori", "kind": "main"}, {"name": "Olga Stern", "character": "Yuki Hara", "kind": "main"}, {"name": "Kim Rowan", "person": "kim-rowan-of-leith", "character": "Postman", "kind": "guest"}]}
        {"title": "Cold Copper", "year": 2019, "country": "Thailand", "cast": [{"name": "Olga Stern", "character": "Mali", "kind": "main"}, {"name": "Nils Brandt", "character": "Somchai", "kind": "main"}, {"name": "Kim Rowan", "person": "kim-rowan-of-chiang-mai", "character": "Cook", "kind": "guest"}]}
        {"title": "Far Island", "year": 2018, "cast": [{"name": "Ida Moss", "character": "Keeper", "kind": "main"}]}
        {"title": "9 Tides"}
        -- people/nora-flint.md --
        ---
        name: Nora Flint
        native_name: 노라 플린트
        spellings: [Nora Flynte]
        ---

        """;

    public TestSite Site { get; } = TestSite.Of(Seeds);

    public void Dispose() => Site.Dispose();
}
