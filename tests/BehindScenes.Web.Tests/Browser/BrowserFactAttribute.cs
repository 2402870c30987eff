namespace BehindScenes.Web.Tests.Browser;

/// <summary>A journey in a real browser. Without one it is skipped on a developer's machine, and fails where CI is set.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public const string Chromium = "/usr/bin/chromium";
    private const string Missing = "there is no " + Chromium + "; `apt-get install chromium` brings it";

    public BrowserFactAttribute() => Skip = Reason;

    /// <summary>Why nothing can run here; null where it can.</summary>
    internal static string? Reason => File.Exists(Chromium) || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")) ? null : Missing;
}
