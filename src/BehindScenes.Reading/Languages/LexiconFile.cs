namespace BehindScenes.Reading.Languages;

/// <summary>What a lexicon file holds, as it is written. README.md beside the files explains every key to a translator.</summary>
public sealed class LexiconFile
{
    public string Language { get; init; } = "";

    public List<string> FunctionWords { get; init; } = [];

    public Dictionary<string, List<string>> Words { get; init; } = [];

    public Dictionary<int, List<string>> Numbers { get; init; } = [];

    public string DecimalMark { get; init; } = ".";

    public Dictionary<long, List<string>> Scales { get; init; } = [];

    public Dictionary<string, List<string>> Units { get; init; } = [];

    public List<string> Dates { get; init; } = [];

    public NamesOfLanguage Names { get; init; } = new();

    public Dictionary<string, List<string>> Groups { get; init; } = [];

    public List<string> Casting { get; init; } = [];

    public List<string> Crew { get; init; } = [];

    public Dictionary<string, List<string>> Furniture { get; init; } = [];

    public List<string> Credits { get; init; } = [];

    public Dictionary<string, List<string>> Moments { get; init; } = [];
}

/// <summary>What a lexicon file says about the shape of names.</summary>
public sealed class NamesOfLanguage
{
    public List<string> Endings { get; init; } = [];

    public List<string> Surnames { get; init; } = [];

    public List<string> Particles { get; init; } = [];

    public List<string> Articles { get; init; } = [];

    public List<string> Prefixes { get; init; } = [];

    public bool CapitalNouns { get; init; }
}
