using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.People;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Search;

/// <summary>A name under which a person can be found: one of their own, or that of a character they play.</summary>
[Index(nameof(Compact))]
[Index(nameof(SortedWords))]
[Index(nameof(PersonId))]
public sealed class IndexedName
{
    public required int Id { get; init; }

    public required int PersonId { get; init; }

    /// <summary>The role whose character this is; null for a name of the person's own.</summary>
    public required int? RoleId { get; init; }

    public required string Text { get; init; }

    /// <summary>Folded, without blanks.</summary>
    public required string Compact { get; init; }

    /// <summary>Folded, its words in order.</summary>
    public required string SortedWords { get; init; }

    public Person Person { get; init; } = null!;

    public Role? Role { get; init; }

    public ICollection<NameWord> Words { get; } = [];
}

/// <summary>One folded word of a name.</summary>
[PrimaryKey(nameof(Word), nameof(NameId))]
[Index(nameof(NameId))]
public sealed class NameWord
{
    public required string Word { get; init; }

    public required int NameId { get; init; }

    public IndexedName Name { get; init; } = null!;
}
