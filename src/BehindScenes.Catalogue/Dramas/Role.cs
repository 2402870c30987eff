using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.People;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Dramas;

public enum RoleKind
{
    Unstated,
    Main,
    Support,
    Guest,
}

/// <summary>A person acts in a drama, as any number of characters; none where the part is not known.</summary>
[Index(nameof(DramaId), nameof(PersonId), IsUnique = true)]
[Index(nameof(PersonId), nameof(DramaId))]
public sealed class Role
{
    public required int Id { get; init; }

    public required int DramaId { get; init; }

    public required int PersonId { get; init; }

    public required RoleKind Kind { get; init; }

    /// <summary>The place in the cast, from 0.</summary>
    public required int Position { get; init; }

    public Drama Drama { get; init; } = null!;

    public Person Person { get; init; } = null!;

    public ICollection<Character> Characters { get; } = [];

    public ICollection<Finding> Findings { get; } = [];
}

/// <summary>A part in a drama.</summary>
[Index(nameof(RoleId))]
public sealed class Character
{
    public required int Id { get; init; }

    public required int RoleId { get; init; }

    public required int Position { get; init; }

    public required string Name { get; init; }

    /// <summary>What a card adds in brackets: "Hee Do's mother".</summary>
    public required string? Note { get; init; }
}

public enum CreditKind
{
    Director,
    Writer,
}

/// <summary>A person made a drama.</summary>
[PrimaryKey(nameof(DramaId), nameof(Kind), nameof(PersonId))]
[Index(nameof(PersonId))]
public sealed class Credit
{
    public required int DramaId { get; init; }

    public required int PersonId { get; init; }

    public required CreditKind Kind { get; init; }

    public required int Position { get; init; }

    public Drama Drama { get; init; } = null!;

    public Person Person { get; init; } = null!;
}
