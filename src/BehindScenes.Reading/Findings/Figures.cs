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
            var episodes = new Lazy<List<int>>(() => Episodes.In(lexicon, sentence));
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
                    var isNegative = !number.IsWord && at > 0 && tokens[at - 1].Kind == TokenKind.Mark && Minus.Contains(tokens[at - 1].Key, StringComparison.Ordinal) && tokens[at - 1].End == tokens[at].Start
                        && (tokens[at - 1].Start == 0 || char.IsWhiteSpace(text[tokens[at - 1].Start - 1]));
                    found.Add(new FigureFinding(unit.Name, isNegative ? -number.Value : number.Value, episodes.Value.Count == 1 ? episodes.Value[0] : null, Proofs.Of(document, sentence, "figure", statuses[sentence])));
                }

                at = Math.Max(at, number.End - 1);
            }
        }

        return [.. found.DistinctBy(figure => (figure.Unit, figure.Value))];
    }
}
