using System.Text.Json.Serialization;
using BehindScenes.Catalogue.Articles;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Catalogue.Pairings;
using BehindScenes.Catalogue.People;
using BehindScenes.Reading.Findings;

namespace BehindScenes.Catalogue.Exports;

public enum RecordKind
{
    Generation,
    Drama,
    Person,
    Article,
    Pairing,
}

/// <summary>One record of an export of the whole catalogue.</summary>
public abstract record CatalogueRecord([property: JsonPropertyOrder(-1)] RecordKind Kind);

/// <summary>What is exported: the catalogue of this id, with so many of each.</summary>
public sealed record GenerationRecord(string Id, int Dramas, int People, int Articles, int Pairings) : CatalogueRecord(RecordKind.Generation);

/// <param name="Path">The seed that holds its card; null where only articles speak of it.</param>
public sealed record DramaRecord(
    string Slug, string Title, string? OriginalTitle, IReadOnlyList<DramaDetails.OtherTitle> Titles, int? Year, string? Country, IReadOnlyList<string> Networks, int? Episodes,
    IReadOnlyList<string> Genres, string? SynopsisHtml, string? Path, IReadOnlyList<PersonLink> Directors, IReadOnlyList<PersonLink> Writers, IReadOnlyList<DramaRecord.CastMember> Cast)
    : CatalogueRecord(RecordKind.Drama)
{
    public sealed record CastMember(PersonLink Person, RoleKind Part, IReadOnlyList<DramaDetails.Part> Characters);
}

public sealed record PersonRecord(string Slug, string Name, string? NativeName, IReadOnlyList<string> Spellings) : CatalogueRecord(RecordKind.Person);

/// <summary>A text and all that it says.</summary>
/// <param name="Path">The seed, from the seeds folder on.</param>
/// <param name="Text">Without signs of Markdown; places of evidence are those of the seed, not of this.</param>
public sealed record ArticleRecord(
    string Slug, string Headline, string Language, DateOnly? Published, string? Source, string Path, string Text, IReadOnlyList<DramaLink> Dramas, IReadOnlyList<PersonLink> People,
    IReadOnlyList<ArticleRecord.Finding> Findings, IReadOnlyList<ArticleRecord.Moment> Moments)
    : CatalogueRecord(RecordKind.Article)
{
    /// <summary>The sentence that proves something, from <paramref name="Start"/> to <paramref name="End"/> of the text of the seed, in UTF-16 units.</summary>
    public sealed record Evidence(string Path, int Start, int End, string Sentence, string Rule, FindingStatus Status);

    /// <param name="Person">A slug.</param>
    /// <param name="Drama">A slug.</param>
    /// <param name="IsContradicted">A card says otherwise, and wins.</param>
    public sealed record Finding(FindingKind Kind, string Value, string? Person, string? Drama, bool IsContradicted, Evidence Evidence);

    /// <param name="People">Slugs.</param>
    /// <param name="Drama">A slug.</param>
    public sealed record Moment(string Kind, int? Episode, IReadOnlyList<string> People, string? Drama, Evidence Evidence);
}

/// <param name="First">A slug, before that of the second.</param>
/// <param name="Second">A slug.</param>
public sealed record PairingRecord(string First, string Second, PairingGrade Grade, int DramaCount, int MomentCount, int ArticleCount) : CatalogueRecord(RecordKind.Pairing);
