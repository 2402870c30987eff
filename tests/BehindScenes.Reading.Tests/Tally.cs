using System.Globalization;
using System.Text;

namespace BehindScenes.Reading.Tests;

/// <summary>How much of what was said is right, and how much of the truth was said. A thing is the set of its keys; who shares a key with it names the same thing.</summary>
public sealed class Tally
{
    public int Right { get; private set; }

    public int Wrong { get; private set; }

    public int Missed { get; private set; }

    public double Precision => Share(Right, Right + Wrong);

    public double Recall => Share(Right, Right + Missed);

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public bool IsEmpty => Right + Missed == 0;

    public void Add(IEnumerable<HashSet<string>> said, IReadOnlyCollection<HashSet<string>> truth)
    {
        var hit = new HashSet<HashSet<string>>(HashSet<string>.CreateSetComparer());
        foreach (var thing in said)
        {
            var match = truth.FirstOrDefault(other => !hit.Contains(other) && thing.Overlaps(other));
            if (match is null)
            {
                Wrong++;
                continue;
            }

            hit.Add(match);
            Right++;
        }

        Missed += truth.Count - hit.Count;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"precision {Precision:F3} recall {Recall:F3} F1 {F1:F3}  ({Right} right, {Wrong} wrong, {Missed} missed)");

    public static HashSet<string> Keys(IEnumerable<string> names) => [.. names.Select(Fold).Where(key => key.Length > 0)];

    public static HashSet<string> Keys(string name, IEnumerable<string> aliases) => Keys(aliases.Prepend(name));

    /// <summary>
    /// Lower case, no marks, letters and digits only. It is the reader's measure and not its own
    /// <see cref="Reading.Names.NameFold"/>, lest a fault there agree with itself.
    /// </summary>
    public static string Fold(string? name)
    {
        var plain = string.Concat((name ?? "").EnumerateRunes().Select(Plain));
        if (!plain.Any(IsThai))
            plain = string.Concat(plain.Normalize(NormalizationForm.FormKD).EnumerateRunes().Where(rune => Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark));
        return string.Concat(plain.Normalize(NormalizationForm.FormC).ToLowerInvariant().EnumerateRunes().Where(rune => Rune.IsLetterOrDigit(rune) || IsMark(rune)));
    }

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;

    private static bool IsThai(char letter) => letter is >= '\u0E00' and <= '\u0E7F';

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static string Plain(Rune letter) => letter.Value switch
    {
        'đ' or 'Đ' => "d",
        'ø' => "o",
        'ı' => "i",
        'ł' => "l",
        'ß' => "ss",
        _ => letter.ToString(),
    };
}
