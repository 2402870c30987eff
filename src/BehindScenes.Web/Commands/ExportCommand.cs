using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using BehindScenes.Catalogue.Database;
using BehindScenes.Web.Exports;
using BehindScenes.Web.Languages;

namespace BehindScenes.Web.Commands;

/// <summary><c>export DIR</c>: the whole catalogue as files.</summary>
internal static class ExportCommand
{
    private const string Unfinished = ".unfinished";

    public static Command Build()
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to write into; it is made if it is not there. Files of these names are replaced." };
        var seeds = new Option<DirectoryInfo?>("--seeds") { Description = "The folder of text files. Without it: the setting Catalogue:Seeds, else the nearest folder `seeds`.", HelpName = "DIR" };
        var data = CommandTree.DataOption();
        var command = new Command("export", "Writes the whole catalogue with its evidence as catalogue.jsonl and its lists as CSV. The same text files give the same bytes.") { folder, seeds, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var path = parsed.GetValue(folder)!;
            using var store = CommandTree.Store(parsed.GetValue(seeds), parsed.GetValue(data));
            using var bar = new ProgressBar();
            var outcome = await store.RefreshAsync(bar, cancellation);
            if (outcome.Failure is { } failure)
            {
                Console.Error.WriteLine($"The catalogue could not be built, so nothing was exported: {failure} Mend that and export again.");
                return CommandTree.Failed;
            }

            try
            {
                return await WriteAsync(Directory.CreateDirectory(path).FullName, store, bar, cancellation);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
            {
                Console.Error.WriteLine($"The folder `{path}` cannot be written to: {problem.Message} Make room or name another; what was there before is untouched or whole.");
                return CommandTree.Failed;
            }
        });
        return command;
    }

    private static async Task<int> WriteAsync(string folder, GenerationStore store, ProgressBar bar, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        using var lease = store.Acquire();
        await using var catalogue = lease.CreateContext();
        var files = CatalogueFiles.All(catalogue, lease.Generation, lease.Generation.NamesIn(InterfaceLanguages.Shipped.Default.Code));
        var written = new List<FileInfo>();
        foreach (var (done, file) in files.Index())
        {
            bar.Report("Exporting", done, files.Count);
            written.Add(await WriteAsync(Path.Combine(folder, file.Name), file, cancellation));
        }

        bar.Dispose();
        foreach (var file in written)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.FullName}  {file.Length} bytes"));
        var generation = lease.Generation;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{generation.DramaCount} dramas, {generation.PersonCount} people, {generation.ArticleCount} articles; exported in {watch.Elapsed.TotalSeconds:0.00} s."));
        return 0;
    }

    /// <summary>Gives a file its name only once it is whole.</summary>
    private static async Task<FileInfo> WriteAsync(string path, CatalogueFile file, CancellationToken cancellation)
    {
        var unfinished = path + Unfinished;
        try
        {
            await using (var stream = File.Create(unfinished))
                await file.WriteAsync(stream, cancellation);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }

        return new FileInfo(path);
    }
}
