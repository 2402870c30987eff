using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;
using BehindScenes.Catalogue.Search;
using BehindScenes.Web.Requests;

namespace BehindScenes.Web.Api;

/// <summary>All addresses of the API.</summary>
public static class ApiRoutes
{
    public const string Root = "/api/v1";
    public const string Json = "application/json";
    public const string Csv = "text/csv";
    public const string JsonLines = "application/jsonl";

    private static readonly ApiParameter Name = new("q") { IsTyped = true };
    private static readonly ApiParameter Asked = Required("q");
    private static readonly ApiParameter Lang = new("lang");
    private static readonly ApiParameter Language = new("language");
    private static readonly ApiParameter OfPerson = new("person") { NamesOne = true };

    private static readonly ApiParameter[] OfDramas =
        [new("country"), new("network"), new("year", ParameterType.Number), new("genre"), Language, new("letter"), ApiParameter.Choice<DramaOrder>("sort"), Lang];

    private static readonly ApiParameter[] OfPeople = [new("letter"), Name, ApiParameter.Choice<PersonOrder>("sort"), Lang];

    private static readonly ApiParameter[] OfPartners =
        [new("drama"), new("year", ParameterType.Number), ApiParameter.Choice<PairingGrade>("grade"), ApiParameter.Choice<PartnerOrder>("sort"), Lang];

    private static readonly ApiParameter[] Pages = [ApiParameter.Page, ApiParameter.Limit];

    private static readonly ApiParameter[] OfSearch = [Asked, ApiParameter.Choice<SearchKind>("kind"), Language, new("drama"), new("person"), new("moment"), Lang, .. Pages];

    public static ApiRoute Dramas { get; } = List<DramaRow>("dramas", "/dramas", "?sort=most-to-show&limit=5", () => ApiExamples.DramaRow, OfDramas);

    public static ApiRoute Drama { get; } = One("drama", "/dramas/{drama}", "", () => ApiExamples.DramaDetails);

    public static ApiRoute People { get; } = List<PersonRow>("people", "/people", "?q={first}", () => ApiExamples.PersonRow, OfPeople);

    public static ApiRoute Person { get; } = One("person", "/people/{person}", "", () => ApiExamples.PersonDetails);

    public static ApiRoute Partners { get; } = List<PartnerRow>("partners", "/people/{person}/partners", "?sort=name&limit=5", () => ApiExamples.PartnerRow, OfPartners);

    public static ApiRoute Articles { get; } = List<ArticleRow>("articles", "/articles", "?limit=5", () => ApiExamples.ArticleRow, Language);

    public static ApiRoute Article { get; } = One("article", "/articles/{article}", "", () => ApiExamples.ArticleDetails);

    public static ApiRoute Pairing { get; } = One("pairing", "/pairings", "?first={first}&second={second}", () => ApiExamples.PairingAnswer, Required("first"), Required("second"));

    public static ApiRoute Pairings { get; } = List<PairingRow>("pairings", "/pairings/all", "?limit=5", () => ApiExamples.PairingRow);

    public static ApiRoute NeverYet { get; } = List<NeverYetRow>("never-yet", "/pairings/never-yet", "?person={person}", () => ApiExamples.NeverYetRow, OfPerson);

    public static ApiRoute Path { get; } = One(
        "path", "/path", "?from={person}&to={other}", () => ApiExamples.PathAnswer, Required("from") with { NamesOne = true }, Required("to") with { NamesOne = true }, new("leads", ParameterType.Flag));

    public static ApiRoute Search { get; } = One("search", "/search", "?q={first}&kind=person", () => ApiExamples.FoundAnswer, OfSearch) with { Limit = SearchLimits.Searches };

    public static ApiRoute Suggest { get; } = One("suggest", "/suggest", "?q={first}", () => ApiExamples.FoundAnswer, Asked, Lang) with { Limit = SearchLimits.Suggestions };

    public static ApiRoute DramasCsv { get; } = Table("dramas-csv", "/dramas.csv", "?sort=newest", () => ApiExamples.DramasCsv, OfDramas);

    public static ApiRoute PeopleCsv { get; } = Table("people-csv", "/people.csv", "?sort=most-partners", () => ApiExamples.PeopleCsv, OfPeople);

    public static ApiRoute PartnersCsv { get; } = Table("partners-csv", "/people/{person}/partners.csv", "", () => ApiExamples.PartnersCsv, OfPartners);

    public static ApiRoute ArticlesCsv { get; } = Table("articles-csv", "/articles.csv", "", () => ApiExamples.ArticlesCsv, Language);

    public static ApiRoute PairingsCsv { get; } = Table("pairings-csv", "/pairings.csv", "", () => ApiExamples.PairingsCsv);

    public static ApiRoute NeverYetCsv { get; } = Table("never-yet-csv", "/pairings/never-yet.csv", "?person={person}", () => ApiExamples.NeverYetCsv, OfPerson);

    public static ApiRoute Export { get; } = Table("export", "/export", "", () => ApiExamples.Export) with { ContentType = JsonLines };

    public static IReadOnlyList<ApiRoute> All { get; } =
    [
        Dramas, Drama, People, Person, Partners, Articles, Article, Pairing, Pairings, NeverYet, Path, Search, Suggest,
        DramasCsv, PeopleCsv, PartnersCsv, ArticlesCsv, PairingsCsv, NeverYetCsv, Export,
    ];

    private static ApiParameter Required(string name) => new(name) { IsRequired = true, IsTyped = true };

    private static ApiRoute One<T>(string name, string path, string query, Func<T> example, params ApiParameter[] parameters)
        where T : class => new(name, Root + path, query, typeof(T), example, parameters);

    private static ApiRoute List<T>(string name, string path, string query, Func<T> example, params ApiParameter[] parameters) =>
        One(name, path, query, () => new ListAnswer<T>([example()], 1, null), [.. parameters, .. Pages]);

    private static ApiRoute Table(string name, string path, string query, Func<string> example, params ApiParameter[] parameters) =>
        One(name, path, query, example, parameters) with { ContentType = Csv, Limit = SearchLimits.Searches };
}
