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
        // A line at a time: all of them are a hundred megabytes where there are a hundred thousand files.
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(ArticleReader.Version);
        Add(Alphabet.Edition);
        foreach (var file in scan.Files)
            Add($"{file.Path}\0{file.Hash}");
        foreach (var problem in scan.Problems)
            Add(problem.ToString());
        return Prefix + Convert.ToHexStringLower(all.GetHashAndReset().AsSpan(0, 12));

        void Add(string line) => all.AppendData(Encoding.UTF8.GetBytes(line + '\n'));
    }
}
