using System.Text.Encodings.Web;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.People;
using BehindScenes.Web.Languages;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BehindScenes.Web.Tests;

public sealed class ShownNamesTests(Harbour harbour) : IClassFixture<Harbour>
{
    private static readonly DramaLink Lantern = new("the-lantern-harbour", "The Lantern Harbour", 2022);
    private static readonly PersonLink Nora = new("nora-flint", "Nora Flint");

    [Theory]
    [InlineData("en", "The Lantern Harbour", null, "등불의 항구", "ko")]
    [InlineData("vi", "The Lantern Harbour", null, "등불의 항구", "ko")]
    [InlineData("fr", "Le Port aux lanternes", null, "등불의 항구", "ko")]
    [InlineData("ko", "등불의 항구", null, "The Lantern Harbour", null)]
    public void A_title_is_shown_in_the_visitor_s_language(string visitor, string text, string? language, string? original, string? originalLanguage)
    {
        var shown = For(visitor).Of(Lantern);

        (shown.Text, shown.Language, shown.Original, shown.OriginalLanguage).Should().Be((text, language, original, originalLanguage));
    }

    [Theory]
    [InlineData("en", "Nora Flint", "노라 플린트")]
    [InlineData("es", "Nora Flint", "노라 플린트")]
    [InlineData("ko", "노라 플린트", "Nora Flint")]
    public void A_name_is_shown_in_the_visitor_s_script(string visitor, string text, string original) =>
        (For(visitor).Of(Nora).Text, For(visitor).Of(Nora).Original).Should().Be((text, original));

    [Fact]
    public void What_the_catalogue_knows_by_one_name_has_none_beside()
    {
        var shown = For("ko").Of(new PersonLink("oscar-penn", "Oscar Penn"));

        (shown.Text, shown.Language, shown.Original).Should().Be(("Oscar Penn", null, null));
    }

    [Fact]
    public void A_name_in_another_script_says_its_language_and_is_no_markup()
    {
        Html(For("en").Link(new PersonLink("x", "나<b>"))).Should().Be("""<a href="/en/people/x" lang="ko">나&lt;b&gt;</a>""");
        Html(For("ko").Link(new PersonLink("x", "나<b>"))).Should().Be("""<a href="/en/people/x">나&lt;b&gt;</a>""", "it is the page's own language");
        Html(For("en").Links([new PersonLink("x", "나"), new PersonLink("y", "Y")])).Should().Be("""<a href="/en/people/x" lang="ko">나</a>, <a href="/en/people/y">Y</a>""");
        Html(For("fr").Link(Lantern)).Should().Be("""<a href="/en/dramas/the-lantern-harbour">Le Port aux lanternes</a>""");
    }

    private ShownNames For(string visitor)
    {
        var english = InterfaceLanguages.Shipped.Default;
        var addresses = new Addresses(english, new HttpContextAccessor { HttpContext = new DefaultHttpContext() });
        return new ShownNames(addresses, HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All), harbour.Site.Services.GetRequiredService<GenerationStore>().Current.NamesIn(visitor), english);
    }

    private static string Html(IHtmlContent content)
    {
        using var text = new StringWriter();
        content.WriteTo(text, HtmlEncoder.Default);
        return text.ToString();
    }
}
