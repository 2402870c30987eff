using BehindScenes.Catalogue.Database;
using BehindScenes.Reading.Names;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Search;

/// <summary>How well a name fits what was typed, the best first.</summary>
public enum NameMatch
{
    /// <summary>Written just so, marks and all.</summary>
    Typed,

    /// <summary>The same after folding, in any order of its parts.</summary>
    Exact,

    /// <summary>It begins so.</summary>
    Prefix,

    /// <summary>All typed words are among its words.</summary>
    Word,

    /// <summary>A few letters apart. Never an answer, only an offer.</summary>
    Near,
}

/// <summary>A person who may be meant, and why. <paramref name="DramaIds"/> are the dramas of the matching characters; empty where their own name matched.</summary>
public sealed record NameHit(int PersonId, string Slug, string Name, string MatchedName, NameMatch Match, int DramaCount, IReadOnlyList<int> DramaIds)
{
    public bool IsCharacter => DramaIds.Count > 0;
}

/// <summary>Finds people by any of their names and by the characters they play.</summary>
public static class NameSearch
{
    /// <summary>Behind every letter.</summary>
    private const string Last = "\uFFFF";

    /// <summary>Before a slug that stands for a name: how a choice between namesakes is kept.</summary>
    public const char SlugMark = '@';

    private const int MostHits = 200;
    private const int MostWords = 6;
    private const int MostNear = 5;
    private const int MostNearCandidates = 4_000;
    private const int LettersAnError = 4;

    /// <summary>Those of the best kind of match, near ones left out; an own name before a character of the same name for one person.</summary>
    public static async Task<IReadOnlyList<NameHit>> BestAsync(CatalogueContext catalogue, string typed, CancellationToken cancellation)
    {
        if (typed.StartsWith(SlugMark))
            return await BySlugAsync(catalogue, typed[1..], cancellation);
        var (compact, sorted) = (NameFold.Compact(typed), NameFold.Sorted(typed));
        if (compact.Length == 0)
            return [];
        var turned = NameFold.Turned(typed);
        var closeness = new Closeness(typed);
        var exact = await HitsAsync(catalogue.Names.Where(name => turned.Contains(name.Compact) || name.SortedWords == sorted), NameMatch.Exact, cancellation, closeness: closeness);
        if (exact.Count > 0)
        {
            var best = exact.Min(hit => closeness.Of(hit.MatchedName));
            return [.. exact.Where(hit => closeness.Of(hit.MatchedName) == best).Select(hit => best <= Closeness.SameMarks ? hit with { Match = NameMatch.Typed } : hit)];
        }

        var prefix = await HitsAsync(Beginning(catalogue.Names, compact), NameMatch.Prefix, cancellation);
        return prefix.Count > 0 ? prefix : await HitsAsync(WithWords(catalogue, typed), NameMatch.Word, cancellation);
    }

    /// <summary>The ids of all whose own names begin with or contain what was typed.</summary>
    public static IQueryable<int> People(CatalogueContext catalogue, string typed)
    {
        var (compact, sorted) = (NameFold.Compact(typed), NameFold.Sorted(typed));
        if (compact.Length == 0)
            return catalogue.People.Where(_ => false).Select(person => person.Id);
        return catalogue.Names.Where(name => name.SortedWords == sorted).Union(Beginning(catalogue.Names, compact)).Union(WithWords(catalogue, typed))
            .Where(name => name.RoleId == null).Select(name => name.PersonId).Distinct();
    }

