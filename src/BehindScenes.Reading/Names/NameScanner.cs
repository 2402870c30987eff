using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Languages;

namespace BehindScenes.Reading.Names;

/// <summary>Finds what has the shape of a name in scripts that have capitals.</summary>
internal static class NameScanner
{
    private const int LongestName = 6;

    /// <param name="taken">Places that are known to be something else, such as titles.</param>
    public static List<NameMention> Scan(string text, Sentence sentence, Lexicon lexicon, SpanSet taken)
    {
        var tokens = sentence.Tokens;
        var mentions = new List<NameMention>();
        for (var at = 0; at < tokens.Count;)
        {
            var lexical = lexicon.Lexical.MatchAt(tokens, at);
            if (lexical > 0)
            {
                at += lexical;
                continue;
            }

            // "Hj. Rukmini", "Dr. Hollis Brandt"
            if (lexicon.Honorific.MatchAt(tokens, at) is > 0 and var honorific && at + honorific < tokens.Count && tokens[at + honorific].Is('.'))
            {
                at += honorific + 1;
                continue;
            }

            var end = EndOfRun(text, tokens, lexicon, taken, at);
            if (end == at)
            {
                at++;
                continue;
            }

            // "Ruth de Alencastro": behind one name alone a particle goes on the name.
            if (end == at + 1 && end + 1 < tokens.Count && lexicon.Particles.Contains(tokens[end].Key) && !lexicon.FunctionWords.Contains(tokens[at].Key)
                && IsJoined(text, tokens, end) && IsJoined(text, tokens, end + 1)
                && EndOfRun(text, tokens, lexicon, taken, end + 1) is var family && family > end + 1 && !lexicon.IsKnown(tokens, at))
                end = family;
            var first = at;
            at = end;
            var opens = IsOpening(tokens, first);
            // "Khi Ngân": the sentence gave the first word its capital, the lexicon knows it for no name.
            if (opens && (lexicon.FunctionWords.Contains(tokens[first].Key) || Ends(lexicon, tokens, first)))
                first++;
            // "den Dorfpolizisten Hinnerk Claasen": where nouns have capitals, what stands behind an article is one.
            if (lexicon.HasCapitalNouns && first > 0 && first < end && IsBehindArticle(lexicon, text, tokens, first))
                first++;
            // "Director Philippa Marsh", "Detective Sergeant Ruth Pell": what someone is is no part of the name.
            while (first < end - 1 && Math.Max(lexicon.Roles.MatchAt(tokens, first), lexicon.Character.MatchAt(tokens, first)) is > 0 and var role && first + role < end)
                first += role;
            if (first >= end || end - first > LongestName || (end - first == 1 && lexicon.Dates.MatchAt(tokens, first) > 0) || (end - first == 1 && tokens[first].Span.Length < 2))
                continue;
            mentions.Add(new NameMention(sentence, first, end, text[tokens[first].Start..tokens[end - 1].End],
                IsDoubtful: opens && end - first == 1));
        }

        return mentions;
    }

    /// <summary>The places of known names in a sentence whose capitals tell nothing, the longest where several begin.</summary>
    public static List<NameMention> ScanKnown(string text, Sentence sentence, HashSet<string> names, SpanSet taken)
    {
        var (tokens, mentions) = (sentence.Tokens, new List<NameMention>());
        var byLetters = names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < tokens.Count; at++)
        {
            for (var end = Math.Min(tokens.Count, at + LongestName); end > at; end--)
            {
                if (!byLetters.TryGetValue(text.AsSpan(tokens[at].Start, tokens[end - 1].End - tokens[at].Start), out var written) || taken.Overlaps(new TextSpan(tokens[at].Start, tokens[end - 1].End)))
                    continue;
                mentions.Add(new NameMention(sentence, at, end, written));
                at = end - 1;
                break;
            }
        }

        return mentions;
    }

    private static int EndOfRun(string text, List<Token> tokens, Lexicon lexicon, SpanSet taken, int at)
    {
        var end = at;
        while (end < tokens.Count && tokens[end].IsCapitalised(text) && !IsShout(text, tokens[end]) && !IsCompound(lexicon, tokens[end])
               && tokens[end].Key[^1] != '\'' && !taken.Overlaps(tokens[end].Span)
               && (end == at || (IsJoined(text, tokens, end) && lexicon.Lexical.MatchAt(tokens, end) == 0)))
        {
            end++;
            // "Gregory B. Waldis"
            if (end > at + 1 && end + 1 < tokens.Count && tokens[end - 1].Span.Length == 1 && tokens[end].Is('.') && tokens[end].Start == tokens[end - 1].End
                && tokens[end + 1].IsCapitalised(text) && IsJoined(text, tokens, end + 1))
                end += 2;
        }

        return end;
    }

    /// <summary>Whether a sentence or a quotation begins here, so that a capital says nothing.</summary>
    private static bool IsOpening(List<Token> tokens, int at) =>
        at == 0 || (tokens[at - 1].Kind == TokenKind.Mark && !tokens[at - 1].Is('(') && !tokens[at - 1].Is(',') && !tokens[at - 1].Is('-') && !tokens[at - 1].Is('/'))
        || (at == 1 && tokens[0].Kind == TokenKind.Mark);

    private static bool IsJoined(string text, List<Token> tokens, int at)
    {
        var gap = text.AsSpan(tokens[at - 1].End, tokens[at].Start - tokens[at - 1].End);
        return gap.Length == 1 && gap[0] is ' ' or '\u00A0';
    }

    /// <summary>"Diễn viên" begins with a capital where a sentence does: a word of the lexicon, no name.</summary>
    private static bool Ends(Lexicon lexicon, List<Token> tokens, int at) =>
        lexicon.Actor.MatchAt(tokens, at) > 0 || lexicon.Character.MatchAt(tokens, at) > 0 || lexicon.Director.MatchAt(tokens, at) > 0
        || lexicon.Drama.MatchAt(tokens, at) > 0 || lexicon.Couple.MatchAt(tokens, at) > 0 || lexicon.Episode.MatchAt(tokens, at) > 0;

    /// <summary>"den Ingenieur", "den italienischen Ingenieur".</summary>
    private static bool IsBehindArticle(Lexicon lexicon, string text, List<Token> tokens, int at) =>
        lexicon.Articles.Contains(tokens[at - 1].Key)
        || (at > 1 && tokens[at - 1].Kind == TokenKind.Word && char.IsLower(text[tokens[at - 1].Start])
            && !lexicon.FunctionWords.Contains(tokens[at - 1].Key) && lexicon.Articles.Contains(tokens[at - 2].Key));

    /// <summary>ARD-Telenovela, SOKO-Urgestein: a word whose last part the lexicon knows.</summary>
    private static bool IsCompound(Lexicon lexicon, Token token) =>
        token.Key.LastIndexOf('-') is > 0 and var hyphen && lexicon.IsKnownWord(token.Key[(hyphen + 1)..]);

    /// <summary>VTV, KST: an abbreviation is no name of a person.</summary>
    private static bool IsShout(string text, Token token)
    {
        var letters = 0;
        foreach (var c in text.AsSpan(token.Start, token.Span.Length))
        {
            if (char.IsLower(c))
                return false;
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters > 1;
    }
}
