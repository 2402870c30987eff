using System.Globalization;
using System.Reflection;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace BehindScenes.Benchmarks.Generating;

/// <summary>Where dramas are made and people come from: <c>cultures.yml</c>.</summary>
internal sealed class Culture
{
    public required string Country { get; init; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>How many of a hundred dramas and people are of it.</summary>
    public required int Share { get; init; }

    /// <summary>A composite format over the parts.</summary>
    public required string Name { get; init; }

    /// <summary>The same over the parts' native letters; null where these are Latin.</summary>
    public string? Native { get; init; }

    public required List<string> Networks { get; init; }

    public required List<List<string>> Parts { get; init; }

    public static IReadOnlyList<Culture> All { get; } = Embedded.Read<List<Culture>>("cultures.yml");

    /// <summary>A name that chance puts together, and how its bearer writes it.</summary>
    public (string Name, string? Native) NameBy(Chance chance)
    {
        var parts = Parts.ConvertAll(part => chance.Of(part).Split('/'));
        return (Filled(Name, 0), Native is null ? null : Filled(Native, 1));

        string Filled(string format, int script) => string.Format(CultureInfo.InvariantCulture, format, [.. parts.Select(part => part[script])]);
    }
}

/// <summary>The files that stand beside the sources and are part of the program.</summary>
internal static class Embedded
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build();

    public static T Read<T>(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return Yaml.Deserialize<T>(reader);
    }
}
