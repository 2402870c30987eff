using System.Text;
using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Tests.Documents;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Kim Soo-hyun", "kim|soo-hyun")]
    [InlineData("Im Si‑wan", "im|si‑wan")]
    [InlineData("l’attore", "l'|attore")]
    [InlineData("L'attore dell'isola", "l'|attore|dell'|isola")]
    [InlineData("tập 5-6", "tập|5|-|6")]
    [InlineData("9th, 33e", "9th|,|33e")]
    [InlineData("146.000 và 6,7%", "146.000|và|6,7|%")]
    [InlineData("“Cảnh”: 3!", "“|cảnh|”|:|3|!")]
    [InlineData("- a -b c-", "-|a|-|b|c|-")]
    [InlineData("ca\u200Bfé \u202Eoui\u202C", "ca|fé|oui")]
    [InlineData("", "")]
    public void A_text_is_taken_apart(string text, string keys)
    {
        var tokens = Tokenizer.Tokenize(text, new TextSpan(0, text.Length));
        string.Join('|', tokens.Select(token => token.Key)).Should().Be(keys);
        tokens.Should().NotContain(token => Tokenizer.Key(token.Span.In(text)) != token.Key, "each stands where it says");
    }

    [Theory]
    [InlineData("Thành Hưởng đến")]
    [InlineData("à l’été")]
    [InlineData("น้ำ")]
    public void A_word_is_one_however_it_is_composed(string text)
    {
        var decomposed = text.Normalize(NormalizationForm.FormD);
        Tokenizer.Tokenize(decomposed, new TextSpan(0, decomposed.Length)).Select(token => token.Key).Should()
            .Equal(Tokenizer.Tokenize(text, new TextSpan(0, text.Length)).Select(token => token.Key));
    }

    [Fact]
    public void Words_numbers_and_marks_are_told_apart() =>
        Tokenizer.Tokenize("Ada, 12", new TextSpan(0, 7)).Select(token => token.Kind).Should().Equal(TokenKind.Word, TokenKind.Mark, TokenKind.Number);
}
