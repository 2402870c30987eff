using System.Globalization;
using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Articles.Rendering;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.People;
using BehindScenes.Reading.Languages;
using BehindScenes.Web.Languages;

namespace BehindScenes.Web.LinkedData;

/// <summary>What the catalogue knows, by schema.org. A thing has one <c>@id</c> in the pages of all languages.</summary>
public sealed class Things(Addresses to, SiteAddress site, InterfaceLanguages languages)
{
    public Node Drama(DramaDetails drama) => Node.Of(
        "TVSeries",
        ("@id", Id(to.Drama(drama.Slug))),
        ("url", site.Of(to.Drama(drama.Slug))),
        ("image", site.Of(Addresses.Poster(drama.Slug))),
        ("name", drama.Title),
        ("alternateName", Node.Many(drama.Titles.Select(title => title.Title).Prepend(drama.OriginalTitle).OfType<string>().Where(title => title != drama.Title))),
        ("inLanguage", drama.OriginalTitle is { } original ? TextLanguage.Of(original) : null),
        ("startDate", Year(drama.Year)),
        ("countryOfOrigin", drama.Country is { } country ? Node.Of("Country", ("name", country)) : null),
        ("genre", Node.Many(drama.Genres)),
        ("numberOfEpisodes", drama.Episodes),
        ("actor", Node.Many(drama.Cast.Select(member => Role(member.Person, member.Characters.Select(part => part.Name))))),
        ("director", Node.Many(drama.Directors.Select(Person))),
        ("author", Node.Many(drama.Writers.Select(Person))),
        ("subjectOf", Node.Many(drama.Articles.Select(article => Article(article.Slug, article.Headline, article.Language)))));

    /// <summary>A drama with some of those who made it.</summary>
    public Node Drama(DramaLink drama, IEnumerable<Node>? actors = null, IEnumerable<Node>? directors = null, IEnumerable<Node>? writers = null) => Node.Of(
        "TVSeries",
        ("@id", Id(to.Drama(drama.Slug))),
        ("url", site.Of(to.Drama(drama.Slug))),
        ("image", site.Of(Addresses.Poster(drama.Slug))),
        ("name", drama.Title),
        ("startDate", Year(drama.Year)),
        ("actor", Node.Many(actors ?? [])),
        ("director", Node.Many(directors ?? [])),
        ("author", Node.Many(writers ?? [])));

    public Node Person(PersonDetails person) => Node.Of(
        "Person",
        ("@id", Id(to.Person(person.Slug))),
        ("url", site.Of(to.Person(person.Slug))),
        ("name", person.Name),
        ("alternateName", Node.Many(person.Spellings.Prepend(person.NativeName).OfType<string>().Where(name => name != person.Name))),
        ("subjectOf", Node.Many(person.Articles.Select(article => Article(article.Slug, article.Headline, article.Language)))));

    public Node Person(PersonLink person) => Node.Of(
        "Person",
        ("@id", Id(to.Person(person.Slug))),
        ("url", site.Of(to.Person(person.Slug))),
        ("name", person.Name));

    /// <summary>Someone as the characters that they play; none where the part is not known.</summary>
    public Node Role(PersonLink person, IEnumerable<string> characters) => Node.Of(
        "PerformanceRole",
        ("actor", Person(person)),
        ("characterName", Node.Many(characters)));

    public Node Article(ArticleDetails article) => Article(
        article.Slug, article.Headline, article.Language,
        ("description", article.Excerpt),
        ("datePublished", article.Published?.ToString("O", CultureInfo.InvariantCulture)),
        ("wordCount", article.WordCount),
        ("about", Node.Many(article.Dramas.Select(drama => Drama(drama)))),
        ("mentions", Node.Many(article.People.Select(Person))),
        ("isBasedOn", article.Source is { } source ? Source(source) : null));

    public Node Article(ArticleLink article) => Article(article.Slug, article.Headline, article.Language);

    private static object Source(string source) =>
        ArticleHtml.IsSafe(source) && source.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? source : Node.Of("CreativeWork", ("name", source));

    private static string? Year(int? year) => year?.ToString("0000", CultureInfo.InvariantCulture);

    private Node Article(string slug, string headline, string language, params ReadOnlySpan<(string Name, object? Value)> more) => Node.Of(
        "Article",
        [
            ("@id", Id(to.Article(slug))),
            ("url", site.Of(to.Article(slug))),
            ("headline", headline),
            ("inLanguage", language == LanguageDetector.Unknown ? null : language),
            .. more,
        ]);

    private string Id(string address) => site.Of(to.In(languages.Default, address)) + "#thing";
}
