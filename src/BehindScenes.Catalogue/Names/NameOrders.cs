using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.People;
using BehindScenes.Catalogue.Search;
using BehindScenes.Catalogue.Seeds;
using BehindScenes.Reading.Languages;

namespace BehindScenes.Catalogue.Names;

/// <summary>
/// Chooses what dramas and people are called in each language, and sorts them by it. Names are taken as the catalogue has them:
/// those in Hangul stand family name first, those in Latin letters as their card writes them, and no name is turned by a guess.
/// </summary>
internal static class NameOrders
{
    /// <summary>The language of a title that readers of Latin letters know best, if they know none in their own.</summary>
    private const string Bridge = "en";

    public static void Add(Rows rows)
    {
        var titles = rows.Titles.ToLookup(title => title.DramaId);
        var spellings = rows.Spellings.ToLookup(spelling => spelling.PersonId, spelling => spelling.Name);
        var originals = rows.Dramas.ToDictionary(drama => drama.Id, drama => drama.OriginalTitle is { } title ? LanguageDetector.Detect(title) : null);
        foreach (var (orders, names) in Alphabet.Languages.AsParallel().AsOrdered().Select(language => Of(Alphabet.Of(language))))
        {
            rows.ListOrders.AddRange(orders);
            rows.LocalNames.AddRange(names);
        }

        (List<ListOrder> Orders, List<LocalName> Names) Of(Alphabet alphabet)
        {
            var (orders, names) = (new List<ListOrder>(), new List<LocalName>());
            var dramas = Sorted(NameKind.Drama, rows.Dramas, drama => drama.Id, drama => (drama.Slug, drama.Title), drama => TitleOf(drama, originals[drama.Id], titles[drama.Id], alphabet));
            Add(NameKind.Drama, (int)DramaOrder.Newest, dramas.OrderByDescending(drama => drama.Year).Select(drama => drama.Id));
            Add(NameKind.Drama, (int)DramaOrder.MostToShow, dramas.OrderByDescending(drama => drama.MomentCount).ThenByDescending(drama => drama.ArticleCount).ThenByDescending(drama => drama.Year).Select(drama => drama.Id));
            var people = Sorted(NameKind.Person, rows.People, person => person.Id, person => (person.Slug, person.Name), person => NameOf(person, spellings[person.Id], alphabet));
            Add(NameKind.Person, (int)PersonOrder.MostPartners, people.OrderByDescending(person => person.PartnerCount).Select(person => person.Id));
            return (orders, names);

            List<T> Sorted<T>(NameKind kind, List<T> all, Func<T, int> id, Func<T, (string Slug, string Name)> known, Func<T, string> shown)
            {
                var keyed = new (byte[] Key, T One)[all.Count];
                foreach (var (i, one) in all.Index())
                {
                    var (name, (slug, first)) = (shown(one), known(one));
                    keyed[i] = (alphabet.KeyOf(name), one);
                    if (name != first)
                        names.Add(new LocalName { Language = alphabet.Language, Kind = kind, Slug = slug, Name = name });
                }

                // Ids follow the slugs, so that equal names stand in their order.
                Array.Sort(keyed, (one, other) => Alphabet.Compare(one.Key, other.Key) is not 0 and var order ? order : id(one.One) - id(other.One));
                Add(kind, 0, keyed.Select(entry => id(entry.One)), LettersOf(keyed.Select(entry => alphabet.LetterOf(entry.Key))));
                return [.. keyed.Select(entry => entry.One)];
            }

            void Add(NameKind kind, int order, IEnumerable<int> ids, string letters = "") => orders.Add(new ListOrder
            {
                Language = alphabet.Language,
                Kind = kind,
                Order = order,
                Ids = MemoryMarshal.AsBytes<int>(ids.ToArray()).ToArray(),
                Letters = letters,
            });
        }
    }

    /// <summary>A title stated for the language; the original where it is in it; else one in letters that its readers know.</summary>
    private static string TitleOf(Drama drama, string? originalLanguage, IEnumerable<DramaTitle> titles, Alphabet alphabet)
    {
        var others = titles.ToList();
        return others.Find(title => title.Language == alphabet.Language)?.Title
            ?? others.Find(title => title.Language?.StartsWith(alphabet.Language + "-", StringComparison.Ordinal) == true)?.Title
            ?? (originalLanguage == alphabet.Language ? drama.OriginalTitle : null)
            ?? others.Where(title => title.Language is null or Bridge).Select(title => title.Title).Prepend(drama.OriginalTitle).Prepend(drama.Title).OfType<string>().FirstOrDefault(alphabet.Reads)
            ?? drama.Title;
    }

    /// <summary>The first name in letters that the language's readers know; of other spellings the fullest.</summary>
    private static string NameOf(Person person, IEnumerable<string> spellings, Alphabet alphabet) =>
        alphabet.Reads(person.Name) ? person.Name
            : person.NativeName is { } native && alphabet.Reads(native) ? native
            : spellings.Where(alphabet.Reads).OrderByDescending(name => name.Length).FirstOrDefault(person.Name);

    private static string LettersOf(IEnumerable<string> letters)
    {
        var runs = new StringBuilder();
        var (last, count) = ("", 0);
        foreach (var letter in letters.Append(""))
        {
            if (letter != last && count > 0)
                runs.Append(CultureInfo.InvariantCulture, $"{last}{count} ");
            (last, count) = (letter, letter == last ? count + 1 : 1);
        }

        return runs.ToString();
    }
}
