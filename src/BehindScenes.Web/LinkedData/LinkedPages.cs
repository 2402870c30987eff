using BehindScenes.Catalogue;
using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;
using BehindScenes.Web.Languages;
using BehindScenes.Web.Pages;

namespace BehindScenes.Web.LinkedData;

/// <summary>Each kind of page as JSON-LD by schema.org.</summary>
public sealed class LinkedPages(Things things, Addresses to, SiteAddress site, InterfaceLanguage language, InterfaceLanguages languages)
{
    public PageData Home() => PageData.Of("WebPage", Site(
        ("description", language["site.tagline"]),
        ("inLanguage", language.Code),
        ("potentialAction", Node.Of(
            "SearchAction",
            ("target", Node.Of("EntryPoint", ("urlTemplate", $"{site.Of(to.Search())}?q={{search_term_string}}"))),
            ("query-input", "required name=search_term_string")))));

    public PageData Drama(DramaDetails drama) => PageData.Of("ItemPage", things.Drama(drama));

    public PageData Article(ArticleDetails article) => PageData.Of("ItemPage", things.Article(article));

    /// <summary>The person and, from the side of each drama, what they did in it: schema.org lets a drama name its people only.</summary>
    public PageData Person(PersonDetails person)
    {
        var one = new PersonLink(person.Slug, person.Name);
        var roles = person.Roles.ToLookup(role => role.Drama);
        var credits = person.Credits.ToLookup(credit => credit.Drama, credit => credit.Kind);
        return new PageData("ProfilePage", [things.Person(person)],
        [
            .. person.Roles.Select(role => role.Drama).Concat(person.Credits.Select(credit => credit.Drama)).Distinct().Select(drama => things.Drama(
                drama,
                roles[drama].Select(role => things.Role(one, role.Characters)),
                credits[drama].Where(kind => kind == CreditKind.Director).Select(_ => things.Person(one)),
                credits[drama].Where(kind => kind == CreditKind.Writer).Select(_ => things.Person(one)))),
        ]);
    }

    /// <summary>Two people and what they share.</summary>
    public PageData Pairing(PairingAnswer answer) => answer is { First: { } first, Second: { } second, Outcome: PairingOutcome.Found or PairingOutcome.NothingShared }
        ? new PageData("ItemPage", [things.Person(first), things.Person(second)],
        [
            .. answer.Dramas.Select(drama => things.Drama(new DramaLink(drama.Slug, drama.Title, drama.Year), [things.Role(first, drama.FirstCharacters), things.Role(second, drama.SecondCharacters)])),
            .. answer.Articles.Select(things.Article),
        ])
        : PageData.Empty;

    /// <summary>The way from one person to another.</summary>
    public PageData Path(CastPath? path) => path is null
        ? PageData.Empty
        : PageData.Of("WebPage", [.. new[] { path.From, path.To }.Distinct().Select(things.Person)]);

    /// <summary>One page of a list.</summary>
    public PageData List<T>(Paged<T> page, Func<T, (string Name, string Address)> item) => PageData.Of("CollectionPage", Node.Of(
        "ItemList",
        ("@id", site.Of(to.This([])) + "#list"),
        ("numberOfItems", page.Total),
        ("itemListElement", Node.Many(page.Items.Select((entry, index) => Item(((page.Number - 1) * page.Size) + index + 1, item(entry)))))));

    /// <summary>A list that is shown whole.</summary>
    public PageData List<T>(IReadOnlyList<T> items, Func<T, (string Name, string Address)> item) => List(new Paged<T>(items, items.Count, 1, Math.Max(1, items.Count)), item);

    /// <summary>All that a page says to programs, safe to stand in a script element.</summary>
    /// <param name="address">The page's own, from the root of the site.</param>
    public string Print(PageHead head, string address, string description)
    {
        var page = Node.Of(
            head.Data.Type,
            ("@id", site.Of(address)),
            ("url", site.Of(address)),
            ("name", head.Title ?? language["site.name"]),
            ("description", description),
            ("inLanguage", language.Code),
            ("isPartOf", Site()),
            ("breadcrumb", address == to.Home ? null : Trail(head, address)),
            head.Data.About is [var main] ? ("mainEntity", Node.Reference(main)) : ("about", Node.Many(head.Data.About.Select(Node.Reference))));
        return Node.Print([page, .. head.Data.About, .. head.Data.Others]);
    }

    private Node Item(int position, (string Name, string Address) item) =>
        Node.Of("ListItem", ("position", position), ("name", item.Name), ("url", site.Of(item.Address)));

    private Node Trail(PageHead head, string address)
    {
        List<(string Name, string Address)> steps = [(language["site.name"], to.Home)];
        if (head.Section is { } section && to.Section(section) != address.Split('?')[0])
            steps.Add((language[$"nav.{section}"], to.Section(section)));
        steps.Add((head.Title ?? language["site.name"], address));
        return Node.Of("BreadcrumbList", ("itemListElement", Node.Many(steps.Select((step, index) =>
            Node.Of("ListItem", ("position", index + 1), ("name", step.Name), ("item", site.Of(step.Address)))))));
    }

    private Node Site(params ReadOnlySpan<(string Name, object? Value)> more) => Node.Of(
        "WebSite",
        [("@id", site.Of(to.In(languages.Default, to.Home)) + "#site"), ("url", site.Of(to.Home)), ("name", language["site.name"]), .. more]);
}
