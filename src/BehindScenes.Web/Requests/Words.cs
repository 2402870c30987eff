using System.Text.Json;

namespace BehindScenes.Web.Requests;

internal static class Words
{
    /// <summary>A value as addresses, JSON and text keys write it: <c>SameDrama</c> is "same-drama".</summary>
    public static string Of<T>(T value)
        where T : Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
