using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using BehindScenes.Catalogue.Names;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BehindScenes.Web.Languages;

/// <summary>A language that the site speaks: its words and how it writes numbers, days and lists.</summary>
public sealed partial class InterfaceLanguage
{
    private const int MostLanguages = 512;

    private readonly FrozenDictionary<string, string> _words;
    private readonly PluralRules _plurals;
    private readonly string _day;
    private readonly Memo<string, string> _languageNames;

    private InterfaceLanguage(string code, Dictionary<string, string> words)
    {
        (Code, Culture, _plurals, _words) = (code, CultureInfo.GetCultureInfo(code), PluralRules.Of(code), words.ToFrozenDictionary(StringComparer.Ordinal));
        OwnName = Culture.TextInfo.ToUpper(Culture.NativeName[..1]) + Culture.NativeName[1..];
        Locale = CultureInfo.CreateSpecificCulture(Code).Name.Replace('-', '_');
        _day = Weekday().Replace(Culture.DateTimeFormat.LongDatePattern, "");
        _languageNames = new(MostLanguages, LanguageName);
    }

    /// <summary>BCP 47.</summary>
    public string Code { get; }

    public CultureInfo Culture { get; }

    /// <summary>How its words are sorted.</summary>
    public IComparer<string> Order => Alphabet.Of(Code).Comparer;

    /// <summary>With the territory that it is first spoken in, as Open Graph writes it: <c>en_US</c>.</summary>
    public string Locale { get; }

    /// <summary>As its speakers call it, for a line of its own: "Français".</summary>
    public string OwnName { get; }

    /// <summary>The value of HTML's <c>dir</c>.</summary>
    public string Direction => Culture.TextInfo.IsRightToLeft ? "rtl" : "ltr";

    public IEnumerable<string> Keys => _words.Keys;

    /// <summary>The words of a key; the key itself where there are none, so that a gap is seen and breaks nothing.</summary>
    public string this[string key] => _words.GetValueOrDefault(key, key);

    /// <summary>The words of a key with its places filled; a whole number is written as <see cref="Number"/> does, so years go in as text.</summary>
    public string this[string key, params object[] values] =>
        string.Format(Culture, this[key], Array.ConvertAll(values, value => value is int number ? Number(number) : value));

    /// <param name="yaml">A mapping from keys to words; a count's key ends in each of the forms of <see cref="PluralRules"/>.</param>
    /// <exception cref="ArgumentException">A key stands there twice.</exception>
    public static InterfaceLanguage Read(string code, TextReader yaml)
    {
        // The parser alone: what would deserialize any type compiles patterns for all of them, and that takes longer than to read the words.
        var (parser, words) = (new Parser(yaml), new Dictionary<string, string>());
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
            words.Add(parser.Consume<Scalar>().Value, parser.Consume<Scalar>().Value);
        return new(code, words);
    }

    /// <summary>"1 article", "3 articles".</summary>
    public string Count(string key, int number) => this[$"{key}.{_plurals.FormOf(number)}", number];

    /// <summary>"1,234", "1.234", "1 234".</summary>
    public string Number(int number) => number.ToString("N0", Culture);

    /// <summary>"May 1, 2024", "1 mai 2024".</summary>
    public string Day(DateOnly day) => day.ToString(_day, Culture);

    /// <summary>"Nora, Oscar".</summary>
    public string List(IEnumerable<string> names) => string.Join(this["list.comma"], names);

    /// <summary>A year is a name, not an amount: its digits are never grouped.</summary>
    public string Year(int year) => year.ToString("D4", Culture);

    /// <summary>A country as this language calls it; as cards state it where it has no word for it.</summary>
    public string Country(string stated) => Known("country", stated);

    /// <summary>A genre as this language calls it; as cards state it where it has no word for it.</summary>
    public string Genre(string stated) => Known("genre", stated);

    /// <summary>A language's name in this one; its code where it has none.</summary>
    public string NameOf(string code) => code == Reading.Languages.LanguageDetector.Unknown ? this["language.unknown"] : _languageNames.Of(code);

    private string Known(string family, string stated) => _words.GetValueOrDefault($"{family}.{stated.ToLowerInvariant().Replace(' ', '-')}", stated);

    private string LanguageName(string code)
    {
        var visitors = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = Culture;
            return CultureInfo.GetCultureInfo(code, predefinedOnly: true).DisplayName;
        }
        catch (CultureNotFoundException)
        {
            return code;
        }
        finally
        {
            CultureInfo.CurrentUICulture = visitors;
        }
    }

    [GeneratedRegex(@"^dddd[,،]?\s*|[,،]?\s*dddd$")]
    private static partial Regex Weekday();
}
