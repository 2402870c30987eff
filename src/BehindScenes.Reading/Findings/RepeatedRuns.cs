using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Findings;

/// <summary>
/// Runs of words that begin with a capital and stand more than once in a text: a title in a language that writes titles in small
/// letters ("Chuyến xe cuối hạ") ends where its occurrences begin to differ.
/// </summary>
internal static class RepeatedRuns
{
    private const int Longest = 9;

    /// <summary>More occurrences of one beginning tell nothing more.</summary>
    private const int MostPlaces = 200;

    /// <returns>By sentence, the tokens from first to before end.</returns>
    public static Dictionary<int, List<(int First, int End)>> In(Document document)
    {
        var byBeginning = new Dictionary<(string, string), List<(Sentence Sentence, int At)>>();
        foreach (var sentence in document.DistinctSentences)
        {
            for (var at = 0; at + 1 < sentence.Tokens.Count; at++)
            {
                var (one, next) = (sentence.Tokens[at], sentence.Tokens[at + 1]);
                if (!one.IsCapitalised(document.Text) || next.Kind is TokenKind.Mark or TokenKind.Ending)
                    continue;
                if (!byBeginning.TryGetValue((one.Key, next.Key), out var places))
                    byBeginning.Add((one.Key, next.Key), places = []);
                if (places.Count < MostPlaces)
                    places.Add((sentence, at));
            }
        }

        var runs = new Dictionary<int, List<(int First, int End)>>();
        foreach (var places in byBeginning.Values.Where(places => places.Count > 1))
        {
            var length = 2;
            var alike = places;
            while (length < Longest)
            {
                var longer = alike.GroupBy(place => KeyAt(place, length)).Where(group => group.Key.Length > 0).MaxBy(group => group.Count())?.ToList();
                if (longer is null || longer.Count < 2 || longer.Count * 3 < places.Count * 2)
                    break;
                alike = longer;
                length++;
            }

            foreach (var (sentence, at) in alike)
            {
                if (!runs.TryGetValue(sentence.Index, out var here))
                    runs.Add(sentence.Index, here = []);
                here.Add((at, at + length));
            }
        }

        return runs;
    }

    private static string KeyAt((Sentence Sentence, int At) place, int offset) =>
        place.At + offset < place.Sentence.Tokens.Count && place.Sentence.Tokens[place.At + offset] is { Kind: TokenKind.Word or TokenKind.Number } token ? token.Key : "";
}
