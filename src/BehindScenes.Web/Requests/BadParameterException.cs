namespace BehindScenes.Web.Requests;

/// <summary>A parameter of the address that cannot be used. Programs get the message; a page names the parameter in the visitor's words.</summary>
/// <param name="parameter">null where its name is not to be repeated.</param>
/// <param name="rule">What it must be, in English.</param>
internal sealed class BadParameterException(string? parameter, string rule) : BadHttpRequestException($"{parameter ?? "A parameter"}: {rule}")
{
    public string? Parameter => parameter;
}
