using BehindScenes.Catalogue.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Names;

/// <summary>The order of all dramas or people in one language, as it is stored.</summary>
[PrimaryKey(nameof(Language), nameof(Kind), nameof(Order))]
public sealed class ListOrder
{
    /// <summary>One of <see cref="Alphabet.Languages"/>.</summary>
    public required string Language { get; init; }

    public required NameKind Kind { get; init; }

    /// <summary>A <see cref="Dramas.DramaOrder"/> or <see cref="People.PersonOrder"/>.</summary>
    public required int Order { get; init; }

    /// <summary>All ids from first to last, four bytes each.</summary>
    public required byte[] Ids { get; init; }

    /// <summary>By name, the runs of letters as "A12 B3"; elsewhere empty.</summary>
    public required string Letters { get; init; }

    internal static ListOrder Read(SqliteDataReader row) => new() { Language = row.GetString(0), Kind = (NameKind)row.GetInt32(1), Order = row.GetInt32(2), Ids = row.GetFieldValue<byte[]>(3), Letters = row.GetString(4) };
}

/// <summary>What a drama or a person is called in a language, where the catalogue's first name is another.</summary>
[PrimaryKey(nameof(Language), nameof(Kind), nameof(Slug))]
public sealed class LocalName
{
    public required string Language { get; init; }

    public required NameKind Kind { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    internal static LocalName Read(SqliteDataReader row) => new() { Language = row.GetString(0), Kind = (NameKind)row.GetInt32(1), Slug = row.GetString(2), Name = row.GetString(3) };
}

/// <summary>A letter of a list's index, and how many names stand under it.</summary>
public sealed record IndexLetter(string Value, int Count);
