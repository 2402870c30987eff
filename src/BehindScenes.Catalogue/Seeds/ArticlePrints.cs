using BehindScenes.Catalogue.Database;
using BehindScenes.Reading;

namespace BehindScenes.Catalogue.Seeds;

/// <summary>All that the rows of each article are made of, in sixteen bytes: its file, its ids and the names of those it is tied to. Where the print is the last generation's, so are the rows.</summary>
internal sealed class ArticlePrints : IDisposable
{
    private readonly PrintMaker _maker = new();
    private readonly Dictionary<DramaDraft, UInt128> _dramas = [];
    private readonly Dictionary<PersonDraft, UInt128> _people = [];

    private ArticlePrints()
    {
    }

    /// <param name="articles">With their ids, in the order of these.</param>
    public static UInt128[] Of(IReadOnlyCollection<ArticleDraft> articles)
    {
        using var prints = new ArticlePrints();
        return [.. articles.Select(prints.Of)];
    }

    /// <summary>The ids of all articles whose rows differ, and of those that are no more.</summary>
    public static HashSet<int> Changed(UInt128[] last, UInt128[] next) =>
        [.. Enumerable.Range(0, Math.Max(last.Length, next.Length)).Where(index => index >= last.Length || index >= next.Length || last[index] != next[index]).Select(index => index + 1)];

    public void Dispose() => _maker.Dispose();

    private UInt128 Of(ArticleDraft article)
    {
        // Their prints use the maker, too.
        var named = article.Dramas.Select(Of).Concat(article.People.Select(Of)).ToList();
        _maker.Add(ArticleReader.Version);
        _maker.Add(article.File.Path);
        _maker.Add(article.File.ReadingKey);
        _maker.Add(article.Id);
        _maker.Add(article.Dramas.Count);
        _maker.Add(article.People.Count);
        named.ForEach(_maker.Add);
        _maker.Add(article.Findings.Count);
        foreach (var finding in article.Findings)
        {
            _maker.Add((int)finding.Kind);
            _maker.Add(finding.Index);
            _maker.Add(finding.Drama?.Id ?? 0);
            _maker.Add(finding.Person?.Id ?? 0);
            _maker.Add(finding.Role?.Id ?? 0);
            _maker.Add(finding.IsContradicted ? 1 : 0);
        }

        foreach (var moment in article.Moments)
        {
            _maker.Add(moment.Index);
            _maker.Add(moment.Drama?.Id ?? 0);
            _maker.Add(moment.People.Count);
            foreach (var person in moment.People)
                _maker.Add(person.Id);
        }

        return _maker.Take();
    }

    private UInt128 Of(PersonDraft person)
    {
        if (_people.TryGetValue(person, out var known))
            return known;
        _maker.Add(person.Id);
        foreach (var name in person.Names)
            _maker.Add(name);
        return _people[person] = _maker.Take();
    }

    private UInt128 Of(DramaDraft drama)
    {
        if (_dramas.TryGetValue(drama, out var known))
            return known;
        _maker.Add(drama.Id);
        foreach (var title in drama.AllTitles)
            _maker.Add(title);
        foreach (var role in drama.Roles)
        {
            _maker.Add(role.Person.Id);
            foreach (var character in role.Characters)
                _maker.Add(character.Name);
        }

        return _dramas[drama] = _maker.Take();
    }
}
