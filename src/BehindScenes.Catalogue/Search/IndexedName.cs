using BehindScenes.Catalogue.Database;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Search;

public enum NameKind
{
    Person,
    Drama,
    Character,
}

/// <summary>A name under which something can be found: a person's, a drama's title, or a character's, which leads to who plays it in what.</summary>
public sealed class IndexedName
{
    public required int Id { get; init; }

    public required NameKind Kind { get; init; }

    /// <summary>null for a title.</summary>
    public required int? PersonId { get; init; }

    /// <summary>null for a person's own name.</summary>
    public required int? DramaId { get; init; }

    public required string Text { get; init; }

    /// <summary>How much the catalogue holds of it: what names that fit alike are ordered by.</summary>
    public required int Weight { get; init; }
}

/// <summary>One of the keys by which a name is found, as <see cref="NameKeys"/> makes them.</summary>
[Keyless]
public sealed class NameKey
{
    /// <summary>A key leads to the names of the most weight first, and the table is its own index: EF has no words for either.</summary>
    public const string CreateSql = $"CREATE TABLE {Table} {Columns}, PRIMARY KEY (Key, Weight DESC, NameId)) WITHOUT ROWID";

    /// <summary>Empties it. Rows are gathered under the same name, then written in their order: each goes to the end, not somewhere in the middle.</summary>
    public const string GatherSql = $"DELETE FROM main.{Table}; CREATE TEMP TABLE {Table} {Columns})";

    public const string SortInSql = $"INSERT INTO main.{Table} SELECT * FROM temp.{Table} ORDER BY Key, Weight DESC, NameId; DROP TABLE temp.{Table}";

    private const string Table = nameof(CatalogueContext.NameKeys);
    private const string Columns = "(Key TEXT NOT NULL, Weight INTEGER NOT NULL, NameId INTEGER NOT NULL";

    public required string Key { get; init; }

    /// <summary>The name's.</summary>
    public required int Weight { get; init; }

    public required int NameId { get; init; }
}
