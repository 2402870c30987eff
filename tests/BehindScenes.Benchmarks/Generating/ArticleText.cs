using System.Globalization;
using System.Text;

namespace BehindScenes.Benchmarks.Generating;

/// <summary>One article: what it is about, in sentences that chance takes from a language's phrases.</summary>
internal sealed class ArticleText
{
    private const int PerParagraph = 3;

    private static readonly string[] Written =
        [.. new[] { ("vi", 34), ("en", 26), ("fr", 11), ("it", 9), ("es", 12), ("id", 8) }.SelectMany(entry => Enumerable.Repeat(entry.Item1, entry.Item2))];

    private readonly Chance _chance;
    private readonly Phrases _phrases;
    private readonly List<Part> _people;

    public ArticleText(World world, Chance chance, int moments)
    {
        _chance = chance;
        Drama = world.Dramas[chance.Rank(world.Dramas.Count)];
        _people = Chosen(Drama, chance);
        // A Korean text names people in Hangul, and only Koreans have such names here.
        Language = Drama.Culture.Language == "ko" && _people.TrueForAll(part => part.Person.Language == "ko") && chance.OneIn(3) ? "ko" : chance.Of(Written);
        _phrases = Phrases.All[Language];
        Headline = Filled(chance.Of(_phrases.Headlines));
        Paragraphs = [.. Opening(), .. Body(moments), [Filled(chance.Of(_phrases.Closings))]];
    }

    public Drama Drama { get; }

    public string Language { get; }

    public string Headline { get; }

    public IReadOnlyList<string> PeopleSlugs => _people.ConvertAll(part => part.Person.Slug);

    /// <summary>Sentences by paragraph; the second says who plays whom.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Paragraphs { get; }

    public string Plain()
    {
        var text = new StringBuilder(Headline).Append('\n');
        foreach (var paragraph in Paragraphs)
            text.Append('\n').AppendJoin(' ', paragraph).Append('\n');
        return text.ToString();
    }

    private static List<Part> Chosen(Drama drama, Chance chance)
    {
        var leads = drama.Cast.Take(World.Leads).ToList();
        var first = leads[chance.Below(2)];
        var others = leads.Where(part => part != first).ToList();
        var second = chance.Of(others);
        others.Remove(second);
        return others.Count > 0 && chance.OneIn(2) ? [first, second, chance.Of(others)] : [first, second];
    }

    private IEnumerable<IReadOnlyList<string>> Opening()
    {
        var casting = Filled(_chance.Of(_phrases.Castings));
        yield return [Filled(_chance.Of(_phrases.Openings)), _chance.Of(_phrases.Fillers)];
        yield return _people.Count > 2 ? [casting, Filled(_chance.Of(_phrases.Third))] : [casting];
        yield return Shuffled(_phrases.Fillers)[..2];
    }

    private IEnumerable<IReadOnlyList<string>> Body(int moments)
    {
        var (told, fillers) = (Shuffled(_phrases.Moments), Shuffled(_phrases.Fillers));
        for (var start = 0; start < moments; start += PerParagraph)
        {
            var paragraph = new List<string>();
            for (var i = start; i < Math.Min(start + PerParagraph, moments); i++)
            {
                paragraph.Add(OfTwo(told[i % told.Count]));
                paragraph.Add(fillers[i % fillers.Count]);
            }

            yield return paragraph;
        }
    }

    /// <summary>A moment of two of the people, in either order.</summary>
    private string OfTwo(string template)
    {
        var first = _chance.Of(_people);
        var second = _chance.Of(_people);
        while (second == first)
            second = _chance.Of(_people);
        return Filled(template, [first, second]);
    }

    private List<string> Shuffled(List<string> list)
    {
        var shuffled = list.ToList();
        for (var i = shuffled.Count - 1; i > 0; i--)
        {
            var other = _chance.Below(i + 1);
            (shuffled[i], shuffled[other]) = (shuffled[other], shuffled[i]);
        }

        return shuffled;
    }

    private string Filled(string template) => Filled(template, _people);

    private string Filled(string template, IReadOnlyList<Part> people)
    {
        var text = new StringBuilder(template.Length * 2);
        for (var at = 0; at < template.Length;)
        {
            var open = template.IndexOf('{', at);
            if (open < 0)
                return text.Append(template, at, template.Length - at).ToString();
            var close = template.IndexOf('}', open);
            text.Append(template, at, open - at).Append(Value(template[(open + 1)..close], people));
            at = close + 1;
        }

        return text.ToString();
    }

    private string Value(string slot, IReadOnlyList<Part> people)
    {
        switch (slot)
        {
            case "drama":
                return Drama.TitleIn(Language);
            case "network":
                return Drama.Network;
            case "n":
                return _chance.Between(1, Drama.Episodes).ToString(CultureInfo.InvariantCulture);
            case "k":
                return _chance.Between(3, 14).ToString(CultureInfo.InvariantCulture);
            case [>= 'a' and <= 'c' and var letter]:
                return people[letter - 'a'].Person.In(Language);
            case [>= 'A' and <= 'C' and var letter]:
                return Language == Drama.Culture.Language ? people[letter - 'A'].NativeCharacter ?? people[letter - 'A'].Character : people[letter - 'A'].Character;
            default:
                // "a:은/는" is the particle behind a's name: the first where it ends on a consonant.
                var (of, particles) = (slot[..slot.IndexOf(':', StringComparison.Ordinal)], slot[(slot.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('/'));
                return particles[EndsOnConsonant(Value(of, people)) ? 0 : 1];
        }
    }

    /// <summary>Whether the last syllable of Hangul has a final consonant: 28 forms of each, the first without one.</summary>
    private static bool EndsOnConsonant(string name) => name[^1] is >= '가' and <= '힣' && (name[^1] - '가') % 28 != 0;
}
