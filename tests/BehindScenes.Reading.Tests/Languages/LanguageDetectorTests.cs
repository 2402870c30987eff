using System.Text;
using BehindScenes.Reading.Languages;

namespace BehindScenes.Reading.Tests.Languages;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("vi", "Mưa rơi cả ngày ở bến đò nhưng không ai trong đoàn phim muốn về, vì họ còn một cảnh quay với nhau.")]
    [InlineData("it", "La pioggia cade tutto il giorno sul molo, ma nessuno della troupe vuole andare via: c’è ancora una scena da girare.")]
    [InlineData("fr", "La pluie tombe toute la journée sur la jetée, mais personne dans l’équipe ne veut partir : il reste une scène à tourner.")]
    [InlineData("en", "The rain falls on the pier all day, but nobody in the crew wants to leave, for there is one more scene to shoot.")]
    [InlineData("fr", "La pluie tombe sur le plateau de « The Pier at Night and the Rain of the World » et les acteurs ne partent pas.")]
    [InlineData("vi", "Trong hậu trường “The Pier at Night and the Rain”, họ cười với nhau và không ai muốn về trước khi mưa tạnh.")]
    [InlineData("it", "Sul set di «The Pier at Night», ovvero «밤의 부두», la pioggia non si ferma e i due attori ridono con la troupe.")]
    [InlineData("en", "On the set of “La Jetée la nuit dans la pluie” the rain did not stop, and the two of them laughed with the crew.")]
    [InlineData("de", "Der Regen fiel den ganzen Tag auf den Steg, aber niemand wollte gehen, denn es fehlte noch eine Szene.")]
    [InlineData("es", "La lluvia cayó todo el día sobre el muelle, pero nadie del equipo quiso irse, porque faltaba una escena por rodar.")]
    [InlineData("pt", "A chuva caiu o dia todo no cais, mas ninguém da equipe quis ir embora, porque faltava uma cena para gravar.")]
    [InlineData("id", "Hujan turun sepanjang hari di dermaga, tetapi tidak ada kru yang mau pulang karena masih ada satu adegan.")]
    [InlineData("ko", "하루 종일 부두에 비가 내렸지만 제작진 중 누구도 떠나려 하지 않았다.")]
    [InlineData("ko", "드라마 “The Pier at Night”의 촬영장에 하루 종일 비가 내렸다.")]
    [InlineData("ja", "一日中、桟橋に雨が降ったが、撮影班の誰も帰ろうとしなかった。")]
    [InlineData("ja", "撮影現場の桟橋で主演俳優二人が雨天決行の記念撮影をした。")]
    [InlineData("zh", "码头下了一整天的雨，但剧组里没有人想离开。")]
    [InlineData("th", "ฝนตกที่ท่าเรือทั้งวัน แต่ไม่มีใครในกองถ่ายอยากกลับบ้าน")]
    [InlineData("ru", "Дождь шёл на причале весь день, но никто из съёмочной группы не хотел уходить.")]
    [InlineData("ar", "هطل المطر على الرصيف طوال اليوم لكن لم يرغب أحد من الفريق في المغادرة.")]
    public void A_language_is_told_whatever_the_machines_own(string language, string text)
    {
        LanguageDetector.Detect(text).Should().Be(language);
        LanguageDetector.Detect(text.Normalize(NormalizationForm.FormD)).Should().Be(language, "a decomposed text is the same text");
        Readings.Under("tr-TR", () => LanguageDetector.Detect(text.ToUpperInvariant())).Should().Be(language, "capitals do not turn it");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("12 345 6,7 % 2024-05-01")]
    [InlineData("!?… “” «» 🌧🌧")]
    [InlineData("qwrx plok zzub vrint gnarf molk trap blix quon")]
    [InlineData("Regnet föll hela dagen på bryggan, men ingen i laget ville gå, för en scen återstod.")]
    [InlineData("Ada Quill Tom Barley Mira Holm Jon Vale")]
    public void A_language_that_cannot_be_told_is_no_guess(string text) => LanguageDetector.Detect(text).Should().Be("und");

    [Fact]
    public void A_stated_language_wins() =>
        ArticleReader.Read("The rain falls on the pier and nobody of the crew wants to leave.", 0, new StatedFacts(Language: "it")).Language.Should().Be("it");

    [Theory]
    [InlineData("vi-VN", "vi")]
    [InlineData("fr", "fr")]
    [InlineData("xx", "")]
    [InlineData("", "")]
    public void A_lexicon_is_found_by_the_first_part_of_a_language(string language, string found) => Lexicons.For(language).Language.Should().Be(found);
}
