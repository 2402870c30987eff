using System.Globalization;
using BehindScenes.Reading.Documents;

namespace BehindScenes.Catalogue.Seeds;

/// <summary>The fields of a card, taken by name. What is not as it should be ends in a <see cref="SeedFormatException"/> with its line.</summary>
internal sealed class Fields
{
    private const int LongestText = 500;

    private readonly SeedMap _map;

    /// <param name="map">What the author wrote.</param>
    /// <param name="of">What it is, for messages: "a drama".</param>
    /// <param name="known">Every key that may stand in it.</param>
    public Fields(SeedMap map, string of, params ReadOnlySpan<string> known)
    {
        _map = map;
        foreach (var (key, value) in map.Entries)
        {
            if (!known.Contains(key))
                throw new SeedFormatException(value.Line, $"`{key}` is no key of {of}; there are {string.Join(", ", known!)}");
        }
    }

    public int Line => _map.Line;

    public string Required(string key) => Text(key) ?? throw new SeedFormatException(_map.Line, $"`{key}` is missing");

    public string? Text(string key) => Value(key) is { } value ? TextOf(value, key) : null;

    public int? Number(string key, int least, int most)
    {
        if (Text(key) is not { } text)
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new SeedFormatException(Value(key)!.Line, $"`{key}` must be a number from {least} to {most}, not `{text}`");
    }

    public DateOnly? Date(string key)
    {
        if (Text(key) is not { } text)
            return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new SeedFormatException(Value(key)!.Line, $"`{key}` must be a day as in 2024-05-01, not `{text}`");
    }

    /// <summary>One word of a few; null where none is stated. The first of the enumeration stands for "none" and cannot be written.</summary>
    public T? Choice<T>(string key)
        where T : struct, Enum
    {
        if (Text(key) is not { } text)
            return null;
        return text.Length > 0 && char.IsLower(text[0]) && Enum.TryParse<T>(text, ignoreCase: true, out var choice) && !choice.Equals(default(T))
            ? choice
            : throw new SeedFormatException(Value(key)!.Line, $"`{key}` must be one of {string.Join(", ", Enum.GetNames<T>().Skip(1).Select(name => name.ToLowerInvariant()))}, not `{text}`");
    }

    /// <summary>A list, or a single value as a list of one.</summary>
    public IReadOnlyList<StatedText> List(string key) => Value(key) switch
    {
        null => [],
        SeedList list => [.. list.Items.Select(item => new StatedText(TextOf(item, key), item.Line))],
        var single => [new StatedText(TextOf(single, key), single.Line)],
    };

    public IReadOnlyList<string> Texts(string key) => [.. List(key).Select(item => item.Text).Distinct(StringComparer.Ordinal)];

    public IReadOnlyList<SeedMap> Maps(string key) => Value(key) switch
    {
        null => [],
        SeedList list => [.. list.Items.Select(item => item as SeedMap ?? throw new SeedFormatException(item.Line, $"each entry of `{key}` must be keys and values"))],
        var other => throw new SeedFormatException(other.Line, $"`{key}` must be a list"),
    };

    public IReadOnlyList<(string Key, string Text)> Pairs(string key) => Value(key) switch
    {
        null => [],
        SeedMap map => [.. map.Entries.Select(entry => (entry.Key, TextOf(entry.Value, key)))],
        var other => throw new SeedFormatException(other.Line, $"`{key}` must be keys and values"),
    };

    private SeedValue? Value(string key) => _map.Entries.GetValueOrDefault(key) is SeedScalar { Text: "" } or null ? null : _map.Entries[key];

    private static string TextOf(SeedValue value, string key)
    {
        if (value is not SeedScalar scalar)
            throw new SeedFormatException(value.Line, $"`{key}` must be a single value");
        var text = scalar.Text.Trim();
        if (text.Length is 0 or > LongestText)
            throw new SeedFormatException(value.Line, $"`{key}` must hold 1 to {LongestText} characters");
        if (text.Any(char.IsControl))
            throw new SeedFormatException(value.Line, $"`{key}` holds a control character");
        if (Unicode.HasTurns(text))
            throw new SeedFormatException(value.Line, $"`{key}` holds a hidden mark that turns the direction of writing; take it out");
        return text;
    }
}
