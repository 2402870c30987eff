using BehindScenes.Catalogue.Database;
using BehindScenes.Catalogue.Moments;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;
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
    public static async Task<SearchAnswer> AskAsync(CatalogueContext catalogue, CastGraph graph, string typed, SearchFilter filter, PageRequest page, TimeSpan time, CancellationToken cancellation)
    {
        var query = SearchQuery.Read(typed);
        using var budget = QueryBudget.Start(catalogue, time);
        var asked = filter with { Language = filter.Language ?? query.Language };
        var (understood, knowsNames) = await budget.WithinAsync(() => UnderstandAsync(catalogue, query, typed, cancellation));
        var names = understood ?? new Understood([], []);
        var (pairing, knowsPairing) = await budget.WithinAsync(() => PairingAsync(catalogue, graph, query, names, cancellation));
        var (found, knowsFound) = await budget.WithinAsync(() => NamedAsync(catalogue, query, names, cancellation));
        var (pairings, knowsPairings) = await budget.WithinAsync(() => PairingsAsync(catalogue, names, pairing, cancellation));
        var parts = PartsOf(query, names);
        var wantsArticles = filter.Kind is null or SearchKind.Article;
        var (articles, knowsArticles) = await budget.WithinAsync(() => ArticleSearch.PageAsync(catalogue, parts, asked, wantsArticles && filter.Kind is not null ? page : new PageRequest(1, page.Size), cancellation));
        var (moments, knowsMoments) = await budget.WithinAsync(() => MomentsAsync(catalogue, query, names, pairing, cancellation));
        var isEmpty = (found?.Count ?? 0) == 0 && (articles?.Total ?? 0) == 0;
        var (without, _) = isEmpty ? await budget.WithinAsync(() => ArticleSearch.WithoutAsync(catalogue, parts, asked, cancellation)) : (null, true);

        var items = Ordered(found ?? [], pairings ?? [], articles?.Items ?? [], names, asked);
        var counts = items.Where(item => item.Kind != SearchKind.Article).CountBy(item => item.Kind).ToDictionary();
        counts[SearchKind.Article] = articles?.Total ?? 0;
        return new SearchAnswer(
            new SearchUnderstanding([.. names.Names.Select(name => name.Text)], WordsOf(query, names), query.Phrases, query.Episode, query.Year, asked.Language),
            PageOf(items, articles, filter.Kind, page), counts)
        {
            Pairing = pairing,
            Moments = moments ?? [],
            Without = [.. (without ?? []).Select(entry => new SearchWithout(entry.Part.Typed, string.Join(' ', parts.Where(part => part != entry.Part).Select(part => part.Typed)), entry.Articles))],
            IsPartial = !(knowsNames && knowsPairing && knowsFound && knowsPairings && knowsArticles && knowsMoments),
        };
    }

    /// <param name="Names">The names that the query is made of.</param>
    /// <param name="Whole">What the whole query may be the name of, or the beginning of one.</param>
    internal sealed record Understood(IReadOnlyList<QueryName> Names, IReadOnlyList<FoundName> Whole);

    internal static async Task<Understood> UnderstandAsync(CatalogueContext catalogue, SearchQuery query, string typed, CancellationToken cancellation)
    {
        // A title may hold what looks like an "and", a year or an episode.
        var whole = await NameSearch.FindSameAsync(catalogue, typed, cancellation);
        if (whole.Count > 0)
            return new Understood([new QueryName(0, query.Terms.Count, typed, whole)], [.. whole.Concat(await NameSearch.FindAsync(catalogue, typed, cancellation)).DistinctBy(name => (name.Kind, name.PersonId, name.DramaId))]);
        var names = await QueryNames.FindAsync(catalogue, query, cancellation);
        var isWhole = names is [{ Start: 0 } only] && only.End == query.Terms.Count;
        var begun = names.Count < 2 && query.Terms.Count > 0 ? await NameSearch.FindAsync(catalogue, query.TextOf(0, query.Terms.Count), cancellation) : [];
        return new Understood(names, names.Count > 0 && !isWhole ? begun.FindAll(name => name.Match != NameMatch.Near) : begun);
    }

    /// <summary>Two names that are people's or characters', and nothing else in between that is a name.</summary>
    private static async Task<PairingAnswer?> PairingAsync(CatalogueContext catalogue, CastGraph graph, SearchQuery query, Understood understood, CancellationToken cancellation)
    {
        if (understood.Names.Where(name => name.IsPerson).ToList() is not [var first, var second] || query.Terms.Count == 0)
            return null;
        var answer = await PairingSearch.ByNamesAsync(catalogue, graph, first.Text, second.Text, cancellation);
        return answer.Outcome is PairingOutcome.Found or PairingOutcome.NothingShared ? answer : null;
    }

    private static async Task<List<SearchItem>> NamedAsync(CatalogueContext catalogue, SearchQuery query, Understood understood, CancellationToken cancellation)
    {
        // The whole query first; then each name, the longest first; then what the query begins.
        var found = understood.Whole.Where(name => name.Match <= NameMatch.Romanised)
            .Concat(understood.Names.OrderByDescending(name => name.Text.Length).SelectMany(name => name.Found))
            .Concat(understood.Whole)
            .DistinctBy(name => (name.Kind, name.PersonId, name.DramaId)).Take(MostNames).ToList();
        var items = await SearchItems.OfAsync(catalogue, found, cancellation);
        if (query.Year is { } year)
            items = [.. items.OrderBy(item => (item.Year ?? item.Drama?.Year) == year ? 0 : 1)];
        return items;
    }

    /// <summary>The pairing that was asked for, or those with the most to show of the one person that was.</summary>
    private static async Task<List<SearchItem>> PairingsAsync(CatalogueContext catalogue, Understood understood, PairingAnswer? pairing, CancellationToken cancellation)
    {
        if (pairing is { First: { } first, Second: { } second })
            return [Suggestions.PairingOf(first, second) with { Reason = SearchReason.Typed, Matched = $"{understood.Names.First(name => name.IsPerson).Text} × {understood.Names.Last(name => name.IsPerson).Text}" }];
        if (understood.Names is not [{ Found: [{ Kind: NameKind.Person, PersonId: { } id }, ..] }])
            return [];
        var person = await catalogue.People.Where(person => person.Id == id).Select(person => new PersonLink(person.Slug, person.Name)).FirstAsync(cancellation);
        var partners = await PartnerList.PageAsync(catalogue, person.Slug, new PageRequest(1, MostPartners), cancellation);
        return [.. partners.Items.Select(partner => Suggestions.PairingOf(person, partner.Person))];
    }

    /// <summary>What happened in the episode that was asked for, of the two, the drama or the person that was named.</summary>
    private static async Task<List<MomentRow>> MomentsAsync(CatalogueContext catalogue, SearchQuery query, Understood understood, PairingAnswer? pairing, CancellationToken cancellation)
    {
        if (query.Episode is not { } episode || understood.Names.Count == 0)
            return [];
        if (pairing is not null)
            return [.. pairing.Moments.Where(moment => moment.Episode == episode)];
        var (dramas, people) = (Ids(NameKind.Drama, name => name.DramaId), Ids(NameKind.Person, name => name.PersonId));
        var moments = catalogue.Moments.Where(moment => moment.Episode == episode);
        if (dramas.Count > 0)
            moments = moments.Where(moment => dramas.Contains(moment.DramaId!.Value));
        if (people.Count > 0 || dramas.Count == 0)
            moments = moments.Where(moment => moment.People.Any(tie => people.Contains(tie.PersonId)));
        return await MomentRow.InOrder(moments).Take(MostMoments).Select(MomentRow.Row).AsSplitQuery().ToListAsync(cancellation);

        List<int> Ids(NameKind kind, Func<FoundName, int?> id) => [.. understood.Names.Select(name => name.Found[0]).Where(name => name.Kind == kind).Select(id).OfType<int>()];
    }

    /// <summary>Each name in all spellings of what it may be, then each word, then each phrase.</summary>
    private static List<ArticleSearch.Part> PartsOf(SearchQuery query, Understood understood)
    {
        var names = understood.Names.Select(name => new ArticleSearch.Part(name.Text, [name.Text, .. name.Found.Take(MostSpellings).Select(found => found.Text)], MayGoOn: true));
        var words = WordsOf(query, understood).Select(word => new ArticleSearch.Part(word, [word], MayGoOn: true));
        var phrases = query.Phrases.Select(phrase => new ArticleSearch.Part($"“{phrase}”", [phrase], MayGoOn: false));
        return [.. names, .. words, .. phrases];
    }

    private static List<string> WordsOf(SearchQuery query, Understood understood) =>
        [.. query.Terms.Index().Where(term => !understood.Names.Any(name => name.Start <= term.Index && term.Index < name.End)).Select(term => term.Item.Text)];

    private static List<SearchItem> Ordered(List<SearchItem> named, List<SearchItem> pairings, IReadOnlyList<SearchItem> articles, Understood understood, SearchFilter filter)
    {
        var asked = pairings.Where(pairing => pairing.Reason == SearchReason.Typed).ToList();
        var partners = pairings.Where(pairing => pairing.Reason == SearchReason.Partner).ToList();
        // What was typed is a name or the beginning of one, or it holds words that are none, and articles hold them.
        var isNamed = asked.Count > 0 || articles.Count == 0 || understood.Whole.Any(name => name.Match != NameMatch.Near);
        IEnumerable<SearchItem> items = filter.IsOfArticles ? articles
            : isNamed ? [.. asked, .. named, .. partners, .. articles]
            : [.. articles, .. named, .. partners];
        return [.. items];
    }

    private static Paged<SearchItem> PageOf(List<SearchItem> items, Paged<SearchItem>? articles, SearchKind? kind, PageRequest page)
    {
        if (kind == SearchKind.Article)
            return articles ?? new Paged<SearchItem>([], 0, page.Number, page.Size);
        var wanted = items.FindAll(item => kind is null || item.Kind == kind);
        return new Paged<SearchItem>([.. wanted.Skip(page.Skipped).Take(page.Size)], wanted.Count, page.Number, page.Size);
    }
}
