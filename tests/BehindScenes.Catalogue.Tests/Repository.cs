namespace BehindScenes.Tests;

/// <summary>The files that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Seeds => Path.Combine(Root, "seeds");

    public static string Web => Path.Combine(Root, "src", "BehindScenes.Web");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "BehindScenes.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("BehindScenes.sln stands in no folder above the tests.");
    }
}
