using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Names;

/// <summary>All places of a text where names stand: runs of capitals, and what shows itself for a name where no capitals are.</summary>
internal static class NameReader
{
    private const int ShortestTitleCase = 6;
    private const int ShortestTitleCaseList = 9;

    /// <param name="document">The text.</param>
    /// <param name="named">The names that no capital shows.</param>
    /// <param name="taken">Places that are known to be something else, such as titles.</param>
    /// <returns>The mentions in the order of the text; none overlap.</returns>
    public static List<NameMention> Read(Document document, IReadOnlyList<NameMention> named, SpanSet taken)
    {
        var found = named.Where(mention => !taken.Overlaps(mention.Span)).ToList();
        taken = taken.With(found.Select(mention => mention.Span));
        var titleCase = document.Sentences.Where(sentence => IsTitleCase(document, sentence)).ToHashSet();
        var body = document.Sentences.Where(sentence => !titleCase.Contains(sentence))
            .SelectMany(sentence => taken.Overlaps(sentence.Span) ? NameScanner.Scan(document.Text, sentence, document.Lexicon, taken) : document.CapitalRuns(sentence)).ToList();
        var mentions = WithoutOpeners(body, document);
        var known = mentions.Select(mention => mention.Text).ToHashSet(StringComparer.Ordinal);
        mentions.AddRange(titleCase.SelectMany(headline => NameScanner.ScanKnown(document.Text, headline, known, taken)));
        return WithNicknames(NameCases.InNominative([.. mentions.Concat(found).OrderBy(mention => mention.Span.Start)], document.Lexicon.Endings), document.Text);
    }

    /// <summary>
    /// "Cảnh Trúc kéo tay": the capital of a sentence's first word glued a noun to a name. Where the rest stands elsewhere as a name
    /// and the whole does not, and the word stands in small letters too, the first word is let go.
    /// </summary>
    private static List<NameMention> WithoutOpeners(List<NameMention> mentions, Document document)
    {
        var text = document.Text;
        var inside = mentions.Where(mention => mention.FirstToken > 0).Select(mention => mention.Text).ToHashSet(StringComparer.Ordinal);
        var small = new Lazy<HashSet<string>>(() => document.Sentences.SelectMany(sentence => sentence.Tokens)
            .Where(token => token.Kind == TokenKind.Word && char.IsLower(text[token.Start])).Select(token => token.Key).ToHashSet(StringComparer.Ordinal));
        return [.. mentions.Select(mention =>
        {
            if (mention.FirstToken > 0 || mention.EndToken < 2 || inside.Contains(mention.Text))
                return mention;
            var opener = mention.Sentence.Tokens[0].Key;
            var rest = text[mention.Sentence.Tokens[1].Start..mention.Span.End];
            return (inside.Contains(rest) && small.Value.Contains(opener)) || document.Lexicon.FunctionWords.Contains(opener) ? mention with { FirstToken = 1, Text = rest } : mention;
        })];
    }

    /// <summary>“Pim” Pimlada Suwannarak is one person, as is Caterine 'Cata' Ospina.</summary>
    private static List<NameMention> WithNicknames(List<NameMention> mentions, string text)
    {
        const string Quotes = "\"“”‘’'«»„";
        var joined = new List<NameMention>();
        foreach (var mention in mentions)
        {
            if (joined.Count > 0 && joined[^1] is var before && before.Sentence == mention.Sentence && mention.FirstToken == before.EndToken + 1)
            {
                var tokens = mention.Sentence.Tokens;
                var isClosed = Quotes.Contains(tokens[before.EndToken].Key, StringComparison.Ordinal);
                if (isClosed && before.FirstToken > 0 && Quotes.Contains(tokens[before.FirstToken - 1].Key, StringComparison.Ordinal) && tokens[before.EndToken].End < mention.Span.Start)
                {
                    // The nickname goes before the name, or between its two parts.
                    joined.RemoveAt(joined.Count - 1);
                    var isBetween = joined.Count > 0 && joined[^1].Sentence == mention.Sentence && joined[^1].EndToken == before.FirstToken - 1 && joined[^1].EndToken - joined[^1].FirstToken == 1;
                    if (isBetween)
                    {
                        var given = joined[^1];
                        joined[^1] = mention with { FirstToken = given.FirstToken, Text = text[given.Span.Start..mention.Span.End] };
                        continue;
                    }
                }
            }

            joined.Add(mention);
        }

        return joined;
    }

    /// <summary>A headline in which most words begin with a capital: there a capital tells no name.</summary>
    private static bool IsTitleCase(Document document, Sentence sentence)
    {
        if (sentence.Tokens.Count < ShortestTitleCase)
            return false;
        // In the text only what is no sentence is written so: another article's headline.
        var mayBeList = sentence.Tokens.Count < ShortestTitleCaseList && sentence.Tokens.Any(token => token.Is(','));
        if (!sentence.IsHeadline && (document.Lexicon.HasCapitalNouns || sentence.Tokens[^1].Kind == TokenKind.Mark || mayBeList))
            return false;
        var words = sentence.Tokens.Where(token => token.Kind == TokenKind.Word && Script.HasCapitals(document.Text[token.Start])).ToList();
        return words.Count >= ShortestTitleCase && words.Count(token => token.IsCapitalised(document.Text)) * 10 >= words.Count * 7;
    }
}
