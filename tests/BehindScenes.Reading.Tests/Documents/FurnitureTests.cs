using BehindScenes.Reading.Findings;

namespace BehindScenes.Reading.Tests.Documents;

public sealed class FurnitureTests
{
    private static readonly Dictionary<string, (string Headline, string First, string Last)> Stories = new()
    {
        ["en"] = ("Rain and laughter on the set of “The Pier at Night”", "Ada Quill and Tom Barley waited for the rain to stop.", "Then the camera was off and they laughed again."),
        ["vi"] = ("Hậu trường “Bến Đò Xưa”: mưa, tiếng cười và bánh sinh nhật", "Mai Thu Trà và Lê Quang đợi cho mưa tạnh ở bến.", "Rồi máy quay tắt và họ lại cười với nhau."),
        ["it"] = ("Pioggia e risate sul set di «Il molo di notte»", "Ada Verdi e Tommaso Riva aspettano che la pioggia finisca.", "Poi la telecamera è spenta e i due ridono ancora."),
        ["fr"] = ("Pluie et rires sur le plateau de « La Jetée la nuit »", "Anne Roche et Marc Delorme attendent la fin de la pluie.", "Puis la caméra est coupée et ils rient encore."),
    };

    [Theory]
    [InlineData("en", "Leave a comment", "comment form")]
    [InlineData("en", "Your email address will not be published. Required fields are marked *", "comment form")]
    [InlineData("en", "Read also: Ten piers to see before winter", "read also")]
    [InlineData("en", "Skip to content", "page")]
    [InlineData("en", "All rights reserved.", "copyright")]
    [InlineData("it", "Lascia un commento", "comment form")]
    [InlineData("it", "Il tuo indirizzo email non sarà pubblicato. Campi richiesti: *", "comment form")]
    [InlineData("it", "Annulla risposta", "comment form")]
    [InlineData("it", "LEGGI ANCHE: dieci moli da vedere", "read also")]
    [InlineData("it", "© 2024 Il Molo - Riproduzione riservata", "copyright")]
    [InlineData("fr", "Laisser un commentaire", "comment form")]
    [InlineData("fr", "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *", "comment form")]
    [InlineData("fr", "Regardez « La Jetée la nuit » ici :", "promotion")]
    [InlineData("fr", "Regarde maintenant", "promotion")]
    [InlineData("fr", "Regardez la vidéo ci-dessous :", "promotion")]
    [InlineData("fr", "Que ressentez-vous pour cet article ?", "share line")]
    [InlineData("fr", "Lire aussi : dix jetées à voir", "read also")]
    [InlineData("vi", "Bình luận", "comments")]
    [InlineData("vi", "Gửi bình luận", "comments")]
    [InlineData("vi", "Xem thêm: Mười bến đò nên đến", "read also")]
    [InlineData("vi", "Chia sẻ bài viết", "share line")]
    public void A_line_of_the_page_is_taken_off_and_told(string language, string line, string why)
    {
        var (headline, first, last) = Stories[language];
        var text = $"{headline}\r\n\r\n{first}\r\n\r\n{line}\r\n\r\n{last}";
        var reading = ArticleReader.Read(text);
        Told(reading).Should().Equal($"5 {why}: {line}");
        reading.Body.Should().Be($"{first}\n\n{last}");
        text[reading.Removed[0].Start..reading.Removed[0].End].Should().Be(line);
    }

    [Theory]
    [InlineData("“The Pier at Night” wraps: Ada Quill laughs", "\"The Pier at Night\" wraps: Ada Quill laughs")]
    [InlineData("Ada Quill says “hello” to the crew", "Ada Quill says «hello» to the crew")]
    [InlineData("Tom Barley’s umbrella in the rain", "Tom Barley's umbrella in the rain")]
    public void A_caption_printed_twice_stays_once(string caption, string again)
    {
        var (headline, first, last) = Stories["en"];
        var reading = ArticleReader.Read($"{headline}\n\n{first}\n\n{caption}\n{again}\n\n{last}");
        Told(reading).Should().Equal($"6 printed twice: {again}");
        reading.Body.Should().Be($"{first}\n\n{caption}\n\n{last}");
    }

