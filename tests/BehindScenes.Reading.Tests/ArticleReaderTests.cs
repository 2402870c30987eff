using BehindScenes.Reading.Findings;

namespace BehindScenes.Reading.Tests;

/// <summary>What holds of every text, told on the project's own articles and some invented ones.</summary>
public sealed class ArticleReaderTests
{
    private static readonly Dictionary<string, string> Invented = new()
    {
        ["en"] = """
            Rain and laughter on the set of “The Pier at Night”

            Lena Marsh, played by Ada Quill, waits at the pier in episode 3. Behind the scenes Ada Quill and Tom Barley, who plays Ned Crow, rehearsed under one umbrella.

            Director Mira Holm laughed with Ada Quill and Tom Barley on set. Fans wrote comments such as: “Sue Winter plays nobody”.

            Leave a comment
            """,
        ["vi"] = """
            Hậu trường “Bến Đò Xưa” tập 5: mưa, tiếng cười và bánh sinh nhật

            Ngọc Lan (Mai Thu Trà) gặp Đức do Lê Quang Bảo đóng. Ở phim trường, Thu Trà và Quang Bảo cười với nhau. Video: Bến Đò

            Đạo diễn Hoàng Minh tặng bánh sinh nhật cho Mai Thu Trà ở tập 5 của “Bến Đò Xưa”.
            """,
        ["it"] = "Pioggia sul set di «Il molo di notte»\r\n\r\nLena Mori, interpretata da Ada Verdi, aspetta nell’episodio 4. Dietro le quinte Ada Verdi e Tommaso Riva ridono.\r\n\r\nLascia un commento\r\n",
        ["fr"] = "Pluie sur le plateau de « La Jetée la nuit »\r\rAnne Roche incarne Léa Morin dans l’épisode 9. Hors caméra, Anne Roche et Marc Delorme éclatent de rire.\r",
    };

    public static TheoryData<string> Texts { get; } = new(SeedArticles.Names.Concat(Invented.Keys));

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_proof_is_the_sentence_at_its_place(string name)
    {
        var (text, reading) = (TextOf(name), Read(name));
        reading.Proofs().Should().NotBeEmpty();
        foreach (var proof in reading.Proofs())
        {
            text.Substring(proof.Start, proof.End - proof.Start).Should().Be(proof.Sentence);
            proof.Sentence.Should().Be(proof.Sentence.Trim()).And.NotBeEmpty();
            proof.Rule.Should().NotBeEmpty();
            proof.Start.Should().BeGreaterThanOrEqualTo(reading.BodyStart);
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_line_is_kept_or_taken_off_with_its_place(string name)
    {
        var (text, reading) = (TextOf(name), Read(name));
        reading.Removed.Should().NotContain(removed => text.Substring(removed.Start, removed.End - removed.Start) != removed.Text || LinesBefore(text, removed.Start) + 1 != removed.Line);
        var left = reading.Removed.Aggregate(text[reading.BodyStart..], (rest, removed) => rest.Replace(removed.Text, "", StringComparison.Ordinal));
        Letters($"{reading.Headline}{reading.Body}").Should().Be(Letters(left));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_reading_is_the_same_every_time_and_on_every_machine(string name)
    {
        var written = Read(name).Written();
        Read(name).Written().Should().Be(written);
        Readings.Under("tr-TR", () => Read(name).Written()).Should().Be(written);
        Readings.Under("th-TH", () => Read(name).Written()).Should().Be(written);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_pasted_behind_itself_tells_of_nobody_else(string name)
    {
        var (text, once) = (TextOf(name), Read(name));
        var twice = ArticleReader.Read($"{text}\n\n{text[once.BodyStart..]}", once.BodyStart);
        twice.People.Select(person => person.Name).Should().BeSubsetOf(once.People.Select(person => person.Name));
        twice.Cast().Should().BeEquivalentTo(once.Cast());
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Line_breaks_of_any_kind_are_read_alike(string name)
    {
        var text = TextOf(name).ReplaceLineEndings("\n")[Read(name).BodyStart..];
        var expected = ArticleReader.Read(text);
        foreach (var end in new[] { "\r\n", "\r" })
        {
            var reading = ArticleReader.Read(text.ReplaceLineEndings(end));
            reading.Cast().Should().Equal(expected.Cast());
            reading.Body.Should().Be(expected.Body);
            reading.Removed.Select(removed => removed.Line).Should().Equal(expected.Removed.Select(removed => removed.Line));
        }
    }

    [Theory]
    [InlineData("en", "Ada Quill = Lena Marsh", "Tom Barley = Ned Crow")]
    [InlineData("vi", "Mai Thu Trà = Ngọc Lan", "Lê Quang Bảo = Đức")]
    [InlineData("it", "Ada Verdi = Lena Mori")]
    [InlineData("fr", "Anne Roche = Léa Morin")]
    public void A_whole_text_tells_its_castings(string language, params string[] cast)
    {
        var reading = Read(language);
        reading.Language.Should().Be(language);
        reading.Cast().Should().BeEquivalentTo(cast);
        reading.Dramas.Should().ContainSingle();
        reading.Episodes.Should().ContainSingle();
    }

    private static string TextOf(string name) => Invented.TryGetValue(name, out var text) ? text : SeedArticles.Text(name);

    private static ArticleReading Read(string name) => Invented.TryGetValue(name, out var text) ? ArticleReader.Read(text) : SeedArticles.Read(name);

    private static int LinesBefore(string text, int position) => text[..position].ReplaceLineEndings("\n").Count(c => c == '\n');

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
