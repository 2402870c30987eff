using BehindScenes.Web.Languages;

namespace BehindScenes.Web.Drawings;

internal static class EpisodeBars
{
    /// <summary>How many moments each episode of a drama has; null where no moment names one.</summary>
    /// <param name="counts">By the number of the episode.</param>
    /// <param name="episodes">How many the drama has; null where that is not known.</param>
    /// <param name="prefix">Of the anchors of the episodes in the page.</param>
    public static Bars? Of(IReadOnlyDictionary<int, int> counts, int? episodes, InterfaceLanguage language, string title, string prefix = "")
    {
        if (counts.Count == 0)
            return null;
        var best = counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key).First();
        return new Bars(
            $"{prefix}episodes", title, language["bars.episodes.text", language.Count("count.moments", counts.Values.Sum()), language.Count("count.episodes", counts.Count), best.Key],
            language["bars.episode"], language["bars.moments"],
            Bars.Fill(counts, counts.Keys.Min() is var first && first > 0 ? 1 : first, Math.Max(counts.Keys.Max(), episodes ?? 0), number => $"#{prefix}episode-{number}"));
    }
}
