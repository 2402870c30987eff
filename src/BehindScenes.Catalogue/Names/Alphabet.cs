using System.Collections.Frozen;
using System.Globalization;
using BehindScenes.Reading.Languages;

namespace BehindScenes.Catalogue.Names;

/// <summary>
/// How a language sorts names, and the letters of its index, both after CLDR: Vietnamese has Đ after D, Spanish Ñ after N, Korean
/// the consonants of Hangul before A to Z. A list is in the order of one of <see cref="Languages"/>; a new one is a line here.
/// </summary>
public sealed class Alphabet
{
    /// <summary>What stands under no letter of an index: digits, signs, other scripts.</summary>
    public const string Other = "#";

    private const string DefaultLanguage = "en";
    private const string Latin = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>The first letter that CLDR sorts after all of Latin, and one after all of Hangul, as no Korean reads it.</summary>
    private static readonly string[] Ends = ["α", "丂"];

    private static readonly FrozenDictionary<string, Alphabet> ByLanguage = new Alphabet[]
    {
        new("en", Latin),
        new("es", "ABCDEFGHIJKLMNÑOPQRSTUVWXYZ"),
        new("fr", Latin),
        new("it", Latin),
        new("ko", "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ" + Latin, script: "ko"),
        new("vi", "AĂÂBCDĐEÊFGHIJKLMNOÔƠPQRSTUƯVWXYZ"),
    }.ToFrozenDictionary(alphabet => alphabet.Language, StringComparer.Ordinal);

    private readonly CompareInfo _rules;
    private readonly string? _script;
    private readonly (byte[] Key, string Letter)[] _starts;

    private Alphabet(string language, string letters, string? script = null)
    {
        (Language, _script, _rules) = (language, script, CultureInfo.GetCultureInfo(language).CompareInfo);
        // A small letter sorts before all that begins with it.
        _starts = [.. letters.Select(letter => (KeyOf(char.ToLowerInvariant(letter).ToString()), letter.ToString())).Concat(Ends.Select(end => (KeyOf(end), Other)))];
        Array.Sort(_starts, (one, other) => Compare(one.Key, other.Key));
        Comparer = Comparer<string>.Create((one, other) => _rules.Compare(one, other, CompareOptions.None) is not 0 and var order ? order : string.CompareOrdinal(one, other));
    }

    public static IEnumerable<string> Languages => ByLanguage.Keys.Order(StringComparer.Ordinal);

    /// <summary>Which edition of the rules this machine has: the same names may stand otherwise under another.</summary>
    public static string Edition { get; } = string.Join(' ', Languages.Select(language => Of(language)._rules.Version.FullVersion.ToString(CultureInfo.InvariantCulture)));

    /// <summary>BCP 47.</summary>
    public string Language { get; }

    /// <summary>For short lists, sorted where they are shown.</summary>
    public IComparer<string> Comparer { get; }

    /// <summary>English's for a language that has none.</summary>
    public static Alphabet Of(string language) => ByLanguage.GetValueOrDefault(language) ?? ByLanguage[DefaultLanguage];

    /// <summary>Whether who reads the language can read a text's letters.</summary>
    public bool Reads(string text) => LanguageDetector.DetectByScript(text) == _script;

    /// <summary>Under which letter of the index a name stands. A letter stands under itself or, if this language lacks it, under that which it is sorted beside.</summary>
    public string LetterOf(string name) => LetterOf(KeyOf(name));

    /// <summary>Compares two of <see cref="KeyOf"/>, for long lists.</summary>
    public static int Compare(byte[] one, byte[] other) => one.AsSpan().SequenceCompareTo(other);

    /// <summary>Bytes that sort as the names do.</summary>
    public byte[] KeyOf(string name) => _rules.GetSortKey(name, CompareOptions.None).KeyData;

    internal string LetterOf(byte[] key)
    {
        var last = Array.FindLastIndex(_starts, start => Compare(start.Key, key) <= 0);
        return last < 0 ? Other : _starts[last].Letter;
    }
}
