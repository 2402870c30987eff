namespace BehindScenes.Reading.Names;

/// <summary>What is known of how peoples write names in Latin letters.</summary>
internal static class NameCulture
{
    private const int LongestSyllable = 6;

    /// <summary>Korean and Chinese surnames as they are romanised (Revised Romanization, McCune–Reischauer, pinyin and usual spellings).</summary>
    private static readonly HashSet<string> Surnames =
    [
        "kim", "lee", "yi", "rhee", "park", "bak", "choi", "choe", "jung", "jeong", "chung", "kang", "gang", "cho", "jo", "yoon", "yun", "jang", "chang", "lim", "im", "yim", "rim",
        "han", "oh", "seo", "suh", "shin", "sin", "kwon", "gwon",
        "hwang", "ahn", "an", "song", "yoo", "yu", "ryu", "ryoo", "hong", "jeon", "jun", "ko", "go", "moon", "mun", "son", "sohn", "bae", "baek", "paik", "heo", "huh", "hur",
        "nam", "shim", "sim", "noh", "roh", "ha", "kwak", "gwak", "sung", "seong", "cha",
        "joo", "ju", "woo", "koo", "gu", "ku", "na", "ra", "min", "jin", "um", "eom", "uhm", "chae", "won", "cheon", "chun", "bang", "gong", "kong", "hyun", "ham", "byun", "byeon",
        "yeom", "yum", "choo", "chu", "do", "seol", "sul", "gil", "kil", "pyo", "ki", "wang", "geum", "ok",
        "li", "wang", "zhang", "liu", "chen", "yang", "zhao", "huang", "zhou", "wu", "xu", "sun", "hu", "zhu", "gao", "lin", "he", "guo", "ma", "luo", "liang", "zheng", "xie",
        "tang", "deng", "feng", "cao", "peng", "zeng", "xiao", "tian", "dong", "pan", "yuan", "cai", "jiang", "yu", "du", "ye", "cheng", "wei", "su", "lu", "ding", "ren", "shen",
        "yao", "bai", "tan", "xia", "qin", "fang", "shi", "gu", "meng", "ding", "hou", "long", "wan", "duan", "lei", "qian", "tao", "ruan",
    ];

    /// <summary>
    /// Whether a name is written in full somewhere: surname and given name. Two syllables of a Korean or Chinese given name
    /// ("Tae Moo") are one name written apart.
    /// </summary>
    public static bool IsFull(NamedOne one) => one.Forms.Any(IsFull);

    internal static bool IsFull(string name)
    {
        var words = NameForms.Words(name);
        // "cặp đôi Jung Jung": what fans call two people.
        if (words.Length == 2 && words[0] == words[1])
            return false;
        return words.Length > 2 || (words.Length == 2 && !(Array.TrueForAll(words, IsSyllable) && !Surnames.Contains(words[0].ToLowerInvariant())));
    }

    /// <summary>Whether a word could be one romanised syllable: Latin letters around one run of vowels, the last not a silent e.</summary>
    private static bool IsSyllable(string word)
    {
        var (runs, inVowels) = (0, false);
        foreach (var c in word)
        {
            if (!char.IsAsciiLetter(c))
                return false;
            var isVowel = "aeiouyAEIOUY".Contains(c, StringComparison.Ordinal);
            runs += isVowel && !inVowels ? 1 : 0;
            inVowels = isVowel;
        }

        return runs == 1 && word.Length <= LongestSyllable;
    }
}
