using System.Diagnostics;
using System.Globalization;
using BehindScenes.Catalogue.Seeds;
using Spectre.Console;

namespace BehindScenes.Web.Commands;

/// <summary>Shows how far a build or an export is, on a terminal; where the output goes to a file it stays silent.</summary>
internal sealed class ProgressBar : IProgress<BuildProgress>, IDisposable
{
    private const int Width = 30;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LeastKnown = TimeSpan.FromSeconds(1);
    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
    private readonly bool _isShown = !Console.IsErrorRedirected;
    private readonly object _gate = new();
    private long _last;
    private bool _isOpen;
    private (string Stage, long Start) _begun = ("", 0);

    public void Report(BuildProgress value) => Report(value.Stage.ToString(), value.Done, value.Total);

    public void Report(string stage, int done, int total)
    {
        lock (_gate)
        {
            var isLast = done == total;
            if (!_isShown || (!isLast && Stopwatch.GetElapsedTime(_last) < Pause))
                return;
            _last = Stopwatch.GetTimestamp();
            _isOpen = true;
            if (_begun.Stage != stage)
                _begun = (stage, _last);
            var filled = total == 0 ? Width : (int)((long)Width * done / total);
            _console.Write(new ControlCode("\r\x1b[K"));
            _console.Markup($"{stage,-9} [green]{new string('━', filled)}[/][grey]{new string('━', Width - filled)}[/] {done} of {total}{Pace(done, total)}");
        }
    }

    /// <summary>How many a second, and how long the rest will take; nothing until both can be told.</summary>
    private string Pace(int done, int total)
    {
        var spent = Stopwatch.GetElapsedTime(_begun.Start);
        if (spent < LeastKnown || done == 0)
            return "";
        var left = spent * ((double)(total - done) / done);
        return string.Create(CultureInfo.InvariantCulture, $", {done / spent.TotalSeconds:0} a second, {(int)left.TotalMinutes}:{left.Seconds:00} left");
    }

    public void Dispose()
    {
        lock (_gate)
        {
            if (_isOpen)
                _console.Write(new ControlCode("\r\x1b[K"));
            _isOpen = false;
        }
    }
}
