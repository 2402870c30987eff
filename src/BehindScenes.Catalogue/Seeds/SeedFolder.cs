using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BehindScenes.Reading.Documents;

namespace BehindScenes.Catalogue.Seeds;

/// <summary>All that a seeds folder held at one moment: the files that can be read, in order of their paths, and what cannot.</summary>
public sealed record SeedScan(IReadOnlyList<SeedFile> Files, IReadOnlyList<SeedProblem> Problems);

/// <summary>
/// Reads a folder of seeds. Nothing in it can harm: a file that is too large, no text, no regular file or a link that leads out
/// is reported and left out.
/// </summary>
public sealed class SeedFolder(string root)
{
    public const long LargestText = 1024 * 1024;
    public const long LargestList = 64 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly EnumerationOptions Flat = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false, RecurseSubdirectories = false };

    public string Root { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <exception cref="DirectoryNotFoundException">The folder itself is not there.</exception>
    public SeedScan Scan(Action<int, int>? progress = null, CancellationToken cancellation = default)
    {
        var problems = new List<SeedProblem>();
        return Read(List(problems), problems, progress, cancellation);
    }

    /// <summary>One file alone, read as an article under the same rules as in a folder.</summary>
    public static SeedScan ReadOne(FileInfo file) => new SeedFolder(file.DirectoryName!).Read([(file.Name, SeedKind.Article)], [], null, default);

    /// <summary>Path, size and time of every seed: changes when a seed may have changed, at the cost of a listing.</summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, _) in List([]))
        {
            var info = new FileInfo(Path.Combine(Root, path));
            var state = info.Exists ? string.Create(CultureInfo.InvariantCulture, $"{path}\0{info.Length}\0{info.LastWriteTimeUtc.Ticks}\n") : path + "\n";
            hash.AppendData(Encoding.UTF8.GetBytes(state));
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    private SeedScan Read(List<(string Path, SeedKind Kind)> paths, List<SeedProblem> problems, Action<int, int>? progress, CancellationToken cancellation)
    {
        var files = new List<SeedFile>();
        for (var i = 0; i < paths.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                files.Add(Read(paths[i].Path, paths[i].Kind));
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                problems.Add(new SeedProblem { Path = paths[i].Path, Line = (problem.Data[nameof(SeedProblem.Line)] as int?) ?? 1, Kind = ProblemKind.Unusable, Message = Reason(problem) });
            }

            progress?.Invoke(i + 1, paths.Count);
        }

        return new SeedScan(files, [.. problems.OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Message, StringComparer.Ordinal)]);
    }

    private List<(string Path, SeedKind Kind)> List(List<SeedProblem> problems)
    {
        var found = new List<(string Path, SeedKind Kind)>();
        var folders = new Stack<DirectoryInfo>([new DirectoryInfo(Root)]);
        while (folders.TryPop(out var folder))
        {
            IEnumerable<FileSystemInfo> entries;
            try
            {
                entries = [.. folder.EnumerateFileSystemInfos("*", Flat)];
            }
            catch (Exception problem) when (folder.FullName != Root && problem is IOException or UnauthorizedAccessException)
            {
                Report(folder, $"the folder cannot be read: {Reason(problem)}");
                continue;
            }

            foreach (var entry in entries.Where(entry => !entry.Name.StartsWith('.')))
            {
                if (entry is DirectoryInfo subfolder)
                {
                    if (subfolder.LinkTarget is null)
                        folders.Push(subfolder);
                    else
                        Report(subfolder, "is a link to a folder; links to folders are not followed");
                }
                else if (KindOf(PathOf(entry)) is { } kind)
                {
                    found.Add((PathOf(entry), kind));
                }
                else if (!IsReadme(PathOf(entry)))
                {
                    Report(entry, "is no seed: articles are .txt or .md, dramas .md or .jsonl, people .md, each in its folder");
                }
            }
        }

        found.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        return found;

        void Report(FileSystemInfo entry, string message) =>
            problems.Add(new SeedProblem { Path = PathOf(entry), Line = 1, Kind = ProblemKind.LeftOut, Message = message });
    }

    private string PathOf(FileSystemInfo entry) => Path.GetRelativePath(Root, entry.FullName).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>A file at the top of the folder is an article, or a list of dramas if it is one by its ending.</summary>
    private static SeedKind? KindOf(string path)
    {
        if (IsReadme(path))
            return null;
        var folder = path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : "";
        return (folder, Path.GetExtension(path).ToLowerInvariant()) switch
        {
            ("articles" or "", ".txt" or ".md") => SeedKind.Article,
            ("dramas", ".md") => SeedKind.DramaCard,
            ("dramas" or "", ".jsonl") => SeedKind.DramaLines,
            ("people", ".md") => SeedKind.PersonCard,
            _ => null,
        };
    }

    private static bool IsReadme(string path) => path == "README.md";

    private SeedFile Read(string path, SeedKind kind)
    {
        var file = new FileInfo(RealPath.Of(Path.Combine(Root, path)));
        if (!file.FullName.StartsWith(RealPath.Of(Root) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new InvalidDataException("is a link that leads out of the seeds folder");
        // A pipe or a device has no length either, and opening one could wait for ever.
        if (file.Length == 0)
            throw new InvalidDataException("is empty, or no regular file");
        var largest = kind == SeedKind.DramaLines ? LargestList : LargestText;
        if (file.Length > largest)
            throw new InvalidDataException($"is larger than {largest / (1024 * 1024)} MiB");
        var bytes = File.ReadAllBytes(file.FullName);
        var text = Decode(bytes);
        // Saved pages bring such marks along unseen; in a card someone typed or pasted them into a name, and is told.
        return new SeedFile(path, kind, kind == SeedKind.Article ? Unicode.WithoutTurns(text) : text, Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16)));
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]))
            throw new InvalidDataException("is UTF-16; save it as UTF-8");
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];
        if (bytes.Contains((byte)0))
            throw At(bytes, bytes.IndexOf((byte)0), "is no text: it holds a NUL");
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException problem)
        {
            throw At(bytes, Math.Max(0, problem.Index), "is not UTF-8 text; save it as UTF-8");
        }
    }

    private static InvalidDataException At(ReadOnlySpan<byte> bytes, int index, string message)
    {
        var problem = new InvalidDataException(message);
        problem.Data[nameof(SeedProblem.Line)] = bytes[..Math.Min(index, bytes.Length)].Count((byte)'\n') + 1;
        return problem;
    }

    private static string Reason(Exception problem) => problem switch
    {
        InvalidDataException => problem.Message,
        FileNotFoundException or DirectoryNotFoundException => "is a link to nothing, or vanished while it was read",
        UnauthorizedAccessException => "cannot be read: the program is not allowed to",
        _ => "cannot be read: the system refuses it",
    };
}
