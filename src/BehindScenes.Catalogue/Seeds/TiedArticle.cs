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
}
