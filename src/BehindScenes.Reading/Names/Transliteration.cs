using System.Text;
using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Names;

/// <summary>
/// Letters of Cyrillic, Greek, kana and Hangul in Latin ones: BGN/PCGN 1947 without its marks, ELOT 743, Hepburn (JIS X 4063 for
/// small kana), Revised Romanization syllable by syllable.
/// </summary>
internal static class Transliteration
{
    private static readonly Dictionary<char, string> Letters = Table(
        "а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ shch ъ  ы y ь  э e ю yu я ya і i є ye ґ g ј j љ lj њ nj ћ c ђ d џ dz "
        + "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o "
        + "ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi ス su セ se ソ so タ ta チ chi ツ tsu テ te ト to ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho "
        + "マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo ラ ra リ ri ル ru レ re ロ ro ワ wa ヲ o ン n ガ ga ギ gi グ gu ゲ ge ゴ go ザ za ジ ji ズ zu ゼ ze ゾ zo ダ da ヂ ji ヅ zu デ de ド do "
        + "バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po ヴ vu ァ a ィ i ゥ u ェ e ォ o ャ ya ュ yu ョ yo ー ");

    /// <summary>Kana whose sound merges into the small vowel behind it: シャ is sha, ファ fa.</summary>
    private const string SmallVowels = "ァィゥェォャュョ";
    private static readonly string[] Initials = "g kk n d tt r m b pp s ss  j jj ch k t p h".Split(' ');
    private static readonly string[] Medials = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".Split(' ');
    private static readonly string[] Finals = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".Split(' ');
    private const char Doubling = 'ッ';
    private const int HiraganaToKatakana = 'ア' - 'あ';
    private const int FirstSyllable = 0xAC00;

    /// <param name="folded">Folded by <see cref="NameFold"/>; letters of other scripts stay.</param>
    public static string ToLatin(string folded)
    {
        var latin = new StringBuilder(folded.Length);
        var doubles = false;
        foreach (var letter in folded)
        {
            var kana = letter is >= 'ぁ' and <= 'ゖ' ? (char)(letter + HiraganaToKatakana) : letter;
            if (kana == Doubling)
            {
                doubles = true;
                continue;
            }

            var sound = Letters.GetValueOrDefault(kana) ?? (Script.IsHangul(kana) ? OfSyllable(kana - FirstSyllable) : kana.ToString());
            if (SmallVowels.Contains(kana, StringComparison.Ordinal) && latin.Length > 1)
            {
                // "shi" and "ya" are "sha"; "ki" and "ya" are "kya".
                latin.Length--;
                if (sound.Length > 1 && latin[^1] is 'h' or 'j')
                    sound = sound[1..];
            }

            // Greek ου, αυ, ευ.
            if (kana == 'υ' && latin.Length > 0 && "aeo".Contains(latin[^1], StringComparison.Ordinal))
                sound = "u";
            latin.Append(doubles && sound.Length > 1 ? sound[..1] : "").Append(sound);
            doubles = false;
        }

        return latin.ToString();
    }

    public static bool IsCyrillic(string text) => text.Any(letter => letter is >= '\u0400' and <= '\u04FF');

    /// <summary>By its number among the syllables of Hangul (Unicode Standard, section 3.12).</summary>
    private static string OfSyllable(int number) =>
        Initials[number / (Medials.Length * Finals.Length)] + Medials[number / Finals.Length % Medials.Length] + Finals[number % Finals.Length];

    private static Dictionary<char, string> Table(string pairs)
    {
        var parts = pairs.Split(' ');
        return Enumerable.Range(0, parts.Length / 2).ToDictionary(i => parts[2 * i][0], i => parts[(2 * i) + 1]);
    }
}
