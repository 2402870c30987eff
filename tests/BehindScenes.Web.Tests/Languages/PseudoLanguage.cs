using System.Text.Json;
using System.Text.RegularExpressions;
using BehindScenes.Web.Languages;

namespace BehindScenes.Web.Tests.Languages;

/// <summary>English in Arabic letters, from right to left and with every form of a count. It holds no Latin letter.</summary>
internal static partial class PseudoLanguage
{
    public const string Code = "ar";
    private const string Letters = "ابتثجحخدذرزسشصضطظعغفقكلمنه";

    public static InterfaceLanguage Arabic()
    {
        var english = InterfaceLanguages.Shipped.Default;
        var words = new Dictionary<string, string>();
        foreach (var key in english.Keys)
        {
            var count = key.EndsWith(".other", StringComparison.Ordinal) && english.Keys.Contains(key[..^6] + ".one") ? key[..^6] : null;
            foreach (var name in count is null ? [key] : PluralRules.Of(Code).Forms.Select(form => $"{count}.{form}"))
                words[name] = Latin().Replace(english[key], letter => Letters[char.ToLowerInvariant(letter.Value[0]) - 'a'].ToString());
        }

        return InterfaceLanguage.Read(Code, new StringReader(JsonSerializer.Serialize(words)));
    }

    [GeneratedRegex("[A-Za-z]")]
    private static partial Regex Latin();
}
