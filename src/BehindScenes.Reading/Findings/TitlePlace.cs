using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Languages;

namespace BehindScenes.Reading.Findings;

/// <summary>Tokens of a sentence that may be a title, in quotation marks or as a run of capitals, and what stands around them.</summary>
internal sealed class TitlePlace(Document document, Sentence sentence, int first, int end, bool isQuoted)
{
    public const int LongestTitle = 9;

    /// <summary>Letters, in a script that writes no blanks.</summary>
    private const int LongestUnspaced = 40;
    private const int LongestEpithet = 3;

    /// <summary>What stands in quotation marks in a headline and is longer is a saying, if its words do not have capitals.</summary>
    private const int ShortestUnstyled = 7;

    private string Text => document.Text;

    private Lexicon Lexicon => document.Lexicon;

    private List<Token> Tokens => sentence.Tokens;

    public static TitlePlace OfQuote(Document document, Sentence sentence, TextSpan quote) =>
        new(document, sentence, FirstFrom(sentence.Tokens, quote.Start), FirstFrom(sentence.Tokens, quote.End), isQuoted: true);

    public Sentence Sentence => sentence;

    public bool IsQuoted => isQuoted;

    public TextSpan Span => new(Tokens[first].Start, Tokens[end - 1].End);

    private int Length => end - first;

    /// <summary>The first of the marks right before the place, or else its own first token.</summary>
    private int Outside
    {
        get
        {
            var outside = first;
            while (outside > 0 && Tokens[outside - 1].Kind == TokenKind.Mark && !Tokens[outside - 1].Is(',') && !Tokens[outside - 1].Is('.'))
                outside--;
            return outside;
        }
    }

    /// <summary>The token behind the place and, where it is quoted, behind the marks that close it.</summary>
    private int Behind
    {
        get
        {
            var behind = end;
            while (behind < Tokens.Count && isQuoted && Tokens[behind].Kind == TokenKind.Mark && !Tokens[behind].Is('('))
                behind++;
            return behind;
        }
    }

    /// <summary>Whether a title could look so at all.</summary>
    public bool MayBeTitle()
    {
        if (Length < 1 || Length > (Script.IsUnspaced(Text[Tokens[first].Start]) ? LongestUnspaced : LongestTitle))
            return false;
        if (!MayBegin(Tokens[first]) || !MayEnd(Tokens[end - 1]) || Networks.IsChannel(Lexicon, Tokens, first, end))
            return false;
        return isQuoted
            ? !Tokens.Skip(Outside).Take(first - Outside).Any(token => token.Is(':'))
            : Length > 1 && Outside == first && Lexicon.Channel.MatchBefore(Tokens, first) == 0;
    }

    /// <summary>"the series X".</summary>
    public bool IsNamed() => Lexicon.Drama.MatchBefore(Tokens, Outside) > 0;

    /// <summary>"X airs". What a work does a person may do too: "returns", "follows".</summary>
    public bool IsAired() => Behind is var behind && behind < Tokens.Count && Lexicon.Airs.MatchAt(Tokens, behind) > 0;

    /// <summary>Whether any other sign shows that a drama is meant.</summary>
    public bool IsShownOtherwise() => IsEpisodeOf() || (isQuoted
        ? IsInTitleMarks() || Networks.IsBefore(Lexicon, Tokens, Outside) || HasDramaBefore()
        : OpensHeadline() || BeginsWithArticle());

    /// <summary>Whether a word or parentheses around it show a person.</summary>
    public bool IsCalledPerson() => !isQuoted
        && (Lexicon.Actor.MatchBefore(Tokens, first) > 0 || Lexicon.Director.MatchBefore(Tokens, first) > 0 || Lexicon.Character.MatchBefore(Tokens, first) > 0
            || (first > 0 && end < Tokens.Count && Tokens[first - 1].Is('(') && Tokens[end].Is(')')));

    /// <summary>Whether the place itself is written as only a title is, beside what the text wrote before.</summary>
    /// <param name="places">In how many places it stood before.</param>
    /// <param name="inHeadline">Whether the headline was one of them.</param>
    public bool ShowsItself(int places, bool inHeadline)
    {
        if (!isQuoted)
            return places > 0 && (inHeadline || places > 1) && HoldsSmallWord();
        return sentence.IsHeadline
            ? places == 0 && Script.HasCapitals(Text[Tokens[first].Start]) && (Length < ShortestUnstyled || IsStyled())
            : places > 0 && IsStyled();
    }

