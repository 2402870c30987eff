namespace BehindScenes.Catalogue.Seeds;

/// <summary>
/// Every person of the catalogue while it is linked. A card makes a person; a name without a card does too, the first time it is
/// met. Two of one name are told apart by their slugs alone, so a name that two cards share is answered only where the
/// surroundings leave one of them.
/// </summary>
internal sealed class PersonRegister
{
    private readonly Dictionary<string, PersonDraft> _bySlug = new(StringComparer.Ordinal);
    private readonly NameDirectory<PersonDraft> _named = new();

    public IEnumerable<PersonDraft> All => _bySlug.Values;

    public PersonDraft? BySlug(string slug) => _bySlug.GetValueOrDefault(slug);

    public void Add(PersonCard card) => Register(new PersonDraft(card.Slug, card.Name, card), isNamed: true);

    /// <summary>The person of a slug that a cast states beside the name, so that namesakes stay apart. Others do not find them by that name.</summary>
    public PersonDraft Stated(string slug, string name) => BySlug(slug) ?? Register(new PersonDraft(slug, name, null), isNamed: false);

    /// <summary>All who answer to one of the forms; the first form that anyone answers to decides.</summary>
    public IReadOnlyList<PersonDraft> Find(IEnumerable<string> forms) => forms.Select(_named.Find).FirstOrDefault(found => found.Count > 0) ?? [];

    public PersonDraft Imply(string name) => Register(new PersonDraft(Slugs.Free(Slugs.Of(name), _bySlug.ContainsKey), name, null), isNamed: true);

    /// <summary>Notes a form of the name that a text uses.</summary>
    public void AddSpelling(PersonDraft person, string form)
    {
        if (person.Name != form && person.Spellings.Add(form))
            _named.Add(form, person);
    }

    private PersonDraft Register(PersonDraft person, bool isNamed)
    {
        _bySlug.Add(person.Slug, person);
        foreach (var name in isNamed ? person.Names : [])
            _named.Add(name, person);
        return person;
    }
}
