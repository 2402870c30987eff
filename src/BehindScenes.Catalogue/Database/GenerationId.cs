using System.Security.Cryptography;
using System.Text;
using BehindScenes.Catalogue.Names;
using BehindScenes.Catalogue.Seeds;
using BehindScenes.Reading;

namespace BehindScenes.Catalogue.Database;

/// <summary>
/// Names a generation by all that it depends on: the paths and bytes of the seeds, the builds of reader and catalogue,
/// and the edition of the rules that names are sorted by.
/// The same id is the same catalogue, row for row, whatever the order of the files or the machine's culture.
/// </summary>
public static class GenerationId
{
    /// <summary>What the ids of all generations begin with that this build of the catalogue wrote, so that it can read them.</summary>
    public static string Prefix { get; } = typeof(GenerationId).Module.ModuleVersionId.ToString("N")[..8] + "-";

    public static string Of(SeedScan scan)
    {
        var all = new StringBuilder(ArticleReader.Version).Append('\n').Append(Alphabet.Edition).Append('\n');
        foreach (var file in scan.Files)
            all.Append(file.Path).Append('\0').Append(file.Hash).Append('\n');
        foreach (var problem in scan.Problems)
            all.Append(problem).Append('\n');
        return Prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())).AsSpan(0, 12));
    }
}
