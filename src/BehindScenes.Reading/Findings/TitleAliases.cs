using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Names;

namespace BehindScenes.Reading.Findings;

/// <summary>Tells which titles of a text are names of one work.</summary>
internal sealed class TitleAliases
{
    private const int LongestAlias = 80;
    private const int MostOccurrences = 40;
    private const int LongestGap = 3;
    private const string ClosingQuotes = "\"”»’'」』》";

    private readonly Document _document;
    private readonly HashSet<(string One, string Other)> _said = [];

    public TitleAliases(Document document)
    {
        _document = document;
        foreach (var sentence in document.DistinctSentences)
        {
            var quotes = Quotes.In(document.Text, sentence.Span);
            foreach (var (one, other) in quotes.Zip(quotes.Skip(1)).Where(two => AreSaidAlike(two.First, two.Second)))
                _said.Add((NameFold.Compact(one.In(document.Text)), NameFold.Compact(other.In(document.Text))));
        }
    }

    /// <summary>Whether a title is another name of the text's main work.</summary>
    public bool AreOne(TitleCandidate main, TitleCandidate title, List<TitleCandidate> all) =>
        _said.Contains((main.Key, title.Key)) || _said.Contains((title.Key, main.Key)) || IsHeadlinesName(main, title, all);

    /// <summary>"Beneath the Plum Eaves (梅檐下)", "Chuyến xe cuối hạ (tựa Anh: The Last Summer Bus)": adds the name in parentheses.</summary>
    public void AddNamesInParentheses(List<TitleCandidate> titles)
    {
        var places = Occurrences(_document.Text, titles.Select(title => title.Text));
        // What nothing but its place shows for a title may be a character, and its parentheses hold who acts it.
        foreach (var title in titles.Where(title => title.IsStyled))
        {
            var known = titles.SelectMany(other => other.Aliases.Select(NameFold.Compact).Append(other.Key)).ToHashSet(StringComparer.Ordinal);
            foreach (var span in places[title.Text].Take(MostOccurrences))
            {
                if (InParentheses(span.End) is { } name && MayBeAlias(name) && known.Add(NameFold.Compact(name.In(_document.Text))))
                    title.Aliases.Add(name.In(_document.Text));
            }
        }
    }

    /// <summary>The places of each title, whichever its capitals.</summary>
    public static Dictionary<string, List<TextSpan>> Occurrences(string text, IEnumerable<string> titles)
    {
        var places = titles.Distinct(StringComparer.Ordinal).ToDictionary(title => title, _ => new List<TextSpan>(), StringComparer.Ordinal);
        foreach (var (title, spans) in places)
        {
            for (var at = 0; text.AsSpan(at).IndexOf(title, StringComparison.OrdinalIgnoreCase) is >= 0 and var next; at = spans[^1].End)
                spans.Add(new TextSpan(at + next, at + next + title.Length));
        }

        return places;
    }

    /// <summary>«La regina delle lacrime», ovvero «Queen of Tears»; “Run On” (“런 온”).</summary>
    private bool AreSaidAlike(TextSpan one, TextSpan other)
    {
        var between = Tokenizer.Tokenize(_document.Text, new TextSpan(one.End, other.Start));
        var words = between.FindAll(token => token.Kind == TokenKind.Word);
        return words.Count == 0
            ? between.Exists(token => token.Is('('))
            : _document.Lexicon.AlsoCalled.MatchAt(words, 0) == words.Count;
    }

    /// <summary>
    /// A headline names its own drama. Where the body never repeats that title in quotation marks and speaks of one other drama
    /// alone, both are names of one work: a translated title over a text that keeps the original's.
    /// </summary>
    private static bool IsHeadlinesName(TitleCandidate main, TitleCandidate title, List<TitleCandidate> all) =>
        title.InHeadline && title.OnlyInHeadline && !main.InHeadline && all.Count(other => !other.OnlyInHeadline) == 1;

    /// <summary>What stands in parentheses behind a title, without the words that lead to it; null where none open.</summary>
    private TextSpan? InParentheses(int at)
    {
        var text = _document.Text;
        var open = at;
        while (open < text.Length && open - at < LongestGap && (char.IsWhiteSpace(text[open]) || ClosingQuotes.Contains(text[open], StringComparison.Ordinal)))
            open++;
        if (open >= text.Length || text[open] is not ('(' or '（'))
            return null;
        var close = text.IndexOfAny([')', '）', '\n'], open, Math.Min(LongestAlias, text.Length - open));
        if (close < 0 || text[close] == '\n')
            return null;
        var colon = text.LastIndexOf(':', close, close - open);
        var inside = SentenceSplitter.Trim(text, new TextSpan((colon > 0 ? colon : open) + 1, close));
        return Quotes.In(text, inside) is [var quote] ? quote : inside;
    }

    private bool MayBeAlias(TextSpan name)
    {
        var (text, lexicon, tokens) = (_document.Text, _document.Lexicon, Tokenizer.Tokenize(_document.Text, name));
        if (tokens.Count is 0 or > TitlePlace.LongestTitle || tokens is [{ Kind: TokenKind.Number }] || tokens.Exists(token => token.Is(',') || token.Is(';') || token.Is('/')))
            return false;
        if (Script.HasCapitals(text[name.Start]) && !tokens[0].IsCapitalised(text))
            return false;
        return !lexicon.Networks.MatchesIn(tokens) && !lexicon.Drama.MatchesIn(tokens) && !lexicon.Airs.MatchesIn(tokens) && !lexicon.Roles.MatchesIn(tokens);
    }
}
