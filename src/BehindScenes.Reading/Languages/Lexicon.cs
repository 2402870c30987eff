using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Findings;

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

/// <summary>The words of one language, ready to be looked up. A language that no file describes has an empty one.</summary>
public sealed class Lexicon
{
    private readonly PhraseMap<int> _numbers;
    private readonly PhraseMap<long> _scales;
    private readonly PhraseMap<string> _units;
    private readonly Dictionary<string, ulong> _beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ulong> _stems = new(StringComparer.Ordinal);
    private readonly int[] _stemLengths;
    private readonly Dictionary<char, List<(LinePattern Pattern, string Reason)>> _furniture;
    private readonly List<(LinePattern Pattern, string Reason)> _openFurniture;

    /// <summary>Of a language that no file describes.</summary>
    public static Lexicon None { get; } = new(new LexiconFile());

    public Lexicon(LexiconFile file)
    {
        var sets = new List<PhraseSet>();
        Language = file.Language;
        FunctionWords = file.FunctionWords.Select(word => Tokenizer.Key(word)).ToHashSet(StringComparer.Ordinal);
        Endings = new NameEndings(file.Names.Endings, file.Names.Prefixes);
        Articles = file.Names.Articles.Select(word => Tokenizer.Key(word)).ToHashSet(StringComparer.Ordinal);
        HasCapitalNouns = file.Names.CapitalNouns;
        Particles = file.Names.Particles.ToHashSet(StringComparer.Ordinal);
        Surnames = file.Names.Surnames.ToHashSet(StringComparer.Ordinal);
        FunctionPhrases = Set(file.FunctionWords);
        Season = Phrases(WordKinds.Season);
        Maker = Phrases(WordKinds.Maker);
        Outsider = Phrases(WordKinds.Outsider);
        Honorific = Phrases(WordKinds.Honorific);
        Says = Phrases(WordKinds.Says);
        Place = Phrases(WordKinds.Place);
        Roles = Set(new[] { WordKinds.Actor, WordKinds.Director, WordKinds.Writer, WordKinds.Maker, WordKinds.Honorific }.SelectMany(kind => file.Words.GetValueOrDefault(kind) ?? []));
        Total = Phrases(WordKinds.Total);
        Episodes = Phrases(WordKinds.Episodes);
        Episode = Set([.. file.Words.GetValueOrDefault(WordKinds.Episode) ?? [], .. file.Words.GetValueOrDefault(WordKinds.Episodes) ?? []]);
        DecimalMark = file.DecimalMark.Length > 0 ? file.DecimalMark[0] : '.';
        _numbers = Values(file.Numbers);
        _scales = Values(file.Scales);
        _units = Values(file.Units);
        Known = Set(file.Words.Values.SelectMany(phrases => phrases).Concat(file.Moments.Values.SelectMany(phrases => phrases)));
        Credits = Set(file.Credits);
        Dates = Set(file.Dates);
        And = Phrases(WordKinds.And);
        Of = Phrases(WordKinds.Of);
        Drama = Phrases(WordKinds.Drama);
        Airs = Phrases(WordKinds.Airs);
        AlsoCalled = Phrases(WordKinds.AlsoCalled);
        Channel = Phrases(WordKinds.Channel);
        Actor = Phrases(WordKinds.Actor);
        Character = Phrases(WordKinds.Character);
        Assistant = Phrases(WordKinds.Assistant);
        Director = Phrases(WordKinds.Director);
        Writer = Phrases(WordKinds.Writer);
        Couple = Phrases(WordKinds.Couple);
        Both = Phrases(WordKinds.Both);
        BothLeads = Phrases(WordKinds.BothLeads);
        OffCamera = Phrases(WordKinds.OffCamera);
        Comments = Phrases(WordKinds.Comments);
        Viewers = Phrases(WordKinds.Viewers);
        Wish = Phrases(WordKinds.Wish);
        Rumour = Phrases(WordKinds.Rumour);
        Not = Phrases(WordKinds.Not);
        Denial = Phrases(WordKinds.Denial);
        Lexical = Set(file.Words.Values.SelectMany(phrases => phrases).Concat(file.Moments.Values.SelectMany(phrases => phrases))
            .Where(phrase => !phrase.Contains('*', StringComparison.Ordinal) && PhraseSet.Words(phrase).Length > 1));
        Casting = new PatternSet([.. file.Casting.Select(Pattern.Parse)], Set);
        Crew = new PatternSet([.. file.Crew.Select(Pattern.Parse)], Set);
        Moments = [.. file.Moments.Select(entry => (entry.Key, Set(entry.Value)))];
        var lines = file.Furniture.SelectMany(entry => entry.Value.Select(pattern => (Pattern: LinePattern.Parse(pattern), entry.Key))).ToList();
        WholeLines = lines.Where(line => line.Pattern.IsWhole).ToDictionary(line => line.Pattern.Parts[0], line => line.Key, StringComparer.Ordinal);
        _openFurniture = lines.FindAll(line => !line.Pattern.IsWhole && line.Pattern.First is null);
        _furniture = lines.Where(line => !line.Pattern.IsWhole && line.Pattern.First is not null).GroupBy(line => line.Pattern.First!.Value).ToDictionary(group => group.Key, group => group.ToList());

        foreach (var set in sets)
        {
            foreach (var (word, isStem) in set.Beginnings())
            {
                var known = isStem ? _stems : _beginnings;
                known[word] = known.GetValueOrDefault(word) | set.Bit;
            }
        }

        _stemLengths = [.. _stems.Keys.Select(stem => stem.Length).Distinct()];

        PhraseMap<T> Values<T>(Dictionary<T, List<string>> phrases)
            where T : notnull => new(phrases, Set);

        PhraseSet Phrases(string kind) => Set(file.Words.GetValueOrDefault(kind) ?? []);

        // A list beyond the 64th has no bit and is always asked.
        PhraseSet Set(IEnumerable<string> phrases)
        {
            var set = new PhraseSet(phrases, sets.Count < 64 ? 1UL << sets.Count : 0);
            sets.Add(set);
            return set;
        }
    }

