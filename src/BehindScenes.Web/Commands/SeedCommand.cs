using System.CommandLine;
using System.Diagnostics;

namespace BehindScenes.Web.Commands;

/// <summary><c>seed [DIR] --data DIR</c>: builds a generation without serving it.</summary>
internal static class SeedCommand
{
    public static Command Build()
    {
        var seeds = CommandTree.SeedsArgument();
        var data = CommandTree.DataOption();
        var command = new Command("seed", "Builds the catalogue from the text files and says what it holds, without serving it.") { seeds, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var watch = Stopwatch.StartNew();
            using var store = CommandTree.Store(parsed.GetValue(seeds), parsed.GetValue(data));
            using var bar = new ProgressBar();
            var outcome = await store.RefreshAsync(bar, cancellation);
            bar.Dispose();
            Summary.ReportUnusable(outcome.Generation);
            Console.WriteLine(Summary.Of(outcome, watch.Elapsed));
            Console.WriteLine(outcome.Generation.Path);
            return outcome.Failure is null ? 0 : CommandTree.Failed;
        });
        return command;
    }
}
