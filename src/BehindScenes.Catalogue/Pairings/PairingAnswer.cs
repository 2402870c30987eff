using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Moments;
using BehindScenes.Catalogue.People;
using BehindScenes.Catalogue.Search;

namespace BehindScenes.Catalogue.Pairings;

public enum PairingOutcome
{
    Found,

    /// <summary>Both are known and share nothing; the path between them may say how far apart they are.</summary>
    NothingShared,

    /// <summary>One or both are not in the catalogue; the nearest names are offered.</summary>
    Unknown,

    /// <summary>A name fits several people; they are offered.</summary>
    Ambiguous,

    SamePerson,
}

/// <summary>The answer to "what did these two do together?". It never guesses.</summary>
public sealed record PairingAnswer(PairingOutcome Outcome, PersonLink? First, PersonLink? Second)
{
    public PairingGrade? Grade { get; init; }

    public IReadOnlyList<SharedDrama> Dramas { get; init; } = [];

    public IReadOnlyList<MomentRow> Moments { get; init; } = [];

    public IReadOnlyList<ArticleLink> Articles { get; init; } = [];

    public IReadOnlyList<PathStep> Path { get; init; } = [];

    /// <summary>That of the first and that of the second, where both are known.</summary>
    public IReadOnlyList<Circle> Circles { get; init; } = [];

    public CandidateLists Candidates { get; init; } = new([], []);

    public sealed record SharedDrama(string Slug, string Title, int? Year, IReadOnlyList<string> FirstCharacters, IReadOnlyList<string> SecondCharacters);

    /// <summary>
    /// Someone who may be meant; <paramref name="Matched"/> is the name or character that fits, <paramref name="Match"/> how well,
    /// <paramref name="KnownFor"/> their newest dramas, which tell namesakes apart.
    /// </summary>
    public sealed record Candidate(string Slug, string Name, string Matched, NameMatch Match, IReadOnlyList<DramaLink> KnownFor);

    public sealed record CandidateLists(IReadOnlyList<Candidate> First, IReadOnlyList<Candidate> Second);
}
