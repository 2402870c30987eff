using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Findings;

/// <summary>How surely each sentence speaks: whose words they are, and whether they claim, wish or deny.</summary>
internal sealed class Statuses
{
    private readonly FindingStatus[] _status;
    private readonly bool[] _isComment;

    public Statuses(Document document)
    {
        _status = new FindingStatus[document.Sentences.Count];
        _isComment = new bool[document.Sentences.Count];
        var (commentsFrom, viewersFrom) = (-1, -1);
        foreach (var sentence in document.Sentences)
        {
            // A list of comments runs to the end of its paragraph.
            if (sentence.Paragraph == commentsFrom)
                _isComment[sentence.Index] = true;
            if (OpensComments(document, sentence))
            {
                commentsFrom = sentence.Paragraph;
                _isComment[sentence.Index] = true;
            }

            _status[sentence.Index] = sentence.Paragraph == viewersFrom ? FindingStatus.Reaction : Of(document, sentence);
            // A paragraph that quotes viewers once goes on with them. A quotation with a capital may be a title.
            if (document.Lexicon.Viewers.MatchesIn(sentence) && Quotes.In(document.Text, sentence.Span).Exists(quote => char.IsLower(document.Text[quote.Start])))
                viewersFrom = sentence.Paragraph;
        }
    }

    public FindingStatus this[Sentence sentence] => _status[sentence.Index];

    /// <summary>Whether a viewer speaks, so that the sentence is no source for a fact.</summary>
    public bool IsComment(Sentence sentence) => _isComment[sentence.Index];

    /// <summary>
    /// How surely the sentence states a fact that lies beside its main point, as who plays whom. A viewer who is moved by it takes
    /// nothing from "Hong Hae-in, played by Kim Ji-won"; one who wishes for it does.
    /// </summary>
    public static FindingStatus OfFact(Document document, Sentence sentence)
    {
        var lexicon = document.Lexicon;
        if (lexicon.Viewers.MatchesIn(sentence) && lexicon.Wish.MatchesIn(sentence))
            return FindingStatus.Reaction;
        if (lexicon.Rumour.MatchesIn(sentence))
            return FindingStatus.Rumour;
        return lexicon.Denial.MatchesIn(sentence) ? FindingStatus.Denied : FindingStatus.Reported;
    }

    private FindingStatus Of(Document document, Sentence sentence)
    {
        var lexicon = document.Lexicon;
        if (_isComment[sentence.Index] || lexicon.Viewers.MatchesIn(sentence))
            return FindingStatus.Reaction;
        var status = OfFact(document, sentence);
        return status == FindingStatus.Reported && IsQuoted(document, sentence) ? FindingStatus.Quoted : status;
    }

    /// <summary>“She hands them over like evidence,” he says: most of the sentence are somebody's words.</summary>
    private static bool IsQuoted(Document document, Sentence sentence) =>
        document.Lexicon.Says.MatchesIn(sentence) && Quotes.In(document.Text, sentence.Span).Sum(quote => quote.Length) * 2 > sentence.Span.Length;

    private static bool OpensComments(Document document, Sentence sentence)
    {
        if (!document.Lexicon.Comments.MayStandIn(sentence))
            return false;
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            var length = document.Lexicon.Comments.MatchAt(sentence.Tokens, at);
            if (length > 0 && sentence.Tokens.Skip(at + length).Any(token => token.Is(':')))
                return true;
        }

        return false;
    }
}
