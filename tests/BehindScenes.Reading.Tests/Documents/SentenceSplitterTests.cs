using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Tests.Documents;

public sealed class SentenceSplitterTests
{
    /// <summary>A bar stands where a sentence ends and another begins.</summary>
    [Theory]
    [InlineData("It rained.| Everyone ran!| Who stayed?| Ada Quill…| She waited")]
    [InlineData("It was B. Waldis who called.| Nobody heard A. B. Holm.")]
    [InlineData("“It rained.” | She laughed.")]
    [InlineData("“It rained!”| “Again?”| «Ancora.»| Fine.")]
    [InlineData("« Il pleut. »| Elle rit.")]
    [InlineData("(She waited.)| He came.")]
    [InlineData("“Does it rain?” asked Ada Quill.| Nobody knew.")]
    [InlineData("Wait... she said.| Fine.")]
    [InlineData("雨が降った。|彼女は待った！|誰？|彼だ")]
    [InlineData("「雨だ。」|彼女は笑った。")]
    [InlineData("The take came to an end.|On May 1 they left.")]
    [InlineData("It cost 3.5 or 1.200 at ada.example.org at 9 p.m. sharp.| Fine.")]
    [InlineData("Phim dừng ở tập 5.| Đến tập 6, Ân về.")]
    [InlineData("   Blank around.  |  And between.  ")]
    [InlineData("No mark at all")]
    [InlineData("...")]
    public void A_sentence_ends_where_a_reader_ends_it(string marked)
    {
        var pieces = marked.Split('|');
        var text = "before " + string.Concat(pieces) + " behind";
        var spans = SentenceSplitter.Split(text, new TextSpan(7, text.Length - 7)).ToList();
        spans.Select(span => span.In(text)).Should().Equal(pieces.Select(piece => piece.Trim()));
    }

    [Fact]
    public void Blank_text_has_no_sentence() => SentenceSplitter.Split(" \t\u00A0 ", new TextSpan(0, 4)).Should().BeEmpty();

    [Theory]
    [InlineData("one\ntwo\nthree", 0, 1)]
    [InlineData("one\ntwo\nthree", 4, 2)]
    [InlineData("one\r\ntwo\r\nthree", 10, 3)]
    [InlineData("one\rtwo\rthree", 8, 3)]
    [InlineData("\r\n\n\r", 4, 4)]
    public void A_line_is_counted_by_any_break(string text, int position, int line) => Document.LineOf(text, position).Should().Be(line);

    [Fact]
    public void A_wrapped_line_goes_on_and_an_empty_one_ends_its_paragraph()
    {
        const string Text = "A headline of no fewer than eight words\n\nThe rain fell on the\npier and stayed.\nEveryone ran.\n\nand nobody\n\ncame back";
        var sentences = Document.Parse(Text).Sentences;
        sentences.Select(sentence => sentence.Span.In(Text)).Should()
            .Equal("A headline of no fewer than eight words", "The rain fell on the\npier and stayed.", "Everyone ran.", "and nobody", "came back");
        sentences.Select(sentence => sentence.Paragraph).Should().Equal(0, 1, 2, 3, 4);
    }
}
