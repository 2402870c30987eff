using System.Numerics;

namespace BehindScenes.Reading.Languages;

/// <summary>The phrases that may begin with a word, by the list that they are of.</summary>
internal sealed class Openings
{
    private readonly Phrase[][] _byList;

    /// <param name="phrases">Phrases of lists that have a bit.</param>
    public Openings(IEnumerable<Phrase> phrases)
    {
        _byList = [.. phrases.GroupBy(phrase => phrase.Set.Bit).OrderBy(list => list.Key).Select(list => list.ToArray())];
        foreach (var list in _byList)
            Starts |= list[0].Set.Bit;
    }

    public static Openings None { get; } = new([]);

    /// <summary>A bit for each list that has a phrase here.</summary>
    public ulong Starts { get; }

    public Openings With(Openings others) => this == None ? others : new(_byList.Concat(others._byList).SelectMany(phrases => phrases));

    /// <summary>The phrases of a list: as many lists stand before it as there are lower bits.</summary>
    public ReadOnlySpan<Phrase> Of(PhraseSet list) => (Starts & list.Bit) == 0 ? [] : _byList[BitOperations.PopCount(Starts & (list.Bit - 1))];
}
