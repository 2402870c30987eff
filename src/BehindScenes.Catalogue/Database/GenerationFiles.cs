using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace BehindScenes.Catalogue.Database;

/// <summary>
/// The data folder: a database file a generation, and <c>generations.txt</c> that names those that are kept, each with its checksum, the
/// one to serve first; <c>seen.txt</c> remembers the seeds' files. A file has its name only once it is whole and on the disk, so a build that is killed leaves nothing but a leftover.
/// </summary>
public sealed partial class GenerationFiles(string folder)
{
    private const string ListName = "generations.txt";
    private const string SeenName = "seen.txt";
    private const string LockName = "build.lock";
    private const string Extension = ".db";
    private const string Unfinished = ".building";
    private const int Kept = 3;

    /// <summary>EAGAIN and EWOULDBLOCK, as .NET gives them where another process holds the lock; ERROR_SHARING_VIOLATION.</summary>
    private const int LockedOnUnix = 11;
    private const int LockedOnWindows = unchecked((int)0x80070020);
    private static readonly TimeSpan RetryLock = TimeSpan.FromMilliseconds(100);

    /// <summary>Those whose bytes this process wrote or compared.</summary>
    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);

    public string Folder { get; } = Path.GetFullPath(folder);

    public string PathOf(string id) => Path.Combine(Folder, id + Extension);

    /// <summary>What was seen of the seeds when the newest generation was built.</summary>
    public string SeenPath => Path.Combine(Folder, SeenName);

    /// <summary>Where readings wait while a generation is built.</summary>
    public string SpoolPathOf(string id) => UnfinishedPathOf(id) + "-readings";

    public string UnfinishedPathOf(string id) => Path.Combine(Folder, $"{id}.{Environment.ProcessId}{Unfinished}");

    /// <summary>The ids of the kept generations that this build of the catalogue wrote, the one to serve first.</summary>
    public IReadOnlyList<string> List() => [.. ListAll().Select(kept => kept.Id).Where(id => id.StartsWith(GenerationId.Prefix, StringComparison.Ordinal))];

    /// <summary>The one that is kept no longer when the next comes, if this process knows it to be whole.</summary>
    public string? NextToGo() => ListAll() is { Count: >= Kept } all && _whole.Contains(all[Kept - 1].Id) ? all[Kept - 1].Id : null;

    /// <summary>Whether the bytes of a kept generation are those that were written.</summary>
    public bool IsWhole(string id)
    {
        var isWhole = ListAll().Find(kept => kept.Id == id).Checksum is { Length: > 0 } checksum && checksum == ChecksumOf(PathOf(id));
        if (isWhole)
            _whole.Add(id);
        return isWhole;
    }

    /// <summary>All kept generations whose files are there. Another build of the program may serve some of them from this folder.</summary>
    private List<(string Id, string Checksum)> ListAll()
    {
        var list = Path.Combine(Folder, ListName);
        return File.Exists(list) ? [.. File.ReadAllLines(list).Select(line => line.Split(' ')).Select(line => (Id: line[0], Checksum: line.ElementAtOrDefault(1) ?? "")).Where(kept => File.Exists(PathOf(kept.Id)))] : [];
    }

    /// <summary>Keeps every other process from building in this folder until it is disposed of; the system lets go when a process dies.</summary>
    public async Task<IDisposable> LockAsync(CancellationToken cancellation)
    {
        Directory.CreateDirectory(Folder);
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(Folder, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException problem) when (problem.HResult is LockedOnUnix or LockedOnWindows)
            {
                await Task.Delay(RetryLock, cancellation);
            }
        }
    }

    /// <summary>Keeps the file of a generation from being built upon for as long as it is read.</summary>
    /// <returns>null where it is no more, or is being built upon.</returns>
    public IDisposable? Hold(string id)
    {
        try
        {
            return new FileStream(PathOf(id), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Takes the file of a generation that nobody holds, to be built upon. To be called under the lock.</summary>
    /// <returns>Whether it was given the new path, and the generation is no more.</returns>
    public bool TryTake(string id, string path)
    {
        using var only = Only(PathOf(id));
        if (only is not null)
            File.Move(PathOf(id), path);
        return only is not null;
    }

    /// <summary>Opens a file that nobody holds, so that it can be given another name or none; null where somebody does.</summary>
    private static FileStream? Only(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.ReadWrite, OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Gives a finished file its name, all of it on the disk first.</summary>
    public void Finish(string id)
    {
        Flush(UnfinishedPathOf(id));
        File.Move(UnfinishedPathOf(id), PathOf(id), overwrite: true);
        FlushFolder();
    }

    /// <summary>Makes a generation the one to serve, and forgets those beyond the last three.</summary>
    /// <param name="isNew">Whether it was just written, so that its checksum is not known yet.</param>
    /// <returns>The ids that are kept no longer. Their files go with <see cref="Delete"/>.</returns>
    public IReadOnlyList<string> Promote(string id, bool isNew)
    {
        _whole.Add(id);
        var known = ListAll();
        var all = known.Where(other => other.Id != id).Prepend(isNew ? (Id: id, Checksum: ChecksumOf(PathOf(id))) : known.Find(other => other.Id == id)).ToList();
        var kept = all.Take(Kept).ToList();
        if (!kept.SequenceEqual(known))
        {
            var (list, next) = (Path.Combine(Folder, ListName), Path.Combine(Folder, ListName + Unfinished));
            File.WriteAllLines(next, kept.Select(one => $"{one.Id} {one.Checksum}"));
            Flush(next);
            File.Move(next, list, overwrite: true);
            FlushFolder();
        }

        _whole.IntersectWith(kept.Select(one => one.Id));
        return [.. all.Skip(Kept).Select(one => one.Id)];
    }

    /// <summary>Deletes the file of a generation, unless another process reads it: then <see cref="Clean"/> does in time.</summary>
    public void Delete(string id) => DeleteFree(PathOf(id));

    /// <summary>Removes what killed builds left, and files that no list names but those in use. To be called under the lock.</summary>
    public void Clean(IEnumerable<string> inUse)
    {
        var kept = ListAll().Select(one => one.Id).Concat(inUse).Select(PathOf).ToHashSet(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(Folder).Where(path => IsLeftover(path, kept)))
            DeleteFree(path);
    }

    private static void DeleteFree(string path)
    {
        using var only = Only(path);
        if (only is not null)
            File.Delete(path);
    }

    private static bool IsLeftover(string path, HashSet<string> kept) =>
        path.Contains(Unfinished, StringComparison.Ordinal) || (path.EndsWith(Extension, StringComparison.Ordinal) && !kept.Contains(path));

    private static string ChecksumOf(string path)
    {
        using var file = new FileStream(path, new FileStreamOptions { Mode = FileMode.Open, Options = FileOptions.SequentialScan, BufferSize = 1 << 20 });
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    private static void Flush(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    /// <summary>A new name is only on the disk when its folder is. .NET opens no folders, so this asks the system itself.</summary>
    private void FlushFolder()
    {
        if (OperatingSystem.IsWindows())
            return; // NTFS journals the names.
        using var handle = new SafeFileHandle(Open(Folder, 0), ownsHandle: true);
        if (handle.IsInvalid || Fsync(handle) != 0)
            throw new IOException($"the folder {Folder} could not be written to the disk (error {Marshal.GetLastPInvokeError()})");
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Fsync(SafeFileHandle file);
}
