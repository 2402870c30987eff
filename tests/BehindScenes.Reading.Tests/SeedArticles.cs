using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Findings;

namespace BehindScenes.Reading.Tests;

/// <summary>The project's own articles, found by walking up to the solution.</summary>
public static class SeedArticles
{
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Folder(), "*", SearchOption.AllDirectories).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder(), name));

    public static ArticleReading Read(string name)
    {
        var text = Text(name);
        return ArticleReader.Read(text, FrontMatter.Split(text)?.BodyStart ?? 0);
    }

    private static string Folder()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "BehindScenes.sln")))
            at = at.Parent;
        return Path.Combine(at!.FullName, "seeds", "articles");
    }
}
