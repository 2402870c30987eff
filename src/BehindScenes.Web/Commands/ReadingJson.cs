using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using BehindScenes.Reading.Findings;

namespace BehindScenes.Web.Commands;

/// <summary>What one text says, as <c>read --json</c> prints it.</summary>
public sealed record ReadingJson(
    string File,
    string Language,
    string? Headline,
    [property: JsonPropertyName("about_making_of")] bool AboutMakingOf,
    IEnumerable<ReadingJson.Title> Dramas,
    IEnumerable<ReadingJson.Title> Mentions,
    IEnumerable<ReadingJson.Person> People,
    IEnumerable<ReadingJson.CastingOf> Casting,
    IEnumerable<string[]> Pairs,
    IEnumerable<int> Episodes,
    IEnumerable<string> Networks,
    IEnumerable<ReadingJson.Moment> Moments,
    IEnumerable<ReadingJson.Figure> Figures,
    string Body,
    IEnumerable<ReadingJson.RemovedLine> Removed,
    IEnumerable<SourceProblem> Problems)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
        WriteIndented = true,
    };

    private static readonly JsonSerializerOptions OneLine = new(Options) { WriteIndented = false };

    public sealed record Title([property: JsonPropertyName("title")] string Name, IEnumerable<string> Aliases);

    public sealed record Person(string Name, IEnumerable<string> Aliases, PersonRole Role);

    public sealed record Evidence(int Start, int End, string Text);

    public sealed record CastingOf(string Actor, string Character, string? Drama, Evidence Evidence, string Rule, FindingStatus Status);

    public sealed record Moment(string Kind, int? Episode, IEnumerable<string> People, Evidence Evidence, FindingStatus Status);

    /// <summary><paramref name="What"/> says what is counted, and where of which episode.</summary>
    public sealed record Figure(string What, double Value, string Unit, int? Episode, Evidence Evidence);

    public sealed record RemovedLine(int Line, string Text, string Why);

    public static string Of(string file, ArticleReading reading, bool indented) => JsonSerializer.Serialize(new ReadingJson(
        file,
        reading.Language,
        reading.Headline,
        reading.IsMakingOf,
        reading.Dramas.Select(drama => new Title(drama.Title, drama.Aliases)),
        reading.Mentions.Select(drama => new Title(drama.Title, drama.Aliases)),
        reading.People.Select(person => new Person(person.Name, person.Aliases, person.Role)),
        reading.Castings.Select(casting => new CastingOf(casting.Actor, casting.Character, casting.Drama, Of(casting.Proof), casting.Proof.Rule, casting.Proof.Status)),
        reading.Pairs.Select(pair => new[] { pair.First, pair.Second }),
        reading.Episodes.Select(episode => episode.Number),
        reading.Networks.Select(network => network.Name),
        reading.Moments.Select(moment => new Moment(moment.Kind, moment.Episode, moment.People, Of(moment.Proof), moment.Proof.Status)),
        reading.Figures.Select(figure => new Figure(figure.Unit, figure.Value, figure.Unit, figure.Episode, Of(figure.Proof))),
        reading.Body,
        reading.Removed.Select(removed => new RemovedLine(removed.Line, removed.Text, removed.Why)),
        reading.Problems), indented ? Options : OneLine);

    private static Evidence Of(Proof proof) => new(proof.Start, proof.End, proof.Sentence);
}
