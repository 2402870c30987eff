using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Moments;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.People;

/// <summary>Someone who works on dramas. Two may share a name and one may have ten, so a name is never the key.</summary>
[Index(nameof(Slug), IsUnique = true)]
public sealed class Person
{
    public required int Id { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string? NativeName { get; init; }

    public required int DramaCount { get; init; }

    public required int ArticleCount { get; init; }

    public required int PartnerCount { get; init; }

    public ICollection<PersonSpelling> Spellings { get; } = [];

    public ICollection<Role> Roles { get; } = [];

    public ICollection<Credit> Credits { get; } = [];

    public ICollection<ArticlePerson> Articles { get; } = [];

    public ICollection<MomentPerson> Moments { get; } = [];
}

/// <summary>Another way in which a person's name is written, on a card or in a text.</summary>
[Index(nameof(PersonId))]
public sealed class PersonSpelling
{
    public required int Id { get; init; }

    public required int PersonId { get; init; }

    public required string Name { get; init; }
}
