using System.Collections.Concurrent;
using System.Text;

namespace BehindScenes.Benchmarks.Generating;

/// <summary>What was written.</summary>
/// <param name="Castings">How often texts say who plays whom.</param>
internal sealed record Written(int Files, long Bytes, int Dramas, int People, int Cards, int Articles, int Moments, int Castings);

/// <summary>Writes a folder of seeds that never was. Texts are made and written one by one; only dramas and people are held.</summary>
internal static class SeedsGenerator
{
    private const int PerFolder = 1_000;

    /// <param name="withFrontMatter">Articles as Markdown that states what it is about, instead of plain text that is read.</param>
    /// <exception cref="IOException">The folder holds something already, or cannot be written.</exception>
    public static Written Write(DirectoryInfo folder, Size size, int seed, bool withFrontMatter, CancellationToken cancellation)
    {
        if (folder.Exists && folder.EnumerateFileSystemInfos().Any())
            throw new IOException($"{folder.FullName} is not empty; name a new folder");
        var world = new World(size, seed);
        var written = new ConcurrentBag<(long Bytes, int Castings)>();
        foreach (var (dramas, number) in world.Dramas.Chunk(PerFolder).Select((dramas, number) => (dramas, number)))
            written.Add((Save(folder, $"dramas/{number:000}.jsonl", CardText.Lines(dramas)), 0));
        Parallel.ForEach(world.Cards, Options(cancellation), person => written.Add((Save(folder, $"people/{person.Slug}.md", CardText.Of(person)), 0)));
        Parallel.For(0, size.Articles, Options(cancellation), number =>
        {
            var article = new ArticleText(world, new Chance(seed, number), MomentsOf(number, size));
            var name = $"articles/{number / PerFolder:000}/{article.Drama.Slug}-{number}";
            var bytes = withFrontMatter ? Save(folder, name + ".md", MarkdownText.Of(article, number)) : Save(folder, name + ".txt", article.Plain());
            written.Add((bytes, article.PeopleSlugs.Count));
        });
        return new Written(
            written.Count, written.Sum(file => file.Bytes), size.Dramas, size.People, world.Cards.Count, size.Articles,
            Enumerable.Range(0, size.Articles).Sum(number => MomentsOf(number, size)), written.Sum(file => file.Castings));
    }

    /// <summary>As even a share as whole numbers allow, moved between neighbours so that some articles tell much and some little.</summary>
    private static int MomentsOf(int number, Size size)
    {
        var pair = number - (number % 2);
        if (pair + 1 >= size.Articles)
            return Share(number);
        var moved = Math.Min(number / 2 % 4, Math.Min(Share(pair), Share(pair + 1)));
        return Share(number) + (number == pair ? moved : -moved);

        int Share(int article) => (int)(((article + 1L) * size.Moments / size.Articles) - (article * (long)size.Moments / size.Articles));
    }

    private static long Save(DirectoryInfo folder, string path, string text)
    {
        var file = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var bytes = Encoding.UTF8.GetBytes(text);
        File.WriteAllBytes(file, bytes);
        return bytes.Length;
    }

    private static ParallelOptions Options(CancellationToken cancellation) => new() { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
}
