using BehindScenes.Reading.Findings;

namespace BehindScenes.Reading.Tests;

/// <summary>An article written for the tests, with the truth that stands beside it and with what the reader says of it.</summary>
public sealed record MarkedText(string Name, string Text, TextTruth Truth, ArticleReading Reading)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Texts");

    /// <summary>Every text under its language and name, as <c>en/the-pier</c>.</summary>
    public static IReadOnlyDictionary<string, MarkedText> All { get; } = Directory.GetFiles(Folder, "*.txt", SearchOption.AllDirectories).Select(Load).ToDictionary(text => text.Name);

    private static MarkedText Load(string path)
    {
        var text = File.ReadAllText(path);
        var name = Path.ChangeExtension(Path.GetRelativePath(Folder, path), null).Replace('\\', '/');
        return new MarkedText(name, text, TextTruth.Load(Path.ChangeExtension(path, ".yml")), ArticleReader.Read(text));
    }
}
