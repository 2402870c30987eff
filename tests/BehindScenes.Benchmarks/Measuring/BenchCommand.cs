using System.CommandLine;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace BehindScenes.Benchmarks.Measuring;

/// <summary>The verb <c>bench</c>: BenchmarkDotNet over the parts, a few minutes for all.</summary>
internal static class BenchCommand
{
    public static Command New()
    {
        var filter = new Option<string>("--filter") { Description = "which benchmarks, by class and method, as in '*Reader*' or '*Answer*Path'", DefaultValueFactory = _ => "*" };
        var command = new Command("bench", "times the reader, the fold, answers and pages one by one with BenchmarkDotNet") { filter };
        command.SetAction(parsed => Run(parsed.GetValue(filter)!));
        return command;
    }

    private static int Run(string filter)
    {
        var notes = Directory.CreateTempSubdirectory("behind-scenes-bench-");
        try
        {
            // In this process: a process a benchmark would build the sample once for each.
            var config = ManualConfig.CreateEmpty()
                .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
                .AddColumnProvider(DefaultColumnProviders.Instance)
                .AddDiagnoser(MemoryDiagnoser.Default)
                .AddLogger(ConsoleLogger.Default)
                .WithArtifactsPath(notes.FullName);
            var summaries = BenchmarkSwitcher.FromAssembly(typeof(BenchCommand).Assembly).Run(["--filter", filter], config).ToList();
            return summaries.Count > 0 && summaries.TrueForAll(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) ? 0 : 1;
        }
        finally
        {
            Sample.Clear();
            notes.Delete(recursive: true);
        }
    }
}
