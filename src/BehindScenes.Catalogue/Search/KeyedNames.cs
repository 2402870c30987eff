using System.Globalization;
using BehindScenes.Catalogue.Database;
using Microsoft.Data.Sqlite;

namespace BehindScenes.Catalogue.Search;

/// <summary>The names that keys lead to, by prepared queries, those of the most weight first.</summary>
internal static class KeyedNames
{
    /// <summary>Behind every letter.</summary>
    private const string Last = "\uFFFF";
    private const int All = -1;
    private const string Columns = "n.Id, n.Kind, n.PersonId, n.DramaId, n.Text, n.Weight";

    private static readonly PreparedQuery<IndexedName> One = new(
        $"SELECT {Columns} FROM NameKeys AS k CROSS JOIN Names AS n ON n.Id = k.NameId WHERE k.Key = $0 ORDER BY k.Weight DESC, k.NameId LIMIT $1", Read);

    private static readonly PreparedQuery<IndexedName> Begun = BegunOf("", NameKeys.MostBegun);

    /// <summary>All are sorted, and names looked up until they are enough.</summary>
    private static readonly PreparedQuery<IndexedName> PeopleBegun = BegunOf("WHERE n.PersonId IS NOT NULL", All);

    /// <summary>Those under any of some keys, each with every key that leads to it.</summary>
    /// <param name="most">How many there are at most, of each key and of all.</param>
    public static IEnumerable<(IndexedName Name, string Key)> Under(CatalogueContext catalogue, IEnumerable<string> keys, int most) =>
        keys.SelectMany(key => One.Read(catalogue, key, most), (key, name) => (Name: name, Key: key)).OrderByDescending(entry => entry.Name.Weight).ThenBy(entry => entry.Name.Id).Take(most);

    /// <summary>Those whose words, from one of them on, begin so.</summary>
    /// <param name="start">Folded, without blanks.</param>
    /// <param name="peopleOnly">Whether titles are left out.</param>
    public static IReadOnlyList<IndexedName> Beginning(CatalogueContext catalogue, string start, bool peopleOnly) => start.Length > NameKeys.LongestBeginning
        ? UnderBeginning(catalogue, NameKeys.Fold + start, peopleOnly)
        : One.Read(catalogue, NameKeys.Beginning + start, NameKeys.MostBegun).FindAll(name => !peopleOnly || name.PersonId is not null);

    /// <summary>Those with a key that begins so.</summary>
    public static IReadOnlyList<IndexedName> UnderBeginning(CatalogueContext catalogue, string key, bool peopleOnly) => (peopleOnly ? PeopleBegun : Begun).Read(catalogue, key, key + Last);

    private static PreparedQuery<IndexedName> BegunOf(string which, int sorted) => new(
        string.Create(CultureInfo.InvariantCulture, $"""
        SELECT {Columns} FROM (SELECT NameId FROM NameKeys WHERE Key >= $0 AND Key < $1 ORDER BY Weight DESC, NameId LIMIT {sorted}) AS k CROSS JOIN Names AS n ON n.Id = k.NameId
        {which} LIMIT {NameKeys.MostBegun}
        """), Read);

    private static IndexedName Read(SqliteDataReader row) => new()
    {
        Id = row.GetInt32(0),
        Kind = (NameKind)row.GetInt32(1),
        PersonId = row.Number(2),
        DramaId = row.Number(3),
        Text = row.GetString(4),
        Weight = row.GetInt32(5),
    };
}