    public string Language { get; }

    public IReadOnlySet<string> FunctionWords { get; }

    /// <summary>What is written onto a name.</summary>
    public NameEndings Endings { get; }

    /// <summary>Where a script has no capitals: with what a name begins.</summary>
    public HashSet<string> Surnames { get; }

    /// <summary>What stands before a noun and before no person's name; empty where the language has none.</summary>
    public IReadOnlySet<string> Articles { get; }

    /// <summary>Whether the language writes every noun with a capital.</summary>
    public bool HasCapitalNouns { get; }

    /// <summary>Small words inside names of people: Ruth de Alencastro.</summary>
    public IReadOnlySet<string> Particles { get; }

    /// <summary>The function words as they are found in scripts without blanks.</summary>
    public PhraseSet FunctionPhrases { get; }

    public PhraseSet Season { get; }

    public PhraseSet Maker { get; }

    /// <summary>Before the name of someone who makes no drama.</summary>
    public PhraseSet Outsider { get; }

    /// <summary>At a name and no part of it.</summary>
    public PhraseSet Honorific { get; }

    /// <summary>Verbs of speech.</summary>
    public PhraseSet Says { get; }

    public PhraseSet Place { get; }

    /// <summary>Every word for what a person does for a drama, and every honorific.</summary>
    public PhraseSet Roles { get; }

    /// <summary>Before a number that counts all: "a total of".</summary>
    public PhraseSet Total { get; }

    /// <summary>The mark before tenths; the other of comma and full stop parts thousands.</summary>
    public char DecimalMark { get; }

    private PhraseSet Known { get; }

    private PhraseSet Episodes { get; }

    /// <summary>Words that open a credit: "Photo", "Video".</summary>
    public PhraseSet Credits { get; }

    /// <summary>Months, weekdays and what else a date line is made of.</summary>
    public PhraseSet Dates { get; }

    public PhraseSet And { get; }

    public PhraseSet Of { get; }

    public PhraseSet Drama { get; }

    public PhraseSet Airs { get; }

    /// <summary>What joins two titles of one work: "ovvero", "also known as".</summary>
    public PhraseSet AlsoCalled { get; }

    public PhraseSet Episode { get; }

    public PhraseSet Channel { get; }

    public PhraseSet Actor { get; }

    public PhraseSet Character { get; }

    /// <summary>Before "director": whose work is another.</summary>
    public PhraseSet Assistant { get; }

