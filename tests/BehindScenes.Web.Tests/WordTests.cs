using System.Text.RegularExpressions;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;
using BehindScenes.Catalogue.Search;
using BehindScenes.Reading.Findings;
using BehindScenes.Reading.Languages;
using BehindScenes.Tests;
using BehindScenes.Web.Languages;

namespace BehindScenes.Web.Tests;

public sealed partial class WordTests
{
    private static readonly List<string> Sources =
    [
        .. new[] { "*.cs", "*.cshtml" }
            .SelectMany(pattern => Directory.GetFiles(Repository.Web, pattern, SearchOption.AllDirectories))
            .Where(file => !Path.GetRelativePath(Repository.Web, file).StartsWith("obj", StringComparison.Ordinal) && !Path.GetRelativePath(Repository.Web, file).StartsWith("bin", StringComparison.Ordinal))
            .Select(File.ReadAllText),
    ];

    public static TheoryData<string> Languages => [.. InterfaceLanguage.All.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_key_that_the_site_says_has_words_and_no_words_lie_idle(string code)
    {
        var keys = InterfaceLanguage.Find(code)!.Keys.ToList();
        var said = Sources.SelectMany(source => Said().Matches(source)).Select(match => match.Groups["key"].Value)
            .Concat(Sources.SelectMany(source => Counted().Matches(source)).SelectMany(match => new[] { $"{match.Groups["key"].Value}.one", $"{match.Groups["key"].Value}.other" })).ToHashSet();
        var built = Sources.SelectMany(source => Built().Matches(source)).Select(match => match.Groups["start"].Value).ToHashSet();

        said.Should().HaveCountGreaterThan(80);
        said.Except(keys).Should().BeEmpty("these are said and have no words");
        built.Where(start => !keys.Exists(key => key.StartsWith(start, StringComparison.Ordinal))).Should().BeEmpty("keys that begin so are said and have no words");
        keys.Where(key => !said.Contains(key) && !built.Any(start => key.StartsWith(start, StringComparison.Ordinal))).Should().BeEmpty("these words are said nowhere");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Whatever_a_reading_can_find_has_words(string code)
    {
        var keys = InterfaceLanguage.Find(code)!.Keys.ToList();
        var kinds = Lexicons.Languages.SelectMany(language => Lexicons.File(language).Moments.Keys).Distinct().ToList();

        kinds.Should().HaveCountGreaterThan(5);
        keys.Should().Contain(kinds.Select(kind => $"moment.{kind}"));
        keys.Should().Contain(Enum.GetValues<FindingStatus>().Where(status => status != FindingStatus.Reported).Select(status => $"status.{Word(status)}"));
        keys.Should().Contain(Enum.GetValues<RoleKind>().Select(kind => $"role.{Word(kind)}"));
        keys.Should().Contain(Enum.GetValues<PairingGrade>().Select(grade => $"grade.{Word(grade)}"));
        keys.Should().Contain(Enum.GetValues<CreditKind>().Select(kind => $"person.{Word(kind)}"));
        keys.Should().Contain(Enum.GetValues<SearchKind>().SelectMany(kind => new[] { $"search.kind.{Word(kind)}", $"search.kind-of.{Word(kind)}" }));
        keys.Should().Contain(Enum.GetValues<SearchReason>().Select(reason => $"why.{Word(reason)}"));
        keys.Should().Contain(Enum.GetValues<DramaOrder>().Select(order => $"sort.{Word(order)}").Concat(Enum.GetValues<PersonOrder>().Select(order => $"sort.{Word(order)}"))
            .Concat(Enum.GetValues<PartnerOrder>().Select(order => $"sort.{Word(order)}")));
    }

    private static string Word<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    [GeneratedRegex("""\b(?:T|language|this)\["(?<key>[^"{]+)"[,\]]""")]
    private static partial Regex Said();

    [GeneratedRegex("""\bT\.Count\("(?<key>[^"]+)",""")]
    private static partial Regex Counted();

    [GeneratedRegex("""\b(?:T|language)\[\$"(?<start>[^"{]+)\{""")]
    private static partial Regex Built();
}
