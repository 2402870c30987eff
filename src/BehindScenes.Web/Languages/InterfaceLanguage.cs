using System.Collections.Frozen;
using System.Globalization;
using BehindScenes.Catalogue.Names;
using YamlDotNet.Serialization;

namespace BehindScenes.Web.Languages;

/// <summary>
/// A language that the site speaks: the words of <c>Languages/&lt;code&gt;.yml</c>. A new language is a new file.
/// </summary>
public sealed class InterfaceLanguage
{
    private const string Folder = "languages/";
    private const string DefaultCode = "en";

    private static readonly FrozenDictionary<string, InterfaceLanguage> ByCode = Load().ToFrozenDictionary(language => language.Code, StringComparer.Ordinal);

    private readonly FrozenDictionary<string, string> _words;

    private InterfaceLanguage(string code, Dictionary<string, string> words) =>
        (Code, Culture, _words) = (code, CultureInfo.GetCultureInfo(code), words.ToFrozenDictionary(StringComparer.Ordinal));

    public static IEnumerable<InterfaceLanguage> All => ByCode.Values.OrderBy(language => language.Code, StringComparer.Ordinal);

    public static InterfaceLanguage Default => ByCode[DefaultCode];

    /// <summary>BCP 47.</summary>
    public string Code { get; }

    public CultureInfo Culture { get; }

    /// <summary>How its words are sorted.</summary>
    public IComparer<string> Order => Alphabet.Of(Code).Comparer;
    /// <summary>With the territory that it is first spoken in, as Open Graph writes it: <c>en_US</c>.</summary>
    public string Locale => CultureInfo.CreateSpecificCulture(Code).Name.Replace('-', '_');

    public IEnumerable<string> Keys => _words.Keys;

    /// <summary>The words of a key; the key itself where there are none, so that a gap is seen and breaks nothing.</summary>
    public string this[string key] => _words.GetValueOrDefault(key, key);

    public string this[string key, params object[] values] => string.Format(Culture, this[key], values);

    /// <summary>"1 article", "3 articles": the key's <c>.one</c> or <c>.other</c>.</summary>
    public string Count(string key, int number) => this[$"{key}.{(number == 1 ? "one" : "other")}", number];

    /// <summary>A year is a name, not an amount: its digits are never grouped.</summary>
    public string Year(int year) => year.ToString("D4", Culture);

    /// <summary>A language's name in this one; its code where it has none.</summary>
    public string NameOf(string code)
    {
        if (code == Reading.Languages.LanguageDetector.Unknown)
            return this["language.unknown"];
        try
        {
            return CultureInfo.GetCultureInfo(code, predefinedOnly: true).DisplayName;
        }
        catch (CultureNotFoundException)
        {
            return code;
        }
    }

    public static InterfaceLanguage? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);

    /// <summary>The language of an address, or the default's.</summary>
    public static InterfaceLanguage Of(HttpContext context) =>
        Find(context.Request.RouteValues["language"] as string) ?? Find(context.Request.Path.Value?.Split('/').ElementAtOrDefault(1)) ?? Default;

    /// <summary>The best that the visitor's browser asks for and the site speaks.</summary>
    public static InterfaceLanguage Negotiate(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(wanted => wanted.Quality ?? 1)
        .Select(wanted => Find(wanted.Value.Value?.Split('-')[0].ToLowerInvariant()))
        .FirstOrDefault(language => language is not null) ?? Default;

    private static IEnumerable<InterfaceLanguage> Load()
    {
        var yaml = new DeserializerBuilder().WithDuplicateKeyChecking().Build();
        var assembly = typeof(InterfaceLanguage).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return new InterfaceLanguage(Path.GetFileNameWithoutExtension(name[Folder.Length..]), yaml.Deserialize<Dictionary<string, string>>(reader));
        }
    }
}
