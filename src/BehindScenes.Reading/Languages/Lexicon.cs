using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Findings;

namespace BehindScenes.Reading.Languages;

/// <summary>The words of one language, ready to be looked up. A language that no file describes has an empty one.</summary>
public sealed class Lexicon
{
    private readonly PhraseMap<int> _numbers;
    private readonly PhraseMap<long> _scales;
    private readonly PhraseMap<string> _units;
    private readonly WordOpenings _openings;

    /// <summary>Of a language that no file describes.</summary>
    internal static Lexicon None { get; } = new(new LexiconFile());

    internal Lexicon(LexiconFile file)
    {
        var sets = new List<PhraseSet>();
        var ofWordsAndMoments = file.Words.Values.Concat(file.Moments.Values).SelectMany(phrases => phrases).ToList();
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
        Known = Set(ofWordsAndMoments);
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
        Lexical = Set(ofWordsAndMoments.Where(phrase => !phrase.Contains('*', StringComparison.Ordinal) && PhraseSet.Words(phrase).Length > 1));
        Networks = Set(Findings.Networks.Known.Distinct(StringComparer.Ordinal));
        Casting = new PatternSet([.. file.Casting.Select(pattern => Pattern.Parse(pattern, file.Groups))], Set);
        Crew = new PatternSet([.. file.Crew.Select(pattern => Pattern.Parse(pattern, file.Groups))], Set);
        Moments = [.. file.Moments.Select(entry => (entry.Key, Set(entry.Value)))];
        Furniture = new FurnitureLines(file.Furniture);

        _openings = new WordOpenings(sets);

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

    internal IReadOnlySet<string> FunctionWords { get; }

    /// <summary>What is written onto a name.</summary>
    internal NameEndings Endings { get; }

    /// <summary>Where a script has no capitals: with what a name begins.</summary>
    internal HashSet<string> Surnames { get; }

    /// <summary>What stands before a noun and before no person's name; empty where the language has none.</summary>
    internal IReadOnlySet<string> Articles { get; }

    /// <summary>Whether the language writes every noun with a capital.</summary>
    internal bool HasCapitalNouns { get; }

    /// <summary>Small words inside names of people: Ruth de Alencastro.</summary>
    internal IReadOnlySet<string> Particles { get; }

    /// <summary>The function words as they are found in scripts without blanks.</summary>
    internal PhraseSet FunctionPhrases { get; }

    internal PhraseSet Season { get; }

    internal PhraseSet Maker { get; }

    /// <summary>Before the name of someone who makes no drama.</summary>
    internal PhraseSet Outsider { get; }

    /// <summary>At a name and no part of it.</summary>
    internal PhraseSet Honorific { get; }

    /// <summary>Verbs of speech.</summary>
    internal PhraseSet Says { get; }

    internal PhraseSet Place { get; }

    /// <summary>Every word for what a person does for a drama, and every honorific.</summary>
    internal PhraseSet Roles { get; }

    /// <summary>Before a number that counts all: "a total of".</summary>
    internal PhraseSet Total { get; }

    /// <summary>The mark before tenths; the other of comma and full stop parts thousands.</summary>
    internal char DecimalMark { get; }

    private PhraseSet Known { get; }

    private PhraseSet Episodes { get; }

    /// <summary>Words that open a credit: "Photo", "Video".</summary>
    internal PhraseSet Credits { get; }

    /// <summary>Months, weekdays and what else a date line is made of.</summary>
    internal PhraseSet Dates { get; }

    internal PhraseSet And { get; }

    internal PhraseSet Of { get; }

    internal PhraseSet Drama { get; }

    internal PhraseSet Airs { get; }

    /// <summary>What joins two titles of one work: "ovvero", "also known as".</summary>
    internal PhraseSet AlsoCalled { get; }

    internal PhraseSet Episode { get; }

    internal PhraseSet Channel { get; }

    internal PhraseSet Actor { get; }

    internal PhraseSet Character { get; }

    /// <summary>Before "director": whose work is another.</summary>
    internal PhraseSet Assistant { get; }

    internal PhraseSet Director { get; }

    internal PhraseSet Writer { get; }

    internal PhraseSet Couple { get; }

    /// <summary>Two people who were named before.</summary>
    internal PhraseSet Both { get; }

    /// <summary>The two who have the main parts.</summary>
    internal PhraseSet BothLeads { get; }

    internal PhraseSet OffCamera { get; }

    /// <summary>What opens a list of viewers' comments.</summary>
    internal PhraseSet Comments { get; }

    internal PhraseSet Viewers { get; }

    internal PhraseSet Wish { get; }

    internal PhraseSet Rumour { get; }

    /// <summary>Turns what follows into its opposite.</summary>
    internal PhraseSet Not { get; }

    internal PhraseSet Denial { get; }

    /// <summary>Every phrase of two or more words: where one stands, no name begins, capital or not.</summary>
    internal PhraseSet Lexical { get; }

    /// <summary>Broadcasters and streamers, the same in every language.</summary>
    internal PhraseSet Networks { get; }

    internal PatternSet Casting { get; }

    internal PatternSet Crew { get; }

    /// <summary>By kind, in the file's order: the first that a sentence shows is the moment's kind.</summary>
    internal (string Kind, PhraseSet Phrases)[] Moments { get; }

    /// <summary>The lines that pages in the language leave in a text.</summary>
    internal FurnitureLines Furniture { get; }

    /// <summary>Whether a word or phrase of the lexicon stands at a token: no name does.</summary>
    internal bool IsKnown(List<Token> tokens, int at) => Known.MatchAt(tokens, at) > 0;

    internal bool IsSurname(ReadOnlySpan<char> letters) => Surnames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters);

    internal bool IsKnownWord(string word) => Known.Contains(word);

    /// <summary>Whether the word for an episode at a token is said of one alone, so that a number word before it is an ordinal.</summary>
    internal bool IsSingularEpisode(List<Token> tokens, int at) => Episodes.HasPhrases && Episodes.MatchAt(tokens, at) == 0;

    /// <summary>The number that words from a token on say, and how many tokens they are; 0 tokens for none.</summary>
    internal (int Value, int Length) NumberAt(List<Token> tokens, int at) => _numbers.At(tokens, at);

    /// <summary>As <see cref="NumberAt"/>, of the words just before a token.</summary>
    internal (int Value, int Length) NumberBefore(List<Token> tokens, int at) => _numbers.Before(tokens, at);

    /// <summary>By how much words from a token on multiply the number before them.</summary>
    internal (long Factor, int Length) ScaleAt(List<Token> tokens, int at) => _scales.At(tokens, at);

    /// <summary>What a number before a token counts.</summary>
    internal (string Name, int Length) UnitAt(List<Token> tokens, int at) => _units.At(tokens, at);

    /// <summary>A word, as tokens are keyed, with what this lexicon knows of it.</summary>
    internal Word WordOf(string key)
    {
        // Without a lexicon nothing is known of a word, so that any list may hold it.
        if (Language.Length == 0)
            return new Word(key, key, ulong.MaxValue);
        var stem = Endings.Stem(key);
        var openings = _openings.Of(key, stem);
        return new Word(key, stem, openings.Starts) { Openings = openings };
    }
}
