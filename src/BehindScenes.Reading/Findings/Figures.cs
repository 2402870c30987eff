using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Findings;

/// <summary>Numbers with what they count: views, viewers, takes, minutes, shares of the audience.</summary>
internal static class Figures
{
    private const string Minus = "-−–";

    public static List<FigureFinding> Find(Document document, Statuses statuses)
    {
        var (text, lexicon) = (document.Text, document.Lexicon);
        var found = new List<FigureFinding>();
        foreach (var sentence in document.Sentences.Where(sentence => !statuses.IsComment(sentence)))
        {
            var tokens = sentence.Tokens;
            var episodes = new Lazy<IReadOnlyList<int>>(() => Episodes.In(lexicon, sentence));
            for (var at = 0; at < tokens.Count; at++)
            {
                if (Numbers.At(lexicon, tokens, at) is not { } number)
                    continue;
                var of = number.End < tokens.Count ? lexicon.Of.MatchAt(tokens, number.End) : 0;
                var unit = lexicon.UnitAt(tokens, number.End);
                if (unit.Length == 0 && of > 0)
                    unit = lexicon.UnitAt(tokens, number.End + of);
                // "Nicolò Brera, 19 anni", "(64 Jahre)": an age counts nothing.
                var isAge = unit.Name == "years" && at > 0 && tokens[at - 1].Key is "," or "(" or "（";
                if (unit.Length > 0 && !isAge && (unit.Name != "episodes" || !episodes.Value.Contains((int)number.Value)))
                {
                    var value = !number.IsWord && IsNegative(text, tokens, at) ? -number.Value : number.Value;
                    int? episode = episodes.Value is [var only] ? only : null;
                    found.Add(new FigureFinding(unit.Name, value, episode, Proofs.Of(document, sentence, "figure", statuses[sentence])));
                }

                at = Math.Max(at, number.End - 1);
            }
        }

        return [.. found.DistinctBy(figure => (figure.Unit, figure.Value))];
    }

    /// <summary>Whether a minus touches the digits at a token and nothing else.</summary>
    private static bool IsNegative(string text, List<Token> tokens, int at) =>
        at > 0 && tokens[at - 1] is { Kind: TokenKind.Mark } sign && Minus.Contains(sign.Key, StringComparison.Ordinal) && sign.End == tokens[at].Start
        && (sign.Start == 0 || char.IsWhiteSpace(text[sign.Start - 1]));
}
