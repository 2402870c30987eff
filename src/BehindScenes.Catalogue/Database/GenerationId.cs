using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BehindScenes.Catalogue.Seeds;
using BehindScenes.Reading;

namespace BehindScenes.Catalogue.Database;

/// <summary>
/// Names a generation by all that it depends on: the paths and bytes of the seeds, the reader's version and that of the tables.
/// The same id is the same catalogue, byte for byte, whatever the order of the files or the machine's culture.
/// </summary>
public static class GenerationId
{
    /// <summary>What the ids of all generations begin with that this version of the tables can read.</summary>
    public static string Prefix { get; } = string.Create(CultureInfo.InvariantCulture, $"{CatalogueContext.SchemaVersion}-");

    public static string Of(SeedScan scan)
    {
        var all = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"{ArticleReader.Version}\n"));
        foreach (var file in scan.Files)
            all.Append(file.Path).Append('\0').Append(file.Hash).Append('\n');
        foreach (var problem in scan.Problems)
            all.Append(problem).Append('\n');
        return Prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())).AsSpan(0, 12));
    }
}
