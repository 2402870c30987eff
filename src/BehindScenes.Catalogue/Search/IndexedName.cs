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
[Index(nameof(Key), nameof(Weight), nameof(NameId))]
public sealed class NameKey
{
    public required string Key { get; init; }

    /// <summary>The name's.</summary>
    public required int Weight { get; init; }

    public required int NameId { get; init; }

    public IndexedName Name { get; init; } = null!;
}
