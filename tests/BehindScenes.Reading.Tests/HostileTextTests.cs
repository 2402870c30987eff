using System.Text;
using BehindScenes.Reading.Findings;
using BehindScenes.Reading.Languages;

namespace BehindScenes.Reading.Tests;

/// <summary>Texts that nobody would call an article cost a little time and nothing else.</summary>
public sealed class HostileTextTests
{
    private const int Many = 100_000;
    private const int Mebibyte = 1024 * 1024;

    /// <summary>For one reading of one text; a reading that hangs is told, a slow machine is not.</summary>
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(20);

    private static readonly Dictionary<string, Func<string>> Texts = new()
    {
        ["nothing"] = () => "",
        ["one line of words"] = () => Filled("The rain fell on the pier and nobody laughed "),
        ["one line of names"] = () => Filled("Ada Quill "),
        ["one line of names in a list"] = () => Filled("Ada Quill, Tom Barley and "),
        ["one word without a blank"] = () => new string('a', Mebibyte),
        ["one capital without a blank"] = () => new string('A', Mebibyte),
        ["no blanks"] = () => Filled("雨が降った"),
        ["open parentheses"] = () => new string('(', Many),
        ["closed parentheses"] = () => new string(')', Many),
        ["names in open parentheses"] = () => Repeated("(Ada ", Many),
        ["straight quotes"] = () => new string('"', Many),
        ["opening quotes"] = () => new string('“', Many),
        ["opening quotes before words"] = () => Repeated("«a ", Many),
        ["closing quotes"] = () => new string('»', Many),
        ["quoted letters"] = () => Repeated("“A” ", Many),
        ["apostrophes"] = () => Repeated("l'", Many),
        ["hyphens"] = () => Repeated("a-", Many),
        ["full stops"] = () => new string('.', Many),
        ["sentences of one letter"] = () => Repeated("A. b! ", Many),
        ["numbers"] = () => Repeated("episode 1, ", Many),
        ["empty lines"] = () => new string('\n', Mebibyte),
        ["carriage returns"] = () => Repeated("a\r", Many),
        ["both breaks"] = () => Repeated("A\r\n\rb\n", Many),
        ["wrapped lines"] = () => Repeated("and so\n", Many),
        ["many headlines"] = () => Repeated("# A\n\n", Many),
        ["NUL"] = () => Repeated("Ada\0Quill ", Many),
        ["high surrogates"] = () => Repeated("Ân\uD83D ", Many),
        ["low surrogates"] = () => Repeated("\uDE00Ân. ", Many),
        ["right-to-left marks"] = () => Repeated("\u202EAda \u200FQuill\u202C ", Many),
        ["emoji"] = () => Repeated("👩‍👩‍👧🌧️ ", Many / 2),
        ["combining marks"] = () => "e" + new string('\u0301', Many),
        ["mixed scripts"] = () => Repeated("Ада Quill 비 雨 ฝน مطر Ωρα ", Many / 5),
        ["openings of a casting"] = () => Repeated("Ada Quill played the ", Many / 2),
        ["a recipe"] = () => "Rain cake (for four)\n\nBeat two eggs (large ones) with sugar. Add flour, butter and milk. Bake at 180 °C for 40 minutes. Serve warm with Crème Anglaise (Vanilla Sauce).",
        ["program source"] = () => "#include <stdio.h>\nint main(void) { Foo Bar = (Baz Qux)(\"Hello World\"); return Ada_Quill(Tom, Barley); } // See (Ada): ep 3\n",
        ["a table"] = () => Repeated("| Ada | (Tom) | 3 |\n", 1_000),
    };

    public static TheoryData<string> Names { get; } = new(Texts.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_hostile_text_tells_no_casting_in_any_language(string name)
    {
        var text = Texts[name]();
        foreach (var read in Lexicons.Languages.Select(language => (Func<ArticleReading>)(() => Readings.In(language, text))).Append(() => ArticleReader.Read(text)))
        {
            var reading = await Task.Run(read).WaitAsync(Guard);
            reading.Castings.Should().BeEmpty();
            reading.Proofs().Should().NotContain(proof => text.Substring(proof.Start, proof.End - proof.Start) != proof.Sentence);
            reading.Removed.Should().NotContain(removed => text.Substring(removed.Start, removed.End - removed.Start) != removed.Text);
        }
    }

    [Fact]
    public async Task All_hostile_texts_are_read_in_time() =>
        await Task.Run(() => Texts.Values.Select(text => ArticleReader.Read(text()).Castings.Count).Sum()).WaitAsync(2 * Guard);

    private static string Filled(string piece) => Repeated(piece, Mebibyte / Encoding.UTF8.GetByteCount(piece));

    private static string Repeated(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();
}
