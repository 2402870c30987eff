using System.Globalization;
using System.Text;
using BehindScenes.Reading.Languages;
using BehindScenes.Reading.Names;

namespace BehindScenes.Catalogue.Search;

/// <summary>
/// What a visitor typed, as far as it can be told without the catalogue. <paramref name="Terms"/> are the words of names and
/// articles in order; the others were taken out of them.
/// </summary>
/// <param name="Phrases">What stands in quotation marks; its words are terms too.</param>
/// <param name="Episode">"tập 24", "ep 9", "9화".</param>
/// <param name="Language">BCP 47, of the articles that are wanted.</param>
internal sealed record SearchQuery(IReadOnlyList<SearchQuery.Term> Terms, IReadOnlyList<string> Phrases, int? Episode, int? Year, string? Language)
{
    private const int LongestText = 200;
    private const int MostTerms = 16;
    private const int FirstYear = 1950;
    private const int LastYear = 2100;
    private const int MostEpisodeDigits = 4;
    private const string Quotes = "\"“”„«»「」『』《》";
    private const string Joints = "&+×,;/|＆＋、";

    /// <summary>Words for "and" that are written onto the name before them.</summary>
    private static readonly string[] KoreanAnds = ["이랑", "하고", "랑", "와", "과"];

    /// <summary>A word as it was typed. <paramref name="IsParted"/>: a sign or word for "and" stands before it, so that no name goes on over it.</summary>
    public sealed record Term(string Text, bool IsParted);

    /// <summary>The terms from one on to another as they were typed.</summary>
    public string TextOf(int start, int end) => string.Join(' ', Terms.Skip(start).Take(end - start).Select(term => term.Text));

    public static SearchQuery Read(string typed)
    {
        var text = typed.Length > LongestText ? typed[..LongestText] : typed;
        var (words, phrases) = (Parted(text), PhrasesOf(text));
        var episode = TakeEpisode(words);
        var year = TakeYear(words);
        var language = TakeLanguage(words);
        return new SearchQuery(TermsOf(words), phrases, episode, year, language);
    }

    /// <summary>A name without the word for "and" that is written onto it: "김수현과" is "김수현"; null where none is.</summary>
    public static string? WithoutAnd(string term) =>
        Array.Find(KoreanAnds, and => term.Length > and.Length + 1 && term.EndsWith(and, StringComparison.Ordinal)) is { } and ? term[..^and.Length] : null;

    /// <summary>Words, and the signs that may join two names as words of their own.</summary>
    private static List<string> Parted(string text)
    {
        var spaced = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Quotes.Contains(c, StringComparison.Ordinal))
                spaced.Append(' ');
            else if (Joints.Contains(c, StringComparison.Ordinal))
                spaced.Append(' ').Append(c).Append(' ');
            else
                spaced.Append(c);
        }

        return [.. spaced.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
    }

    private static List<string> PhrasesOf(string text)
    {
        var phrases = new List<string>();
        var parts = text.Split(Quotes.ToCharArray());
        for (var i = 1; i + 1 < parts.Length; i += 2)
        {
            if (NameFold.Fold(parts[i]).Length > 0)
                phrases.Add(parts[i].Trim());
        }

        return phrases;
    }

    /// <summary>"tập 24", "ep9", "9화", "第9集", "s1e9", "puntata 12".</summary>
    private static int? TakeEpisode(List<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var letters = string.Concat(words[i].Where(c => !char.IsAsciiDigit(c))).Trim('.', '#', '제', '第');
            var first = words[i].AsSpan().IndexOfAnyInRange('0', '9');
            var digits = first < 0 ? "" : string.Concat(words[i].Skip(first).TakeWhile(char.IsAsciiDigit));
            if (letters is ['s' or 'S', 'e' or 'E', .. var rest] && rest is "" or "p" or "P")
                (letters, digits) = ("e", string.Concat(words[i].Reverse().TakeWhile(char.IsAsciiDigit).Reverse()));
            if (digits.Length is 0 or > MostEpisodeDigits)
                continue;
            var (start, count) = letters.Length > 0 ? (i, letters is "e" or "E" || QueryWords.IsEpisode(letters) ? 1 : 0)
                : i > 0 && QueryWords.IsEpisode(words[i - 1].TrimEnd('.')) ? (i - 1, 2)
                : (i, i + 1 < words.Count && QueryWords.IsEpisode(words[i + 1]) ? 2 : 0);
            if (count == 0)
                continue;
            words.RemoveRange(start, count);
            return int.Parse(digits, CultureInfo.InvariantCulture);
        }

        return null;
    }

    private static int? TakeYear(List<string> words)
    {
        var at = words.FindIndex(word => word.Length == 4 && word.All(char.IsAsciiDigit) && int.Parse(word, CultureInfo.InvariantCulture) is >= FirstYear and <= LastYear);
        // A number alone may be a title: "1988".
        if (at < 0 || words.Count == 1)
            return null;
        var year = int.Parse(words[at], CultureInfo.InvariantCulture);
        words.RemoveAt(at);
        return year;
    }

    private static string? TakeLanguage(List<string> words)
    {
        for (var length = 2; length > 0; length--)
        {
            for (var i = 0; i + length <= words.Count; i++)
            {
                if (QueryWords.LanguageOf(string.Join(' ', words.Skip(i).Take(length))) is not { } language)
                    continue;
                words.RemoveRange(i, length);
                return language;
            }
        }

        return null;
    }

    private static List<Term> TermsOf(List<string> words)
    {
        var terms = new List<Term>();
        var isParted = false;
        for (var i = 0; i < words.Count && terms.Count < MostTerms; i++)
        {
            var isInner = terms.Count > 0 && i + 1 < words.Count;
            if (NameFold.Compact(words[i]).Length == 0 || (isInner && (words[i] is "x" or "X" || QueryWords.IsAnd(words[i]))))
                isParted |= terms.Count > 0;
            else
            {
                terms.Add(new Term(words[i], isParted));
                isParted = false;
            }
        }

        return terms;
    }
}
