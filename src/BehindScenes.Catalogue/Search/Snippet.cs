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

    /// <param name="Words">Of a term or name, folded.</param>
    /// <param name="MayGoOn">Whether its last word may begin a longer one.</param>
    internal sealed record Phrase(IReadOnlyList<string> Words, bool MayGoOn);

    /// <returns>Empty where none of the phrases stands in the text.</returns>
    public static IReadOnlyList<SnippetPart> Of(string text, IReadOnlyList<Phrase> phrases)
    {
        var spans = WordSpans.Of(text).ToList();
        var words = spans.ConvertAll(span => NameFold.Compact(span.In(text)));
        var hits = new List<(int First, int End, int Phrase)>();
        for (var at = 0; at < words.Count; at++)
        {
            for (var phrase = 0; phrase < phrases.Count; phrase++)
            {
                if (StandsAt(words, at, phrases[phrase]))
                    hits.Add((at, at + phrases[phrase].Words.Count, phrase));
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

    private static bool StandsAt(List<string> words, int at, Phrase phrase)
    {
        if (at + phrase.Words.Count > words.Count)
            return false;
        for (var i = 0; i < phrase.Words.Count; i++)
        {
            var word = phrase.Words[i];
            var goesOn = phrase.MayGoOn && i == phrase.Words.Count - 1 && word.Length >= ArticleWords.ShortestPrefix;
            if (words[at + i] != word && !(goesOn && words[at + i].StartsWith(word, StringComparison.Ordinal)))
                return false;
        }

        return true;
    }
}
