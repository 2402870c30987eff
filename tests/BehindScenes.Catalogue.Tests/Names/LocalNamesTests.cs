using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.People;

namespace BehindScenes.Catalogue.Tests.Names;

/// <summary>What dramas and people are called in each language, and the lists that are sorted by it.</summary>
public sealed class LocalNamesTests : IAsyncLifetime
{
    private const string Seeds = """
        -- dramas/queen.md --
        ---
        title: Queen of Tears
        original_title: 눈물의 여왕
        titles: {es: La reina de las lágrimas, vi: Nữ hoàng nước mắt, zh-Hant: 淚之女王, fr-CA: La reine des larmes}
        year: 2024
        cast: [{person: kim, kind: main}, {name: Đan Lê}, {name: Ñico Paz}]
        ---
        -- dramas/road.md --
        ---
        title: Der lange Weg
        original_title: La strada che non è mai stata la stessa per tutti noi
        year: 2024
        cast: [{name: Dan Aalto}, {name: Nadia Orr}, {person: han}]
        ---
        -- dramas/rain.md --
        ---
        title: 봄비
        titles: {en: Spring Rain}
        ---
        -- dramas/9-days.md --
        ---
        title: 9 Days
        country: Italy
        ---
        -- dramas/elan.md --
        ---
        title: Élan
        original_title: Élan
        country: Italy
        ---
        -- people/kim.md --
        ---
        name: Kim Soo-hyun
        native_name: 김수현
        spellings: [キム・スヒョン, 金秀賢]
        ---
        -- people/han.md --
        ---
        name: 한지수
        spellings: [Jisoo, Han Ji-soo]
        ---
        """;

    private BuiltCatalogue _catalogue = null!;

    public async Task InitializeAsync() => _catalogue = await BuiltCatalogue.OfAsync(Seeds);

    public Task DisposeAsync()
    {
        _catalogue.Dispose();
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData("queen", "en", "Queen of Tears", "눈물의 여왕")]
    [InlineData("queen", "es", "La reina de las lágrimas", "눈물의 여왕")]
    [InlineData("queen", "vi", "Nữ hoàng nước mắt", "눈물의 여왕")]
    [InlineData("queen", "fr", "La reine des larmes", "눈물의 여왕")]
    [InlineData("queen", "ko", "눈물의 여왕", "Queen of Tears")]
    [InlineData("queen", "zh", "Queen of Tears", "눈물의 여왕")]
    [InlineData("road", "it", "La strada che non è mai stata la stessa per tutti noi", "Der lange Weg")]
    [InlineData("road", "es", "Der lange Weg", "La strada che non è mai stata la stessa per tutti noi")]
    [InlineData("rain", "ko", "봄비", null)]
    [InlineData("rain", "vi", "Spring Rain", "봄비")]
    [InlineData("9-days", "ko", "9 Days", null)]
    [InlineData("elan", "fr", "Élan", null)]
    public void A_title_is_the_visitor_s_and_the_original_stands_beside(string slug, string language, string title, string? beside)
    {
        var drama = DramaDetails.Find(_catalogue.Rows, slug);
        var link = new DramaLink(slug, drama!.Title, drama.Year);

        (_catalogue.NamesIn(language).Of(link), _catalogue.NamesIn(language).BesideOf(link)).Should().Be((title, beside));
    }

    [Theory]
    [InlineData("kim", "en", "Kim Soo-hyun", "김수현")]
    [InlineData("kim", "ko", "김수현", "Kim Soo-hyun")]
    [InlineData("han", "fr", "Han Ji-soo", "한지수")]
    [InlineData("han", "ko", "한지수", null)]
    [InlineData("dan-aalto", "ko", "Dan Aalto", null)]
    public void A_name_is_in_the_visitor_s_script_and_the_other_stands_beside(string slug, string language, string name, string? beside)
    {
        var person = PersonDetails.Find(_catalogue.Rows, slug);
        var link = new PersonLink(slug, person!.Name);

        (_catalogue.NamesIn(language).Of(link), _catalogue.NamesIn(language).BesideOf(link)).Should().Be((name, beside));
    }

    [Theory]
    [InlineData("en", "9-days road elan queen rain", "D E Q S #")]
    [InlineData("es", "9-days road elan queen rain", "D E L S #")]
    [InlineData("it", "9-days elan road queen rain", "E L Q S #")]
    [InlineData("ko", "9-days queen rain road elan", "ㄴ ㅂ D E #")]
    public async Task Dramas_are_listed_in_the_order_of_the_titles_that_are_shown(string language, string slugs, string letters)
    {
        var names = _catalogue.NamesIn(language);

        (await SlugsAsync(new DramaFilter())).Should().Equal(slugs.Split(' '));
        names.Dramas.Letters.Select(letter => letter.Value).Should().Equal(letters.Split(' '));
        foreach (var letter in names.Dramas.Letters)
            (await SlugsAsync(new DramaFilter(Letter: letter.Value))).Should().HaveCount(letter.Count).And.BeSubsetOf(slugs.Split(' '));
        (await SlugsAsync(new DramaFilter(Country: "Italy", Letter: "E"))).Should().Equal("elan");
        (await SlugsAsync(new DramaFilter(Country: "Italy", Letter: "X"))).Should().BeEmpty();
        (await SlugsAsync(new DramaFilter(Country: "Italy"))).Should().Equal("9-days", "elan");
        (await SlugsAsync(new DramaFilter(Order: DramaOrder.Newest))).Should().Equal(slugs.Split(' ').OrderBy(slug => slug is not ("queen" or "road")), "dramas of one year stand by title");

        async Task<IEnumerable<string>> SlugsAsync(DramaFilter filter) =>
            Pages.All(page => DramaList.Page(_catalogue.Rows, names, filter, page), size: 2).Items.Select(drama => drama.Slug);
    }

    [Theory]
    [InlineData("en", "Dan Aalto, Đan Lê, 한지수, Kim Soo-hyun, Nadia Orr, Ñico Paz", "D H K N")]
    [InlineData("vi", "Dan Aalto, Đan Lê, 한지수, Kim Soo-hyun, Nadia Orr, Ñico Paz", "D Đ H K N")]
    [InlineData("es", "Dan Aalto, Đan Lê, 한지수, Kim Soo-hyun, Nadia Orr, Ñico Paz", "D H K N Ñ")]
    [InlineData("ko", "Kim Soo-hyun, 한지수, Dan Aalto, Đan Lê, Nadia Orr, Ñico Paz", "ㄱ ㅎ D N")]
    public void People_are_listed_in_the_order_of_the_names_that_are_shown(string language, string order, string letters)
    {
        var names = _catalogue.NamesIn(language);

        var (people, _) = Pages.All(page => PersonList.Page(_catalogue.Rows, names, new PersonFilter(), page), size: 4);

        people.Select(person => person.Name).Should().Equal(order.Split(", "));
        names.People.Letters.Select(letter => letter.Value).Should().Equal(letters.Split(' '));
        foreach (var letter in names.People.Letters)
            PersonList.Page(_catalogue.Rows, names, new PersonFilter(letter.Value, Order: PersonOrder.MostPartners), new PageRequest(1, 10)).Total.Should().Be(letter.Count);
    }
}