    public PhraseSet Director { get; }

    public PhraseSet Writer { get; }

    public PhraseSet Couple { get; }

    /// <summary>Two people who were named before.</summary>
    public PhraseSet Both { get; }

    /// <summary>The two who have the main parts.</summary>
    public PhraseSet BothLeads { get; }

    public PhraseSet OffCamera { get; }

    /// <summary>What opens a list of viewers' comments.</summary>
    public PhraseSet Comments { get; }

    public PhraseSet Viewers { get; }

    public PhraseSet Wish { get; }

    public PhraseSet Rumour { get; }

    /// <summary>Turns what follows into its opposite.</summary>
    public PhraseSet Not { get; }

    public PhraseSet Denial { get; }

    /// <summary>Every phrase of two or more words: where one stands, no name begins, capital or not.</summary>
    public PhraseSet Lexical { get; }

    public PatternSet Casting { get; }

    public PatternSet Crew { get; }

    /// <summary>By kind, in the file's order: the first that a sentence shows is the moment's kind.</summary>
    public IReadOnlyList<(string Kind, PhraseSet Phrases)> Moments { get; }

    /// <summary>Lines that are furniture word for word, with the reason.</summary>
    internal IReadOnlyDictionary<string, string> WholeLines { get; }

    /// <summary>Why a line is furniture; null if it is not known to be.</summary>
    /// <param name="line">The line's words as tokens are keyed, and a colon within it, parted by a blank.</param>
    /// <param name="isProse">Whether the line is a sentence, so that its first words alone prove nothing.</param>
    public string? FurnitureReason(string line, bool isProse)
    {
        if (WholeLines.TryGetValue(line, out var known))
            return known;
        if (line.Length == 0)
            return null;
        var ended = line + " ";
        foreach (var (pattern, reason) in _furniture.GetValueOrDefault(line[0], []).Concat(_openFurniture))
        {
            if (!(isProse && pattern.IsShort) && pattern.Matches(ended))
                return reason;
        }

        return null;
    }


    /// <summary>Whether a word or phrase of the lexicon stands at a token: no name does.</summary>
    public bool IsKnown(IReadOnlyList<Token> tokens, int at) => Known.MatchAt(tokens, at) > 0;

    public bool IsSurname(ReadOnlySpan<char> letters) => Surnames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters);

    public bool IsKnownWord(string word) => Known.Contains(word);

    /// <summary>Whether the word for an episode at a token is said of one alone, so that a number word before it is an ordinal.</summary>
    public bool IsSingularEpisode(IReadOnlyList<Token> tokens, int at) => Episodes.HasPhrases && Episodes.MatchAt(tokens, at) == 0;

    /// <summary>The number that words from a token on say, and how many tokens they are; 0 tokens for none.</summary>
    public (int Value, int Length) NumberAt(IReadOnlyList<Token> tokens, int at) => _numbers.At(tokens, at);

    /// <summary>As <see cref="NumberAt"/>, of the words just before a token.</summary>
    public (int Value, int Length) NumberBefore(IReadOnlyList<Token> tokens, int at) => _numbers.Before(tokens, at);

    /// <summary>By how much words from a token on multiply the number before them.</summary>
    public (long Factor, int Length) ScaleAt(IReadOnlyList<Token> tokens, int at) => _scales.At(tokens, at);

    /// <summary>What a number before a token counts.</summary>
    public (string Name, int Length) UnitAt(IReadOnlyList<Token> tokens, int at) => _units.At(tokens, at);

    /// <summary>A word, as tokens are keyed, with what this lexicon knows of it.</summary>
    internal Word WordOf(string key)
    {
        // Without a lexicon nothing is known of a word, so that any list may hold it.
        if (_beginnings.Count == 0)
            return new Word(key, key, ulong.MaxValue);
        var stem = Endings.Stem(key);
        var starts = _beginnings.GetValueOrDefault(key) | (stem == key ? 0 : _beginnings.GetValueOrDefault(stem));
        var byLetters = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in _stemLengths)
        {
            if (length <= key.Length && byLetters.TryGetValue(key.AsSpan(0, length), out var bits))
                starts |= bits;
        }

        return new Word(key, stem, starts);
    }
}
