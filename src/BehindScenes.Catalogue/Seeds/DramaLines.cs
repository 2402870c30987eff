using System.Text.Json;
using BehindScenes.Reading.Documents;

namespace BehindScenes.Catalogue.Seeds;

/// <summary>Dramas in bulk: JSON Lines, one drama a line, with the keys of a card.</summary>
internal static class DramaLines
{
    private const int LongestLine = 256 * 1024;
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 8 };

    /// <summary>Each line's card, or what is wrong with it: a bad line costs that drama alone.</summary>
    public static IEnumerable<(DramaCard? Card, SeedFormatException? Problem)> Read(SeedFile file, string text)
    {
        var number = 0;
        using var lines = new StringReader(text);
        while (lines.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                yield return Read(file, line, number);
        }
    }

    private static (DramaCard? Card, SeedFormatException? Problem) Read(SeedFile file, string line, int number)
    {
        try
        {
            if (line.Length > LongestLine)
                throw new SeedFormatException(number, $"the line is longer than {LongestLine / 1024} kB");
            using var json = JsonDocument.Parse(line, Options);
            return Value(json.RootElement, number) is SeedMap map
                ? (DramaCard.Read(map, file.Path, slug: null, synopsis: null), null)
                : throw new SeedFormatException(number, "a line must be one JSON object");
        }
        catch (JsonException problem)
        {
            return (null, new SeedFormatException(number, $"the line is not JSON (at character {problem.BytePositionInLine})"));
        }
        catch (InvalidOperationException)
        {
            return (null, new SeedFormatException(number, "the line holds half of a sign: one of two \\u numbers that make a letter only together"));
        }
        catch (SeedFormatException problem)
        {
            return (null, problem);
        }
    }

    private static SeedValue Value(JsonElement element, int line)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                return new SeedList([.. element.EnumerateArray().Select(item => Value(item, line))], line);
            case JsonValueKind.Object:
                var entries = new Dictionary<string, SeedValue>(StringComparer.Ordinal);
                foreach (var property in element.EnumerateObject())
                {
                    if (!entries.TryAdd(property.Name, Value(property.Value, line)))
                        throw new SeedFormatException(line, $"the key `{property.Name}` stands twice");
                }

                return new SeedMap(entries, line);
            case JsonValueKind.Null:
                return new SeedScalar("", line);
            default:
                return new SeedScalar(element.ToString(), line);
        }
    }
}
