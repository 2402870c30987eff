namespace BehindScenes.Web.Tests.Browser;

/// <summary>A <see cref="BrowserFactAttribute"/> for each row.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = BrowserFactAttribute.Reason;
}
