using System.Globalization;

namespace BehindScenes.Catalogue.Seeds;

/// <summary>
/// Which bytes each file held when it was last read, by its size and time: what neither changed in is not read again. A file that was
/// written while it was read may change once more within one tick of its clock, so that it is not believed.
/// </summary>
/// <param name="start">When the files began to be read.</param>
public sealed class SeenFiles(DateTime start)
{
    /// <summary>The coarsest clock of a file system that is in use: FAT counts two seconds.</summary>
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, (long Length, long Written, string Hash)> _files = new(StringComparer.Ordinal);

    /// <summary>null where the file may have changed. Of a link only the file itself would tell.</summary>
    internal string? HashOf(string path, FileInfo file) =>
        _files.TryGetValue(path, out var seen) && file.LinkTarget is null && file.Length == seen.Length && file.LastWriteTimeUtc.Ticks == seen.Written ? seen.Hash : null;

    internal void Add(string path, FileInfo file, string hash)
    {
        if (file.LinkTarget is null && file.LastWriteTimeUtc < start - Tick)
            _files[path] = (file.Length, file.LastWriteTimeUtc.Ticks, hash);
    }

    /// <summary>Reads what <see cref="Save"/> wrote. A line that cannot be read costs one file its memory.</summary>
    public static SeenFiles Load(string path)
    {
        var seen = new SeenFiles(default);
        foreach (var line in File.Exists(path) ? File.ReadLines(path) : [])
        {
            if (line.Split('\t', 4) is [var hash, var length, var written, var file]
                && long.TryParse(length, CultureInfo.InvariantCulture, out var bytes) && long.TryParse(written, CultureInfo.InvariantCulture, out var ticks))
                seen._files[file] = (bytes, ticks, hash);
        }

        return seen;
    }

    /// <summary>Writes a line a file: hash, length, time of the last write in ticks and path, parted by tabs.</summary>
    public void Save(string path) => File.WriteAllLines(path, _files.Where(file => !file.Key.Contains('\n', StringComparison.Ordinal))
        .Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.Value.Hash}\t{file.Value.Length}\t{file.Value.Written}\t{file.Key}")));
}
