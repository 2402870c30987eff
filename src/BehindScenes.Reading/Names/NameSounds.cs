using System.Text;
using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Names;

/// <summary>
/// What spellings of one name have in common beyond the fold: its sound in Korean, the skeleton of its Latin letters, its
/// simplified characters. Two names that share a key may be two spellings of one.
/// </summary>
public static class NameSounds
{
    private const int MostWords = 5;
    private const int ShortestSkeleton = 5;
    private const char Korean = 'k';

    /// <summary>The first letter of a key that many names share by chance; where another kind of key leads to a name, that is the one.</summary>
    public const char Skeleton = 's';

    private const char Characters = 'h';

    /// <summary>Written with a key's kind first, so that keys of different kinds never meet.</summary>
    public static IReadOnlyList<string> Keys(string name) => KeysOf(NameFold.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>As <see cref="Keys"/>, of all turns of the words: of "Siwan Im" also those of "Im Siwan", of "시완 임" those of 임시완.</summary>
    public static IReadOnlyList<string> TurnedKeys(string name)
    {
        var words = NameFold.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MostWords)
            return [];
        // A Korean name in Hangul is one word of a surname of one syllable and the rest.
        if (words is [{ Length: > 2 } joined] && joined.All(Script.IsHangul))
            words = [joined[..1], joined[1..]];
        return [.. Enumerable.Range(0, words.Length).SelectMany(turn => KeysOf([.. words[turn..], .. words[..turn]])).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The fold in Latin letters, without blanks, where a rule tells how its script is written in them: "imsiwan" for 임시완.</summary>
    public static string Latin(string name) => Transliteration.ToLatin(NameFold.Compact(name));

    /// <summary>Whether a name is written in Hangul, which leaves no doubt of its sound.</summary>
    public static bool IsHangul(string name) => name.Any(Script.IsHangul);

    private static List<string> KeysOf(string[] words)
    {
        var keys = new List<string>();
        if (words.Length is 0 or > MostWords)
            return keys;
        if (words.Any(word => word.Any(Script.IsHan)))
            keys.Add(Characters + ChineseCharacters.Simplify(string.Concat(words)));
        var latin = Array.ConvertAll(words, Transliteration.ToLatin);
        // Hangul tells more than its romanisation; Cyrillic has one letter for v and w, and one for n and ng.
        var isCyrillic = Transliteration.IsCyrillic(words[0]);
        var korean = isCyrillic ? Array.ConvertAll(latin, word => word.Replace('v', 'w')) : words;
        keys.AddRange(KoreanSounds.Keys(korean, hasOneNasal: isCyrillic).Select(key => Korean + key));
        var letters = string.Concat(latin);
        if (letters.Length >= ShortestSkeleton && letters.All(char.IsAsciiLetter) && !words.Any(IsHangul))
            keys.Add(Skeleton + SkeletonOf(letters));
        return keys;
    }

    /// <summary>
    /// Latin letters without what romanisations of Thai, Japanese, Chinese and the Slavic languages differ in: aspiration, voicing,
    /// length, i and y, o and u, v and w: "Vachirawit" and "Wachirawit", "Satou" and "Sato", "Dmitriy" and "Dmitry".
    /// </summary>
    private static string SkeletonOf(string letters)
    {
        var skeleton = new StringBuilder(letters.Length);
        for (var i = 0; i < letters.Length; i++)
        {
            var (letter, next) = (letters[i], i + 1 < letters.Length ? letters[i + 1] : ' ');
            var sound = letter switch
            {
                't' when next == 's' || letters.AsSpan(i + 1).StartsWith("ch", StringComparison.Ordinal) => ' ',
                'c' when next == 'h' => 'c',
                'b' => 'p',
                'd' => 't',
                'g' or 'c' or 'q' => 'k',
                'j' => 'c',
                'z' => 's',
                'w' => 'v',
                'e' or 'i' or 'y' => 'i',
                'o' or 'u' => 'o',
                'h' when i > 0 && !(IsVowel(letters[i - 1]) && IsVowel(next)) => ' ',
                _ => letter,
            };
            if (sound != ' ' && (skeleton.Length == 0 || skeleton[^1] != sound))
                skeleton.Append(sound);
        }

        return skeleton.ToString();
    }

    private static bool IsVowel(char letter) => "aeiouy".Contains(letter, StringComparison.Ordinal);
}
