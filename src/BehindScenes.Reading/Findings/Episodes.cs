using System.Globalization;
using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Languages;

namespace BehindScenes.Reading.Findings;

/// <summary>Episodes that a text states by number. A number behind the word is an episode; one before it ("16 tập") is a total.</summary>
public static class Episodes
{
    private const int Highest = 2_000;

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

    /// <summary>The numbers behind the language's word for an episode: "episodi 11 e 12", "tập 5 và tập 6".</summary>
    public static List<int> In(Lexicon lexicon, Sentence sentence)
    {
        var (tokens, numbers) = (sentence.Tokens, new List<int>());
        for (var at = 0; at < tokens.Count; at++)
        {
            var word = lexicon.Episode.MatchAt(tokens, at);
            if (word == 0)
                continue;
            var next = at + word;
            if (next + 1 < tokens.Count && tokens[next].Is('.') && tokens[next].Start == tokens[next - 1].End)
                next++; // "Ep. 12"
            while (next < tokens.Count && Number(tokens[next]) is { } number)
            {
                numbers.Add(number);
                var and = next + 1 < tokens.Count ? Math.Max(lexicon.And.MatchAt(tokens, next + 1), tokens[next + 1].Is(',') || tokens[next + 1].Is('-') ? 1 : 0) : 0;
                if (and == 0)
                    break;
                next += 1 + and;
            }

            at += word - 1;
        }

        return numbers;
    }

    private static int? Number(Token token) =>
        token.Kind == TokenKind.Number && int.TryParse(token.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= Highest ? number : null;
}
