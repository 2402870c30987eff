using BehindScenes.Catalogue.Dramas;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Tests.Dramas;

/// <summary>Lists of dramas: filtered, sorted, in pages.</summary>
public sealed class DramaListTests
{
    [Fact]
    public async Task Each_facet_counts_what_its_filter_finds()
    {
        using var catalogue = await BuiltCatalogue.OfAsync(GeneratedCasts.Folder(dramas: 60, people: 40));
        var filters = new Dictionary<FacetKind, Func<string, DramaFilter>>
        {
            [FacetKind.Country] = value => new DramaFilter(Country: value),
            [FacetKind.Network] = value => new DramaFilter(Network: value),
            [FacetKind.Year] = value => new DramaFilter(Year: int.Parse(value, System.Globalization.CultureInfo.InvariantCulture)),
            [FacetKind.Genre] = value => new DramaFilter(Genre: value),
            [FacetKind.Language] = value => new DramaFilter(Language: value),
        };
        foreach (var (kind, filter) in filters)
        {
            var facets = catalogue.Memory.Facets.Of(kind, new DramaFilter());
            facets.Should().HaveCountGreaterThan(1, $"{kind} must have values to choose between");
            foreach (var facet in facets)
            {
                var (items, total) = Pages.All(page => DramaList.Page(catalogue.Rows, catalogue.NamesIn(), filter(facet.Value), page), size: 7);
                total.Should().Be(facet.Count, $"{kind} is {facet.Value}");
                items.Should().OnlyHaveUniqueItems(drama => drama.Slug);
            }
        }
    }

    [Fact]
    public async Task Filters_are_joined_and_what_nothing_has_finds_nothing()
    {
        using var catalogue = await BuiltCatalogue.OfAsync(GeneratedCasts.Folder(dramas: 60, people: 40));

        var one = await catalogue.Rows.Dramas.FirstAsync(drama => drama.Country != null && drama.Year != null);
        var (items, total) = Pages.All(page => DramaList.Page(catalogue.Rows, catalogue.NamesIn(), new DramaFilter(Country: one.Country, Network: "Viki", Year: one.Year), page), size: 2);

        items.Should().Contain(drama => drama.Slug == one.Slug).And.OnlyContain(drama => drama.Country == one.Country && drama.Networks.Contains("Viki") && drama.Year == one.Year);
        total.Should().Be(await catalogue.Rows.Dramas.CountAsync(drama => drama.Country == one.Country && drama.Year == one.Year));
        DramaList.Page(catalogue.Rows, catalogue.NamesIn(), new DramaFilter(Country: "japan'--"), new PageRequest(1, 10)).Total.Should().Be(0);
    }

    [Theory]
    [InlineData(DramaOrder.Title)]
    [InlineData(DramaOrder.Newest)]
    [InlineData(DramaOrder.MostToShow)]
    public async Task All_pages_together_hold_each_drama_once_and_in_order(DramaOrder order)
    {
        using var catalogue = await BuiltCatalogue.OfAsync(GeneratedCasts.Folder(dramas: 60, people: 40));
        var whole = DramaList.Page(catalogue.Rows, catalogue.NamesIn(), new DramaFilter(Order: order), new PageRequest(1, 1000));

        var (items, total) = Pages.All(page => DramaList.Page(catalogue.Rows, catalogue.NamesIn(), new DramaFilter(Order: order), page), size: 7);

        total.Should().Be(60);
        items.Select(drama => drama.Slug).Should().OnlyHaveUniqueItems().And.Equal(whole.Items.Select(drama => drama.Slug));
        var keys = order switch
        {
            DramaOrder.Title => items.Select(drama => drama.Title.ToLowerInvariant()),
            DramaOrder.Newest => items.Select(drama => $"{9999 - (drama.Year ?? 0):0000}"),
            _ => items.Select(drama => $"{999 - drama.MomentCount:000} {999 - drama.ArticleCount:000}"),
        };
        keys.Should().BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_drama_of_the_list_shows_its_leads_and_networks()
    {
        using var catalogue = await BuiltCatalogue.OfAsync("""
            -- dramas/alpha.md --
            ---
            title: Alpha Station
            original_title: 알파역
            network: [tvN, Netflix]
            cast:
              - name: Sue Winter
                kind: support
              - name: Nora Vale
                kind: main
              - name: Ada Quill
                kind: main
            ---
            """);

        var drama = DramaList.Page(catalogue.Rows, catalogue.NamesIn(), new DramaFilter(), new PageRequest(1, 10)).Items.Single();

        (drama.Slug, drama.Title, drama.OriginalTitle, drama.Year).Should().Be(("alpha", "Alpha Station", "알파역", null));
        drama.Leads.Select(person => person.Name).Should().Equal("Nora Vale", "Ada Quill");
        drama.Networks.Should().Equal("Netflix", "tvN");
        DramaDetails.Find(catalogue.Rows, "alpha-station").Should().BeNull();
    }
}
