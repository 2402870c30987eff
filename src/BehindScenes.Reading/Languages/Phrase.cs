using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Languages;

/// <summary>A phrase of a list: its words, and its place in what the list was made of.</summary>
internal sealed class Phrase(PhraseSet set, string[] words, int index)
{
    public PhraseSet Set => set;

    public int Length => words.Length;

    public int Index => index;

    /// <summary>Whether the first word stands for all that begin with it.</summary>
    public bool BeginsWithStem { get; } = words[0].EndsWith('*');

    /// <summary>The first word, or the beginning that it stands for.</summary>
    public string Beginning { get; } = words[0].TrimEnd('*');

    /// <summary>Whether the phrase goes on behind a token with which it begins.</summary>
    public bool GoesOn(List<Token> tokens, int at)
    {
        if (at + words.Length > tokens.Count)
            return false;
        for (var i = 1; i < words.Length; i++)
        {
            var (word, token) = (words[i], tokens[at + i].Word);
            if (word[^1] == '*' ? !token.Key.AsSpan().StartsWith(word.AsSpan(0, word.Length - 1), StringComparison.Ordinal) : token.Key != word && token.Stem != word)
                return false;
        }

        return true;
    }
}
