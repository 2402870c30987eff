using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Languages;

namespace BehindScenes.Reading.Findings;

/// <summary>
/// Episodes that a text states by number: behind the word ("episode 5", "tập 5 và tập 6", "episodio tre"), or before it as an
/// ordinal ("38. bölüm", "terza puntata", "第5集", "5회"). A plain number before it ("16 tập", "8 episodes") is a total, and one
/// beside the word for a season is no episode's ("시즌 2, 5회").
/// </summary>
internal static class Episodes
{
    private const int Highest = 3_000;

    public static List<EpisodeFinding> Find(Document document, IReadOnlySet<int> elsewhere)
    {
        var found = new Dictionary<int, EpisodeFinding>();
        foreach (var sentence in document.Sentences.Where(sentence => !elsewhere.Contains(sentence.Index)))
        {
            foreach (var number in In(document.Lexicon, sentence))
                found.TryAdd(number, new EpisodeFinding(number, Proofs.Of(document, sentence, "episode")));
        }

        return [.. found.Values];
    }

    /// <summary>The numbers of a sentence that are episodes, in order.</summary>
    public static IReadOnlyList<int> In(Lexicon lexicon, Sentence sentence)
    {
        if (!lexicon.Episode.MayStandIn(sentence))
            return [];
        var (tokens, numbers) = (sentence.Tokens, new List<int>());
        for (var at = 0; at < tokens.Count; at++)
        {
            var word = lexicon.Episode.MatchAt(tokens, at);
            if (word == 0)
                continue;
            var before = Before(lexicon, tokens, at);
            numbers.AddRange(before.Count > 0 ? before : Behind(lexicon, tokens, at + word));
            at += word - 1;
        }

        return numbers;
    }

    private static List<int> Behind(Lexicon lexicon, List<Token> tokens, int at)
    {
        var numbers = new List<int>();
        // "Ep. 12", "Folge Nr. 3", "ตอนที่ 5", "episodes (5 and 6)"
        while (at < tokens.Count && tokens[at].Kind == TokenKind.Mark && tokens[at].Key[0] is '.' or '(' or '#' or ':' && at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Number)
            at++;
        while (EpisodeAt(lexicon, tokens, at) is { } number && !(numbers.Count > 0 && IsBeforeSeason(lexicon, tokens, number.End)))
        {
            numbers.Add((int)number.Value);
            at = number.End;
            var separator = at < tokens.Count && (tokens[at].Is(',') || tokens[at].Is('-') || tokens[at].Is('–') || tokens[at].Is('&') || tokens[at].Is('、') || tokens[at].Is('~')) ? 1 : 0;
            var and = at + separator < tokens.Count ? lexicon.And.MatchAt(tokens, at + separator) : 0;
            if (separator + and == 0)
                break;
            at += separator + and;
        }

        return numbers;
    }

    /// <summary>Ordinals before the word, and the numbers listed with them: "1, 2회", "5. ve 6. bölüm".</summary>
    private static List<int> Before(Lexicon lexicon, List<Token> tokens, int at)
    {
        var numbers = new List<int>();
        var end = at;
        var isHangul = Script.IsHangul(tokens[at].Key[0]);
        while (end > 0)
        {
            var digit = end - 1;
            var isOrdinal = false;
            if (tokens[digit].Is('.') || tokens[digit].Key is "ª" or "º" or "°")
                (isOrdinal, digit) = (true, digit - 1);
            else if (digit > 1 && tokens[digit].Kind == TokenKind.Word && tokens[digit].Key.Length <= 3 && tokens[digit - 1].Is('-') && tokens[digit - 2].Kind == TokenKind.Number)
                (isOrdinal, digit) = (true, digit - 2); // "7-я серия"
            if (digit < 0)
                break;
            if (tokens[digit].Kind == TokenKind.Number)
            {
                var value = tokens[digit].Key.TakeWhile(char.IsAsciiDigit).ToArray();
                var hasSuffix = value.Length is > 0 and < 5 && tokens[digit].Key[value.Length..].All(char.IsLetter) && value.Length < tokens[digit].Key.Length;
                var isCounted = digit > 0 && tokens[digit - 1].Key is "第" or "제" or "ที่";
                var isPlain = tokens[digit].Key.Length == value.Length;
                var isTouching = end == at && isPlain && isHangul && tokens[digit].End == tokens[at].Start && lexicon.Total.MatchBefore(tokens, digit) == 0;
                // "시즌 2, 5회": one of the two is the season's.
                var isListed = numbers.Count > 0 && isPlain && lexicon.Season.MatchBefore(tokens, digit) == 0;
                if (value.Length == 0 || !(isOrdinal || hasSuffix || isCounted || isTouching || isListed) || !int.TryParse(value, out var number) || number is 0 or > Highest)
                    break;
                numbers.Insert(0, number);
                end = isCounted ? digit - 1 : digit;
            }
            else if (lexicon.NumberBefore(tokens, digit + 1) is { Length: > 0 } word
                     && (lexicon.IsSingularEpisode(tokens, at) || (digit + 1 - word.Length > 0 && tokens[digit - word.Length].Key == "第")))
            {
                numbers.Insert(0, word.Value);
                end = digit + 1 - word.Length;
                if (end > 0 && tokens[end - 1].Key == "第")
                    end--;
            }
            else
            {
                break;
            }

            // What parts listed numbers.
            if (end > 0 && (tokens[end - 1].Is(',') || tokens[end - 1].Is('·') || tokens[end - 1].Is('~') || tokens[end - 1].Is('、') || tokens[end - 1].Is('-')))
                end--;
            else if (lexicon.And.MatchBefore(tokens, end) is > 0 and var and)
                end -= and;
            else
                break;
        }

        return numbers;
    }

    /// <summary>"seconda stagione", "2. sezon": the word is counted, and no number of its own stands behind it.</summary>
    private static bool IsBeforeSeason(Lexicon lexicon, List<Token> tokens, int at)
    {
        if (at < tokens.Count && tokens[at].Is('.'))
            at++;
        var word = at < tokens.Count ? lexicon.Season.MatchAt(tokens, at) : 0;
        return word > 0 && Numbers.Plain(lexicon, tokens, at + word) is null;
    }

    private static Numbers.Number? EpisodeAt(Lexicon lexicon, List<Token> tokens, int at) =>
        Numbers.Plain(lexicon, tokens, at) is { Value: > 0 and <= Highest } number && number.Value == Math.Floor(number.Value)
        && !(number.End < tokens.Count && lexicon.UnitAt(tokens, number.End) is { Length: > 0 }) ? number : null;
}
