using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Names;

/// <summary>
/// How a Korean name sounds, as far as all ways to write it agree: Hangul, the Revised Romanization (Ministry of Culture and
/// Tourism, notice 2000-8), McCune and Reischauer (1939), and what people and the press write: Lee and Yi for 이, Park and Pak
/// for 박, "Jung" for 정 and for 중. A Latin letter may stand for several sounds, so a Latin name has several keys; two spellings may
/// be one name where they share a key. Plain, tense and aspirated consonants are one sound, as romanisations mix them.
/// </summary>
internal static class KoreanSounds
{
    private const int MostKeys = 24;
    private const int LongestWord = 24;
    private const int LongestVowel = 4;
    private const int HangulBase = 0xAC00;
    private const int Medials = 21;
    private const int Finals = 28;
    private const char Velar = 'G';

    /// <summary>By jamo, in the order of the Unicode Standard, section 3.12; '-' is silent.</summary>
    private const string InitialSounds = "kkntt" + "rmpps" + "s-ccc" + "ktph";
    private const string MedialSounds = "aeAEv" + "eVEo@" + "WWOuw" + "WIUxi" + "i";
    private const string FinalSounds = "-kkkn" + "nntrk" + "mrrrp" + "rmppt" + "tGttk" + "tpt";

    /// <summary>After which vowels a first ㄹ or ㄴ falls silent (Hangul orthography, articles 10 and 11).</summary>
    private const string Palatal = "iAVOUE";

    /// <summary>A line for each sound, or sounds that one spelling may stand for, the likeliest first; then how it is written.</summary>
    private static readonly Dictionary<string, string> Vowels = Table("""
        a a ah ar
        e ae ai ay e eh ea
        v eo uh ur er
        ov o
        o oh
        u oo wu woo
        uvx u
        uv ou
        x eu
        i i ee ie y ui eui yi yee
        A ya yah
        E yae ye yea
        V yeo yuh
        VU you yeu
        OV yo
        U yoo
        UV yu
        @ wa wah
        W wae we oe oi oy
        w wo weo
        I wi wee
        """);

    private static readonly Dictionary<string, string> Consonants = Table("""
        k k kk ck g gg
        n n
        t t tt th d dd
        r r rr rh l ll
        m m
        p p pp ph b bb
        s s ss sh
        c ch tch j jj
        h h
        G ng
        """);

    /// <summary>The keys of a name; none where it can be no Korean one.</summary>
    /// <param name="words">Folded, in Hangul or Latin letters, the surname first.</param>
    /// <param name="hasOneNasal">Whether n may stand for ng, as in Cyrillic.</param>
    public static IReadOnlyCollection<string> Keys(IReadOnlyList<string> words, bool hasOneNasal = false)
    {
        List<string> heads = [""];
        foreach (var word in words)
        {
            var sounds = SoundsOf(word, hasOneNasal);
            heads = [.. heads.SelectMany(_ => sounds, string.Concat).Take(MostKeys)];
        }

        return [.. heads.Select(Settled).Where(key => key.Length > 1).Distinct(StringComparer.Ordinal)];
    }

    private static List<string> SoundsOf(string word, bool hasOneNasal) =>
        word.All(Script.IsHangul) ? [string.Concat(word.Select(OfSyllable))]
        : word.Length <= LongestWord && word.All(char.IsAsciiLetter) ? OfLatin(word.Replace("wh", "hw", StringComparison.Ordinal), hasOneNasal)
        : [];

    private static string OfSyllable(char syllable)
    {
        var index = syllable - HangulBase;
        char[] jamo = [InitialSounds[index / (Medials * Finals)], MedialSounds[index / Finals % Medials], FinalSounds[index % Finals]];
        return string.Concat(jamo.Where(sound => sound != '-'));
    }

    /// <summary>All that Latin letters may sound like, read from the end, so that no ending is read twice.</summary>
    private static List<string> OfLatin(string word, bool hasOneNasal)
    {
        var from = new List<string>[word.Length + 1];
        from[word.Length] = [""];
        for (var at = word.Length - 1; at >= 0; at--)
        {
            from[at] = [];
            for (var length = Math.Min(LongestVowel, word.Length - at); length > 0; length--)
            {
                var (letters, behind) = (word.Substring(at, length), at + length);
                if (Vowels.TryGetValue(letters, out var sounds) && MayEndAt(word, behind, letters))
                    Add(at, behind, sounds);
                else if (Consonants.TryGetValue(letters, out var consonant) && MayStandAt(word, at, behind, consonant[0]))
                    Add(at, behind, hasOneNasal && letters == "n" && !IsVowelAt(word, behind) ? consonant + Velar : consonant);
            }
        }

        return from[0];

        void Add(int at, int behind, string sounds) =>
            from[at].AddRange(sounds.SelectMany(_ => from[behind], (sound, rest) => sound + rest).Take(MostKeys - from[at].Count));
    }

    /// <summary>Park, Suh, Ahn: a letter that only lengthens stands before no vowel. A y is a vowel of its own only there, too.</summary>
    private static bool MayEndAt(string word, int behind, string vowel) =>
        (vowel is not "y" && vowel[^1] is not ('h' or 'r')) || !IsVowelAt(word, behind);

    /// <summary>No syllable begins with ng, none ends with h.</summary>
    private static bool MayStandAt(string word, int at, int behind, char consonant) => consonant switch
    {
        Velar => at > 0 && IsVowelAt(word, at - 1),
        'h' => IsVowelAt(word, behind),
        _ => true,
    };

    private static bool IsVowelAt(string word, int at) => at < word.Length && "aeiouwy".Contains(word[at], StringComparison.Ordinal);

    /// <summary>Sounds said twice are one; a first ㄹ is silent or n; 렬 is spelled 열, too.</summary>
    private static string Settled(string sounds)
    {
        var key = new System.Text.StringBuilder(sounds.Length);
        for (var i = 0; i < sounds.Length; i++)
        {
            var (sound, next) = (sounds[i], i + 1 < sounds.Length ? sounds[i + 1] : '-');
            var isPalatal = Palatal.Contains(next, StringComparison.Ordinal);
            if ((sound == 'r' && isPalatal && (i == 0 || next != 'i')) || (sound == 'n' && i == 0 && isPalatal) || (key.Length > 0 && key[^1] == sound))
                continue;
            key.Append(sound == 'r' && i == 0 ? 'n' : sound);
        }

        return key.ToString();
    }

    private static Dictionary<string, string> Table(string lines) => lines.Split('\n')
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(line => line.Skip(1), (line, spelling) => (Spelling: spelling, Sounds: line[0]))
        .ToDictionary(entry => entry.Spelling, entry => entry.Sounds, StringComparer.Ordinal);
}