    /// <summary>Whether a sentence speaks of a work so: in words with capitals, or behind "the series".</summary>
    public bool IsWork()
    {
        if (Length is < 1 or > LongestTitle || !Tokens[first].IsCapitalised(Text) || Networks.IsChannel(Lexicon, Tokens, first, end))
            return false;
        var outside = first > 0 && Tokens[first - 1].Kind == TokenKind.Mark ? first - 1 : first;
        return (Length > 1 && IsStyled()) || Lexicon.Drama.MatchBefore(Tokens, outside) > 0;
    }

    private bool MayBegin(Token token) => token.IsCapitalised(Text) || token.Kind == TokenKind.Number
        || (isQuoted && char.IsLetter(Text[token.Start]) && !Script.HasCapitals(Text[token.Start]));

    private static bool MayEnd(Token token) => token.Kind != TokenKind.Mark || token.Is('!') || token.Is(')');

    private bool IsInTitleMarks() => Text[Math.Max(0, Tokens[first].Start - 1)] is '《' or '『' or '〈';

    /// <summary>"La Baie des Ormeaux: …".</summary>
    private bool OpensHeadline() =>
        sentence.IsHeadline && first == 0 && end + 1 < Tokens.Count && Tokens[end].Is(':') && !Quotes.Opens(Tokens[end + 1]);

    /// <summary>A capital within the sentence makes the article the title's.</summary>
    private bool BeginsWithArticle() =>
        first > 0 && Tokens[first - 1].Kind == TokenKind.Word && !Tokens[first - 1].IsCapitalised(Text) && Lexicon.Articles.Contains(Tokens[first].Key);

    /// <summary>"Beneath the Plum Eaves", "La Baie des Ormeaux": a small word in it or before it, as no person's name has.</summary>
    private bool HoldsSmallWord()
    {
        if (Length < 3 || !Tokens[end - 1].IsCapitalised(Text))
            return false;
        var inside = Tokens.Skip(first + 1).Take(Length - 2).ToList();
        return !inside.Exists(token => Lexicon.And.Contains(token.Key))
            && (inside.Exists(token => Lexicon.FunctionWords.Contains(token.Key) && !token.IsCapitalised(Text)) || (first > 0 && Lexicon.FunctionWords.Contains(Tokens[first].Key)));
    }

    /// <summary>"dramma di sabato-domenica “Queen of Tears”": between the word and the title stand a few that are no names.</summary>
    private bool HasDramaBefore()
    {
        var at = Outside;
        for (var back = 1; back <= LongestEpithet && at - back > 0; back++)
        {
            var token = Tokens[at - back];
            if (token.Kind != TokenKind.Word || token.IsCapitalised(Text))
                return false;
            if (Lexicon.Drama.MatchBefore(Tokens, at - back) > 0)
                return true;
        }

        return false;
    }

    /// <summary>Most of its words begin with a capital: "Love Next Door". What people say is not written so.</summary>
    private bool IsStyled()
    {
        var words = Tokens.Skip(first).Take(Length).Where(token => token.Kind == TokenKind.Word).ToList();
        return words.Count(token => token.IsCapitalised(Text)) * 2 > words.Count || (words.Count > 0 && words.TrueForAll(token => !Script.HasCapitals(Text[token.Start])));
    }

    /// <summary>"tập 5 và tập 6 của X", "épisode 9 de X": an episode's number, then at most "of".</summary>
    private bool IsEpisodeOf()
    {
        var at = Outside;
        at -= Lexicon.Of.MatchBefore(Tokens, at);
        while (at > 0 && (Tokens[at - 1].Kind == TokenKind.Number || Lexicon.NumberBefore(Tokens, at).Length > 0))
        {
            at -= Math.Max(1, Lexicon.NumberBefore(Tokens, at).Length);
            if (Lexicon.Episode.MatchBefore(Tokens, at) > 0)
                return true;
            var before = Tokens[Math.Max(0, at - 1)];
            at -= before.Is(',') || before.Is('-') ? 1 : Lexicon.And.MatchBefore(Tokens, at);
        }

        return false;
    }

    /// <summary>The first token that begins at a position or behind it.</summary>
    private static int FirstFrom(List<Token> tokens, int position)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
