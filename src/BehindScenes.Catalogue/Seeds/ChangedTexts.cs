using BehindScenes.Catalogue.Database;
using BehindScenes.Reading;
using BehindScenes.Reading.Documents;

namespace BehindScenes.Catalogue.Seeds;

/// <summary>
/// The short way to the next generation: where nothing but the texts of some articles changed, and each still says the same of everybody,
/// all are tied as they were.
/// </summary>
internal static class ChangedTexts
{
    /// <summary>Of more, it is sooner known by tying all that one of them says something else.</summary>
    private const int Most = 100;

    /// <returns>All articles, in the order of their ids; null where they have to be tied anew.</returns>
    public static List<TiedArticle>? Find(SeedFolder folder, SeedScan scan, LastGeneration last, ReadingSpool spool)
    {
        var ties = last.Ties();
        if (ties.Count == 0)
            return null;
        var files = scan.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        if (!ties.TrueForAll(kept => files.ContainsKey(kept.Path)) || !last.Array<UInt128>(nameof(PrintOfOthers)).Contains(PrintOfOthers(scan, ties.Select(kept => kept.Path))))
            return null;
        var articles = ties.ConvertAll(kept => new TiedArticle(kept.ArticleId, files[kept.Path], kept.Bytes, null));
        var changed = ties.FindAll(kept => kept.FileKey != files[kept.Path].ReadingKey);
        if (changed.Count > Most)
            return null;
        foreach (var kept in changed)
        {
            if (last.HasProblem(kept.Path) || Read(folder, files[kept.Path]) is not { } read || last.GistOf(kept.FileKey) is not { } gist || !read.SaysTheSame(ReadArticle.Unpack(gist)))
                return null;
            articles[kept.ArticleId - 1] = articles[kept.ArticleId - 1] with { Reading = spool.Add(read.Pack()) };
        }

        return articles;
    }

    /// <summary>All that ties depend on beside the texts of articles: the reader, cards, files that cannot be used, and which articles there are.</summary>
    /// <param name="articles">The paths of those that are tied.</param>
    public static UInt128 PrintOfOthers(SeedScan scan, IEnumerable<string> articles)
    {
        var tied = articles.ToHashSet(StringComparer.Ordinal);
        using var print = new PrintMaker();
        print.Add(ArticleReader.Version);
        foreach (var file in scan.Files)
        {
            print.Add(file.Path);
            print.Add(tied.Contains(file.Path) ? null : file.Hash);
        }

        foreach (var problem in scan.Problems)
            print.Add(problem.ToString());
        return print.Take();
    }

    /// <summary>null where it cannot be used.</summary>
    private static ReadArticle? Read(SeedFolder folder, SeedFile file)
    {
        try
        {
            return ReadArticle.From(file, folder.TextOf(file));
        }
        catch (SeedFormatException)
        {
            return null;
        }
    }
}
