using System.Text.RegularExpressions;
using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;
using BehindScenes.Catalogue.Search;
using BehindScenes.Reading.Findings;
using BehindScenes.Reading.Languages;
using BehindScenes.Tests;
using BehindScenes.Web.Api;
using BehindScenes.Web.Languages;

namespace BehindScenes.Web.Tests.Languages;

public sealed partial class WordTests
{
    private static readonly string Source = string.Join('\n', new[] { "*.cs", "*.cshtml" }
        .SelectMany(pattern => Directory.GetFiles(Repository.Web, pattern, SearchOption.AllDirectories))
        .Where(file => Path.GetRelativePath(Repository.Web, file).Split(Path.DirectorySeparatorChar)[0] is not ("obj" or "bin"))
        .Select(File.ReadAllText));

    private static readonly InterfaceLanguage English = InterfaceLanguages.Shipped.Default;

    /// <summary>The keys that are made of a value, and every value.</summary>
    private static readonly Dictionary<string, IEnumerable<string>> Families = new()
    {
        ["api.parameter.{}"] = ApiRoutes.All.SelectMany(route => route.Parameters.Select(parameter => parameter.Name).Concat(InPath().Matches(route.Path).Select(match => match.Groups["name"].Value))).Distinct(),
        ["api.route.{}"] = ApiRoutes.All.Select(route => route.Name),
        ["api.status.{}"] = ["200", "304", "400", "404", "429"],
        ["article.near.{}"] = WordsOf<Nearness>(),
        // Cards state these; what has no word is shown as stated.
        ["country.{}"] = Stated("country"),
        ["genre.{}"] = Stated("genre"),
        ["drama.{}"] = ["moments", "cast", "pairings", "articles"],
        ["favourites.{}"] = ["drama", "person", "pairing"],
        ["grade.{}"] = WordsOf<PairingGrade>(),
        ["list.filter.{}"] = ["country", "drama", "genre", "grade", "language", "moment", "network", "person", "year"],
        ["moment.{}"] = Lexicons.Languages.SelectMany(language => Lexicons.File(language).Moments.Keys).Distinct(),
        ["nav.{}"] = ["dramas", "people", "pairings", "articles", "favourites", "about"],
        ["person.{}"] = WordsOf<CreditKind>(),
        ["problem.{}.text"] = ["400", "404", "429", "500"],
        ["problem.{}.title"] = ["400", "404", "429", "500"],
        ["role.{}"] = WordsOf<RoleKind>(),
        ["search.kind-of.{}"] = WordsOf<SearchKind>(),
        ["search.kind.{}"] = WordsOf<SearchKind>(),
        ["sort.{}"] = [.. WordsOf<DramaOrder>(), .. WordsOf<PersonOrder>(), .. WordsOf<PartnerOrder>()],
        ["status.{}"] = WordsOf<FindingStatus>(but: FindingStatus.Reported),
        ["why.{}"] = WordsOf<SearchReason>(),
        // A character is found by its name alone.
        ["why.{}.character"] = WordsOf(SearchReason.Partner, SearchReason.Words),
    };

    private static IEnumerable<string> Stated(string family) => English.Keys.Where(key => key.StartsWith(family + '.', StringComparison.Ordinal)).Select(key => key[(family.Length + 1)..]);

    public static TheoryData<string> Others => [.. InterfaceLanguages.Shipped.All.Select(language => language.Code).Where(code => code != English.Code)];

    [Fact]
    public void Every_key_that_the_site_says_has_words()
    {
        var said = Said().Matches(Source).Select(match => match.Groups["key"].Value).Concat(Counted().Matches(Source).SelectMany(match => Forms(English, match.Groups["key"].Value))).ToHashSet();

        said.Should().HaveCountGreaterThan(80);
        said.Concat(MadeKeys()).Except(English.Keys).Should().BeEmpty("these are said and have no words");
        Made().Matches(Source).Select(match => Value().Replace(match.Groups["key"].Value, "{}")).Distinct().Should().BeSubsetOf(Families.Keys, "the test knows all values of a key that is made of one");
    }

    [Fact]
    public void No_words_lie_idle()
    {
        var made = MadeKeys().ToHashSet();

        English.Keys.Where(key => !made.Contains(key) && !IsNamed(key) && !IsNamed(CountOf(key))).Should().BeEmpty("these words are said nowhere");

        static bool IsNamed(string key) => Source.Contains($"\"{key}\"", StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void A_language_has_the_keys_of_english_in_their_order_and_each_form_of_a_count(string code)
    {
        var language = InterfaceLanguages.Shipped.Find(code)!;

        Outline(code).Should().Equal(Outline(English.Code));
        language.Keys.Should().BeEquivalentTo(English.Keys.SelectMany(key => CountOf(key) == key ? [key] : Forms(language, CountOf(key))).Distinct());
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void A_language_fills_the_places_that_english_fills(string code)
    {
        var language = InterfaceLanguages.Shipped.Find(code)!;

        foreach (var key in language.Keys)
        {
            var english = English.Keys.Contains(key) ? English[key] : English[$"{CountOf(key)}.other"];
            Places(language[key]).Should().Equal(Places(english), "that is what {0} tells", key);
            Place().Replace(language[key], "").Should().NotBeNullOrWhiteSpace().And.NotContainAny("{", "}", "<", ">");
        }
    }

    /// <summary>A line never begins with a sign that belongs to the word before it.</summary>
    [Fact]
    public void French_keeps_its_signs_by_their_words()
    {
        var french = InterfaceLanguages.Shipped.Find("fr")!;

        french.Keys.Select(key => french[key]).Where(words => Loose().IsMatch(words)).Should().BeEmpty("before : ; ? ! and within « » stands a no-break space, and an apostrophe is ’");
    }

    /// <summary>"count.dramas" of "count.dramas.one"; any other key itself.</summary>
    private static string CountOf(string key) => key[..Math.Max(0, key.LastIndexOf('.'))] is var start && English.Keys.Contains($"{start}.one") && English.Keys.Contains($"{start}.other") ? start : key;

    private static IEnumerable<string> Forms(InterfaceLanguage language, string count) => PluralRules.Of(language.Code).Forms.Select(form => $"{count}.{form}");

    private static IEnumerable<string> MadeKeys() => Families.SelectMany(family => family.Value.Select(value => family.Key.Replace("{}", value, StringComparison.Ordinal)));

    /// <summary>The keys and empty lines of a file, a count once.</summary>
    private static List<string> Outline(string code)
    {
        var lines = File.ReadLines(Path.Combine(Repository.Web, "Languages", $"{code}.yml")).Select(line => CountOf(line.Split(": ")[0])).ToList();
        return [.. lines.Where((line, index) => index == 0 || line.Length == 0 || line != lines[index - 1])];
    }

    private static List<string> Places(string words) => [.. Place().Matches(words).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> WordsOf<T>(params T[] but)
        where T : struct, Enum => Enum.GetValues<T>().Except(but).Select(value => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

    [GeneratedRegex("""\b(?:T|language|this)\["(?<key>[^"{]+)"[,\]]""")]
    private static partial Regex Said();

    [GeneratedRegex("""\b(?:T|language)\.Count\("(?<key>[^"]+)",""")]
    private static partial Regex Counted();

    [GeneratedRegex("""\b(?:T|language)\[\$"(?<key>[^"]+)""")]
    private static partial Regex Made();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Value();

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\{(?<name>\w+)\}")]
    private static partial Regex InPath();

    [GeneratedRegex(@"(?:^|[^\u00A0\u202F])[:;?!»]|«[^\u00A0]|'")]
    private static partial Regex Loose();
}
