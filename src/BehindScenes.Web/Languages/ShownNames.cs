using System.Text.Encodings.Web;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.People;
using Microsoft.AspNetCore.Html;

namespace BehindScenes.Web.Languages;

/// <summary>A name as a page shows it.</summary>
/// <param name="Language">BCP 47; null where it is that of no one language.</param>
/// <param name="Original">The name in its own language or script, to stand beside; null where that is the one shown.</param>
public sealed record ShownName(string Text, string? Language, ShownName? Original = null)
{
    public override string ToString() => Text;
}

/// <summary>Titles and people's names as the visitor's language writes them, where the catalogue knows them so.</summary>
public sealed class ShownNames(Addresses to, HtmlEncoder encoder)
{
    public ShownName Of(PersonLink person) => new(person.Name, TextLanguage.Of(person.Name));

    public ShownName Of(PersonRow person) => Of(new PersonLink(person.Slug, person.Name));

    public ShownName Of(PersonDetails person) => Of(new PersonLink(person.Slug, person.Name));

    public ShownName Of(DramaLink drama) => new(drama.Title, TextLanguage.Of(drama.Title));

    public ShownName Of(DramaRow drama) => Of(new DramaLink(drama.Slug, drama.Title, drama.Year));

    public ShownName Of(DramaDetails drama) => Of(new DramaLink(drama.Slug, drama.Title, drama.Year));

    public IHtmlContent Link(PersonLink person) => Link(to.Person(person.Slug), Of(person));

    public IHtmlContent Link(DramaLink drama) => Link(to.Drama(drama.Slug), Of(drama));

    private HtmlString Link(string address, ShownName name) => new(
        $"<a href=\"{encoder.Encode(address)}\"{(name.Language is { } language ? $" lang=\"{encoder.Encode(language)}\"" : "")}>{encoder.Encode(name.Text)}</a>");
}
