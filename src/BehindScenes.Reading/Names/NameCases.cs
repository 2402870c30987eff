using BehindScenes.Reading.Languages;

namespace BehindScenes.Reading.Names;

/// <summary>
/// Gives names that a language declines their first case, as far as the text shows it: of all forms of one word the shortest is the
/// nominative, and of two as short the one in -а or -я. A Korean name in Cyrillic declines in its last syllable alone (Хван, Хвана).
/// </summary>
internal static class NameCases
{
    private const int ShortestStem = 3;
    private const int LongestSyllable = 5;

    private static readonly string[] KoreanEndings = ["ом", "а", "у", "е"];

    /// <summary>Slavic surnames that show by their ending alone that they are declined, and whose.</summary>
    private static readonly (string Oblique, string Nominative, bool IsFeminine)[] Surnames =
    [
        ("ского", "ский", false), ("скому", "ский", false), ("ским", "ский", false),
        ("цкого", "цкий", false), ("цкому", "цкий", false), ("ской", "ская", true), ("скую", "ская", true), ("цкой", "цкая", true),
        ("овой", "ова", true), ("евой", "ева", true), ("иной", "ина", true), ("ковым", "ков", false), ("новым", "нов", false),
    ];

    public static List<NameMention> InNominative(List<NameMention> mentions, NameEndings endings)
    {
        if (!mentions.Exists(mention => IsDeclined(mention.Text)))
            return mentions;
        var forms = mentions.Where(mention => IsDeclined(mention.Text)).SelectMany(mention => mention.Text.Split(' '))
            .GroupBy(word => Stem(word, endings), StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.OrderBy(word => word.Length).ThenBy(word => word[^1] is 'а' or 'я' ? 0 : 1).ThenBy(word => word, StringComparer.Ordinal).First(),
                StringComparer.Ordinal);
        return [.. mentions.Select(mention => IsDeclined(mention.Text) ? mention with { Text = Nominative(mention.Text) } : mention)];

        string Nominative(string name)
        {
            var words = name.Split(' ').Select(word => forms[Stem(word, endings)]).ToArray();
            if (words.Length == 3 && Array.TrueForAll(words, word => word.Length <= LongestSyllable)
                && Array.Find(KoreanEndings, ending => words[2].EndsWith(ending, StringComparison.Ordinal)
                    && words[2].Length > ending.Length + 2 && !IsVowel(words[2][^(ending.Length + 1)])) is { } ending)
                words[2] = words[2][..^ending.Length];
            else if (words.Length == 2 && Array.Find(Surnames, surname => name.EndsWith(surname.Oblique, StringComparison.Ordinal)) is { Oblique: not null } surname)
            {
                var isOblique = words[1].EndsWith(surname.Oblique, StringComparison.Ordinal);
                words = [GivenName(words[0], surname.IsFeminine), isOblique ? words[1][..^surname.Oblique.Length] + surname.Nominative : words[1]];
            }

            return string.Join(' ', words);
        }
    }

    /// <summary>Cyrillic letters, as the languages that write them decline names.</summary>
    private static bool IsDeclined(string name) => name[0] is >= '\u0400' and <= '\u04FF';

    private static string Stem(string word, NameEndings endings)
    {
        for (var length = Math.Min(word.Length - ShortestStem, endings.Longest); length > 0; length--)
        {
            if (endings.Contains(word[^length..]))
                return word[..^length];
        }

        return word;
    }

    /// <summary>The given name beside a declined surname: Ирины, Антона, Андрея.</summary>
    private static string GivenName(string word, bool isFeminine) => (word[^1], isFeminine) switch
    {
        ('ы' or 'у' or 'е', true) => word[..^1] + "а",
        ('и' or 'ю', true) => word[..^1] + "я",
        ('а' or 'у' or 'е', false) => word[..^1],
        ('я' or 'ю', false) => word[..^1] + "й",
        _ => word,
    };

    private static bool IsVowel(char letter) => "аеёиоуыэюя".Contains(letter, StringComparison.Ordinal);
}
