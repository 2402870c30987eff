using BehindScenes.Reading.Findings;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace BehindScenes.Reading.Tests;

/// <summary>What a text says, told by its author. An unknown key, a missing one or an empty value is a mistake in the file.</summary>
public sealed record TextTruth
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance).WithDuplicateKeyChecking().WithEnforceNullability().WithEnforceRequiredMembers().Build();

    public required string Language { get; init; }

    public required string? Headline { get; init; }

    public List<TrueDrama> Dramas { get; init; } = [];

    /// <summary>Other works that the text only mentions.</summary>
    public List<string> Mentions { get; init; } = [];

    public List<TruePerson> People { get; init; } = [];

    public List<TrueCasting> Casting { get; init; } = [];

    /// <summary>Castings that are doubtful in the text itself. They count neither way.</summary>
    public List<TrueCasting> CastingIgnore { get; init; } = [];

    public List<List<string>> Pairs { get; init; } = [];

    public List<int> Episodes { get; init; } = [];

    public List<string> Networks { get; init; } = [];

    public List<TrueFigure> Figures { get; init; } = [];

    public List<TrueMoment> Moments { get; init; } = [];

    /// <summary>What viewers, rumours or wishes say, or what is denied.</summary>
    public List<NoFact> NotFacts { get; init; } = [];

    /// <summary>Lines, or pieces of lines, that must not be left in the body.</summary>
    public List<string> Furniture { get; init; } = [];

    /// <summary>Slips of the source that its author built in.</summary>
    public List<string> Problems { get; init; } = [];

    /// <summary>Base forms that the text itself gives only inflected.</summary>
    public List<string> Inflected { get; init; } = [];

    public string Notes { get; init; } = "";

    public static TextTruth Load(string path)
    {
        using var reader = File.OpenText(path);
        return Yaml.Deserialize<TextTruth>(reader);
    }
}

public sealed record TrueDrama
{
    public required string Title { get; init; }

    public List<string> Aliases { get; init; } = [];
}

public sealed record TruePerson
{
    public required string Name { get; init; }

    public List<string> Aliases { get; init; } = [];

    public required PersonRole Role { get; init; }
}

public sealed record TrueCasting
{
    public required string Actor { get; init; }

    public required string Character { get; init; }

    public required string Drama { get; init; }
}

public sealed record TrueFigure
{
    public required double Value { get; init; }

    public required string Unit { get; init; }
}

public sealed record TrueMoment
{
    public required string Kind { get; init; }

    public List<string> People { get; init; } = [];

    public int? Episode { get; init; }

    /// <summary>A piece of the sentence that tells it, as the text has it.</summary>
    public required string Sentence { get; init; }
}

/// <summary>Either an actor with a character or a pair.</summary>
public sealed record NoFact
{
    public string? Actor { get; init; }

    public string? Character { get; init; }

    public List<string>? Pair { get; init; }
}
