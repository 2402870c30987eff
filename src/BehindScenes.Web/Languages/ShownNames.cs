using System.Text.Encodings.Web;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.People;
using Microsoft.AspNetCore.Html;

namespace BehindScenes.Web.Languages;

/// <summary>A name as a page shows it. <paramref name="Language"/> is BCP 47, null where it is that of no one language.</summary>
public readonly record struct ShownName(string Text, string? Language)
{
    public override string ToString() => Text;
}

/// <summary>Titles and people's names as the visitor's language writes them, where the catalogue knows them so.</summary>
public sealed class ShownNames(Addresses to, HtmlEncoder encoder)
{
    public ShownName Of(PersonLink person) => new(person.Name, TextLanguage.Of(person.Name));

    public ShownName Of(DramaLink drama) => new(drama.Title, TextLanguage.Of(drama.Title));

    public IHtmlContent Link(PersonLink person) => Link(to.Person(person.Slug), Of(person));

    public IHtmlContent Link(DramaLink drama) => Link(to.Drama(drama.Slug), Of(drama));

    private HtmlString Link(string address, ShownName name) => new(
        $"<a href=\"{encoder.Encode(address)}\"{(name.Language is { } language ? $" lang=\"{encoder.Encode(language)}\"" : "")}>{encoder.Encode(name.Text)}</a>");
}
