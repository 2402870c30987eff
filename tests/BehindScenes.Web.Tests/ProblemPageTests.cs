using System.Net;

namespace BehindScenes.Web.Tests;

public sealed class ProblemPageTests(Harbour harbour) : IClassFixture<Harbour>
{
    private static readonly string TooLong = new('a', 201);
    private readonly TestSite _site = harbour.Site;

    public static TheoryData<string, string> BadQuestions => new()
    {
        { "/dramas?page=x", "page" },
        { "/dramas?limit=101", "limit" },
        { "/dramas?limit=0", "limit" },
        { "/dramas?year=soon", "year" },
        { "/dramas?sort=sideways", "sort" },
        { "/people?sort=title", "sort" },
        { "/people?letter=" + TooLong, "letter" },
        { "/dramas?country=" + TooLong, "country" },
        { "/articles?language=e%00n", "language" },
        { "/dramas?genre=a%07b", "genre" },
        { "/pairings?first=" + TooLong + "&second=b", "first" },
        { "/pairings?first=a&second=b%0Ac", "second" },
        { "/dramas?anything=" + TooLong, "anything" },
    };

    [Theory]
    [MemberData(nameof(BadQuestions))]
    public async Task What_cannot_be_answered_names_the_parameter(string address, string parameter)
    {
        var page = await _site.PageAsync("/en" + address, HttpStatusCode.BadRequest);

        page.One("main p.lead").Words().Should().StartWith(parameter + ":");
        AssertHelps(page);
        var problem = await _site.JsonAsync("/api/v1" + address, HttpStatusCode.BadRequest);
        problem.GetProperty("status").GetInt32().Should().Be(400);
        problem.GetProperty("detail").GetString().Should().StartWith(parameter + ":");
    }

    [Theory]
    [InlineData("fr", "page\u00A0: cette partie de l’adresse")]
    [InlineData("ko", "page: 주소의 이 부분은")]
    public async Task A_page_says_it_in_its_own_language(string code, string words) =>
        (await _site.PageAsync($"/{code}/dramas?page=x", HttpStatusCode.BadRequest)).One("main p.lead").TextContent.Should().StartWith(words);

    [Fact]
    public async Task Values_up_to_the_limit_are_answered()
    {
        await _site.PageAsync($"/en/dramas?country={TooLong[1..]}");
        await _site.JsonAsync($"/api/v1/people?q={TooLong[1..]}&limit=100");
    }

    [Theory]
    [InlineData("/en/dramas/nobody")]
    [InlineData("/en/people/nobody")]
    [InlineData("/en/articles/nobody")]
    [InlineData("/en/dramas/Nora%20%3Cscript%3E")]
    [InlineData("/en/articles/..%2F..%2Fetc%2Fpasswd")]
    [InlineData("/en/people/%E2%80%AE%F0%9F%98%80")]
    [InlineData("/en/nothing")]
    [InlineData("/problem")]
    public async Task What_is_not_there_leads_back_to_what_is(string address) =>
        AssertHelps(await _site.PageAsync(address, HttpStatusCode.NotFound));

    [Theory]
    [InlineData("/api/v1/dramas/nobody")]
    [InlineData("/api/v1/people/nobody")]
    [InlineData("/api/v1/people/nobody/partners")]
    [InlineData("/api/v1/articles/nobody")]
    [InlineData("/api/v1/path?from=nora-flint&to=nobody")]
    [InlineData("/api/v1/dramas?page=99")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/api")]
    public async Task Programs_are_told_in_problem_details(string address) =>
        (await _site.JsonAsync(address, HttpStatusCode.NotFound)).GetProperty("status").GetInt32().Should().Be(404);

    [Theory]
    [InlineData("/api/v1/pairings?first=Nora", "second")]
    [InlineData("/api/v1/pairings", "first")]
    [InlineData("/api/v1/path?from=nora-flint", "to")]
    public async Task A_missing_parameter_is_named(string address, string parameter) =>
        (await _site.JsonAsync(address, HttpStatusCode.BadRequest)).GetProperty("detail").GetString().Should().StartWith(parameter + ":");

    [Theory]
    [InlineData("POST", "/en")]
    [InlineData("DELETE", "/en/dramas/the-lantern-harbour")]
    [InlineData("POST", "/api/v1/dramas")]
    public async Task Another_method_is_refused_without_a_trace(string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address) { Content = new StringContent("{}") };
        using var answer = await _site.Client.SendAsync(request);

        ((int)answer.StatusCode).Should().BeInRange(400, 499);
        (await answer.Content.ReadAsStringAsync()).Should().NotContainAny("Exception", "   at ", ".cs:line");
    }

    private static void AssertHelps(AngleSharp.Html.Dom.IHtmlDocument page)
    {
        page.One("h1").Words().Should().NotBeEmpty();
        page.QuerySelectorAll("main a").Select(link => link.Href()).Should().Equal("/en", "/en/dramas", "/en/people", "/en/articles");
        page.One("main form").GetAttribute("action").Should().Be("/en/pairings");
        page.Body!.TextContent.Should().NotContainAny("Exception", "   at ", ".cs:line", "problem.");
    }
}
