using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Moments;
using BehindScenes.Catalogue.Pairings;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Search;

/// <summary>
/// Answers one box: people, dramas, characters, pairings and articles, best first across kinds. Names that were written whole come
/// before those that were begun, and articles before names where words were written that are no name.
/// </summary>
public static class CatalogueSearch
{
    private const int MostNames = 60;
    private const int MostPartners = 5;
    private const int MostMoments = 20;
    private const int MostSpellings = 6;

    /// <param name="time">After which what was found till then is answered; <see cref="QueryBudget.Usual"/> for a visitor.</param>
    public static async Task<SearchAnswer> AskAsync(CatalogueContext catalogue, string typed, SearchFilter filter, PageRequest page, TimeSpan time, CancellationToken cancellation)
    {
        var query = SearchQuery.Read(typed);
        using var budget = QueryBudget.Start(catalogue, time);
        var understood = budget.Within(() => UnderstoodQuery.Read(catalogue, query, typed), UnderstoodQuery.Nothing(query));
        query = understood.Query;
        var pairing = budget.Within(() => Pairing(catalogue, understood), null);
        var named = Named(catalogue, understood);
        var pairings = Pairings(catalogue, understood, pairing);
        var (parts, asked) = (PartsOf(understood), filter with { Language = filter.Language ?? query.Language });
        // Without its parts a query would find whatever it is narrowed to.
        var articles = budget.WasSpent && parts.Count == 0 ? 0 : await budget.WithinAsync(() => ArticleSearch.CountAsync(catalogue, parts, asked, cancellation), 0);
        var (before, after) = Ordered(named, pairings, articles, understood, filter);
        var counts = before.Concat(after).CountBy(item => item.Kind).Append(new(SearchKind.Article, articles)).ToDictionary();
        if (filter.Kind is { } kind)
            (before, after, articles) = (before.FindAll(item => item.Kind == kind), after.FindAll(item => item.Kind == kind), kind == SearchKind.Article ? articles : 0);
        // Of the articles, which stand between the others, only those of this page are read.
        var (start, end) = (Math.Clamp(page.Skipped - before.Count, 0, articles), Math.Clamp(page.Skipped + page.Size - before.Count, 0, articles));
        var shown = start == end ? [] : await budget.WithinAsync(() => ArticleSearch.FindAsync(catalogue, parts, asked, start, end - start, cancellation), []);
        List<SearchItem> items = [.. before.Skip(page.Skipped).Take(page.Size), .. shown];
        items.AddRange(after.Skip(page.Skipped - before.Count - articles).Take(page.Size - items.Count));
        var moments = await budget.WithinAsync(() => MomentsAsync(catalogue, understood, cancellation), []);
        var without = counts[SearchKind.Article] == 0 && named.TrueForAll(item => item.Reason == SearchReason.Near) ? await budget.WithinAsync(() => ArticleSearch.WithoutAsync(catalogue, parts, asked, cancellation), []) : [];

        return new SearchAnswer(
            new SearchUnderstanding([.. understood.Names.Select(name => name.Text)], understood.Words, query.Phrases, query.Episode, query.Year, asked.Language),
            new Paged<SearchItem>(items, before.Count + articles + after.Count, page.Number, page.Size), counts)
        {
            Pairing = pairing,
            Moments = moments,
            Parts = parts,
            Without = [.. without.Select(entry => new SearchWithout(entry.Part.Typed, string.Join(' ', parts.Where(part => part != entry.Part).Select(part => part.Typed)), entry.Articles))],
            IsPartial = budget.WasSpent,
        };
    }

    /// <summary>How the articles of an answer can be narrowed further; empty where the time runs out.</summary>
    /// <param name="filter">As the answer was asked for.</param>
    public static async Task<ArticleFacets> FacetsAsync(CatalogueContext catalogue, SearchAnswer answer, SearchFilter filter, TimeSpan time, CancellationToken cancellation)
    {
        using var budget = QueryBudget.Start(catalogue, time);
        return await ArticleFacets.OfAsync(catalogue, budget, answer.Parts, filter with { Language = answer.Understood.Language }, cancellation);
    }

    /// <summary>
    /// What two people share, each named by their own or a character's name: on both sides of the only sign or word for "and", or else
    /// as the only two in the query, beside words only where each name has several. null where it is not clear that two are meant, and who.
    /// </summary>
    private static PairingAnswer? Pairing(CatalogueContext catalogue, UnderstoodQuery understood)
    {
        var query = understood.Query;
        // Where a sign or word parts the two, parts of their names are enough.
        if (query.Terms.Index().Where(term => term.Item.IsParted).ToList() is [var parted]
            && PairingSearch.ByNames(catalogue, query.TextOf(0, parted.Index), query.TextOf(parted.Index, query.Terms.Count)) is { Outcome: PairingOutcome.Found } answer)
            return answer;
        // Single words of an article may be the names of parts by chance.
        if (understood.People is not [var first, var second] || (understood.Words.Count > 0 && (first.End - first.Start == 1 || second.End - second.Start == 1)))
            return null;
        var both = PairingSearch.ByNames(catalogue, first.Text, second.Text);
        return both.Outcome is PairingOutcome.Found or PairingOutcome.NothingShared ? both : null;
    }

