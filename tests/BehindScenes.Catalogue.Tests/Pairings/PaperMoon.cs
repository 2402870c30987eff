namespace BehindScenes.Catalogue.Tests.Pairings;

/// <summary>Some dramas in which people and characters share names, built once for all questions about them.</summary>
public sealed class PaperMoon : IAsyncLifetime
{
    private const string Seeds = """
        -- people/lee-do-hwa.md --
        ---
        name: Lee Do-hwa
        native_name: 이도화
        spellings: [Yi Toh-hwa]
        ---
        -- people/thanh-huong.md --
        ---
        name: Thanh Hương
        ---
        -- people/thanh-huong-of-hue.md --
        ---
        name: Thành Hưởng
        ---
        -- people/alone.md --
        ---
        name: Solveig Brand
        ---
        -- dramas/paper-moon.md --
        ---
        title: Paper Moon
        year: 2020
        cast:
          - person: lee-do-hwa
            character: Viễn
            kind: main
          - name: Đặng Hải Yến
            character: Ngân / Masked Lady
            kind: main
          - name: Park Su-min
            character: Old Cook
            kind: support
        ---
        -- dramas/more.jsonl --
        {"title": "Glass River", "year": 2018, "cast": [{"name": "Park Su-min", "character": "Rosa"}, {"name": "Cho Gun", "character": "Ngân"}]}
        {"title": "Far Hill", "year": 2016, "cast": [{"name": "Cho Gun", "character": "Vito"}, {"name": "Ines Roth", "character": "Old Cook"}]}
        {"title": "Twin Stars", "cast": [{"person": "thanh-huong", "character": "A"}, {"name": "Ines Roth", "character": "B"}]}
        {"title": "Twin Moons", "cast": [{"person": "thanh-huong-of-hue", "character": "C"}, {"name": "Cho Gun", "character": "D"}]}
        -- articles/visit.txt --
        A visit to the set of “Paper Moon”

        The crew of the drama “Paper Moon” had a guest. Between takes the actor Bruno Falk rehearsed with the actor Lee Do-hwa.

        The actress Carla Dunn came later.
        -- articles/cake.txt --
        A cake on the set of “Paper Moon”

        The crew of the drama “Paper Moon” hid it. The actor Lee Do-hwa and the actress Đặng Hải Yến shared a birthday cake on set in episode 4.
        """;

    internal BuiltCatalogue Catalogue { get; private set; } = null!;

    public async Task InitializeAsync() => Catalogue = await BuiltCatalogue.OfAsync(Seeds);

    public Task DisposeAsync()
    {
        Catalogue.Dispose();
        return Task.CompletedTask;
    }
}
