using System.Collections.Frozen;

namespace BehindScenes.Web.Languages;

/// <summary>
/// Which form of its words a count takes: the cardinal rules of Unicode CLDR 47 for whole numbers
/// (https://www.unicode.org/cldr/charts/47/supplemental/language_plural_rules.html).
/// </summary>
public sealed class PluralRules
{
    private static readonly PluralRules None = new(_ => "other", "other");
    private static readonly PluralRules OneAlone = new(number => number == 1 ? "one" : "other", "one", "other");

    // Spanish, French and Italian also have "many", for a million and its multiples: it adds a "de" or "di". A catalogue counts to no million.
    private static readonly FrozenDictionary<string, PluralRules> ByLanguage = new Dictionary<string, PluralRules>
    {
        ["ar"] = new(
            number => number switch
            {
                0 => "zero",
                1 => "one",
                2 => "two",
                _ => (number % 100) switch { >= 3 and <= 10 => "few", >= 11 => "many", _ => "other" },
            },
            "zero", "one", "two", "few", "many", "other"),
        ["en"] = OneAlone,
        ["es"] = OneAlone,
        ["fr"] = new(number => number is 0 or 1 ? "one" : "other", "one", "other"),
        ["it"] = OneAlone,
        ["ko"] = None,
        ["vi"] = None,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Func<int, string> _formOf;

    private PluralRules(Func<int, string> formOf, params string[] forms) => (_formOf, Forms) = (formOf, forms);

    /// <summary>Every form that the language's words have, as the endings of their keys.</summary>
    public IReadOnlyList<string> Forms { get; }

    /// <exception cref="ArgumentException">The language has no rules here.</exception>
    public static PluralRules Of(string language) =>
        ByLanguage.GetValueOrDefault(language) ?? throw new ArgumentException($"The plural rules of `{language}` are missing. Write them from CLDR.", nameof(language));

    /// <param name="number">0 or more.</param>
    public string FormOf(int number) => _formOf(number);
}
