using BehindScenes.Web.Languages;

namespace BehindScenes.Web.Tests.Languages;

public sealed class InterfaceLanguageTests
{
    [Theory]
    [InlineData("en", "1,234", "May 1, 2024", "English")]
    [InlineData("es", "1.234", "1 de mayo de 2024", "Español")]
    [InlineData("fr", "1\u202F234", "1 mai 2024", "Français")]
    [InlineData("it", "1.234", "1 maggio 2024", "Italiano")]
    [InlineData("ko", "1,234", "2024년 5월 1일", "한국어")]
    [InlineData("vi", "1.234", "1 tháng 5, 2024", "Tiếng Việt")]
    public void A_language_writes_numbers_days_and_its_own_name(string code, string number, string day, string name)
    {
        var language = InterfaceLanguages.Shipped.Find(code)!;

        language.Number(1234).Should().Be(number);
        language["list.page", 1234, 1234].Should().Contain(number, "counts within words are written the same way");
        language.Day(new DateOnly(2024, 5, 1)).Should().Be(day);
        language.OwnName.Should().Be(name);
        language.List(["A", "B"]).Should().Be("A, B");
        language.Direction.Should().Be("ltr");
    }

    [Theory]
    [InlineData("en", 0, "0\u00A0articles")]
    [InlineData("en", 1, "1\u00A0article")]
    [InlineData("en", 12345, "12,345\u00A0articles")]
    [InlineData("es", 1, "1\u00A0artículo")]
    [InlineData("es", 12345, "12.345\u00A0artículos")]
    [InlineData("fr", 0, "0\u00A0article")]
    [InlineData("fr", 1, "1\u00A0article")]
    [InlineData("fr", 2, "2\u00A0articles")]
    [InlineData("it", 1, "1\u00A0articolo")]
    [InlineData("it", 0, "0\u00A0articoli")]
    [InlineData("ko", 1, "기사\u00A01건")]
    [InlineData("vi", 1, "1\u00A0bài viết")]
    public void A_count_takes_its_words(string code, int count, string words) =>
        InterfaceLanguages.Shipped.Find(code)!.Count("count.articles", count).Should().Be(words);

    [Theory]
    [InlineData("ar", "zero: 0; one: 1; two: 2; few: 3 10 103 110; many: 11 26 99 111 199; other: 100 101 102 200 1000")]
    [InlineData("en", "one: 1; other: 0 2 11 21 101 1000000")]
    [InlineData("es", "one: 1; other: 0 2 11 21 101 1000000")]
    [InlineData("fr", "one: 0 1; other: 2 11 21 101 1000000")]
    [InlineData("it", "one: 1; other: 0 2 11 21 101 1000000")]
    [InlineData("ko", "other: 0 1 2 11")]
    [InlineData("vi", "other: 0 1 2 11")]
    public void A_number_takes_the_form_of_its_rule(string code, string samples)
    {
        var rules = PluralRules.Of(code);
        var forms = samples.Split("; ").Select(line => line.Split(": ")).ToDictionary(line => line[0], line => line[1].Split(" "));

        rules.Forms.Should().Equal(forms.Keys);
        foreach (var (form, numbers) in forms)
            numbers.Should().AllSatisfy(number => rules.FormOf(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(form, "that is the form of {0}", number));
    }

    [Fact]
    public void A_language_without_rules_is_told_of() =>
        FluentActions.Invoking(() => InterfaceLanguage.Read("xx", new StringReader("site.name: X"))).Should().Throw<ArgumentException>().WithMessage("*`xx`*CLDR*");
}