    private static List<SearchItem> Named(CatalogueContext catalogue, UnderstoodQuery understood)
    {
        // Names that are all of the query come before what it begins; what it is or begins, before names that are a part of it. A
        // single word may be a name by chance, where the whole is nearly one.
        var names = understood.Names.OrderByDescending(name => name.Text.Length).SelectMany(name => name.Found);
        var isNear = understood.Whole is [{ Match: NameMatch.Near }, ..];
        var namesFirst = understood.Words.Count == 0 || (isNear && understood.Names.Any(name => name.End - name.Start > 1));
        var found = (namesFirst ? names.Concat(understood.Whole) : understood.Whole.Concat(names))
            .DistinctBy(name => (name.Kind, name.PersonId, name.DramaId)).Take(MostNames).ToList();
        var items = SearchItems.Of(catalogue.Memory, found);
        if (understood.Query.Year is { } year)
            items = [.. items.OrderBy(item => (item.Year ?? item.Drama?.Year) == year ? 0 : 1)];
        return items;
    }

    /// <summary>The pairing that was asked for, or those with the most to show of the one person that was.</summary>
    private static List<SearchItem> Pairings(CatalogueContext catalogue, UnderstoodQuery understood, PairingAnswer? pairing)
    {
        if (pairing is { First: { } first, Second: { } second })
            return [SearchItems.PairingOf(first, second) with { Reason = SearchReason.Typed, Matched = MatchedOf(understood) }];
        return understood.Names is [{ OnlyPersonId: { } id }] ? SearchItems.NearestPairings(catalogue.Memory, id, MostPartners) : [];
    }

    /// <summary>The two as they were typed: names, or what stands on both sides of a sign or word for "and".</summary>
    private static string MatchedOf(UnderstoodQuery understood)
    {
        if (understood.People is [var first, var second])
            return $"{first.Text} × {second.Text}";
        var query = understood.Query;
        var parted = query.Terms.Index().First(term => term.Item.IsParted).Index;
        return $"{query.TextOf(0, parted)} × {query.TextOf(parted, query.Terms.Count)}";
    }

    /// <summary>What happened in the episode that was asked for, in articles about all who were named.</summary>
    private static async Task<List<MomentRow>> MomentsAsync(CatalogueContext catalogue, UnderstoodQuery understood, CancellationToken cancellation)
    {
        if (understood.Query.Episode is not { } episode || understood.Names.Count == 0)
            return [];
        var moments = catalogue.Moments.Where(moment => moment.Episode == episode);
        foreach (var named in understood.Names)
        {
            var dramas = named.Meant.Select(name => name.DramaId).Distinct().ToList();
            var people = named.Meant.Select(name => name.PersonId).OfType<int>().Distinct().ToList();
            if (!dramas.Contains(null))
                moments = moments.Where(moment => dramas.Contains(moment.DramaId));
            // A sentence often names only one of those it is about.
            if (named.IsPerson)
                moments = moments.Where(moment => moment.People.Any(tie => people.Contains(tie.PersonId)) || moment.Article.People.Any(tie => people.Contains(tie.PersonId)));
        }

        return await MomentRow.InOrder(moments).Take(MostMoments).Select(MomentRow.Row).AsSplitQuery().ToListAsync(cancellation);
    }

    /// <summary>Each name in all spellings of what it may be, then each word, then each phrase.</summary>
    private static List<ArticleSearch.Part> PartsOf(UnderstoodQuery understood)
    {
        var names = understood.Names.Select(name => new ArticleSearch.Part(name.Text, [name.Text, .. name.Found.Take(MostSpellings).Select(found => found.Text)], MayGoOn: true));
        var words = understood.Words.Select(word => new ArticleSearch.Part(word, [word], MayGoOn: true));
        var phrases = understood.Query.Phrases.Select(phrase => new ArticleSearch.Part($"“{phrase}”", [phrase], MayGoOn: false));
        return [.. names, .. words, .. phrases];
    }

    /// <summary>What stands before the articles, and what after them.</summary>
    private static (List<SearchItem> Before, List<SearchItem> After) Ordered(List<SearchItem> named, List<SearchItem> pairings, int articles, UnderstoodQuery understood, SearchFilter filter)
    {
        if (filter.IsOfArticles)
            return ([], []);
        var asked = pairings.Where(pairing => pairing.Reason == SearchReason.Typed).ToList();
        var partners = pairings.Where(pairing => pairing.Reason == SearchReason.Partner).ToList();
        // What was typed is a name or the beginning of one, or it holds words that are none, and articles hold them.
        var isNamed = asked.Count > 0 || articles == 0 || understood.Whole.Any(name => name.Match != NameMatch.Near);
        return isNamed ? ([.. asked, .. named, .. partners], []) : ([], [.. named, .. partners]);
    }
}
