using BehindScenes.Reading.Names;

namespace BehindScenes.Catalogue.Search;

/// <summary>How well a name fits what was typed, the best first.</summary>
public enum NameMatch
{
    /// <summary>Written just so, marks and all.</summary>
    Typed,

    /// <summary>The same after folding, in any order of its parts.</summary>
    Folded,

    /// <summary>Another romanisation, or other characters, of the same name.</summary>
    Romanised,

    /// <summary>What was typed begins the name or words of it.</summary>
    Prefix,

    /// <summary>A few letters apart. Never an answer, only an offer.</summary>
    Near,
}

/// <summary>How well a name fits: among those that match alike, what costs less fits better.</summary>
internal readonly record struct NameFit(NameMatch Match, int Cost) : IComparable<NameFit>
{
    /// <summary>For a word of the name other than its first.</summary>
    public const int InnerWord = 100;

    /// <summary>For the order of its words.</summary>
    public const int Turned = 1;

    /// <summary>For a sound that may be alike by chance.</summary>
    public const int Loose = 100;

    /// <summary>For each mark that differs.</summary>
    public const int Mark = 10;

    public bool IsLoose => Match == NameMatch.Romanised && Cost >= Loose;

    /// <summary>
    /// The same number for names between which only a guess could choose: marks that were left out, letters of a romanisation and
    /// the rest of a name that was begun tell nothing of who is meant.
    /// </summary>
    public int Tier => Match switch
    {
        NameMatch.Typed => Cost,
        NameMatch.Folded => 2 + (Cost % Mark),
        NameMatch.Romanised => 4,
        NameMatch.Prefix => 5,
        _ => 6,
    };

    public int CompareTo(NameFit other) => Match == other.Match ? Cost.CompareTo(other.Cost) : Match.CompareTo(other.Match);
}

/// <summary>A name as it was typed, with all that names are held against.</summary>
internal sealed class TypedName
{
    private const int WordsApart = 200;
    private const int PartOfWord = 10;

    private readonly string _spelling;
    private readonly IReadOnlyList<string> _turnedSpellings;
    private readonly string _latin;
    private readonly IReadOnlyList<string> _turns;

    public TypedName(string text)
    {
        Text = text;
        Compact = NameFold.Compact(text);
        Words = NameFold.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _turns = NameFold.Turned(text);
        _spelling = NameFold.Spelling(text);
        _turnedSpellings = NameFold.TurnedSpellings(text);
        _latin = NameSounds.Latin(text);
    }

    public string Text { get; }

    /// <summary>Folded, without blanks; empty where nothing that could be a name was typed.</summary>
    public string Compact { get; }

    public IReadOnlyList<string> Words { get; }

    /// <summary>How a name fits that a key led to; null if it does not.</summary>
    public NameFit? FitOf(string name, string key) => key[0] switch
    {
        NameKeys.Fold => FitOfFold(name),
        NameKeys.Piece => FitOfNear(name),
        NameSounds.Skeleton => FitOfSound(name, NameFit.Loose),
        _ => FitOfSound(name, 0),
    };

    /// <summary>How a name fits whose words may begin as the typed ones; null if they do not.</summary>
    public NameFit? FitOfPrefix(string name)
    {
        var words = NameFold.Fold(name).Split(' ').ToList();
        var turn = Enumerable.Range(0, words.Count).FirstOrDefault(turn => BeginsWith(words, turn), -1);
        if (turn >= 0)
            return new NameFit(NameMatch.Prefix, (turn == 0 ? 0 : NameFit.InnerWord) + (words.Contains(Words[^1]) ? 0 : PartOfWord));
        var whole = 0;
        foreach (var typed in Words)
        {
            var found = words.FindIndex(word => word.StartsWith(typed, StringComparison.Ordinal));
            if (found < 0)
                return null;
            whole += words[found] == typed ? 0 : PartOfWord;
            words.RemoveAt(found);
        }

        return new NameFit(NameMatch.Prefix, WordsApart + whole);
    }

    private NameFit FitOfFold(string name)
    {
        var spelling = NameFold.Spelling(name);
        if (spelling == _spelling)
            return new NameFit(NameMatch.Typed, 0);
        if (_turnedSpellings.Contains(spelling))
            return new NameFit(NameMatch.Typed, NameFit.Turned);
        // Who types some of the marks means those.
        return new NameFit(NameMatch.Folded, (EditDistance.Between(_spelling, spelling) * NameFit.Mark) + (NameFold.Compact(name) == Compact ? 0 : NameFit.Turned));
    }

    /// <summary>Hangul tells apart what romanisations mix: 김대희 is not 김태희.</summary>
    private NameFit? FitOfSound(string name, int cost) => NameSounds.IsHangul(Text) && NameSounds.IsHangul(name) && !_turns.Contains(NameFold.Compact(name))
        ? null
        : new NameFit(NameMatch.Romanised, cost + EditDistance.Between(_latin, NameSounds.Latin(name)));

    private NameFit? FitOfNear(string name)
    {
        var (compact, most) = (NameFold.Compact(name), NameKeys.MostEdits(Compact));
        var distance = _turns.Min(turn => EditDistance.Between(turn, compact, most));
        return distance > 0 && distance <= most ? new NameFit(NameMatch.Near, distance) : null;
    }

    /// <summary>Whether a name from one of its words on, and round to those before it, begins with what was typed.</summary>
    private bool BeginsWith(List<string> words, int turn)
    {
        var rest = Compact.AsSpan();
        for (var i = 0; i < words.Count && rest.Length > 0; i++)
        {
            var word = words[(turn + i) % words.Count].AsSpan();
            var shared = Math.Min(word.Length, rest.Length);
            if (!word[..shared].SequenceEqual(rest[..shared]))
                return false;
            rest = rest[shared..];
        }

        return rest.Length == 0;
    }
}
