using BehindScenes.Reading.Findings;

namespace BehindScenes.Reading.Tests.Findings;

public sealed class CastingTests
{
    private const string Vietnamese = "Mai Thu Trà = Ngọc Lan";
    private const string Italian = "Ada Verdi = Lena Mori";
    private const string French = "Anne Roche = Léa Morin";
    private const string English = "Ada Quill = Lena Marsh";
    private const string Turkish = "Selin Tunç = Ela Soylu";
    private const string Arabic = "ليلى منصور = سلمى كريم";

    [Theory]
    [InlineData("vi", Vietnamese, "Hôm ấy Ngọc Lan (Mai Thu Trà) đợi ở bến.")]
    [InlineData("vi", Vietnamese, "Cô gái tên Ngọc Lan do Mai Thu Trà đóng rất hiền.")]
    [InlineData("vi", Vietnamese, "Cô gái tên Ngọc Lan do Mai Thu Trà thủ vai rất hiền.")]
    [InlineData("vi", Vietnamese, "Ở đó Mai Thu Trà vào vai Ngọc Lan, một cô gái hiền.")]
    [InlineData("vi", Vietnamese, "Ở đó Mai Thu Trà thủ vai Ngọc Lan rất hiền.")]
    [InlineData("vi", Vietnamese, "Ở đó Mai Thu Trà đóng vai Ngọc Lan rất hiền.")]
    [InlineData("vi", Vietnamese, "Ở đó Mai Thu Trà hóa thân thành Ngọc Lan rất hiền.")]
    [InlineData("vi", Vietnamese, "Ở đó Mai Thu Trà thể hiện nhân vật Ngọc Lan rất hiền.")]
    [InlineData("vi", Vietnamese, "Ở đó Mai Thu Trà (vai Ngọc Lan) rất hiền.")]
    [InlineData("vi", Vietnamese, "Ở đó Ngọc Lan (diễn viên Mai Thu Trà) rất hiền.")]
    [InlineData("vi", Vietnamese, "Ở đó Mai Thu Trà rất hợp với nhân vật Ngọc Lan mà cô đảm nhận.")]
    [InlineData("vi", Vietnamese, "Ở đó Mai Thu Trà, người đóng vai Ngọc Lan, rất hiền.")]
    [InlineData("it", Italian, "Al molo Lena Mori (Ada Verdi) aspetta la pioggia.")]
    [InlineData("it", Italian, "Al molo Lena Mori, interpretata da Ada Verdi, aspetta la pioggia.")]
    [InlineData("it", Italian, "Al molo Lena Mori (interpretata da Ada Verdi) aspetta la pioggia.")]
    [InlineData("it", Italian, "Al molo Lena Mori, a cui presta il volto Ada Verdi, aspetta.")]
    [InlineData("it", Italian, "Al molo Lena Mori, che ha il volto di Ada Verdi, aspetta.")]
    [InlineData("it", Italian, "Al molo Ada Verdi interpreta Lena Mori sotto la pioggia.")]
    [InlineData("it", Italian, "Al molo Ada Verdi, che interpreta Lena Mori, ride con tutti.")]
    [InlineData("it", Italian, "Al molo Ada Verdi nel ruolo di Lena Mori aspetta la pioggia.")]
    [InlineData("it", Italian, "Al molo Ada Verdi, nei panni di Lena Mori, aspetta la pioggia.")]
    [InlineData("it", Italian, "Al molo Ada Verdi veste i panni di Lena Mori con grazia.")]
    [InlineData("it", Italian, "Al molo Ada Verdi presta il volto a Lena Mori con grazia.")]
    [InlineData("fr", French, "Sur la jetée, Léa Morin (Anne Roche) attend la pluie.")]
    [InlineData("fr", French, "Sur la jetée, Anne Roche dans le rôle de Léa Morin attend la pluie.")]
    [InlineData("fr", French, "Sur la jetée, Anne Roche y joue Léa Morin avec grâce.")]
    [InlineData("fr", French, "Sur la jetée, Anne Roche incarne Léa Morin avec grâce.")]
    [InlineData("fr", French, "Sur la jetée, Anne Roche incarne la jeune et fière Léa Morin.")]
    [InlineData("fr", French, "Sur la jetée, Anne Roche, qui interprète Léa Morin, rit encore.")]
    [InlineData("fr", French, "Sur la jetée, Anne Roche tient le rôle de Léa Morin avec grâce.")]
    [InlineData("fr", French, "Sur la jetée, Anne Roche prête ses traits à Léa Morin.")]
    [InlineData("fr", French, "Sur la jetée, Anne Roche campe Léa Morin avec grâce.")]
    [InlineData("fr", French, "Sur la jetée, Léa Morin, incarnée par Anne Roche, attend.")]
    [InlineData("fr", French, "Sur la jetée, Léa Morin, que joue Anne Roche, attend la pluie.")]
    [InlineData("fr", French, "Sur la jetée, Léa Morin, à qui Anne Roche prête ses traits, attend.")]
    [InlineData("fr", French, "Sur la jetée, Léa Morin, sous les traits d’Anne Roche, attend.")]
    [InlineData("fr", French, "Sur la jetée, Anne Roche, l’interprète de Léa Morin, rit encore.")]
    [InlineData("en", English, "At the pier Lena Marsh (Ada Quill) waits for the rain.")]
    [InlineData("en", English, "At the pier Lena Marsh, played by Ada Quill, waits for the rain.")]
    [InlineData("en", English, "At the pier Lena Marsh (portrayed by Ada Quill) waits.")]
    [InlineData("en", English, "At the pier Ada Quill plays Lena Marsh in the rain.")]
    [InlineData("en", English, "At the pier Ada Quill portrays the Lena Marsh of the novel.")]
    [InlineData("en", English, "In the rain Ada Quill stars as Lena Marsh for once.")]
    [InlineData("en", English, "In the rain Ada Quill as Lena Marsh waits for the boat.")]
    [InlineData("en", English, "In the rain Ada Quill (who plays Lena Marsh) waits.")]
    [InlineData("en", English, "In the rain Ada Quill, who plays Lena Marsh, waits.")]
    [InlineData("en", English, "In the rain Ada Quill, playing Lena Marsh, waits.")]
    [InlineData("en", English, "Here Ada Quill plays Lena Marsh in the rain.")]
    [InlineData("en", English, "At the pier Lena Marsh, played by the gifted veteran actress Ada Quill, waits.")]
    [InlineData("tr", Turkish, "Ela Soylu’yu canlandıran güler yüzlü usta oyuncu Selin Tunç yağmuru bekledi.")]
    [InlineData("ar", Arabic, "في المسلسل تجسد الفنانة القديرة ليلى منصور دور المحامية سلمى كريم.")]
    [InlineData("fr", French, "Ici Anne Roche incarne Léa Morin avec grâce.")]
    [InlineData("it", Italian, "Qui Ada Verdi interpreta Lena Mori sotto la pioggia.")]
    [InlineData("vi", Vietnamese, "Nay Mai Thu Trà vào vai Ngọc Lan, một cô gái hiền.")]
    public void Who_plays_whom_is_told_with_its_sentence(string language, string cast, string sentence)
    {
        var text = $"1, 2. {sentence} 3.\n\n{Readings.Drama(language)}";
        var reading = Readings.In(language, text);
        reading.Cast().Should().Equal(cast);
        var proof = reading.Castings[0].Proof;
        (proof.Sentence, proof.Status).Should().Be((sentence, FindingStatus.Reported));
        text[proof.Start..proof.End].Should().Be(sentence);
    }

