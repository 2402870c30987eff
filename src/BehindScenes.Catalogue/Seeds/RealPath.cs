namespace BehindScenes.Catalogue.Seeds;

/// <summary>Where a path leads once every link on its way is followed, links of folders in the middle too.</summary>
internal static class RealPath
{
    /// <summary>As many as Linux follows; more are a ring.</summary>
    private const int MostLinks = 40;

    /// <exception cref="IOException">The links run in a ring.</exception>
    public static string Of(string path)
    {
        var root = Path.GetPathRoot(Path.GetFullPath(path))!;
        var left = new Stack<string>(Parts(path).Reverse());
        var real = root;
        for (var links = 0; left.TryPop(out var part);)
        {
            var next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
                throw new IOException("its links run in a ring");
            real = root;
            foreach (var step in Parts(Path.Combine(Path.GetDirectoryName(next)!, target)).Reverse())
                left.Push(step);
        }

        return real;
    }

    private static string[] Parts(string path) =>
        Path.GetRelativePath(Path.GetPathRoot(Path.GetFullPath(path))!, Path.GetFullPath(path)).Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
}
