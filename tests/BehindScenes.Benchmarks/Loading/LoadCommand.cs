using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.Globalization;
using BehindScenes.Benchmarks.Generating;

namespace BehindScenes.Benchmarks.Loading;

/// <summary>The verb <c>load</c>: visitors of all kinds at once for a while, and how the site bears them.</summary>
internal static class LoadCommand
{
    private const int WrongInput = 64;
    private const int Stopped = 130;
    private const double Megabyte = 1024 * 1024;

    public static Command New(Option<int> seed)
    {
        var url = new Argument<Uri>("URL") { Description = "of a running site, as in http://localhost:5080, started with --Catalogue:SearchesPerMinute=1000000", CustomParser = AddressOf };
        var seeds = new Option<DirectoryInfo>("--seeds") { Description = "the site's own folder of seeds, which is changed and changed back; without it nothing changes" };
        seeds.AcceptExistingOnly();
        var minutes = new Option<int>("--minutes") { Description = "how long", DefaultValueFactory = _ => 1 }.FromOne();
        var connections = new Option<int>("--connections") { Description = "how many ask at once", DefaultValueFactory = _ => 8 }.FromOne();
        var change = new Option<int>("--change-seconds") { Description = "how often a seed is changed", DefaultValueFactory = _ => 10 }.FromOne();
        var pid = new Option<int?>("--pid") { Description = "of the site's process, whose memory is told" };
        var command = new Command("load", "asks a running site for pages in all languages, searches, suggestions, JSON and what did not change, and tells each minute how it bears it") { url, seeds, minutes, connections, change, pid, seed };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = parsed.GetValue(connections), AllowAutoRedirect = false };
            using var client = new HttpClient(handler) { BaseAddress = parsed.GetValue(url), Timeout = TimeSpan.FromSeconds(30) };
            try
            {
                var addresses = await SiteAddresses.OfAsync(client, parsed.GetValue(seed), cancellation);
                var visitors = Enumerable.Range(1, parsed.GetValue(connections)).Select(number => new Visitor(client, addresses, new Chance(parsed.GetValue(seed), 100 + number))).ToList();
                using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
                List<Task> work = [.. visitors.Select(visitor => Task.Run(() => visitor.RunAsync(over.Token), CancellationToken.None))];
                if (parsed.GetValue(seeds) is { } folder)
                    work.Add(new SeedChanges(folder, TimeSpan.FromSeconds(parsed.GetValue(change)), parsed.GetValue(seed)).RunAsync(over.Token));
                try
                {
                    return Judge(await TellAsync(visitors, parsed.GetValue(minutes), parsed.GetValue(pid), cancellation), visitors);
                }
                finally
                {
                    // Also when it is stopped: a seed that was changed is to be changed back.
                    await over.CancelAsync();
                    await Task.WhenAll(work);
                }
            }
            catch (OperationCanceledException)
            {
                return Stopped;
            }
            catch (Exception wrong) when (wrong is HttpRequestException or InvalidDataException or ArgumentException)
            {
                Console.Error.WriteLine($"{parsed.GetValue(url)}: {wrong.Message}");
                return WrongInput;
            }
        });
        return command;
    }

    private static Uri? AddressOf(ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            return address;
        result.AddError($"`{result.Tokens[0].Value}` is no address of a site, as http://localhost:5080 is");
        return null;
    }

    /// <summary>A line a minute.</summary>
    private static async Task<List<(Latencies Answers, double Megabytes)>> TellAsync(List<Visitor> visitors, int minutes, int? pid, CancellationToken cancellation)
    {
        using var process = pid is { } id ? Process.GetProcessById(id) : null;
        Console.WriteLine($"{"minute",6}{"requests",10}{"errors",8}{"p50 ms",9}{"p99 ms",9}{"MB",8}");
        var told = new List<(Latencies Answers, double Megabytes)>();
        for (var minute = 1; minute <= minutes; minute++)
        {
            await Task.Delay(TimeSpan.FromMinutes(1), cancellation);
            var answers = new Latencies();
            visitors.ForEach(visitor => answers.Add(visitor.Take()));
            process?.Refresh();
            told.Add((answers, process is null ? 0 : process.WorkingSet64 / Megabyte));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{minute,6}{answers.Count,10}{answers.Errors,8}{answers.Of(.5),9:0.00}{answers.Of(.99),9:0.00}{told[^1].Megabytes,8:0}"));
        }

        return told;
    }

    /// <summary>The last line: errors, and the last third of the time against the first.</summary>
    private static int Judge(List<(Latencies Answers, double Megabytes)> told, List<Visitor> visitors)
    {
        var third = Math.Max(1, told.Count / 3);
        var (first, last) = (told.Take(third).ToList(), told.TakeLast(third).ToList());
        var (errors, memory) = (told.Sum(minute => minute.Answers.Errors), last.Average(minute => minute.Megabytes) - first.Average(minute => minute.Megabytes));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{told.Sum(minute => minute.Answers.Count):N0} requests, {errors} errors; from the first third to the last memory {memory:+0;-0;0} MB, p99 x {Slowest(last) / Math.Max(Slowest(first), double.Epsilon):0.00}"));
        foreach (var error in visitors.Select(visitor => visitor.Error).OfType<string>().Take(5))
            Console.WriteLine(error);
        return errors == 0 ? 0 : 1;
    }

    private static double Slowest(List<(Latencies Answers, double Megabytes)> minutes)
    {
        var all = new Latencies();
        minutes.ForEach(minute => all.Add(minute.Answers));
        return all.Of(.99);
    }
}
