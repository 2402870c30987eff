using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Names;

/// <summary>
/// A place where what may be a name stands. <paramref name="FirstToken"/> and <paramref name="EndToken"/> count the tokens of its
/// sentence; <paramref name="Text"/> is the name without what the language writes onto it, which is <paramref name="Ending"/>;
/// <paramref name="IsDoubtful"/> where only the sentence's beginning may have given it its capital.
/// </summary>
internal sealed record NameMention(Sentence Sentence, int FirstToken, int EndToken, string Text, string Ending = "", bool IsDoubtful = false)
{
    public TextSpan Span => new(Sentence.Tokens[FirstToken].Start, Sentence.Tokens[EndToken - 1].End);

    public override int GetHashCode() => HashCode.Combine(Sentence, FirstToken);
}
