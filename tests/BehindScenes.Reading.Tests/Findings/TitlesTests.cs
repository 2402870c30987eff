namespace BehindScenes.Reading.Tests.Findings;

public sealed class TitlesTests
{
    [Theory]
    [InlineData("en", "The drama “The Pier at Night” airs on Friday.", "The Pier at Night")]
    [InlineData("en", "The series Harbour Light airs on Friday.", "Harbour Light")]
    [InlineData("en", "The series The Pier at Night airs on Friday.", "The Pier at Night")]
    [InlineData("en", "Episode 3 of \"Salt and Paper\" was filmed in the rain.", "Salt and Paper")]
    [InlineData("en", "Rain fell on the set of ‘Harbour’s End’ for a day. The crew of ‘Harbour’s End’ laughed.", "Harbour’s End")]
    [InlineData("vi", "Bộ phim “Bến Đò Xưa” lên sóng vào tháng 5.", "Bến Đò Xưa")]
    [InlineData("vi", "Bộ phim Bến Đò Xưa lên sóng vào tháng 5.", "Bến Đò Xưa")]
    [InlineData("vi", "Ở tập 5 và tập 6 của “Bến Đò Xưa”, mưa rơi cả ngày.", "Bến Đò Xưa")]
    [InlineData("it", "La serie «Il molo di notte» va in onda a maggio.", "Il molo di notte")]
    [InlineData("it", "Nell’episodio 4 di ''Il molo di notte'' piove per un giorno.", "Il molo di notte")]
    [InlineData("fr", "La série « La Jetée la nuit » est diffusée en mai.", "La Jetée la nuit")]
    [InlineData("fr", "Dans l’épisode 9 d’« Orage sur le quai », il pleut toute la journée.", "Orage sur le quai")]
    public void A_drama_is_told_by_what_stands_beside_its_title(string language, string text, string title)
    {
        var reading = Readings.In(language, text);
        reading.Dramas.Select(drama => drama.Title).Should().Equal(title);
        reading.Mentions.Should().BeEmpty();
        reading.Dramas[0].Proof.Sentence.Should().Contain(title);
    }

    [Theory]
    [InlineData("«Il molo di notte»: una giornata di pioggia\n\nLa serie «The Pier at Night» va in onda a maggio. Sul set di «The Pier at Night» piove per un giorno.", "Il molo di notte", "The Pier at Night")]
    [InlineData("Un giorno di pioggia sul set\n\nLa serie «Il molo di notte», ovvero «The Pier at Night», va in onda a maggio.", "Il molo di notte", "The Pier at Night")]
    [InlineData("A day of rain on the set\n\nThe drama “The Pier at Night” (“밤의 부두”) airs in May and everyone is happy with it.", "The Pier at Night", "밤의 부두")]
    [InlineData("« La Jetée la nuit » : une journée de pluie\n\nLa série « The Pier at Night » est diffusée en mai. Sur le plateau de « The Pier at Night », il pleut.", "La Jetée la nuit", "The Pier at Night")]
    public void A_translated_title_and_the_texts_own_are_one_drama(string text, string one, string other)
    {
        var drama = ArticleReader.Read(text).Dramas.Should().ContainSingle().Which;
        drama.Aliases.Prepend(drama.Title).Should().BeEquivalentTo(one, other);
    }

    [Theory]
    [InlineData("Rain on the set of “The Pier at Night”\n\nThe drama “The Pier at Night” airs in May. Ada Quill was last seen in the series “Salt and Paper”. Everyone on the set of “The Pier at Night” laughed.", "The Pier at Night", "Salt and Paper")]
    [InlineData("Hậu trường “Bến Đò Xưa” và một ngày mưa\n\nPhim “Bến Đò Xưa” lên sóng vào tháng 5. Trước đó Mai Thu Trà đã có bộ phim “Muối và Giấy” rất được yêu. Hậu trường phim “Bến Đò Xưa” rất vui.", "Bến Đò Xưa", "Muối và Giấy")]
    public void A_second_work_is_only_mentioned(string text, string drama, string mention)
    {
        var reading = ArticleReader.Read(text);
        reading.Dramas.Select(found => found.Title).Should().Equal(drama);
        reading.Mentions.Select(found => found.Title).Should().Equal(mention);
    }

    [Theory]
    [InlineData("en", "On the set of the drama “The Pier at Night” she said: “Never Again In The Rain”. “Never Again In The Rain”, he answered.")]
    [InlineData("en", "“I thought the rain was over,” said Ada Quill. The drama “The Pier at Night” airs in May.")]
    [InlineData("it", "La serie «The Pier at Night» va in onda a maggio. «Non abbiate paura», dice lei. «Non abbiate paura», ripete.")]
    [InlineData("fr", "La série « The Pier at Night » est diffusée en mai. Elle avoue : « Je pensais être en retard. »")]
    [InlineData("vi", "Phim “The Pier at Night” lên sóng vào tháng 5. Khán giả kêu lên “Dễ thương dữ vậy sao”, rồi lại “Dễ thương dữ vậy sao”.")]
    [InlineData("en", "The drama “The Pier at Night” airs on tvN. The “tvN Drama” channel showed the “tvN Drama” making-of.")]
    public void What_somebody_says_is_no_title(string language, string text)
    {
        var reading = Readings.In(language, text);
        reading.Dramas.Select(drama => drama.Title).Should().Equal("The Pier at Night");
        reading.Mentions.Should().BeEmpty();
    }

    [Theory]
    [InlineData("The rain fell on the pier all day and nobody had an umbrella with them.")]
    [InlineData("“Come in out of the rain,” she said, and everyone did.")]
    [InlineData("The actress Ada Quill met Tom Barley at the old pier in Marsh Bay.")]
    public void A_text_that_names_no_drama_has_none(string text)
    {
        var reading = Readings.In("en", text);
        reading.Dramas.Should().BeEmpty();
        reading.People.Should().BeEmpty("nobody is told of but in a drama");
    }
}
