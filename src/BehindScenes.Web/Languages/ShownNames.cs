using System.Text.Encodings.Web;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Names;
using BehindScenes.Catalogue.People;
using Microsoft.AspNetCore.Html;

namespace BehindScenes.Web.Languages;

/// <summary>A name as a page shows it.</summary>
/// <param name="Language">BCP 47; null where it is the page's or that of no one language.</param>
/// <param name="Original">What to show beside it: the original title, the name in its own script or, where these are shown, the Latin one; null where there is no other.</param>
public readonly record struct ShownName(string Text, string? Language, string? Original)
{
    public string? OriginalLanguage => Original is null ? null : TextLanguage.Of(Original);

    public override string ToString() => Text;
}

/// <summary>Titles and people's names as the visitor's language writes them, where the catalogue knows them so.</summary>
public sealed class ShownNames(Addresses to, HtmlEncoder encoder, LocalNames names, InterfaceLanguage language)
{
    public ShownName Of(PersonLink person) => Of(names.Of(person), person.Name, names.BesideOf(person));

    public ShownName Of(PersonRow person) => Of(new PersonLink(person.Slug, person.Name));

    public ShownName Of(PersonDetails person) => Of(new PersonLink(person.Slug, person.Name));

    public ShownName Of(DramaLink drama) => Of(names.Of(drama), drama.Title, names.BesideOf(drama));

    public ShownName Of(DramaRow drama) => Of(new DramaLink(drama.Slug, drama.Title, drama.Year));

    public ShownName Of(DramaDetails drama) => Of(new DramaLink(drama.Slug, drama.Title, drama.Year));

    /// <summary>The title in the drama's own language or script; null where the catalogue's is that, or the only one.</summary>
    public string? OriginalOf(DramaLink drama) => names.OriginalOf(drama);

    public IHtmlContent Link(PersonLink person) => Link(to.Person(person.Slug), Of(person));

    public IHtmlContent Link(DramaLink drama) => Link(to.Drama(drama.Slug), Of(drama));

    public IHtmlContent Links(IEnumerable<PersonLink> people) => List(people.Select(Link));

    public IHtmlContent Links(IEnumerable<DramaLink> dramas) => List(dramas.Select(Link));

    /// <summary>Two people, one times the other.</summary>
    public IHtmlContent Pair(PersonLink first, PersonLink second) =>
        new HtmlString($"{Element("span", "", Of(first))} <span><span class=\"cross\" aria-hidden=\"true\">×</span> {Element("span", "", Of(second))}</span>");

    /// <summary>A name that the catalogue chose for the language is the page's; one that it has anyway is what its script tells.</summary>
    private ShownName Of(string shown, string first, string? beside) =>
        new(shown, shown == first && TextLanguage.Of(shown) is var language && language != names.Alphabet.Language ? language : null, beside);

    private HtmlString Link(string address, ShownName name) => new(Element("a", $" href=\"{encoder.Encode(address)}\"", name));

    private HtmlString List(IEnumerable<IHtmlContent> links) => new(string.Join(encoder.Encode(language["list.comma"]), links));

    private string Element(string tag, string attributes, ShownName name) =>
        $"<{tag}{attributes}{(name.Language is { } stated ? $" lang=\"{encoder.Encode(stated)}\"" : "")}>{encoder.Encode(name.Text)}</{tag}>";
}
