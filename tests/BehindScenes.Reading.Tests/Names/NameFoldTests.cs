using System.Text;
using BehindScenes.Reading.Names;

namespace BehindScenes.Reading.Tests.Names;

public sealed class NameFoldTests
{
    [Theory]
    [InlineData("Đường Đen", "duong den")]
    [InlineData("Øyvind ØSTERÅS", "oyvind osteras")]
    [InlineData("Łukasz Białołęka", "lukasz bialoleka")]
    [InlineData("Ilık Ilgın", "ilik ilgin")]
    [InlineData("İpek IŞIK", "ipek isik")]
    [InlineData("Groß STRAẞE", "gross strasse")]
    [InlineData("Ætna æ", "aetna ae")]
    [InlineData("Œuvre CŒUR", "oeuvre coeur")]
    [InlineData("Þórdís Guðrún", "thordis gudrun")]
    [InlineData("Nguyễn Thị Hương", "nguyen thi huong")]
    [InlineData("Άννα", "αννα")]
    [InlineData("Im Si-wan", "im si wan")]
    [InlineData("Im Si‑wan", "im si wan")]
    [InlineData("  IM \t si\u00A0wan ", "im si wan")]
    [InlineData("D’Arcy O'Dell", "d arcy o dell")]
    [InlineData("ＫＩＭ　Ｈａｎａ　２", "kim hana 2")]
    [InlineData("ｶﾞﾗｽ", "ガラス")]
    [InlineData("서하늘", "서하늘")]
    [InlineData("がぎぱ", "がぎぱ")]
    [InlineData("น้ำใจ", "น้ําใจ")]
    [InlineData("", "")]
    [InlineData(" -’ ", "")]
    public void A_name_is_folded_however_it_is_composed(string name, string fold)
    {
        foreach (var form in Enum.GetValues<NormalizationForm>())
        {
            NameFold.Fold(name.Normalize(form)).Should().Be(fold, "it is written in {0}", form);
            Readings.Under("tr-TR", () => NameFold.Fold(name.Normalize(form))).Should().Be(fold, "a Turkish machine folds alike");
        }

        NameFold.Fold(fold).Should().Be(fold, "a fold is its own fold");
    }

    [Theory]
    [InlineData("か", "が")]
    [InlineData("は", "ぱ")]
    [InlineData("ハナ", "バナ")]
    [InlineData("서하늘", "소하늘")]
    [InlineData("ไม", "ไม่")]
    [InlineData("ปา", "ป้า")]
    public void Marks_of_scripts_where_they_are_letters_stay(string one, string other)
    {
        NameFold.Fold(one).Should().NotBe(NameFold.Fold(other));
        NameFold.Fold(one.Normalize(NormalizationForm.FormD)).Should().NotBe(NameFold.Fold(other.Normalize(NormalizationForm.FormD)));
    }

    [Theory]
    [InlineData("Im Si-wan", "Im Siwan")]
    [InlineData("Im Si Wan", "IMSIWAN")]
    [InlineData("D’Arcy", "darcy")]
    [InlineData("Đỗ Tú", "dotu")]
    public void Compact_forms_have_no_blanks(string one, string other) =>
        NameFold.Compact(one).Should().Be(NameFold.Compact(other)).And.NotContain(" ");

    [Theory]
    [InlineData("Thanh Hương", "Thành Hưởng", false)]
    [InlineData("Hoa Đỗ", "Hoa Do", false)]
    [InlineData("Thanh Hương", "THANH  hương", true)]
    [InlineData("Kim Ha-neul", "Kim Haneul", true)]
    public void Spelling_keeps_the_marks_that_the_fold_drops(string one, string other, bool same)
    {
        (NameFold.Spelling(one) == NameFold.Spelling(other.Normalize(NormalizationForm.FormD))).Should().Be(same);
        NameFold.Compact(one).Should().Be(NameFold.Compact(other));
    }

    [Fact]
    public void Half_a_character_breaks_no_fold()
    {
        foreach (var name in new[] { "Ân\uD800", "\uDC00Ân", "\uD800" })
            new[] { NameFold.Fold(name), NameFold.Spelling(name) }.Should().OnlyContain(fold => !fold.Contains('\uD800') && !fold.Contains('\uDC00'));
    }
}
