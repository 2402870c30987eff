using System.Security.Cryptography;
using System.Text;

namespace BehindScenes.Web.Feeds;

/// <summary>Names for things that stay the same wherever the site stands: UUIDs of version 5 (RFC 9562, 5.5).</summary>
internal static class StableId
{
    private const int Length = 16;

    /// <summary>The site's own. Another one would make every reader take every article for new.</summary>
    private static readonly Guid Names = new("6f0d4c1e-8a57-4b7e-9c53-2d1f6a90b3e4");

    /// <returns><c>urn:uuid:…</c></returns>
    public static string Of(params IEnumerable<string> name)
    {
        byte[] bytes = [.. Names.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(string.Join('/', name))];
#pragma warning disable CA5350 // Version 5 is made by SHA-1, and nothing is kept secret by it.
        var hash = SHA1.HashData(bytes).AsSpan(0, Length);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(hash, bigEndian: true)}";
    }
}
