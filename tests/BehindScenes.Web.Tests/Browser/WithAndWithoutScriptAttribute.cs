using System.Reflection;
using Xunit.Sdk;

namespace BehindScenes.Web.Tests.Browser;

/// <summary>Both visitors of what needs no script: <c>--filter "DisplayName~hasScript: False"</c> is the suite of the one without.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WithAndWithoutScriptAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[true], [false]];
}
