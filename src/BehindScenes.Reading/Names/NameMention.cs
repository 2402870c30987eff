using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Names;

/// <summary>
/// A run of capitalised words that may be a name. <paramref name="FirstToken"/> and <paramref name="EndToken"/> count the tokens
/// of its sentence; <paramref name="IsDoubtful"/> where only the sentence's beginning may have given it its capital.
/// </summary>
public sealed record NameMention(Sentence Sentence, int FirstToken, int EndToken, string Text, bool IsDoubtful)
{
    public TextSpan Span => new(Sentence.Tokens[FirstToken].Start, Sentence.Tokens[EndToken - 1].End);

    public int WordCount => EndToken - FirstToken;
}
