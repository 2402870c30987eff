using System.Net;
using BehindScenes.Catalogue.Names;
using BehindScenes.Web.Languages;

namespace BehindScenes.Web.Tests;

/// <summary>Dramas and people whose names stand elsewhere in each language's order.</summary>
public sealed class ManyScripts : IDisposable
{
    private static readonly (string Name, string Native)[] Names =
    [
        ("Dana", "다나"), ("Đan", "단"), ("Dung", "둥"), ("Dũng", "강둥"), ("Nube", "누베"), ("Ñandú", "난두"), ("Oso", "오소"), ("Élan", "엘란"), ("Etta", "에타"),
        ("Ân", "안"), ("An", "까안"), ("Ăn", "가안"), ("Ưa", "우아"), ("Zoo", "하주"), ("9 Lives", "9 목숨"), ("Œuvre", "외브르"), ("Ofira", "오피라"), ("Kim", "김"),
    ];

    public TestSite Site { get; } = TestSite.Of(string.Concat(Names.Select((name, i) => $"""
        -- dramas/tale-{i:00}.md --
        ---
        title: {name.Name} Tale
        original_title: {name.Native}
        country: {(i % 2 == 0 ? "Italy" : "Spain")}
        cast: [person: one-{i:00}]
        ---
        -- people/one-{i:00}.md --
        ---
        name: {name.Name} Voss
        native_name: {name.Native}
        ---

        """)));

    public void Dispose() => Site.Dispose();
}

public sealed class VisitorOrderTests(ManyScripts many) : IClassFixture<ManyScripts>
{
    private const int Count = 18;

    private readonly TestSite _site = many.Site;

    public static TheoryData<string, string> Lists
    {
        get
        {
            var lists = new TheoryData<string, string>();
            foreach (var language in InterfaceLanguages.Shipped.All)
            {
                lists.Add(language.Code, "dramas");
                lists.Add(language.Code, "people");
            }

            return lists;
        }
    }

    [Fact]
    public void The_catalogue_has_an_order_for_each_language_of_the_site() => InterfaceLanguages.Shipped.All.Select(language => language.Code).Should().BeEquivalentTo(Alphabet.Languages);

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_list_leads_through_each_once_in_the_visitor_s_order(string language, string list)
    {
        var slugs = await WalkAsync($"/{language}/{list}?limit=5");

        slugs.Should().HaveCount(Count).And.OnlyHaveUniqueItems();
        var json = (await _site.JsonAsync($"/api/v1/{list}?limit=100&lang={language}")).GetProperty("items").EnumerateArray().ToList();
        json.Select(item => item.GetProperty("slug").GetString()).Should().Equal(slugs, "programs get the same order");
        json.Select(item => language == "ko"
                ? item.GetProperty(list == "dramas" ? "originalTitle" : "nativeName").GetString()!
                : item.GetProperty(list == "dramas" ? "title" : "name").GetString()!)
            .Should().BeInAscendingOrder(Alphabet.Of(language).Comparer);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task The_letters_part_a_list(string language, string list)
    {
        var letters = (await _site.PageAsync($"/{language}/{list}")).QuerySelectorAll("nav.letters a").Select(link => link.Href()).ToList();

        letters.Should().HaveCountGreaterThan(5);
        var slugs = new List<string>();
        foreach (var letter in letters)
            slugs.AddRange(await WalkAsync($"{letter}&limit=5"));
        slugs.Should().HaveCount(Count).And.BeEquivalentTo(await WalkAsync($"/{language}/{list}?limit=5"));
    }

    [Fact]
    public async Task A_letter_of_another_language_leads_to_the_nearest()
    {
        var page = await _site.PageAsync("/en/dramas?letter=Đ&country=Spain");

        page.WordsOf("nav.letters a[aria-current]").Should().Equal("D");
        page.QuerySelectorAll("main .posters > li").Should().HaveCount(2);
        (await _site.PageAsync("/en/dramas?letter=ㄱ")).WordsOf("nav.letters a[aria-current]").Should().Equal("Other");
    }

    [Theory]
    [InlineData("/api/v1/dramas?lang=xx")]
    [InlineData("/api/v1/people?lang=xx")]
    [InlineData("/api/v1/people/one-00/partners?sort=name&lang=xx")]
    public async Task A_language_that_the_site_does_not_speak_is_refused(string address) =>
        (await _site.JsonAsync(address, HttpStatusCode.BadRequest)).GetProperty("detail").GetString().Should().StartWith("lang: must be one of en");

    private async Task<List<string>> WalkAsync(string? address)
    {
        var slugs = new List<string>();
        while (address is not null)
        {
            var page = await _site.PageAsync(address);
            slugs.AddRange(page.QuerySelectorAll("main .card, main .posters > li").Select(card => card.QuerySelectorAll("a[href]")[0].Href().Split('/')[^1]));
            address = page.QuerySelector("nav.pager a[rel=next]")?.Href();
        }

        return slugs;
    }
}
