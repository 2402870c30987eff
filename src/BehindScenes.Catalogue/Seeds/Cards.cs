using BehindScenes.Catalogue.Articles.Rendering;
using BehindScenes.Catalogue.Dramas;
using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Languages;

namespace BehindScenes.Catalogue.Seeds;

/// <summary>A character as a card names it, with the other spellings of its name.</summary>
public sealed record CharacterCard(string Name, string? Note, IReadOnlyList<string> Spellings);

/// <summary>One entry of a cast. It has a name, or the slug of a person, or both.</summary>
public sealed record CastCard(string? Name, string? Person, IReadOnlyList<CharacterCard> Characters, RoleKind Kind, int Line);

/// <param name="Language">BCP 47; <c>und</c> where it cannot be told.</param>
public sealed record SynopsisCard(string Html, string Language)
{
    /// <exception cref="SeedFormatException">The Markdown is nested too deep.</exception>
    public static SynopsisCard Read(string markdown) => new(ArticleHtml.Render(markdown), LanguageDetector.Detect(markdown));
}

public sealed record DramaCard(
    string Path, int Line, string? Slug, string Title, string? OriginalTitle, IReadOnlyList<(string Language, string Title)> Titles, string? Country,
    IReadOnlyList<string> Networks, int? Year, int? Episodes, IReadOnlyList<string> Genres, IReadOnlyList<string> Directors, IReadOnlyList<string> Writers,
    IReadOnlyList<CastCard> Cast, SynopsisCard? Synopsis)
{
    private const int EarliestYear = 1930;
    private const int LatestYear = 2100;
    private const int MostEpisodes = 10_000;
    private const int LargestCast = 400;

    public static DramaCard Read(SeedFile file, string text)
    {
        var front = FrontMatter.Split(text) ?? throw new SeedFormatException(1, "a card begins with a line of `---` and its keys");
        return Read(front.Keys, file.Path, file.Slug, text[front.BodyStart..].Trim() is { Length: > 0 } synopsis ? SynopsisCard.Read(synopsis) : null);
    }

    /// <param name="map">The card's keys.</param>
    /// <param name="slug">As the file is named; null where the card may state its own.</param>
    public static DramaCard Read(SeedMap map, string path, string? slug, SynopsisCard? synopsis)
    {
        var fields = new Fields(map, "a drama", "slug", "title", "original_title", "titles", "country", "network", "year", "episodes", "genres", "directors", "writers", "cast");
        var cast = fields.Maps("cast");
        if (cast.Count > LargestCast)
            throw new SeedFormatException(cast[LargestCast].Line, $"a cast has at most {LargestCast} entries");
        return new DramaCard(
            path, fields.Line, slug ?? (fields.Text("slug") is { } stated ? Slugs.Of(stated) : null),
            fields.Required("title"), fields.Text("original_title"), fields.Pairs("titles"), fields.Text("country"),
            fields.Texts("network"), fields.Number("year", EarliestYear, LatestYear), fields.Number("episodes", 1, MostEpisodes),
            fields.Texts("genres"), fields.Texts("directors"), fields.Texts("writers"), [.. cast.Select(CastEntry)], synopsis);
    }

    private static CastCard CastEntry(SeedMap map)
    {
        var fields = new Fields(map, "a cast entry", "name", "person", "character", "spellings", "kind");
        var (name, person) = (fields.Text("name"), fields.Text("person") is { } stated ? Slugs.Of(stated) : null);
        if (name is null && person is null)
            throw new SeedFormatException(fields.Line, "a cast entry needs a `name` or a `person`");
        return new CastCard(name, person, Characters(fields.Text("character"), fields.Texts("spellings")), fields.Choice<RoleKind>("kind") ?? RoleKind.Unstated, fields.Line);
    }

    /// <summary>"Gu Dong Mae / Ishida Sho" are two characters, "Park Joo Taek [a neighbour]" is one with a note.</summary>
    private static List<CharacterCard> Characters(string? text, IReadOnlyList<string> spellings)
    {
        var characters = new List<CharacterCard>();
        foreach (var part in (text ?? "").Split([" / ", " | "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var bracket = part.IndexOf('[', StringComparison.Ordinal);
            var name = (bracket < 0 ? part : part[..bracket]).Trim();
            var note = bracket < 0 ? null : part[(bracket + 1)..].TrimEnd(']').Trim();
            if (name.Length > 0)
                characters.Add(new CharacterCard(name, note is { Length: > 0 } ? note : null, characters.Count == 0 ? spellings : []));
        }

        return characters;
    }
}

public sealed record PersonCard(string Path, int Line, string Slug, string Name, string? NativeName, IReadOnlyList<string> Spellings)
{
    public static PersonCard Read(SeedFile file, string text)
    {
        var front = FrontMatter.Split(text) ?? throw new SeedFormatException(1, "a card begins with a line of `---` and its keys");
        var fields = new Fields(front.Keys, "a person", "name", "native_name", "spellings");
        return new PersonCard(file.Path, fields.Line, file.Slug, fields.Required("name"), fields.Text("native_name"), fields.Texts("spellings"));
    }
}

/// <summary>A value of a list, with its line from 1.</summary>
public readonly record struct StatedText(string Text, int Line);

/// <summary>What an author wants to be found in the text beside what they state.</summary>
internal enum StatedFindings
{
    All,
    None,
}

/// <summary>What an article's author states; null or empty leaves it to the text.</summary>
public sealed record ArticleCard(string? Headline, string? Language, DateOnly? Published, string? Source, IReadOnlyList<StatedText> Dramas, IReadOnlyList<StatedText> People)
{
    public static ArticleCard None { get; } = new(null, null, null, null, [], []);

    /// <summary>Whether the text is looked through; otherwise it says what is stated and no more.</summary>
    public bool HasFindings { get; init; } = true;

    public static ArticleCard Read(SeedMap map)
    {
        var fields = new Fields(map, "an article", "headline", "language", "published", "source", "dramas", "people", "findings");
        var language = fields.Text("language");
        if (language is not null && !IsLanguage(language))
            throw new SeedFormatException(map.Entries["language"].Line, $"`language` must be a code as in en, vi or zh-Hant, not `{language}`");
        return new ArticleCard(fields.Text("headline"), language, fields.Date("published"), fields.Text("source"), fields.List("dramas"), fields.List("people")) { HasFindings = fields.Choice<StatedFindings>("findings") is null };
    }

    /// <summary>The shape of a BCP 47 tag: a language of two or three letters, then subtags.</summary>
    private static bool IsLanguage(string code)
    {
        var parts = code.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetterLower) && parts.Skip(1).All(part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }
}
