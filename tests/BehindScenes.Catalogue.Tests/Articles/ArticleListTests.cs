using BehindScenes.Catalogue.Articles;

namespace BehindScenes.Catalogue.Tests.Articles;

/// <summary>Lists of articles: by language, the newest first, in pages.</summary>
public sealed class ArticleListTests
{
    [Fact]
    public async Task Each_language_counts_what_it_finds_and_all_pages_hold_each_article_once()
    {
        using var catalogue = await BuiltCatalogue.OfAsync(GeneratedCasts.Folder(dramas: 10, people: 10));
        var languages = catalogue.Memory.ArticleLanguages;

        languages.Select(language => (language.Value, language.Count)).Should().Equal(("en", 8), ("vi", 4));
        foreach (var (language, count) in languages.Select(language => ((string?)language.Value, language.Count)).Append((null, 12)))
        {
            var (items, total) = Pages.All(page => ArticleList.Page(catalogue.Rows, language, page), size: 5);
            total.Should().Be(count);
            items.Should().OnlyHaveUniqueItems(article => article.Slug).And.OnlyContain(article => language == null || article.Language == language);
            items.Select(article => article.Published ?? DateOnly.MinValue).Should().BeInDescendingOrder();
        }
    }
}
