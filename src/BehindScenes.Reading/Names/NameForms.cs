using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Names;

/// <summary>
/// Joins the forms of a name: "Hae In", "Jung Hae-in" and "Jung Haein" are one when only one longer name
/// begins or ends with the shorter. A form that fits two names belongs to none.
/// </summary>
public static class NameForms
{
    private const int MostCompared = 40;

    private static readonly char[] Partings = [' ', '-', '\u00A0', '·', '・', '\'', '’', '‘', '"', '“', '”'];

    internal static List<NamedOne> Join(IEnumerable<NameMention> mentions)
    {
        var folded = new Dictionary<string, string>(StringComparer.Ordinal);
        var spellings = mentions.GroupBy(Folded)
            .Where(group => group.Key.Length > 0)
            .Select(group => new Spelling(group.Key, group.Select(mention => mention.Text).Distinct(StringComparer.Ordinal).Select(Words).MinBy(words => words.Length)!, [.. group]))
            .Where(spelling => spelling.Mentions.Exists(mention => !mention.IsDoubtful) || StandTwice(spelling.Mentions))
            .ToList();
        var byEdge = new Dictionary<string, List<NamedOne>>(StringComparer.Ordinal);
        var joined = new List<NamedOne>();
        foreach (var spelling in spellings.OrderByDescending(spelling => spelling.Key.Length).ThenBy(spelling => spelling.Mentions[0].Span.Start))
        {
            // An edge is shorter than its name, so every longer name has been seen by now.
            var longer = byEdge.GetValueOrDefault(spelling.Key, []);
            if (longer.Count == 1)
            {
                longer[0].Mentions.AddRange(spelling.Mentions);
                continue;
            }

            var one = new NamedOne(spelling.Mentions[0].Text);
            one.Mentions.AddRange(spelling.Mentions);
            joined.Add(one);
            AddEdges(one, spelling.Words, byEdge);
        }

        return [.. joined.OrderBy(one => one.Mentions.Min(mention => mention.Span.Start))];

        string Folded(NameMention mention)
        {
            if (!folded.TryGetValue(mention.Text, out var spelling))
                folded.Add(mention.Text, spelling = NameFold.Spelling(mention.Text));
            return spelling;
        }
    }

    /// <summary>Whether two sentences hold the name: one that is printed twice says nothing more.</summary>
    private static bool StandTwice(List<NameMention> mentions) =>
        mentions.Exists(mention => !AreAlike(mention.Sentence.Tokens, mentions[0].Sentence.Tokens));

    private static bool AreAlike(List<Token> one, List<Token> other)
    {
        var compared = Math.Min(one.Count, MostCompared);
        if (one == other || compared != Math.Min(other.Count, MostCompared))
            return one == other;
        for (var at = 0; at < compared; at++)
        {
            if (one[at].Key != other[at].Key)
                return false;
        }

        return true;
    }

    /// <summary>Whether two names are one name in two forms: spelled alike, or one the beginning or end of the other.</summary>
    public static bool AreOne(string one, string other)
    {
        var (words, others) = (Words(NameFold.Fold(one)), Words(NameFold.Fold(other)));
        // Of signs without a letter there are no forms.
        if (words.Length == 0 || others.Length == 0)
            return one == other;
        return string.Concat(words) == string.Concat(others) || IsEdge(words, others) || IsEdge(others, words);
    }

    private static bool IsEdge(string[] shorter, string[] longer)
    {
        var edge = string.Concat(shorter);
        return Enumerable.Range(1, longer.Length - 1).Any(cut => string.Concat(longer[..cut]) == edge || string.Concat(longer[cut..]) == edge);
    }

    /// <summary>Notes each beginning and each end of a name: the forms under which a text may go on to speak of it.</summary>
    private static void AddEdges(NamedOne one, string[] words, Dictionary<string, List<NamedOne>> byEdge)
    {
        for (var cut = 1; cut < words.Length; cut++)
        {
            foreach (var edge in new[] { string.Concat(words[..cut]), string.Concat(words[cut..]) })
            {
                var key = NameFold.Spelling(edge);
                if (!byEdge.TryGetValue(key, out var longer))
                    byEdge.Add(key, longer = []);
                if (!longer.Contains(one))
                    longer.Add(one);
            }
        }
    }

    /// <summary>The parts of a name that may stand alone: its words, or the letters of a script that writes a name as one word.</summary>
    internal static string[] Words(string name)
    {
        var words = name.Split(Partings, StringSplitOptions.RemoveEmptyEntries);
        return !Array.Exists(words, IsOfLetters) ? words
            : [.. words.SelectMany(word => IsOfLetters(word) ? word.EnumerateRunes().Select(letter => letter.ToString()) : [word])];

        static bool IsOfLetters(string word) => Script.IsHan(word[0]) || Script.IsHangul(word[0]);
    }

    /// <param name="Words">The name in as few words as the text ever writes it: who is "Ngavi" somewhere is nowhere "Nga".</param>
    private sealed record Spelling(string Key, string[] Words, List<NameMention> Mentions);
}
