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

/// <summary>A finding of a text, tied to the records it speaks of.</summary>
internal sealed record FindingDraft(Articles.FindingKind Kind, string Value, Proof Proof, DramaDraft? Drama = null, PersonDraft? Person = null, RoleDraft? Role = null, bool IsContradicted = false);

internal sealed record MomentDraft(MomentFinding Finding, DramaDraft? Drama, IReadOnlyList<PersonDraft> People);

internal sealed class ArticleDraft(ReadArticle read)
{
    public SeedFile File { get; } = read.File;

    public ArticleCard Card { get; } = read.Card;

    public ArticleReading Reading { get; } = read.Reading;

    public string BodyHtml { get; } = read.BodyHtml;

    public string Slug => File.Slug;

    public List<DramaDraft> Dramas { get; } = [];

    public List<PersonDraft> People { get; } = [];

    public List<FindingDraft> Findings { get; } = [];

    public List<MomentDraft> Moments { get; } = [];

    public int Id { get; set; }

    /// <summary>Among all articles, from 0, the newest first.</summary>
    public int Place { get; set; }
}
