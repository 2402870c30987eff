using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;

namespace BehindScenes.Web.Exports;

/// <summary>The lists as tables. A column is named as its field in JSON; of people and dramas slugs and names stand in columns of their own, in the same order.</summary>
internal static class Tables
{
    public static Table<DramaRow> Dramas { get; } = new(
        ("slug", row => row.Slug), ("title", row => row.Title), ("originalTitle", row => row.OriginalTitle), ("year", row => row.Year), ("country", row => row.Country),
        ("networks", row => row.Networks), ("leadSlugs", row => row.Leads.Select(person => person.Slug)), ("leads", row => row.Leads.Select(person => person.Name)),
        ("articleCount", row => row.ArticleCount), ("momentCount", row => row.MomentCount));

    public static Table<PersonRow> People { get; } = new(
        ("slug", row => row.Slug), ("name", row => row.Name), ("nativeName", row => row.NativeName),
        ("dramaCount", row => row.DramaCount), ("articleCount", row => row.ArticleCount), ("partnerCount", row => row.PartnerCount));

    public static Table<PartnerRow> Partners { get; } = new(
        ("slug", row => row.Person.Slug), ("name", row => row.Person.Name), ("grade", row => row.Grade),
        ("dramaCount", row => row.DramaCount), ("momentCount", row => row.MomentCount), ("articleCount", row => row.ArticleCount),
        ("dramaSlugs", row => row.Dramas.Select(drama => drama.Slug)), ("dramas", row => row.Dramas.Select(drama => drama.Title)));

    public static Table<ArticleRow> Articles { get; } = new(
        ("slug", row => row.Slug), ("headline", row => row.Headline), ("language", row => row.Language), ("published", row => row.Published), ("excerpt", row => row.Excerpt),
        ("wordCount", row => row.WordCount), ("momentCount", row => row.MomentCount),
        ("dramaSlugs", row => row.Dramas.Select(drama => drama.Slug)), ("dramas", row => row.Dramas.Select(drama => drama.Title)));

    public static Table<PairingRow> Pairings { get; } = new(
        ("firstSlug", row => row.First.Slug), ("first", row => row.First.Name), ("secondSlug", row => row.Second.Slug), ("second", row => row.Second.Name),
        ("grade", row => row.Grade), ("dramaCount", row => row.DramaCount), ("momentCount", row => row.MomentCount), ("articleCount", row => row.ArticleCount));

    public static Table<NeverYetRow> NeverYet { get; } = new(
        ("firstSlug", row => row.First.Slug), ("first", row => row.First.Name), ("secondSlug", row => row.Second.Slug), ("second", row => row.Second.Name),
        ("partnerCount", row => row.PartnerCount), ("partnerSlugs", row => row.Partners.Select(person => person.Slug)), ("partners", row => row.Partners.Select(person => person.Name)));
}