    [Theory]
    [InlineData("en", "Lena Marsh (Ada Quill) meets Ned Crow (Tom Barley), a sailor.", "Ada Quill = Lena Marsh", "Tom Barley = Ned Crow")]
    [InlineData("en", "Ada Quill plays Lena Marsh and Tom Barley plays Ned Crow.", "Ada Quill = Lena Marsh", "Tom Barley = Ned Crow")]
    [InlineData("vi", "Ở đó Ngọc Lan (Mai Thu Trà) gặp Đức do Lê Quang Bảo đóng.", "Mai Thu Trà = Ngọc Lan", "Lê Quang Bảo = Đức")]
    [InlineData("fr", "Sur la jetée, Anne Roche joue Léa Morin, éprise d’Hugo Val, incarné par Marc Delorme.", "Anne Roche = Léa Morin", "Marc Delorme = Hugo Val")]
    public void One_sentence_may_cast_two(string language, string sentence, string first, string second) =>
        Readings.In(language, $"{sentence} {Readings.Drama(language)}").Cast().Should().BeEquivalentTo(first, second);

    [Theory]
    [InlineData("en", "At the pier Ada Quill (Tom Barley’s friend since school) waits.")]
    [InlineData("en", "Ada Quill (left) and Tom Barley (right) wait for the boat.")]
    [InlineData("en", "Lena Marsh waits. Ada Quill laughs.")]
    [InlineData("en", "The actress Ada Quill does not play Lena Marsh.")]
    [InlineData("it", "L’attrice Ada Verdi non interpreta Lena Mori.")]
    [InlineData("fr", "L’actrice Anne Roche n’incarne pas Léa Morin.")]
    [InlineData("en", "The couple Ada Quill and Tom Barley rehearsed on set.")]
    [InlineData("vi", "Ở đó Mai Thu Trà và Lê Quang Bảo đợi mưa tạnh.")]
    [InlineData("it", "Ada Verdi (a sinistra) ride con Tommaso Riva.")]
    [InlineData("vi", "Phản ứng của khán giả: “Ngọc Lan do Mai Thu Trà đóng dễ thương quá”, “Lê Quang Bảo vào vai Đức hay ghê”.")]
    [InlineData("it", "Tra i commenti: «Lena Mori, interpretata da Ada Verdi, sono io!», «Ada Verdi è Lena Mori per sempre».")]
    [InlineData("fr", "Parmi les commentaires : « Anne Roche incarne Léa Morin mieux que tous », « Léa Morin (Anne Roche) pour toujours ».")]
    [InlineData("en", "There were comments such as: “Ada Quill plays Lena Marsh like nobody else”, “Lena Marsh (Ada Quill) forever”.")]
    public void Nothing_is_cast_that_the_text_does_not_tell(string language, string sentence) => Readings.In(language, $"{sentence}\n\n{Readings.Drama(language)}").Castings.Should().BeEmpty();

