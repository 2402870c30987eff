using BehindScenes.Catalogue.Seeds;
using Spectre.Console;

namespace BehindScenes.Web.Commands;

/// <summary>Shows how far a build is, on a terminal; where the output goes to a file it stays silent.</summary>
internal sealed class ProgressBar : IProgress<BuildProgress>, IDisposable
{
    private const int Width = 30;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
    private readonly bool _isShown = !Console.IsErrorRedirected;
    private readonly object _gate = new();
    private long _last;
    private bool _isOpen;

    public void Report(BuildProgress value)
    {
        lock (_gate)
        {
            var isLast = value.Done == value.Total;
            if (!_isShown || (!isLast && System.Diagnostics.Stopwatch.GetElapsedTime(_last) < Pause))
                return;
            _last = System.Diagnostics.Stopwatch.GetTimestamp();
            _isOpen = true;
            var filled = value.Total == 0 ? Width : (int)((long)Width * value.Done / value.Total);
            _console.Write(new ControlCode("\r\x1b[K"));
            _console.Markup($"{value.Stage,-8} [green]{new string('━', filled)}[/][grey]{new string('━', Width - filled)}[/] {value.Done} of {value.Total}");
        }
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
