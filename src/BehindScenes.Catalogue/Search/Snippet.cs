using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Names;

namespace BehindScenes.Catalogue.Search;

/// <summary>A piece of a text as its author wrote it; <paramref name="IsHit"/>: it is what was searched for.</summary>
public sealed record SnippetPart(string Text, bool IsHit);

/// <summary>Cuts the piece out of a text in which most of the searched words stand.</summary>
internal static class Snippet
{
    private const int WordsAround = 12;
    private const int WindowWords = 30;
    private const int ShortestPrefix = 3;

    /// <param name="phrases">Each the words of a term or name, folded; the last may go on.</param>
    /// <returns>Empty where none of them stands in the text.</returns>
    public static IReadOnlyList<SnippetPart> Of(string text, IReadOnlyList<string[]> phrases)
    {
        var spans = WordSpans.Of(text).ToList();
        var words = spans.ConvertAll(span => NameFold.Compact(span.In(text)));
        var hits = new List<(int First, int End, int Phrase)>();
        for (var at = 0; at < words.Count; at++)
        {
            for (var phrase = 0; phrase < phrases.Count; phrase++)
            {
                if (StandsAt(words, at, phrases[phrase]))
                    hits.Add((at, at + phrases[phrase].Length, phrase));
            }
        }

        if (hits.Count == 0)
            return [];
        // A phrase is marked as one, not by its words.
        hits = [.. hits.OrderBy(hit => hit.First).ThenByDescending(hit => hit.End)];
        var best = hits[MostDifferent(hits)];
        var (first, end) = (Math.Max(0, best.First - WordsAround), Math.Min(words.Count, best.First + WindowWords));
        var parts = new List<SnippetPart>();
        var position = spans[first].Start;
        if (first > 0)
            parts.Add(new SnippetPart("… ", false));
        foreach (var hit in hits.Where(hit => hit.First >= first && hit.End <= end))
        {
            if (spans[hit.First].Start < position)
                continue;
            Add(spans[hit.First].Start, false);
            Add(spans[hit.End - 1].End, true);
        }

        Add(end < words.Count ? spans[end - 1].End : text.TrimEnd().Length, false);
        if (end < words.Count)
            parts.Add(new SnippetPart(" …", false));
        return parts;

        void Add(int to, bool isHit)
        {
            if (to > position)
                parts.Add(new SnippetPart(text[position..to], isHit));
            position = Math.Max(position, to);
        }
    }

    /// <summary>The hit from which on most different terms stand within a window, the first of those.</summary>
    private static int MostDifferent(List<(int First, int End, int Phrase)> hits)
    {
        var inWindow = new Dictionary<int, int>();
        var (best, most, end) = (0, 0, 0);
        for (var start = 0; start < hits.Count; start++)
        {
            for (; end < hits.Count && hits[end].First < hits[start].First + WindowWords; end++)
                inWindow[hits[end].Phrase] = inWindow.GetValueOrDefault(hits[end].Phrase) + 1;
            if (inWindow.Count > most)
                (best, most) = (start, inWindow.Count);
            if (--inWindow[hits[start].Phrase] == 0)
                inWindow.Remove(hits[start].Phrase);
        }

        return best;
    }

    private static bool StandsAt(List<string> words, int at, string[] phrase)
    {
        if (at + phrase.Length > words.Count)
            return false;
        for (var i = 0; i < phrase.Length; i++)
        {
            var isLast = i == phrase.Length - 1;
            if (words[at + i] != phrase[i] && !(isLast && phrase[i].Length >= ShortestPrefix && words[at + i].StartsWith(phrase[i], StringComparison.Ordinal)))
                return false;
        }

        return true;
    }
}
