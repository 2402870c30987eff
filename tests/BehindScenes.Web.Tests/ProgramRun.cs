using System.Diagnostics;

namespace BehindScenes.Web.Tests;

/// <summary>The built program, started as from a command line.</summary>
internal static class ProgramRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public sealed record Outcome(int Code, string Out, string Error);

    public static Task<Outcome> RunAsync(params string[] arguments) => RunAsync(arguments, settings: []);

    public static async Task<Outcome> RunAsync(string[] arguments, Dictionary<string, string> settings)
    {
        using var process = Start(arguments, settings);
        try
        {
            using var limit = new CancellationTokenSource(Patience);
            var (output, error) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
            await process.WaitForExitAsync(limit.Token);
            return new Outcome(process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
        }
    }

    public static Process Start(string[] arguments, Dictionary<string, string>? settings = null)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "BehindScenes.Web.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var key in start.Environment.Keys.Where(key => key.StartsWith("Catalogue", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(key);
        foreach (var (key, value) in settings ?? [])
            start.Environment[key] = value;
        return Process.Start(start)!;
    }
}
