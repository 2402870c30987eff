using System.Globalization;
using BehindScenes.Reading.Names;

namespace BehindScenes.Catalogue.Search;

/// <summary>
/// The keys that lead to a name. Its fold and the turns of that begin with <c>=</c>, pieces of it by which near ones are found with
/// <c>~</c>; those of its sound are made by <see cref="NameSounds"/> and begin with a letter.
/// </summary>
internal static class NameKeys
{
    public const char Fold = '=';
    public const char Piece = '~';
    public const char Beginning = '<';

    public const int LongestBeginning = 3;
    public const int MostBegun = 300;

    private const int Pieces = 3;
    private const int ShortestNear = 5;
    private const int ShortestNearByTwo = 9;
    private const int LongestNear = 40;

    /// <summary>All keys that a name is stored under.</summary>
    public static IEnumerable<string> Of(string name) =>
        Folds(name).Concat(NameSounds.Keys(name)).Concat(PiecesOf(NameFold.Compact(name))).Distinct(StringComparer.Ordinal);

    /// <summary>The rows of all names, made several at a time. A few letters begin so many names that only those of the most weight are kept under them.</summary>
    public static IEnumerable<NameKey> Rows(IEnumerable<IndexedName> names)
    {
        var begun = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, keys) in names.OrderByDescending(name => name.Weight).ThenBy(name => name.Id).InParallel(name => (name, Keys: Of(name.Text).ToList())))
        {
            foreach (var key in keys.Concat(BeginningsOf(keys).Where(IsKept)))
                yield return new NameKey { Key = key, Weight = name.Weight, NameId = name.Id };
        }

        bool IsKept(string beginning) => (begun[beginning] = begun.GetValueOrDefault(beginning) + 1) <= MostBegun;
    }

    /// <summary>The keys of the same name in another spelling.</summary>
    public static IEnumerable<string> Same(string typed) => Folds(typed).Concat(NameSounds.TurnedKeys(typed));

    /// <summary>The keys of the same name but for case, marks, blanks and the order of its words.</summary>
    public static IEnumerable<string> Folds(string typed) => NameFold.Turned(typed).Select(turn => Fold + turn);

    /// <summary>The keys of the first letters of all turns of a name.</summary>
    private static IEnumerable<string> BeginningsOf(IReadOnlyList<string> keys) => keys.Where(key => key[0] == Fold)
        .SelectMany(key => Enumerable.Range(1, Math.Min(LongestBeginning, key.Length - 1)), (key, length) => Beginning + key.Substring(1, length)).Distinct(StringComparer.Ordinal);

    /// <summary>How many letters a near name may differ in: one from five letters, two from nine.</summary>
    public static int MostEdits(string compact) => compact.Length switch
    {
        < ShortestNear => 0,
        < ShortestNearByTwo => 1,
        <= LongestNear => 2,
        _ => 0,
    };

    /// <summary>
    /// The keys of all names that may be near: of three pieces of a name, two edits leave one whole (Li, Deng, Wang and Feng 2011,
    /// "Pass-Join", section 3), unless letters were swapped across the borders of both.
    /// </summary>
    public static IEnumerable<string> Near(string typed) => NameFold.Turned(typed).SelectMany(NearTurn).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> NearTurn(string compact)
    {
        var edits = MostEdits(compact);
        if (edits == 0)
            yield break;
        for (var length = Math.Max(Pieces, compact.Length - edits); length <= compact.Length + edits; length++)
        {
            for (var piece = 0; piece < Pieces; piece++)
            {
                var (start, end) = BoundsOf(piece, length);
                for (var at = Math.Max(0, start - edits); at <= start + edits && at + end - start <= compact.Length; at++)
                    yield return KeyOf(length, piece, compact[at..(at + end - start)]);
            }
        }
    }

    private static IEnumerable<string> PiecesOf(string compact)
    {
        if (compact.Length is < ShortestNear - 1 or > LongestNear + 2)
            yield break;
        for (var piece = 0; piece < Pieces; piece++)
        {
            var (start, end) = BoundsOf(piece, compact.Length);
            yield return KeyOf(compact.Length, piece, compact[start..end]);
        }
    }

    private static (int Start, int End) BoundsOf(int piece, int length) => (piece * length / Pieces, (piece + 1) * length / Pieces);

    private static string KeyOf(int length, int piece, string letters) => string.Create(CultureInfo.InvariantCulture, $"{Piece}{length}.{piece}{letters}");
}
