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
    public static IEnumerable<Pairing> Pairings(CatalogueMemory memory) =>
        memory.Pairings.All.Where(pairing => pairing.Shared.Grade == PairingGrade.Leads || pairing.Shared.Moments > 0 || pairing.Shared.Articles > 0);

    public static IAsyncEnumerable<ToldPage> OfDramas(CatalogueContext catalogue, int skipped, int count, CancellationToken cancellation) => ToldAsync(
        catalogue.Dramas.OrderBy(drama => drama.Id).Skip(skipped).Take(count).Select(drama => new Row { Id = drama.Id, Slug = drama.Slug, Path = drama.CardPath }).AsAsyncEnumerable(),
        (first, last) => catalogue.ArticleDramas.Where(tie => tie.DramaId >= first.Id && tie.DramaId <= last.Id).Select(tie => new Source { Id = tie.DramaId, OtherId = 0, Path = tie.Article.Path }),
        cancellation);

    /// <summary>People are told from articles, the cards of their dramas and one of their own, if it is named by the slug.</summary>
    public static IAsyncEnumerable<ToldPage> OfPeople(CatalogueContext catalogue, int skipped, int count, CancellationToken cancellation) => ToldAsync(
        catalogue.People.OrderBy(person => person.Id).Skip(skipped).Take(count).Select(person => new Row { Id = person.Id, Slug = person.Slug, Path = "people/" + person.Slug + ".md" }).AsAsyncEnumerable(),
        (first, last) => catalogue.ArticlePeople.Where(tie => tie.PersonId >= first.Id && tie.PersonId <= last.Id).Select(tie => new Source { Id = tie.PersonId, OtherId = 0, Path = tie.Article.Path })
            .Concat(catalogue.Roles.Where(role => role.PersonId >= first.Id && role.PersonId <= last.Id).Select(role => new Source { Id = role.PersonId, OtherId = 0, Path = role.Drama.CardPath }))
            .Concat(catalogue.Credits.Where(credit => credit.PersonId >= first.Id && credit.PersonId <= last.Id).Select(credit => new Source { Id = credit.PersonId, OtherId = 0, Path = credit.Drama.CardPath })),
        cancellation);

    public static IAsyncEnumerable<ToldPage> OfArticles(CatalogueContext catalogue, int skipped, int count, CancellationToken cancellation) => ToldAsync(
        catalogue.Articles.OrderBy(article => article.Id).Skip(skipped).Take(count).Select(article => new Row { Id = article.Id, Slug = article.Slug, Path = article.Path }).AsAsyncEnumerable(),
        null,
        cancellation);

    public static IAsyncEnumerable<ToldPage> OfPairings(CatalogueContext catalogue, int skipped, int count, CancellationToken cancellation) => ToldAsync(
        Pairings(catalogue.Memory).Skip(skipped).Take(count)
            .Select(pairing => new Row { Id = pairing.FirstId, OtherId = pairing.SecondId, Slug = catalogue.Memory.People[pairing.FirstId].Slug, Other = catalogue.Memory.People[pairing.SecondId].Slug }).ToAsyncEnumerable(),
        (first, last) =>
        {
            // Of one person with more partners than a chunk holds, only those of the chunk are asked for.
            var (least, most) = first.Id == last.Id ? (first.OtherId, last.OtherId) : (0, int.MaxValue);
            var articles = catalogue.ArticlePeople.Where(tie => tie.PersonId >= first.Id && tie.PersonId <= last.Id)
                .SelectMany(tie => tie.Article.People.Where(other => other.PersonId > tie.PersonId && other.PersonId >= least && other.PersonId <= most), (tie, other) => new Source { Id = tie.PersonId, OtherId = other.PersonId, Path = tie.Article.Path });
            var cards = catalogue.Roles.Where(role => role.PersonId >= first.Id && role.PersonId <= last.Id)
                .SelectMany(role => role.Drama.Roles.Where(other => other.PersonId > role.PersonId && other.PersonId >= least && other.PersonId <= most), (role, other) => new Source { Id = role.PersonId, OtherId = other.PersonId, Path = role.Drama.CardPath });
            return articles.Concat(cards);
        },
        cancellation);

    private static async IAsyncEnumerable<ToldPage> ToldAsync(IAsyncEnumerable<Row> rows, Func<Row, Row, IQueryable<Source>>? sourcesOf, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var chunk in rows.Chunk(Chunk).WithCancellation(cancellation))
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
