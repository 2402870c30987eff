using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Languages;
using BehindScenes.Reading.Names;

namespace BehindScenes.Reading.Findings;

/// <summary>What the words right before and behind a name say of its bearer.</summary>
internal sealed class RoleWords(Document document)
{
    /// <summary>In a name these tell a firm, a programme or a prize in whatever language, as firms name themselves.</summary>
    private static readonly HashSet<string> CompanyWords = ["film", "films", "studio", "studios", "pictures", "entertainment", "production", "productions", "media", "tv", "television", "channel",
        "records", "agency", "group", "awards", "festival", "news", "magazine", "instagram", "youtube", "facebook", "twitter", "tiktok", "drama", "dramas"];

    private Lexicon Lexicon => document.Lexicon;

    /// <summary>"Director Philippa Marsh", "Il regista, Heo Kang-jun", "Heo Kang-jun, il regista".</summary>
    public PersonRole? Of(NameMention mention)
    {
        var tokens = mention.Sentence.Tokens;
        var before = mention.FirstToken;
        if (before > 1 && tokens[before - 1].Kind == TokenKind.Mark && tokens[before - 1].Key[0] is ',' or ':' or '：')
            before--;
        if (before > 0 && tokens[before - 1].Stem.Length == tokens[before - 1].Key.Length && Before(tokens, before) is { } role)
            return role;
        var behind = mention.EndToken;
        if (behind < tokens.Count && tokens[behind].Kind == TokenKind.Ending)
            behind++;
        var comma = behind < tokens.Count && tokens[behind].Is(',') ? 1 : 0;
        if (comma == 0 && (mention.Ending.Length > 0 || (!Script.IsHan(mention.Text[0]) && !Script.IsHangul(mention.Text[0]))))
            return null;
        behind += comma;
        if (comma > 0 && behind + 1 < tokens.Count && Lexicon.FunctionWords.Contains(tokens[behind].Key))
            behind++;
        var (found, length) = At(tokens, behind);
        if (length == 0)
            return null;
        // "Ada Quill, director Bertha Waldis": the word belongs to the next name.
        var end = behind + length;
        return comma == 0 || end >= tokens.Count || ",.;)".Contains(tokens[end].Key, StringComparison.Ordinal) || Lexicon.Of.MatchAt(tokens, end) > 0 ? found : null;
    }

    public bool IsCharacter(NameMention mention) => Lexicon.Character.MatchBefore(mention.Sentence.Tokens, mention.FirstToken) > 0;

    /// <summary>"says Ada Quill", "Ada Quill explains".</summary>
    public bool IsSpeaking(NameMention mention) =>
        (mention.EndToken < mention.Sentence.Tokens.Count && Lexicon.Says.MatchAt(mention.Sentence.Tokens, mention.EndToken) > 0)
        || Lexicon.Says.MatchBefore(mention.Sentence.Tokens, mention.FirstToken) > 0;

    /// <summary>A journalist, a place, a firm: no one of the catalogue.</summary>
    public bool IsOutside(NamedOne one)
    {
        var (outside, placed, inside) = (0, 0, 0);
        foreach (var mention in one.Mentions)
        {
            var tokens = mention.Sentence.Tokens;
            for (var at = mention.FirstToken; at < mention.EndToken; at++)
            {
                if (CompanyWords.Contains(tokens[at].Key))
                    return true;
            }

            if (Lexicon.Outsider.MatchBefore(tokens, mention.FirstToken) > 0)
                outside++;
            else if (Lexicon.Place.MatchBefore(tokens, mention.FirstToken) > 0)
                placed++;
            else
                inside++;
        }

        return outside + placed > inside;
    }

    private PersonRole? Before(List<Token> tokens, int at)
    {
        if (Lexicon.Director.MatchBefore(tokens, at) is > 0 and var director)
            return Lexicon.Assistant.MatchBefore(tokens, at - director) > 0 ? PersonRole.Other : PersonRole.Director;
        return Lexicon.Writer.MatchBefore(tokens, at) > 0 ? PersonRole.Writer
            : Lexicon.Maker.MatchBefore(tokens, at) > 0 ? PersonRole.Other
            : Lexicon.Actor.MatchBefore(tokens, at) > 0 ? PersonRole.Actor : null;
    }

    private (PersonRole Role, int Length) At(List<Token> tokens, int at)
    {
        if (at >= tokens.Count)
            return default;
        return Lexicon.Director.MatchAt(tokens, at) is > 0 and var director ? (PersonRole.Director, director)
            : Lexicon.Writer.MatchAt(tokens, at) is > 0 and var writer ? (PersonRole.Writer, writer)
            : Lexicon.Maker.MatchAt(tokens, at) is > 0 and var maker ? (PersonRole.Other, maker)
            : Lexicon.Actor.MatchAt(tokens, at) is > 0 and var actor ? (PersonRole.Actor, actor) : default;
    }
}
