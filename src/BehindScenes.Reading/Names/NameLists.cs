using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Languages;

namespace BehindScenes.Reading.Names;

/// <summary>What stands between names that are listed: A and B; A, B; A - B; A·B; A와 B.</summary>
internal static class NameLists
{
    private const string Signs = ",-–&/、·・，＆×،+";

    /// <summary>Whether the two stand in one list, next to each other.</summary>
    public static bool AreListed(Lexicon lexicon, NameMention one, NameMention next) => one.Sentence == next.Sentence && NextAfter(lexicon, one) == next.FirstToken;

    /// <summary>The token at which the next of a list would stand; null where no list goes on.</summary>
    public static int? NextAfter(Lexicon lexicon, NameMention name)
    {
        var (tokens, at) = (name.Sentence.Tokens, name.EndToken);
        var isTied = name.Ending.Length > 0 && lexicon.And.Contains(name.Ending);
        if (at < tokens.Count && tokens[at].Kind == TokenKind.Ending)
            at++;
        // "A (B 역)과 C" is no list of B and C, but a sign or a word is.
        if (at < tokens.Count && (tokens[at].Kind == TokenKind.Mark && Signs.Contains(tokens[at].Key, StringComparison.Ordinal) || tokens[at].Key == "x" && tokens[at].Start == tokens[at - 1].End))
        {
            isTied = true;
            at++;
        }

        if (at < tokens.Count && lexicon.And.MatchAt(tokens, at) is > 0 and var and)
        {
            isTied = true;
            at += and;
            // "A et d’B": an elided word may stand between.
            if (at < tokens.Count && tokens[at].Key[^1] == '\'')
                at++;
        }

        return isTied && at < tokens.Count ? at : null;
    }
}
