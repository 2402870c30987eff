namespace BehindScenes.Catalogue.Tests;

/// <summary>A folder of made-up dramas, the same each time: enough of them for pages, paths and counts.</summary>
internal static class GeneratedCasts
{
    private static readonly string[] Countries = ["South Korea", "Việt Nam", "Japan", "Türkiye"];
    private static readonly string[] Networks = ["tvN", "Netflix", "VTV3", "Fuji TV"];
    private static readonly string[] Genres = ["Romance", "Mystery", "Comedy"];

    public static string Folder(int dramas, int people)
    {
        var random = new Random(20240501);
        var text = new List<string> { "-- dramas/many.jsonl --" };
        for (var i = 0; i < dramas; i++)
        {
            // People of one half never meet those of the other, so that some are out of reach.
            var half = i % 2 * (people / 2);
            var cast = Enumerable.Range(0, random.Next(1, 5)).Select(_ => half + random.Next(people / 2)).Distinct().ToList();
            var entries = cast.Select((person, place) => $$"""{"name": "{{Name(person)}}", "kind": "{{(place < 2 ? "main" : "support")}}"}""");
            var year = i % 7 == 0 ? "null" : $"{2000 + (i % 5)}";
            var (country, network, genre) = (Countries[random.Next(4)], Networks[random.Next(4)], Genres[random.Next(3)]);
            text.Add($$"""{"title": "{{(char)('A' + (i % 9))}} tale {{i % 12}}", "slug": "tale-{{i}}", "year": {{year}}, "country": {{(i % 5 == 0 ? "null" : $"\"{country}\"")}}, "network": ["{{network}}", "Viki"], "genres": ["{{genre}}", "Drama"], "cast": [{{string.Join(", ", entries)}}]}""");
        }

        for (var i = 0; i < 12; i++)
            text.Add($"-- articles/day-{i}.md --\n---\nheadline: Day {i}\nlanguage: {(i % 3 == 0 ? "vi" : "en")}\npublished: {(i % 4 == 0 ? "null" : $"2024-05-{1 + (i % 6):00}")}\ndramas: [tale-{i % 5}]\n---\nIt rained all day and the crew went home.");
        return string.Join('\n', text);
    }

    /// <summary>A name of three letters' syllables that no other number has.</summary>
    private static string Name(int number) => $"{(number % 3 == 0 ? "Đ" : "K")}a{(char)('a' + (number / 26))} {(char)('A' + (number % 26))}ol";
}
