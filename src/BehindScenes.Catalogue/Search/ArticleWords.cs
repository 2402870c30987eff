using BehindScenes.Reading.Names;

namespace BehindScenes.Catalogue.Search;

/// <summary>
/// The words of an article as the full-text index holds them, folded by us: SQLite's own fold knows neither đ nor ø, and takes a line
/// of Chinese for one word.
/// </summary>
internal sealed record ArticleWords(int ArticleId, string Headline, string Names, string Body)
{
    public const string Table = "ArticleWords";

    /// <summary>The words are kept beside their index: a row of an index alone can only be taken out by who knows its words.</summary>
    public const string CreateSql = $"CREATE VIRTUAL TABLE {Table} USING fts5(Headline, Names, Body, tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* M* Co'\")";

    /// <summary>Lets it gather 64 MB of words before it sorts them in: fewer pieces to be merged later.</summary>
    public const string RoomSql = $"INSERT INTO {Table} ({Table}, rank) VALUES ('hashsize', 67108864)";

    /// <summary>What goes into a row of it, the id first.</summary>
    public static IReadOnlyList<Func<ArticleWords, object?>> Values { get; } = [words => words.ArticleId, words => words.Headline, words => words.Names, words => words.Body];

    /// <summary>How much more a word tells in a headline, and as a name, than in the text.</summary>
    public const string RankSql = $"bm25({Table}, 8.0, 4.0, 1.0)";

    /// <summary>A word of fewer letters stands for itself alone.</summary>
    public const int ShortestPrefix = 3;

    /// <summary>A phrase of the index's query language: quoted, so that nothing in it is an operator. Its last word may go on; null where it holds no word.</summary>
    public static string? Phrase(string text, bool mayGoOn)
    {
        var words = NameFold.Parted(text);
        var last = words[(words.LastIndexOf(' ') + 1)..];
        return words.Length == 0 ? null : $"\"{words}\"{(mayGoOn && last.Length >= ShortestPrefix ? "*" : "")}";
    }
}
