using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using BehindScenes.Reading;

namespace BehindScenes.Catalogue.Seeds;

/// <summary>An article of which all is known that its rows are made of.</summary>
/// <param name="Ties">Its <see cref="ArticleTies"/>, packed.</param>
/// <param name="Reading">Where its reading waits; null where the last generation keeps it.</param>
internal sealed record TiedArticle(int Id, SeedFile File, byte[] Ties, SpooledReading? Reading)
{
    /// <summary>Sixteen bytes that stand for all that the rows are made of: where they are the same, so are the rows.</summary>
    public UInt128 Print()
    {
        var file = Encoding.UTF8.GetBytes($"{ArticleReader.Version}\n{File.ReadingKey}\n{File.Path}\n");
        return BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData([.. file, .. Ties]));
    }

    /// <summary>The ids of all articles whose rows differ, and of those that are no more.</summary>
    /// <param name="last">The prints of articles in the order of their ids, from 1.</param>
    public static HashSet<int> Changed(UInt128[] last, UInt128[] next) =>
        [.. Enumerable.Range(0, Math.Max(last.Length, next.Length)).Where(index => index >= last.Length || index >= next.Length || last[index] != next[index]).Select(index => index + 1)];
}
