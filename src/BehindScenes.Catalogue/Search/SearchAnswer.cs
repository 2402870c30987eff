using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Moments;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;

namespace BehindScenes.Catalogue.Search;

public enum SearchKind
{
    Person,
    Drama,
    Character,
    Pairing,
    Article,
}

/// <summary>Why something was found.</summary>
public enum SearchReason
{
    /// <summary>A name was written just so.</summary>
    Typed,

    /// <summary>But for its marks.</summary>
    Marks,

    /// <summary>Another romanisation of it was written, or other characters.</summary>
    Romanised,

    /// <summary>A part of it was written.</summary>
    Part,

    /// <summary>It is a few letters away.</summary>
    Near,

    /// <summary>One whose name was written acted with them.</summary>
    Partner,

    /// <summary>Words of it were written.</summary>
    Words,
}

/// <summary>One thing that was found. <paramref name="Matched"/> is the name that fits, if that is not <paramref name="Name"/>.</summary>
/// <param name="Slug">The person's, drama's or article's; of a character the drama's, of a pairing the first person's.</param>
public sealed record SearchItem(SearchKind Kind, string Slug, string Name, SearchReason Reason, string? Matched)
{
    /// <summary>Who plays a character; the second of a pairing.</summary>
    public PersonLink? Person { get; init; }

    /// <summary>In what a character is played.</summary>
    public DramaLink? Drama { get; init; }

    /// <summary>A drama's.</summary>
    public int? Year { get; init; }

    /// <summary>A person's name in their own script, a drama's first title.</summary>
    public string? NativeName { get; init; }

    /// <summary>An article's, BCP 47.</summary>
    public string? Language { get; init; }

    /// <summary>Where the words stand in an article; cut when it is first read, for not every answer shows it.</summary>
    public IReadOnlyList<SnippetPart> Snippet => LazySnippet?.Value ?? [];

    internal Lazy<IReadOnlyList<SnippetPart>>? LazySnippet { get; init; }
}

/// <summary>How a query was understood: its names, the words beside them and what narrows it.</summary>
public sealed record SearchUnderstanding(IReadOnlyList<string> Names, IReadOnlyList<string> Words, IReadOnlyList<string> Phrases, int? Episode, int? Year, string? Language);

/// <summary>What a search is narrowed to; null for any.</summary>
/// <param name="Language">Of articles, BCP 47.</param>
/// <param name="Drama">A slug, of articles about it.</param>
/// <param name="Person">A slug, of articles about them.</param>
/// <param name="Moment">A kind of moment that articles tell.</param>
public sealed record SearchFilter(SearchKind? Kind = null, string? Language = null, string? Drama = null, string? Person = null, string? Moment = null)
{
    public bool IsOfArticles => Language is not null || Drama is not null || Person is not null || Moment is not null;
}

/// <summary>A query without one of its parts, and how many articles that finds.</summary>
public sealed record SearchWithout(string Part, string Query, int Articles);

/// <summary>All that was found, best first.</summary>
public sealed record SearchAnswer(SearchUnderstanding Understood, Paged<SearchItem> Items, IReadOnlyDictionary<SearchKind, int> Counts)
{
    /// <summary>What the two share whose names were written; null where it is not clear that two are meant, and who.</summary>
    public PairingAnswer? Pairing { get; init; }

    /// <summary>What happened in the episode that was asked for.</summary>
    public IReadOnlyList<MomentRow> Moments { get; init; } = [];

    /// <summary>Where nothing was found: what to leave out.</summary>
    public IReadOnlyList<SearchWithout> Without { get; init; } = [];

    internal IReadOnlyList<ArticleSearch.Part> Parts { get; init; } = [];

    /// <summary>The time ran out before all was looked at.</summary>
    public bool IsPartial { get; init; }
}
