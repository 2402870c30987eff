using BehindScenes.Reading.Documents;

namespace BehindScenes.Reading.Findings;

public enum PersonRole
{
    Actor,
    Director,
    Writer,
    Other,
}

/// <summary>A drama that the text is about, under every title that it gives.</summary>
public sealed record DramaFinding(string Title, IReadOnlyList<string> Aliases, Proof Proof);

/// <summary>A person under the fullest form of the name; the text's other forms are aliases.</summary>
public sealed record PersonFinding(string Name, IReadOnlyList<string> Aliases, PersonRole Role, Proof Proof);

/// <summary>An actor plays a character. <paramref name="Drama"/> is null where the text names none.</summary>
public sealed record CastingFinding(string Actor, string Character, string? Drama, Proof Proof);

/// <summary>Two actors whom the text shows together; <paramref name="Weight"/> counts the sentences that do.</summary>
public sealed record PairFinding(string First, string Second, int Weight, Proof Proof);

public sealed record EpisodeFinding(int Number, Proof Proof);

public sealed record NetworkFinding(string Name, Proof Proof);

/// <summary>One thing that happened off camera. <paramref name="Episode"/> only where the text ties it to one.</summary>
public sealed record MomentFinding(string Kind, int? Episode, IReadOnlyList<string> People, Proof Proof);

/// <summary>A number with what it counts (<paramref name="Unit"/>, as lexicons name it). <paramref name="Episode"/> only where the sentence speaks of one.</summary>
public sealed record FigureFinding(string Unit, double Value, int? Episode, Proof Proof);

/// <summary>Something that the text itself gets wrong.</summary>
public sealed record SourceProblem(int Line, string What);

/// <summary>What one text says. It depends on the text alone, so it can be kept for as long as the text does not change.</summary>
public sealed record ArticleReading
{
    /// <summary>BCP 47; <c>und</c> where it cannot be told.</summary>
    public required string Language { get; init; }

    public required string? Headline { get; init; }

    /// <summary>Where the headline stands; null where the text has none.</summary>
    public required TextSpan? HeadlineSpan { get; init; }

    /// <summary>Where the text begins, behind its front matter.</summary>
    public required int BodyStart { get; init; }

    /// <summary>Whether the text speaks of what happened off camera.</summary>
    public bool IsMakingOf { get; init; }

    public IReadOnlyList<DramaFinding> Dramas { get; init; } = [];

    /// <summary>Other works that the text only mentions.</summary>
    public IReadOnlyList<DramaFinding> Mentions { get; init; } = [];

    public IReadOnlyList<PersonFinding> People { get; init; } = [];

    public IReadOnlyList<CastingFinding> Castings { get; init; } = [];

    /// <summary>Strongest first.</summary>
    public IReadOnlyList<PairFinding> Pairs { get; init; } = [];

    public IReadOnlyList<EpisodeFinding> Episodes { get; init; } = [];

    public IReadOnlyList<NetworkFinding> Networks { get; init; } = [];

    public IReadOnlyList<MomentFinding> Moments { get; init; } = [];

    public IReadOnlyList<FigureFinding> Figures { get; init; } = [];

    /// <summary>The text that is left, paragraphs parted by a blank line.</summary>
    public required string Body { get; init; }

    public required IReadOnlyList<RemovedText> Removed { get; init; }

    public IReadOnlyList<SourceProblem> Problems { get; init; } = [];

    /// <summary>The proofs of all findings.</summary>
    public IEnumerable<Proof> Proofs() =>
        [.. Dramas.Select(drama => drama.Proof), .. People.Select(person => person.Proof), .. Castings.Select(casting => casting.Proof), .. Pairs.Select(pair => pair.Proof),
            .. Episodes.Select(episode => episode.Proof), .. Networks.Select(network => network.Proof), .. Moments.Select(moment => moment.Proof), .. Figures.Select(figure => figure.Proof)];

    /// <summary>Who and what is named and where, without a sentence of the text: a few hundred bytes where the whole has thousands.</summary>
    public ArticleReading WithoutTexts() => With(proof => proof with { Sentence = "", Rule = "" }) with
    {
        Headline = null,
        Body = "",
        Removed = [],
        Problems = [],
        Mentions = [],
        Figures = [],
    };

    /// <summary>Who and what is named, wherever that is: what two texts have in common that say the same of everybody.</summary>
    public ArticleReading WithoutPlaces() => WithoutTexts().With(proof => proof with { Start = 0, End = 0 }) with { HeadlineSpan = null, BodyStart = 0 };

    private ArticleReading With(Func<Proof, Proof> made) => this with
    {
        Dramas = [.. Dramas.Select(drama => drama with { Proof = made(drama.Proof) })],
        People = [.. People.Select(person => person with { Proof = made(person.Proof) })],
        Castings = [.. Castings.Select(casting => casting with { Proof = made(casting.Proof) })],
        Pairs = [.. Pairs.Select(pair => pair with { Proof = made(pair.Proof) })],
        Episodes = [.. Episodes.Select(episode => episode with { Proof = made(episode.Proof) })],
        Networks = [.. Networks.Select(network => network with { Proof = made(network.Proof) })],
        Moments = [.. Moments.Select(moment => moment with { Proof = made(moment.Proof) })],
    };
}
