using System.Security.Cryptography;
using System.Text;
using BehindScenes.Reading.Documents;

namespace BehindScenes.Catalogue.Seeds;

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

    /// <summary>Finds all files and their hashes. Only those are read that are not as they were seen.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder itself is not there.</exception>
    public SeedScan Scan(SeenFiles? seen = null, Action<int, int>? progress = null, CancellationToken cancellation = default)
    {
        var (files, problems, next) = (new List<SeedFile>(), new List<SeedProblem>(), new SeenFiles(DateTime.UtcNow));
        var listed = List(problems);
        foreach (var (entry, hash, problem) in listed.InParallel(entry => Hash(entry, seen)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (hash is not null)
            {
                files.Add(new SeedFile(entry.Path, entry.Kind, hash));
                next.Add(entry.Path, entry.File, hash);
            }
            else
            {
                problems.Add(problem!);
            }

            progress?.Invoke(files.Count, listed.Count);
        }

        return new SeedScan(files, [.. problems.OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Message, StringComparer.Ordinal)]) { Seen = next };
    }

    /// <summary>The text of a file that was found.</summary>
    /// <exception cref="SeedChangedException">It is another by now.</exception>
    public string TextOf(SeedFile file)
    {
        try
        {
            var bytes = Read(new FileInfo(Path.Combine(Root, file.Path)), file.Kind);
            return HashOf(bytes) == file.Hash ? Decode(bytes, file.Kind) : throw new SeedChangedException(file.Path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new SeedChangedException(file.Path);
        }
    }

    /// <summary>One file alone, read as an article under the same rules as in a folder.</summary>
    /// <returns>Its text, or why it has none.</returns>
    public static (string? Text, SeedProblem? Problem) ReadOne(FileInfo file)
    {
        var (folder, entry) = (new SeedFolder(file.DirectoryName!), new Entry(file.Name, SeedKind.Article, file));
        return folder.Hash(entry, null) is { Hash: { } hash } ? (folder.TextOf(new SeedFile(entry.Path, entry.Kind, hash)), null) : (null, folder.Hash(entry, null).Problem);
    }

    private (Entry Entry, string? Hash, SeedProblem? Problem) Hash(Entry entry, SeenFiles? seen)
    {
        try
        {
            if (seen?.HashOf(entry.Path, entry.File) is { } known)
                return (entry, known, null);
            var bytes = Read(entry.File, entry.Kind);
            Decode(bytes, entry.Kind);
            return (entry, HashOf(bytes), null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return (entry, null, new SeedProblem { Path = entry.Path, Line = (problem.Data[nameof(SeedProblem.Line)] as int?) ?? 1, Kind = ProblemKind.Unusable, Message = Reason(problem) });
        }
    }

    private List<Entry> List(List<SeedProblem> problems)
    {
        var found = new List<Entry>();
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
                    found.Add(new Entry(PathOf(entry), kind, (FileInfo)entry));
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

    private byte[] Read(FileInfo found, SeedKind kind)
    {
        // What the listing met is no link on its way; the file itself may be one.
        var file = found.LinkTarget is null ? found : new FileInfo(RealPath.Of(found.FullName));
        if (file != found && !file.FullName.StartsWith(RealPath.Of(Root) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new InvalidDataException("is a link that leads out of the seeds folder");
        // A pipe or a device has no length either, and opening one could wait for ever.
        if (file.Length == 0)
            throw new InvalidDataException("is empty, or no regular file");
        var largest = kind == SeedKind.DramaLines ? LargestList : LargestText;
        return file.Length <= largest ? File.ReadAllBytes(file.FullName) : throw new InvalidDataException($"is larger than {largest / (1024 * 1024)} MiB");
    }

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16));

    /// <summary>Saved pages bring marks of direction along unseen, and lose them; in a card someone typed or pasted them into a name, and is told.</summary>
    private static string Decode(ReadOnlySpan<byte> bytes, SeedKind kind) => kind == SeedKind.Article ? Unicode.WithoutTurns(Decode(bytes)) : Decode(bytes);

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

    private sealed record Entry(string Path, SeedKind Kind, FileInfo File);
}
