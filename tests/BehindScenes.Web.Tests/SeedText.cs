using System.Text.RegularExpressions;

namespace BehindScenes.Tests;

/// <summary>A seeds folder that a test writes as one string: a line <c>-- articles/x.txt --</c> begins a file.</summary>
public sealed partial class SeedText : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("behindscenes-test-");

    private SeedText()
    {
        Path = _root.CreateSubdirectory("seeds").FullName;
        Data = _root.CreateSubdirectory("data").FullName;
    }

    /// <summary>The seeds folder.</summary>
    public string Path { get; }

    /// <summary>Where a catalogue made from it is kept.</summary>
    public string Data { get; }

    public static SeedText Folder(string text)
    {
        var folder = new SeedText();
        var parts = FileLine().Split(text.ReplaceLineEndings("\n"));
        if (!string.IsNullOrWhiteSpace(parts[0]))
            throw new ArgumentException("The text must begin with a line as in `-- articles/x.txt --`.", nameof(text));
        for (var i = 1; i < parts.Length; i += 2)
            folder.Write(parts[i], parts[i + 1]);
        return folder;
    }

    public void Write(string path, string text)
    {
        var file = new FileInfo(System.IO.Path.Combine(Path, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }

    public void Delete(string path) => File.Delete(System.IO.Path.Combine(Path, path));

    public void Dispose()
    {
        if (Directory.Exists(_root.FullName))
            _root.Delete(recursive: true);
    }

    [GeneratedRegex("^-- (.+) --\n", RegexOptions.Multiline)]
    private static partial Regex FileLine();
}