    /// <summary>The names nearest to what was typed, by single letters changed (Levenshtein 1965, with Damerau's swap of neighbours).</summary>
    public static async Task<IReadOnlyList<NameHit>> NearAsync(CatalogueContext catalogue, string typed, CancellationToken cancellation)
    {
        var words = NameFold.Fold(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return [];
        // A name that is near shares the beginning of a word with what was typed.
        var candidates = new Dictionary<int, NameHit>();
        foreach (var word in words.Distinct(StringComparer.Ordinal).Take(4))
        {
            var names = Beginning(catalogue.NameWords, word[..Math.Min(2, word.Length)])
                .OrderBy(entry => entry.Word).ThenBy(entry => entry.NameId).Take(MostNearCandidates).Select(entry => entry.Name);
            foreach (var hit in await HitsAsync(names, NameMatch.Near, cancellation, MostNearCandidates))
                candidates.TryAdd(hit.PersonId, hit);
        }

        var compact = NameFold.Compact(typed);
        return [.. candidates.Values
            .Select(hit => (Hit: hit, Distance: EditDistance.Between(compact, NameFold.Compact(hit.MatchedName))))
            .OrderBy(entry => entry.Distance).ThenByDescending(entry => entry.Hit.DramaCount).ThenBy(entry => entry.Hit.Slug, StringComparer.Ordinal)
            .Where(entry => entry.Distance <= Math.Max(1, compact.Length / LettersAnError))
            .Take(MostNear).Select(entry => entry.Hit)];
    }

    private static async Task<IReadOnlyList<NameHit>> BySlugAsync(CatalogueContext catalogue, string slug, CancellationToken cancellation) =>
        await catalogue.People.Where(person => person.Slug == slug).Select(person => new NameHit(person.Id, person.Slug, person.Name, person.Name, NameMatch.Typed, person.DramaCount, Array.Empty<int>())).ToListAsync(cancellation);

#pragma warning disable CA1309 // SQL compares by bytes; a comparison by culture would not be translated.
    private static IQueryable<IndexedName> Beginning(IQueryable<IndexedName> names, string start) =>
        names.Where(name => string.Compare(name.Compact, start) >= 0 && string.Compare(name.Compact, start + Last) < 0);

    private static IQueryable<NameWord> Beginning(IQueryable<NameWord> words, string start) =>
        words.Where(entry => string.Compare(entry.Word, start) >= 0 && string.Compare(entry.Word, start + Last) < 0);
#pragma warning restore CA1309

    private static IQueryable<IndexedName> WithWords(CatalogueContext catalogue, string typed)
    {
        // The first word leads to few names by its index; the others are looked up for those.
        var words = NameFold.Fold(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Take(MostWords).ToList();
        var names = catalogue.NameWords.Where(entry => entry.Word == words[0]).Select(entry => entry.Name);
        foreach (var word in words.Skip(1))
            names = names.Where(name => catalogue.NameWords.Any(entry => entry.Word == word && entry.NameId == name.Id));
        return names;
    }

    private static async Task<List<NameHit>> HitsAsync(IQueryable<IndexedName> names, NameMatch match, CancellationToken cancellation, int most = MostHits, Closeness? closeness = null)
    {
        // People's own names first, so that a crowd of characters cuts off none of them.
        var rows = await names.OrderBy(name => name.RoleId != null).ThenBy(name => name.Id).Take(most)
            .Select(name => new { name.PersonId, name.Person.Slug, name.Person.Name, name.Person.DramaCount, name.Text, DramaId = name.Role == null ? (int?)null : name.Role.DramaId })
            .ToListAsync(cancellation);
        return [.. rows.GroupBy(row => row.PersonId).Select(person =>
        {
            var own = person.Where(row => row.DramaId is null).ToList();
            var matched = own.Count > 0 ? own : [.. person];
            var best = closeness is null ? matched[0] : matched.MinBy(row => closeness.Of(row.Text))!;
            return new NameHit(person.Key, best.Slug, best.Name, best.Text, match, best.DramaCount, own.Count > 0 ? [] : [.. person.Select(row => row.DramaId!.Value).Distinct().Order()]);
        }).OrderBy(hit => hit.IsCharacter).ThenByDescending(hit => hit.DramaCount).ThenBy(hit => hit.Slug, StringComparer.Ordinal)];
    }

    /// <summary>How close a name that folds to what was typed is to it: 0 is the name itself, then its words turned, then without its marks.</summary>
    private sealed class Closeness(string typed)
    {
        public const int SameMarks = 1;

        private readonly string _spelling = NameFold.Spelling(typed);
        private readonly string _compact = NameFold.Compact(typed);
        private readonly IReadOnlyList<string> _turnedSpellings = NameFold.TurnedSpellings(typed);

        public int Of(string name)
        {
            var spelling = NameFold.Spelling(name);
            return spelling == _spelling ? 0 : _turnedSpellings.Contains(spelling) ? SameMarks : NameFold.Compact(name) == _compact ? 2 : 3;
        }
    }
}
