using System.Text;

namespace BehindScenes.Tests;

/// <summary>
/// A real folder of seeds, written as one string: a line such as <c>-- articles/x.txt --</c> begins a file. Beside it lies an empty
/// folder for what is built. Both go with <see cref="Dispose"/>.
/// </summary>
public sealed class SeedText : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("behind-scenes-");

    private SeedText()
    {
        Directory.CreateDirectory(Path);
        Directory.CreateDirectory(Data);
    }

    /// <summary>The seeds.</summary>
    public string Path => System.IO.Path.Combine(_root.FullName, "seeds");

    /// <summary>Where generations go.</summary>
    public string Data => System.IO.Path.Combine(_root.FullName, "data");

    public static SeedText Folder(string text, bool lastFileFirst = false)
    {
        var files = new List<(string Path, StringBuilder Text)>();
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal))
                files.Add((line[3..^3], new StringBuilder()));
            else if (files.Count > 0)
                files[^1].Text.Append(line).Append('\n');
        }

        if (lastFileFirst)
            files.Reverse();
        var seeds = new SeedText();
        foreach (var file in files)
            seeds.Write(file.Path, file.Text.ToString());
        return seeds;
    }

    /// <summary>A copy of a folder.</summary>
    public static SeedText Copy(string folder)
    {
        var seeds = new SeedText();
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
            seeds.Write(System.IO.Path.GetRelativePath(folder, file), File.ReadAllBytes(file));
        return seeds;
    }

    public string PathOf(string path) => System.IO.Path.Combine(Path, path);

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), bytes);
    }

    public void Delete(string path) => File.Delete(PathOf(path));

    public void Dispose()
    {
        if (Directory.Exists(_root.FullName))
            _root.Delete(recursive: true);
    }
}
