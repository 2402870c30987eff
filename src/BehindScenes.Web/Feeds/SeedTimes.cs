namespace BehindScenes.Web.Feeds;

/// <summary>When seeds were last written, as the seeds folder says now.</summary>
public sealed class SeedTimes(CatalogueSettings settings)
{
    /// <summary>What the system answers for a file that is not there.</summary>
    private static readonly DateTime None = DateTime.FromFileTimeUtc(0);

    /// <param name="path">From the seeds folder on.</param>
    /// <returns>null where the seed is not there.</returns>
    public DateTimeOffset? Of(string path) =>
        File.GetLastWriteTimeUtc(Path.Combine(settings.Seeds, path)) is var time && time != None ? new DateTimeOffset(time) : null;

    /// <returns>The latest of them; null where none is there.</returns>
    public DateTimeOffset? Newest(IEnumerable<string> paths) => paths.Max(Of);
}
