using System.CommandLine;
using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Seeds;

namespace BehindScenes.Web.Commands;

/// <summary><c>check [DIR]</c>: every problem of the seeds, each with its file and line.</summary>
internal static class CheckCommand
{
    public static Command Build()
    {
        var seeds = CommandTree.SeedsArgument();
        var command = new Command("check", "Lists every problem and conflict of the text files as path:line: what is wrong. Exit code 1 if a file cannot be used.") { seeds };
        command.SetAction(async (parsed, cancellation) =>
        {
            // A catalogue of its own, so that checking never touches the one that is served.
            var scratch = Directory.CreateTempSubdirectory("behindscenes-check-");
            try
            {
                var settings = CommandTree.Settings(parsed.GetValue(seeds), scratch.FullName);
                using var store = CommandTree.Store(settings);
                using var bar = new ProgressBar();
                await store.RefreshAsync(bar, cancellation);
                bar.Dispose();
                return Report(store, settings.Seeds);
            }
            finally
            {
                scratch.Delete(recursive: true);
            }
        });
        return command;
    }

    private static int Report(GenerationStore store, string folder)
    {
        using var lease = store.Acquire();
        using var catalogue = lease.CreateContext();
        var problems = catalogue.Problems.OrderBy(problem => problem.Id).ToList();
        var name = Path.GetRelativePath(Directory.GetCurrentDirectory(), folder).Replace(Path.DirectorySeparatorChar, '/');
        foreach (var problem in problems)
            Console.WriteLine($"{name}/{problem}");
        var unusable = problems.Count(problem => problem.Kind == ProblemKind.Unusable);
        var conflicts = problems.Count(problem => problem.Kind == ProblemKind.Conflict);
        var generation = lease.Generation;
        Console.WriteLine($"{generation.DramaCount} dramas, {generation.PersonCount} people, {generation.ArticleCount} articles; {unusable} unusable, {problems.Count - unusable - conflicts} left out in part, {conflicts} conflicts.");
        return unusable > 0 ? CommandTree.Failed : 0;
    }
}
