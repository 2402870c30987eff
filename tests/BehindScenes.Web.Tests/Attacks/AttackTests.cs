using BehindScenes.Reading.Documents;

namespace BehindScenes.Web.Tests.Attacks;

/// <summary>A site made of attacks, asked by attacks, shows them and obeys none.</summary>
public sealed class AttackTests
{
    /// <summary>Each with the attack at every mark.</summary>
    private static readonly string[] Questions =
    [
        "/en/dramas?country=§&network=§&genre=§&language=§&letter=§", "/en/people?letter=§&q=§", "/en/articles?language=§", "/en/people/nora-plain/partners?drama=§", "/en/pairings?first=§&second=nora", "/en/pairings?second=§",
        "/en/path?from=nora&to=§", "/en/search?q=§", "/en/search?q=nora&language=§&drama=§&person=§&moment=§", "/en/people/§",
        "/api/v1/dramas?country=§&network=§&genre=§&language=§&letter=§", "/api/v1/people?letter=§&q=§", "/api/v1/pairings?first=§&second=§", "/api/v1/search?q=§&drama=§", "/api/v1/suggest?q=§", "/api/v1/people/§/partners?drama=§",
    ];

    /// <summary>Where an attack is refused, or no page: each text goes to a few of them.</summary>
    private static readonly string[] Refusals =
    [
        "/en/dramas?sort=§", "/en/dramas?page=§", "/en/dramas?limit=§", "/en/dramas?year=§", "/en/search?q=nora&kind=§", "/en/path?from=nora&to=x&leads=§", "/en/people/nora-plain/partners?grade=§&year=§&sort=§", "/en/dramas?§=1", "/en?q=1&§",
        "/en/pairings/never-yet?person=§", "/en/§", "/§", "/en/dramas/§", "/en/articles/§", "/en/pairings/§/nora-plain", "/§/dramas", "/en/search?q=nora&page=§",
        "/api/v1/dramas?sort=§", "/api/v1/dramas?page=§", "/api/v1/suggest?q=nora&lang=§", "/api/v1/search?q=nora&kind=§", "/api/v1/path?from=§&to=§&leads=§", "/api/v1/articles?language=§&limit=§", "/api/v1/pairings/never-yet?person=§", "/api/§", "/api/v1/dramas/§", "/api/v1/dramas?§=§",
    ];

    /// <summary>With the pages of each that hold all attacks.</summary>
    private static readonly (string Name, int Pages)[] Lists = [("dramas", 9), ("people", 5), ("articles", 10), ("pairings/never-yet", 1)];

    private static readonly string[] Named = ["/en/dramas/drama-", "/en/people/person-", "/en/articles/marked-"];

    private static readonly string[] Records = [.. Named, "/en/articles/plain-", "/en/pairings/nora-plain/"];

    private const int RefusalsAText = 2;

    [Fact]
    public void There_are_three_hundred_and_more_beside_links()
    {
        Attacks.Texts.Should().HaveCountGreaterThan(300).And.OnlyHaveUniqueItems();
        Attacks.Links.Should().HaveCountGreaterThan(100).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task No_seed_can_put_an_element_attribute_or_scheme_into_any_answer()
    {
        using var attacked = new AttackedSite(every: 1);
        var lists = Lists.SelectMany(list => Enumerable.Range(1, list.Pages).SelectMany(page => new[] { $"/en/{list.Name}?limit=100&page={page}", $"/api/v1/{list.Name}?limit=100&page={page}" }));
        var pages = await attacked.CrawlAsync(["/en", "/en/search", "/en/feeds/all.atom", "/sitemaps/en/dramas.xml", "/sitemaps/en/pages.xml", .. lists]);

        attacked.Findings.Should().BeEmpty();
        foreach (var kind in Records)
            pages.Keys.Count(address => address.StartsWith(kind, StringComparison.Ordinal)).Should().BeGreaterThan(300, "most attacks are names and titles as good as others, at {0}", kind);
        pages.Keys.Should().Contain(["/en/about", "/en/pairings", "/en/path", "/en/opensearch.xml", "/en/pairings/never-yet"]);
        foreach (var (number, text) in Attacks.Texts.Index())
        {
            foreach (var (headline, title) in Named.Where(kind => pages.ContainsKey(kind + number)).Select(kind => pages[kind + number]))
            {
                headline.Should().Be(Html.Words(Unicode.WithoutTurns(text)), "a name is shown as it was written");
                title.Should().StartWith(headline);
            }
        }
    }

    [Fact]
    public async Task No_question_can_either()
    {
        // A list of few is as open to a question as one of hundreds.
        using var attacked = new AttackedSite(every: 16);
        var questions = Attacks.Typed.Index().SelectMany(typed => Questions
            .Concat(Enumerable.Range(0, RefusalsAText).Select(turn => Refusals[((typed.Index * RefusalsAText) + turn) % Refusals.Length]))
            .Select(question => question.Replace("§", typed.Item, StringComparison.Ordinal)));

        await attacked.AskAllAsync(questions);

        attacked.Findings.Should().BeEmpty();
    }
}
