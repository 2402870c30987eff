using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Findings;
using BehindScenes.Reading.Languages;

namespace BehindScenes.Reading.Tests.Languages;

public sealed class LexiconsTests
{
    public static TheoryData<string> Languages { get; } = new(Lexicons.Languages);

    [Fact]
    public void Every_file_is_named_as_its_language_and_is_loaded()
    {
        var files = typeof(Lexicons).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".yml", StringComparison.Ordinal)).ToList();
        files.Should().HaveCountGreaterThanOrEqualTo(4).And.BeEquivalentTo(Lexicons.Languages.Select(language => $"lexicons/{Lexicons.File(language).Language}.yml"));
        Lexicons.Languages.Select(language => Lexicons.For(language).Language).Should().Equal(Lexicons.Languages).And.Contain(["en", "fr", "it", "vi"]);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_part_of_a_file_is_the_same_without_the_rest(string language)
    {
        var whole = Lexicons.File(language);
        Lexicons.File(language, "function_words").Should().BeEquivalentTo(new LexiconFile { FunctionWords = whole.FunctionWords });
        Lexicons.File(language, "words").Should().BeEquivalentTo(new LexiconFile { Words = whole.Words });
        Lexicons.File(language, "furniture").Should().BeEquivalentTo(new LexiconFile { Furniture = whole.Furniture });
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Words_are_of_known_kinds(string language) => Lexicons.File(language).Words.Keys.Should().BeSubsetOf(WordKinds.All);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Everything_is_written_in_lower_case(string language) =>
        Lists(Lexicons.File(language)).SelectMany(list => list.Entries).Where(entry => entry.Any(char.IsUpper)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_list_holds_an_entry_twice(string language)
    {
        var doubled = from list in Lists(Lexicons.File(language))
                      from entries in list.Entries.GroupBy(entry => entry.ToLowerInvariant())
                      where entries.Count() > 1
                      select $"{list.Name}: {entries.Key}";
        doubled.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_phrase_can_be_found_in_a_text(string language)
    {
        var file = Lexicons.File(language);
        var phrases = from list in Lists(file)
                      where list.Name.StartsWith("words", StringComparison.Ordinal) || list.Name.StartsWith("moments", StringComparison.Ordinal)
                      from entry in list.Entries
                      where !IsFound(entry)
                      select $"{list.Name}: {entry}";
        phrases.Should().BeEmpty();
        // Where no blanks are written a word is as many tokens as it has letters.
        file.FunctionWords.Where(word => word[0] < '\u0E00').Where(word => TokensOf(word).Count != 1 || TokensOf(word)[0].Key != Tokenizer.Key(word)).Should().BeEmpty("a function word is one word");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Patterns_name_whom_they_tell_of(string language)
    {
        var file = Lexicons.File(language);
        if (file.Words.Count > 0)
            file.Casting.Should().NotBeEmpty("a language that is read has ways to say who plays whom");
        foreach (var pattern in file.Casting)
            Slots(file, pattern).Should().BeEquivalentTo(["actor", "character"], "`{0}` tells who plays whom", pattern);
        foreach (var pattern in file.Crew)
            Slots(file, pattern).Should().ContainSingle("`{0}` tells one role", pattern).Which.Should().BeOneOf("director", "writer", "maker");
    }

    [Theory]
    [InlineData("… {actor}")]
    [InlineData("{actor} …")]
    [InlineData("plays")]
    [InlineData("plays the")]
    [InlineData("{hero} plays")]
    [InlineData("{actor} plays a|<job> {character}")]
    public void A_pattern_that_can_tell_nothing_is_refused(string source) => FluentActions.Invoking(() => Pattern.Parse(source, new Dictionary<string, List<string>>())).Should().Throw<FormatException>();

    [Fact]
    public void A_group_stands_for_each_of_its_words_and_phrases()
    {
        var groups = new Dictionary<string, List<string>> { ["plays"] = ["plays", "takes on"] };
        Pattern.Parse("{actor} <plays>|is the? {character}", groups).Elements.OfType<Pattern.Words>().First().Alternatives.Should().Equal("plays", "takes on", "is");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_group_is_used(string language)
    {
        var file = Lexicons.File(language);
        var used = file.Casting.Concat(file.Crew).SelectMany(pattern => pattern.Split(' ', '|', '?')).Select(Pattern.GroupOf).ToHashSet();
        file.Groups.Keys.Where(name => !used.Contains(name)).Should().BeEmpty();
    }

    private static IEnumerable<string> Slots(LexiconFile file, string pattern) => Pattern.Parse(pattern, file.Groups).Elements.OfType<Pattern.Slot>().Select(slot => slot.Kind);

    private static IEnumerable<(string Name, List<string> Entries)> Lists(LexiconFile file) =>
        new[] { ("function_words", file.FunctionWords), ("casting", file.Casting), ("crew", file.Crew), ("credits", file.Credits) }
            .Concat(file.Groups.Select(list => ($"groups.{list.Key}", list.Value)))
            .Concat(file.Words.Select(list => ($"words.{list.Key}", list.Value)))
            .Concat(file.Furniture.Select(list => ($"furniture.{list.Key}", list.Value)))
            .Concat(file.Moments.Select(list => ($"moments.{list.Key}", list.Value)));

    private static bool IsFound(string phrase) => new PhraseSet([phrase]).MatchesIn(TokensOf(phrase.Replace("*", "", StringComparison.Ordinal)));

    /// <summary>The tokens of a phrase as it stands in a text: a word that ends in an apostrophe has another behind it.</summary>
    private static List<Token> TokensOf(string phrase)
    {
        var text = phrase.EndsWith('\'') ? phrase + "Ada" : phrase;
        return Tokenizer.Tokenize(text, new TextSpan(0, text.Length)).FindAll(token => token.Start < phrase.Length);
    }
}
