namespace BehindScenes.Reading.Tests;

/// <summary>Sentences as making-of texts have them, of which a hasty reader makes a wrong fact. Missing one is better than inventing one.</summary>
public sealed class PrecisionTests
{
    [Theory]
    [InlineData("en", "Fans remember Ada Quill as Queen Isolde in “Crown of Salt”.")]
    [InlineData("vi", "Đỗ Anh Tuấn vào vai Hải trong phim “Gió Miền Cát”.")]
    [InlineData("it", "Chiara Neri (Rai 1) ride sul set con Dario Poli.")]
    [InlineData("fr", "Sur le plateau, Alice Renaud (Nantes) éclate de rire.")]
    [InlineData("vi", "Diễn viên Tuấn Kiệt suýt đóng vai Quân, nhưng vai này thuộc về người khác.")]
    [InlineData("fr", "Nora Belkacem remplace Julie Ferrand dans le rôle d’Alix.")]
    [InlineData("fr", "Marc Delorme joue la scène du parapluie avec Anne Roche.")]
    [InlineData("en", "Ada Quill is Korean.")]
    public void No_casting_is_invented(string language, string sentence) =>
        Readings.In(language, $"{Readings.Drama(language)}\n\n{sentence}").Castings
            .Where(casting => casting.Proof.Status is Reading.Findings.FindingStatus.Reported or Reading.Findings.FindingStatus.Quoted).Should().BeEmpty();

    [Theory]
    [InlineData("en", "In episode 2 of “Silver Road” actor Leo Grant hugged actress Nadia Holt on set.")]
    [InlineData("it", "Sul set l’attore Dario Poli non ha abbracciato l’attrice Chiara Neri.")]
    [InlineData("vi", "Diễn viên Bảo Nam không cười khi quay cảnh này.")]
    [InlineData("en", "Actor Leo Grant fell ill on the set.")]
    [InlineData("en", "Did actor Leo Grant slip and get hurt? Leo Grant slipped, they say?")]
    [InlineData("en", "On the set actor Leo Grant watched the new teaser.")]
    public void No_moment_is_invented(string language, string sentence) =>
        Readings.In(language, $"{Readings.Drama(language)}\n\n{sentence}").Moments.Should().BeEmpty();

    [Fact]
    public void What_is_said_of_another_work_is_not_said_of_this_one()
    {
        var reading = Readings.In("en", "The drama “The Pier at Night” airs on tvN. In episode 3 actress Ada Quill waits.\n\nIn episode 11 of “Silver Road”, shown by Netflix, she had run away.");
        reading.EpisodeNumbers().Should().Equal(3);
        reading.Networks.Select(network => network.Name).Should().Equal("tvN");
    }

    [Fact]
    public void Both_are_the_two_whom_the_paragraph_named_and_nobody_who_directs()
    {
        var reading = Readings.In("en", "The drama “The Pier at Night” airs. Actress Mia Stone and actor Tom Barley met before.\n\nDirector Ann Petrov came late. Actress Ada Quill forgot a line, and actor Jon Vale too. On the set both actors laughed.");
        reading.Moments.Should().ContainSingle().Which.People.Should().BeEquivalentTo("Ada Quill", "Jon Vale");
    }

    [Fact]
    public void A_menu_over_the_headline_is_no_headline()
    {
        var reading = ArticleReader.Read("Home\nNews\nCast\n\nRain and laughter on the set of “The Pier at Night”\n\nThe drama “The Pier at Night” airs, and Ada Quill laughed with the crew.\n");
        reading.Headline.Should().Be("Rain and laughter on the set of “The Pier at Night”");
        reading.Removed.Select(removed => removed.Text).Should().Equal("Home", "News", "Cast");
    }
}
