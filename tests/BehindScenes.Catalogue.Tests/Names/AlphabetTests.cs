using BehindScenes.Catalogue.Names;

namespace BehindScenes.Catalogue.Tests.Names;

/// <summary>Names in each language's order, as CLDR's rules for it have them: https://cldr.unicode.org.</summary>
public sealed class AlphabetTests
{
    [Theory]
    [InlineData("en", "“Quote” | 10 Tides | 9 Tides | a | A | Æon | Af | Dan | Đan | de Luca | De Luca | de-Luca | Deluca | Dz | Élan | Elap | Łukasz | Lz | Zoo | 눈물")]
    [InlineData("vi", "9 | an | ăn | ân | da | dà | dả | dã | dá | dạ | Dân | Dũng | Đan | Em | Êm | ma | mà | mả | mã | má | mạ | Oi | Ôi | Ơi | Ua | Ưa | Viet An | Việt | Zoo | 눈물")]
    [InlineData("es", "Chico | Czar | exito | éxito | Llama | Luz | Lz | Nube | Nz | Ñandú | Oso")]
    [InlineData("fr", "Ca | Ça | Cb | cote | coté | côte | côté | Elan | Élan | Etz | Oeuvre | Œuvre | Ofz")]
    [InlineData("it", "Citta | Città | Cittz | E | È | F")]
    [InlineData("ko", "9 | 가나 | 伽藍 | 까치 | 나비 | 하늘 | 힣 | 丂 | Alpha | Zed | αλφα | ああ")]
    public void Names_stand_in_their_language_s_order(string language, string order)
    {
        var names = order.Split(" | ");
        var alphabet = Alphabet.Of(language);

        names.Reverse().OrderBy(name => name, alphabet.Comparer).Should().Equal(names);
        names.Reverse().OrderBy(alphabet.KeyOf, Comparer<byte[]>.Create(Alphabet.Compare)).Should().Equal(names, "the stored order and that of a page are one");
    }

    [Theory]
    [InlineData("en", "Élan E, Đan D, Ñandú N, 9 #, “Q” #, Æon A, Øre O, zoo Z, 눈물 #, αλφα #, Жук #")]
    [InlineData("vi", "Élan E, Êm Ê, Đan Đ, Ăn Ă, Ân Â, Án A, Ơi Ơ, Ưa Ư, Wa W, 눈물 #")]
    [InlineData("es", "Ñandú Ñ, Nube N, Oso O, Llama L")]
    [InlineData("fr", "Ça C, Œuvre O, Éclat E")]
    [InlineData("it", "Èra E, Città C")]
    [InlineData("ko", "가나 ㄱ, 까치 ㄱ, 나비 ㄴ, 하늘 ㅎ, ㄱ ㄱ, Alpha A, zed Z, 9 #, 丂 #, αλφα #, ああ #")]
    public void Names_stand_under_a_letter_of_the_index(string language, string names)
    {
        foreach (var (name, letter) in names.Split(", ").Select(pair => (pair[..^2], pair[^1..])))
            Alphabet.Of(language).LetterOf(name).Should().Be(letter, "{0} stands there in {1}", name, language);
    }

    [Fact]
    public void A_language_without_an_order_has_that_of_English() => Alphabet.Of("tlh").Should().BeSameAs(Alphabet.Of("en"));
}
