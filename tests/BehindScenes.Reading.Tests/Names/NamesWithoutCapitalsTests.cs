namespace BehindScenes.Reading.Tests.Names;

/// <summary>Scripts that have no capitals, and languages that decline names: the words around a name show it.</summary>
public sealed class NamesWithoutCapitalsTests
{
    [Theory]
    [InlineData("ko", "tvN 드라마 ‘밤의 부두’ 촬영 현장에서 배우 김하람은 웃었다. 김하람(윤도진 역)과 박서율(한소미 역)은 함께 대본을 맞췄다.", "김하람 = 윤도진", "박서율 = 한소미")]
    [InlineData("zh", "電視劇《夜的碼頭》釋出花絮。演員王思遠飾演林海，陳怡君飾演周雪，兩人在片場笑場。王思遠說很開心。", "王思遠 = 林海", "陳怡君 = 周雪")]
    [InlineData("th", "ละคร \"ท่าเรือยามค่ำ\" เบื้องหลัง เมฆ (ต้น-ภาคิน) และ ดาว (ฝน-มณีรัตน์) ซ้อมบทหน้ากล้อง", "ต้น-ภาคิน = เมฆ", "ฝน-มณีรัตน์ = ดาว")]
    [InlineData("ru", "На съёмках дорамы «Ночной причал» Кан Дочжин (Ли Сан Хо) смеялся. Актёру Ли Сан Хо помогала актриса Пак Мин Ха. Юн На Ён (Пак Мин Ха) пела.", "Ли Сан Хо = Кан Дочжин", "Пак Мин Ха = Юн На Ён")]
    public void Castings_are_told(string language, string text, string first, string second) =>
        Readings.In(language, text).Cast().Should().BeEquivalentTo(first, second);

    [Theory]
    [InlineData("Режиссёр Антон Журавский смеялся. На съёмках поздравили Антона Журавского.", "Антон Журавский")]
    [InlineData("На съёмках у режиссёра Ирины Заславской шёл дождь.", "Ирина Заславская")]
    [InlineData("Вместе с режиссёром О Чжун Сиком смеялась вся группа.", "О Чжун Сик")]
    public void A_declined_name_is_told_in_its_first_case(string text, string name) =>
        Readings.In("ru", $"Дорама «Ночной причал» выходит в мае. {text}").People.Select(person => person.Name).Should().Equal(name);
}
