using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Names;

/// <summary>Where names stand in a sentence: those that are known, or all that may be.</summary>
internal sealed class NamePlaces
{
    private readonly NameMention[]?[] _at;
    private readonly Func<int, NameMention[]>? _find;
    private readonly bool[]? _taken;

    /// <summary>All that may be a name at a token, the likeliest first.</summary>
    public NamePlaces(Sentence sentence, Func<int, NameMention[]> find)
    {
        (Sentence, _find) = (sentence, find);
        _at = new NameMention[]?[sentence.Tokens.Count];
    }

    /// <summary>The names that are known, one at a place: no other word stands where they do.</summary>
    public NamePlaces(Sentence sentence, IReadOnlyList<NameMention> known)
    {
        Sentence = sentence;
        _at = new NameMention[]?[sentence.Tokens.Count];
        _taken = new bool[sentence.Tokens.Count];
        foreach (var mention in known)
        {
            _at[mention.FirstToken] = [mention];
            Array.Fill(_taken, true, mention.FirstToken, mention.EndToken - mention.FirstToken);
        }
    }

    public Sentence Sentence { get; }

    public List<Token> Tokens => Sentence.Tokens;

    public NameMention[] At(int token) => _at[token] ??= _find is null ? [] : _find(token);

    /// <summary>Whether a known name stands on a token.</summary>
    public bool IsName(int token) => _taken?[token] ?? false;
}