    [Theory]
    [InlineData("en", "The drama “The Pier at Night” was directed by Mira Holm. On set Mira Holm rehearsed with actress Ada Quill.", "Mira Holm", "Ada Quill")]
    [InlineData("vi", "Phim “Bến Đò Xưa” do Hoàng Minh Đức đạo diễn. Ở phim trường, Hoàng Minh Đức tập với diễn viên Mai Thu Trà.", "Hoàng Minh Đức", "Mai Thu Trà")]
    [InlineData("it", "La serie «Il molo di notte» è diretta da Carla Neri. Sul set Carla Neri ride con l’attrice Ada Verdi.", "Carla Neri", "Ada Verdi")]
    [InlineData("fr", "La série « La Jetée la nuit » est réalisée par Paul Vannier. Sur le plateau, Paul Vannier rit avec l’actrice Anne Roche.", "Paul Vannier", "Anne Roche")]
    public void A_director_is_no_actor(string language, string text, string director, string actor)
    {
        var reading = Readings.In(language, text);
        reading.People.Where(person => person.Role == PersonRole.Director).Select(person => person.Name).Should().Equal(director);
        reading.Actors().Should().Equal(actor);
    }

    [Fact]
    public void A_casting_carries_the_drama_or_none()
    {
        Readings.In("en", "The drama “The Pier at Night” airs in May. Ada Quill plays Lena Marsh.").Castings.Should().ContainSingle().Which.Drama.Should().Be("The Pier at Night");
        Readings.In("en", "Ada Quill plays Lena Marsh.").Castings.Should().ContainSingle().Which.Drama.Should().BeNull();
    }
}
