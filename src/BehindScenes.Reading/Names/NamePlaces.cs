using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Names;

/// <summary>Where names stand in a sentence: those that are known, or all that may be.</summary>
public sealed class NamePlaces
{
    private readonly Func<int, IEnumerable<NameMention>> _at;
    private readonly bool[]? _taken;

    /// <summary>All that may be a name at a token, the likeliest first.</summary>
    public NamePlaces(Sentence sentence, Func<int, IEnumerable<NameMention>> at) => (Sentence, _at) = (sentence, at);

    /// <summary>The names that are known, one at a place: no other word stands where they do.</summary>
    public NamePlaces(Sentence sentence, IReadOnlyList<NameMention> known)
    {
        Sentence = sentence;
        var byFirst = known.ToDictionary(mention => mention.FirstToken);
        _at = at => byFirst.TryGetValue(at, out var mention) ? [mention] : [];
        _taken = new bool[sentence.Tokens.Count];
        foreach (var mention in known)
            Array.Fill(_taken, true, mention.FirstToken, mention.EndToken - mention.FirstToken);
    }

    public Sentence Sentence { get; }

    public IReadOnlyList<Token> Tokens => Sentence.Tokens;

    public IEnumerable<NameMention> At(int token) => _at(token);

    /// <summary>Whether a known name stands on a token.</summary>
    public bool IsName(int token) => _taken?[token] ?? false;
}
