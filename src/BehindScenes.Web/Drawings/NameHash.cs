namespace BehindScenes.Web.Drawings;

internal static class NameHash
{
    /// <summary>The same on every machine and in every run: FNV-1a of 32 bits (Fowler, Noll, Vo; RFC 9923) over UTF-16 units.</summary>
    public static uint Of(string name)
    {
        var hash = 2166136261u;
        foreach (var unit in name)
            hash = unchecked((hash ^ unit) * 16777619u);
        // Short names differ little in their last bits; what is high is stirred in.
        return hash ^ (hash >> 15);
    }
}
