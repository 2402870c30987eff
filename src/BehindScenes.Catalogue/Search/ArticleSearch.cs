using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Database;
using BehindScenes.Reading.Names;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Search;

/// <summary>Finds articles by their words. A part of the query is one word or one name in all spellings it is known by; all parts must stand in an article.</summary>
internal static class ArticleSearch
{
    /// <summary>The best of all that hold the words, where they are not narrowed: nobody turns more pages.</summary>
    private const int MostRanked = 1_000;
    private const int All = -1;

    /// <summary>How far into an article a piece to show is looked for.</summary>
    private const int LongestCut = 20_000;

    private const string RankedSql = $"SELECT rowid AS Id, {ArticleWords.RankSql} AS Score FROM {ArticleWords.Table} WHERE {ArticleWords.Table} MATCH {{0}} ORDER BY Score LIMIT {{1}}";

    /// <param name="Typed">As it was typed.</param>
    /// <param name="Spellings">In which it may stand in an article.</param>
    internal sealed record Part(string Typed, IReadOnlyList<string> Spellings, bool MayGoOn);

    public static Task<int> CountAsync(CatalogueContext catalogue, IReadOnlyList<Part> parts, SearchFilter filter, CancellationToken cancellation) =>
        Found(catalogue, parts, filter).CountAsync(cancellation);

    /// <summary>The best but for some.</summary>
    public static async Task<List<SearchItem>> FindAsync(CatalogueContext catalogue, IReadOnlyList<Part> parts, SearchFilter filter, int skipped, int most, CancellationToken cancellation)
    {
        var rows = await Found(catalogue, parts, filter).Skip(skipped).Take(most)
            .Select(article => new { article.Slug, article.Headline, article.Language, Text = article.Text.Substring(0, LongestCut) }).ToListAsync(cancellation);
        var phrases = parts.SelectMany(part => part.Spellings.Select(spelling => new Snippet.Phrase(NameFold.Parted(spelling).Split(' '), part.MayGoOn))).ToList();
        return rows.ConvertAll(row => new SearchItem(SearchKind.Article, row.Slug, row.Headline, SearchReason.Words, null) { Language = row.Language, LazySnippet = new(() => Snippet.Of(row.Text, phrases)) });
    }

    /// <summary>How many articles are left when a part is left out, for each that leaves any.</summary>
    public static async Task<List<(Part Part, int Articles)>> WithoutAsync(CatalogueContext catalogue, IReadOnlyList<Part> parts, SearchFilter filter, CancellationToken cancellation)
    {
        var without = new List<(Part, int)>();
        foreach (var part in parts.Where(_ => parts.Count > 1))
        {
            var count = await CountAsync(catalogue, [.. parts.Where(other => other != part)], filter, cancellation);
            if (count > 0)
                without.Add((part, count));
        }

        return without;
    }

    public static IQueryable<Article> Found(CatalogueContext catalogue, IReadOnlyList<Part> parts, SearchFilter filter)
    {
        var match = string.Join(" AND ", parts.Select(Expression).OfType<string>());
        // A language alone finds its articles; signs alone find none.
        var articles = match.Length == 0
            ? ArticleList.Newest(catalogue.Articles.Where(_ => filter.IsOfArticles))
            : catalogue.Database.SqlQueryRaw<Ranked>(RankedSql, match, filter.IsOfArticles ? All : MostRanked).Join(catalogue.Articles, hit => hit.Id, article => article.Id, (hit, article) => new { hit.Score, Article = article })
                .OrderBy(entry => entry.Score).ThenBy(entry => entry.Article.Id).Select(entry => entry.Article);
        if (filter.Language is { } language)
            articles = articles.Where(article => article.Language == language);
        if (filter.Drama is { } drama)
            articles = articles.Where(article => article.Dramas.Any(tie => tie.Drama.Slug == drama));
        if (filter.Person is { } person)
            articles = articles.Where(article => article.People.Any(tie => tie.Person.Slug == person));
        if (filter.Moment is { } kind)
            articles = articles.Where(article => article.Moments.Any(moment => moment.Kind == kind));
        return articles;
    }

    private static string? Expression(Part part)
    {
        var phrases = part.Spellings.Select(spelling => ArticleWords.Phrase(spelling, part.MayGoOn)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return phrases.Count == 0 ? null : $"({string.Join(" OR ", phrases)})";
    }

    private sealed record Ranked(int Id, double Score);
}
