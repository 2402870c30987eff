using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Reading.Findings;
using BehindScenes.Reading.Names;

namespace BehindScenes.Catalogue.Seeds;

/// <summary>A person while the records are linked.</summary>
internal sealed class PersonDraft(string slug, string name, PersonCard? card)
{
    public string Slug { get; } = slug;

    public string Name { get; } = name;

    public PersonCard? Card { get; } = card;

    public SortedSet<string> Spellings { get; } = new(card?.Spellings ?? [], StringComparer.Ordinal);

    public int Id { get; set; }

    public IEnumerable<string> Names => Card?.NativeName is { } native ? [Name, native, .. Spellings] : [Name, .. Spellings];
}

internal sealed class CharacterDraft(string name, string? note, IEnumerable<string> spellings)
{
    public string Name { get; } = name;

    public string? Note { get; } = note;

    public SortedSet<string> Spellings { get; } = new(spellings, StringComparer.Ordinal);

    /// <summary>The same name, or one a short form of the other: "Hee Joo" is "Hong Hee-joo".</summary>
    public bool IsNamed(string name) => Spellings.Prepend(Name).Any(own => NameForms.AreOne(own, name));
}

internal sealed class RoleDraft(PersonDraft person, RoleKind kind, int position)
{
    public PersonDraft Person { get; } = person;

    public RoleKind Kind { get; set; } = kind;

    public int Position { get; } = position;

    public List<CharacterDraft> Characters { get; } = [];

    public int Id { get; set; }
}

internal sealed class DramaDraft(string slug, string title, DramaCard? card)
{
    public string Slug { get; } = slug;

    public string Title { get; } = title;

    public DramaCard? Card { get; } = card;

    /// <summary>Titles beside the first, by what the card or the texts say.</summary>
    public List<(string? Language, string Title)> Titles { get; } = [.. (card?.Titles ?? []).Select(title => ((string?)title.Language, title.Title))];

    public SortedSet<string> Networks { get; } = new(card?.Networks ?? [], StringComparer.Ordinal);

    public List<RoleDraft> Roles { get; } = [];

    public List<(PersonDraft Person, CreditKind Kind)> Credits { get; } = [];

    public int Id { get; set; }

    public IEnumerable<string> AllTitles => Titles.Select(title => title.Title).Append(Card?.OriginalTitle).OfType<string>().Prepend(Title);

    public RoleDraft? RoleOf(PersonDraft person) => Roles.Find(role => role.Person == person);

    public RoleDraft AddRole(PersonDraft person, RoleKind kind)
    {
        var role = new RoleDraft(person, kind, Roles.Count);
        Roles.Add(role);
        return role;
    }

    public void AddCredit(PersonDraft person, CreditKind kind)
    {
        if (!Credits.Contains((person, kind)))
            Credits.Add((person, kind));
    }
}

/// <summary>A finding of a text, tied to the records it speaks of. <paramref name="Index"/> is its place among those of its kind in the reading.</summary>
internal readonly record struct FindingDraft(FindingKind Kind, int Index, DramaDraft? Drama = null, PersonDraft? Person = null, RoleDraft? Role = null, bool IsContradicted = false)
{
    /// <summary>The index of a casting that no sentence states: that a part is a main one, as the text shows two together most.</summary>
    public const int OfFirstPair = -1;
}

/// <summary>A moment of a text, tied to the records it speaks of. What viewers feel about two people ties nobody.</summary>
internal readonly record struct MomentDraft(int Index, DramaDraft? Drama, IReadOnlyList<PersonDraft> People, bool IsTie);

/// <summary>An article while the records are linked: whom and what it speaks of, without its text, so that a hundred thousand have room.</summary>
internal sealed class ArticleDraft(SeedFile file, string language, DateOnly? published)
{
    public SeedFile File { get; } = file;

    public string Slug { get; } = file.Slug;

    /// <summary>As <see cref="ArticleReading.Language"/>.</summary>
    public string Language { get; } = language;

    public DateOnly? Published { get; } = published;

    /// <summary>Where its reading waits; null where the last generation keeps it.</summary>
    public required SpooledReading? Reading { get; init; }

    public IReadOnlyList<DramaDraft> Dramas { get; set; } = [];

    public IReadOnlyList<PersonDraft> People { get; set; } = [];

    public IReadOnlyList<FindingDraft> Findings { get; set; } = [];

    public IReadOnlyList<MomentDraft> Moments { get; set; } = [];

    public int Id { get; set; }
}