    [Theory]
    [InlineData("en", "Harbour Notes")]
    [InlineData("vi", "Chuyện Bến Đò")]
    [InlineData("it", "Il Molo")]
    [InlineData("fr", "Carnet & Jetée")]
    public void A_section_name_above_the_headline_is_taken_off(string language, string section)
    {
        var (headline, first, last) = Stories[language];
        var reading = ArticleReader.Read($"{section}\n\n{headline}\n\n{first}\n\n{last}");
        Told(reading).Should().Equal($"1 site name or section: {section}");
        reading.Headline.Should().Be(headline);
    }

    [Theory]
    [InlineData("vi", "Hoàng Minh")]
    [InlineData("it", "Carla Neri")]
    [InlineData("en", "Bertha Waldis")]
    [InlineData("en", "B. Waldis")]
    public void A_byline_at_the_end_is_taken_off(string language, string byline)
    {
        var (headline, first, last) = Stories[language];
        Told(ArticleReader.Read($"{headline}\n\n{first}\n\n{last}\n\n{byline}\n")).Should().Equal($"7 byline: {byline}");
    }

    [Theory]
    [InlineData("vi", "Video: Bến Đò")]
    [InlineData("vi", "Ảnh: Kênh Mưa")]
    [InlineData("it", "Foto: Carla Neri")]
    [InlineData("fr", "Vidéo : Chaîne Pluie")]
    [InlineData("en", "Photo: Bertha Waldis")]
    public void A_credit_at_a_lines_end_is_taken_off(string language, string credit)
    {
        var (headline, first, last) = Stories[language];
        var reading = ArticleReader.Read($"{headline}\n\n{first} {credit}\n\n{last}");
        Told(reading).Should().Equal($"3 credit: {credit}");
        reading.Body.Should().Be($"{first}\n\n{last}");
    }

    [Theory]
    [InlineData("en", "Ada Quill and Tom Barley waited for the rain to stop.")]
    [InlineData("en", "Ada Quill")]
    [InlineData("en", "Her diary lists three things: the video: the cake, and the rain.")]
    [InlineData("en", "Subscribe to nobody, Ada Quill told herself, and she went on with the scene.")]
    [InlineData("en", "Copyright was the last thing on her mind when Ada Quill hummed the song.")]
    [InlineData("en", "Related by marriage in the story, the two are close friends in life.")]
    [InlineData("fr", "Partager le plateau avec Marc Delorme fut une joie, confie Anne Roche.")]
    [InlineData("it", "Condividi il molo con me, dice Ada Verdi, e tutti ridono.")]
    [InlineData("vi", "Xem thêm một lần cảnh quay, Lê Quang mới thấy mình đã khóc.")]
    public void What_may_be_the_story_stays(string language, string line)
    {
        var (headline, first, last) = Stories[language];
        var reading = ArticleReader.Read($"{headline}\n\n{first}\n\n{last}\n\n{line}");
        reading.Removed.Should().BeEmpty();
        reading.Body.Should().Be($"{first}\n\n{last}\n\n{line}");
    }

    [Theory]
    [InlineData("* * *")]
    [InlineData("-")]
    [InlineData("•")]
    public void A_line_of_marks_alone_is_taken_off(string line)
    {
        var (headline, first, last) = Stories["en"];
        var reading = ArticleReader.Read($"{headline}\n\n{first}\n\n{line}\n\n{last}");
        Told(reading).Should().Equal($"5 lone mark: {line}");
        reading.Body.Should().Be($"{first}\n\n{last}");
    }

    [Fact]
    public void A_short_headline_over_a_wrapped_paragraph_stays()
    {
        var reading = ArticleReader.Read("Rain again\n\nAda Quill and Tom Barley waited\nfor the rain to stop.\n\nThen they laughed again.");
        reading.Removed.Should().BeEmpty();
        reading.Headline.Should().Be("Rain again");
    }

    private static IEnumerable<string> Told(ArticleReading reading) => reading.Removed.Select(removed => $"{removed.Line} {removed.Why}: {removed.Text}");
}
