using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BehindScenes.Benchmarks.Generating;

/// <summary>Dramas and people as seeds write them.</summary>
internal static class CardText
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    /// <summary>One drama a line.</summary>
    public static string Lines(IEnumerable<Drama> dramas)
    {
        var text = new StringBuilder();
        foreach (var drama in dramas)
            text.Append(JsonSerializer.Serialize(Line(drama), Json)).Append('\n');
        return text.ToString();
    }

    public static string Of(Person person)
    {
        var text = new StringBuilder("---\n").Append("name: ").Append(Quoted(person.Name)).Append('\n');
        if (person.Native is not null)
            text.Append("native_name: ").Append(Quoted(person.Native)).Append('\n');
        var words = person.Name.Split(' ');
        if (words.Length > 1)
            text.Append("spellings: [").Append(Quoted(string.Join(' ', words.Skip(1).Append(words[0])))).Append("]\n");
        return text.Append("---\n").ToString();
    }

    /// <summary>A JSON string, which YAML reads as well.</summary>
    public static string Quoted(string text) => JsonSerializer.Serialize(text, Json);

    private static object Line(Drama drama) => new
    {
        drama.Slug,
        Title = drama.TitleIn("en"),
        OriginalTitle = drama.Culture.Language == "en" ? null : drama.Titles.GetValueOrDefault(drama.Culture.Language),
        Titles = drama.Titles.Where(entry => entry.Key != "en" && entry.Key != drama.Culture.Language).ToDictionary(),
        drama.Culture.Country,
        drama.Network,
        drama.Year,
        drama.Episodes,
        drama.Genres,
        drama.Directors,
        drama.Writers,
        Cast = drama.Cast.Select(part => new
        {
            part.Person.Name,
            Person = part.Person.IsNamesake ? part.Person.Slug : null,
            part.Character,
            Spellings = part.NativeCharacter is null ? null : new[] { part.NativeCharacter },
            part.Kind,
        }),
    };
}
