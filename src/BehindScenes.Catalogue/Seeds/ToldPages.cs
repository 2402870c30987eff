using System.Runtime.CompilerServices;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Pairings;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Seeds;

/// <summary>What has a page of its own, and the seeds that the page is told from. <paramref name="Other"/> is the second of two people.</summary>
public sealed record ToldPage(string Slug, string? Other, IReadOnlyList<string> Paths);

/// <summary>All that have a page of their own, in an order that lasts as long as the generation. They are read as they are asked for, a few hundred at a time.</summary>
public static class ToldPages
{
    private const int Chunk = 500;

    /// <summary>Those of whom there is more to show than that both had some part in a drama.</summary>
    public static IQueryable<Pairing> Pairings(CatalogueContext catalogue) =>
        catalogue.Pairings.Where(pairing => pairing.Grade == PairingGrade.Leads || pairing.MomentCount > 0 || pairing.ArticleCount > 0);

    public static IAsyncEnumerable<ToldPage> OfDramas(CatalogueContext catalogue, int skipped, int count, CancellationToken cancellation) => ToldAsync(
        catalogue.Dramas.OrderBy(drama => drama.Id).Skip(skipped).Take(count).Select(drama => new Row { Id = drama.Id, Slug = drama.Slug, Path = drama.CardPath }),
        (first, last) => catalogue.ArticleDramas.Where(tie => tie.DramaId >= first.Id && tie.DramaId <= last.Id).Select(tie => new Source { Id = tie.DramaId, OtherId = 0, Path = tie.Article.Path }),
        cancellation);

    /// <summary>People are told from articles, the cards of their dramas and one of their own, if it is named by the slug.</summary>
    public static IAsyncEnumerable<ToldPage> OfPeople(CatalogueContext catalogue, int skipped, int count, CancellationToken cancellation) => ToldAsync(
        catalogue.People.OrderBy(person => person.Id).Skip(skipped).Take(count).Select(person => new Row { Id = person.Id, Slug = person.Slug, Path = "people/" + person.Slug + ".md" }),
        (first, last) => catalogue.ArticlePeople.Where(tie => tie.PersonId >= first.Id && tie.PersonId <= last.Id).Select(tie => new Source { Id = tie.PersonId, OtherId = 0, Path = tie.Article.Path })
            .Concat(catalogue.Roles.Where(role => role.PersonId >= first.Id && role.PersonId <= last.Id).Select(role => new Source { Id = role.PersonId, OtherId = 0, Path = role.Drama.CardPath }))
            .Concat(catalogue.Credits.Where(credit => credit.PersonId >= first.Id && credit.PersonId <= last.Id).Select(credit => new Source { Id = credit.PersonId, OtherId = 0, Path = credit.Drama.CardPath })),
        cancellation);

    public static IAsyncEnumerable<ToldPage> OfArticles(CatalogueContext catalogue, int skipped, int count, CancellationToken cancellation) => ToldAsync(
        catalogue.Articles.OrderBy(article => article.Id).Skip(skipped).Take(count).Select(article => new Row { Id = article.Id, Slug = article.Slug, Path = article.Path }),
        null,
        cancellation);

    public static IAsyncEnumerable<ToldPage> OfPairings(CatalogueContext catalogue, int skipped, int count, CancellationToken cancellation) => ToldAsync(
        Pairings(catalogue).OrderBy(pairing => pairing.FirstId).ThenBy(pairing => pairing.SecondId).Skip(skipped).Take(count)
            .Select(pairing => new Row { Id = pairing.FirstId, OtherId = pairing.SecondId, Slug = pairing.First.Slug, Other = pairing.Second.Slug }),
        (first, last) =>
        {
            var pairings = Pairings(catalogue).Where(pairing => pairing.FirstId >= first.Id && pairing.FirstId <= last.Id
                && (pairing.FirstId > first.Id || pairing.SecondId >= first.OtherId) && (pairing.FirstId < last.Id || pairing.SecondId <= last.OtherId));
            var articles =
                from pairing in pairings
                join one in catalogue.ArticlePeople on pairing.FirstId equals one.PersonId
                join other in catalogue.ArticlePeople on new { one.ArticleId, PersonId = pairing.SecondId } equals new { other.ArticleId, other.PersonId }
                select new Source { Id = pairing.FirstId, OtherId = pairing.SecondId, Path = one.Article.Path };
            var cards =
                from pairing in pairings
                join one in catalogue.Roles on pairing.FirstId equals one.PersonId
                join other in catalogue.Roles on new { one.DramaId, PersonId = pairing.SecondId } equals new { other.DramaId, other.PersonId }
                select new Source { Id = pairing.FirstId, OtherId = pairing.SecondId, Path = one.Drama.CardPath };
            return articles.Concat(cards);
        },
        cancellation);

    private static async IAsyncEnumerable<ToldPage> ToldAsync(IQueryable<Row> rows, Func<Row, Row, IQueryable<Source>>? sourcesOf, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var chunk in rows.AsAsyncEnumerable().Chunk(Chunk).WithCancellation(cancellation))
        {
            var sources = sourcesOf is null ? [] : await sourcesOf(chunk[0], chunk[^1]).ToListAsync(cancellation);
            var paths = sources.ToLookup(source => (source.Id, source.OtherId), source => source.Path);
            foreach (var row in chunk)
                yield return new ToldPage(row.Slug, row.Other, [.. paths[(row.Id, row.OtherId)].Append(row.Path).OfType<string>().Distinct()]);
        }
    }

    private sealed class Row
    {
        public required int Id { get; init; }

        public int OtherId { get; init; }

        public required string Slug { get; init; }

        public string? Other { get; init; }

        /// <summary>The seed of its own.</summary>
        public string? Path { get; init; }
    }

    private sealed class Source
    {
        public required int Id { get; init; }

        public required int OtherId { get; init; }

        public required string? Path { get; init; }
    }
}
