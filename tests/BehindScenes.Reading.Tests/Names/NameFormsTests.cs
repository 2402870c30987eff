using BehindScenes.Reading.Names;

namespace BehindScenes.Reading.Tests.Names;

public sealed class NameFormsTests
{
    [Theory]
    [InlineData("Hae In", "Jung Hae In", true)]
    [InlineData("Jung Hae-in", "Jung Haein", true)]
    [InlineData("Haein", "Jung Hae-in", true)]
    [InlineData("Quill", "Ada Quill", true)]
    [InlineData("Ada", "Ada Quill", true)]
    [InlineData("Nga", "Ngavi", false)]
    [InlineData("Ha", "Hana Quill", false)]
    [InlineData("Tom Barley", "Ada Quill", false)]
    [InlineData("Thu", "Lê Thu Mai", false)]
    [InlineData("<", "Ada Quill", false)]
    [InlineData("<", ">", false)]
    [InlineData("<>", "<>", true)]
    public void Two_names_are_one_where_the_shorter_begins_or_ends_the_longer(string one, string other, bool same)
    {
        NameForms.AreOne(one, other).Should().Be(same);
        NameForms.AreOne(other, one).Should().Be(same);
    }

    [Fact]
    public void A_short_form_joins_the_full_name()
    {
        var reading = Readings.In("vi", """
            Trong hậu trường phim “Bến Đò Xưa”, diễn viên Jung Hae-in cười với Seo Min Ji. Jung Haein che ô, còn Hae In thì hát. Ai cũng khen Hae In.
            """);
        reading.Actors().Should().Contain("Jung Hae-in").And.NotContain(["Hae In", "Jung Haein"]);
        reading.People.Single(person => person.Name == "Jung Hae-in").Aliases.Should().BeEquivalentTo("Jung Haein", "Hae In");
    }

    [Fact]
    public void A_form_that_fits_two_names_belongs_to_none()
    {
        var reading = Readings.In("en", """
            Behind the scenes of the drama “The Pier at Night”, actress Ada Quill met actor Tom Quill. Everyone on set knows that Quill laughs first.
            """);
        reading.Actors().Should().Equal("Ada Quill", "Tom Quill");
        reading.People.SelectMany(person => person.Aliases).Should().BeEmpty();
    }

    [Fact]
    public void A_name_does_not_join_a_longer_word_that_begins_with_it()
    {
        var reading = Readings.In("vi", """
            Phim “Bến Đò Xưa” có Nga do Mai Thu Trà đóng và robot Ngavi rất vui. Ai cũng quý Ngavi, còn Nga thì giận Ngavi.
            """);
        reading.Cast().Should().Equal("Mai Thu Trà = Nga");
        reading.People.SelectMany(person => person.Aliases).Should().NotContain("Ngavi");
    }
}
