using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Languages;
using BehindScenes.Reading.Names;

namespace BehindScenes.Reading.Findings;

/// <summary>
/// One way in which a language says who is who, as a lexicon writes it: <c>{character} , interpretato|interpretata da {actor}</c>.
/// <list type="bullet">
/// <item><c>{actor}</c>, <c>{character}</c>, <c>{director}</c>, <c>{writer}</c>, <c>{maker}</c>: one name; <c>{directors}</c>: names parted by commas or "and".</item>
/// <item><c>{actor:이|가}</c>: a name that bears one of these endings.</item>
/// <item><c>a|b</c>: either word; <c>abc*</c>: a word that begins so; <c>*</c>: any one word; <c>a?</c>: may be missing.</item>
/// <item><c>&lt;job&gt;</c>: any word or phrase of a group that the lexicon names, alone or as one of several: <c>the|&lt;job&gt;?</c>.</item>
/// <item><c>…</c>: up to eight words that are no names.</item>
/// </list>
/// </summary>
public sealed record Pattern(string Source, IReadOnlyList<Pattern.Element> Elements)
{
    private const int LongestGap = 8;
    private const int LongestEpithet = 4;

    /// <summary>More names than these are no list of who made a drama.</summary>
    private const int LongestList = 12;

    public abstract record Element(bool Optional);

    /// <summary>A place for a name; <paramref name="Many"/> takes several, <paramref name="Endings"/> are those of which it must bear one.</summary>
    public sealed record Slot(string Kind, bool Many, IReadOnlyList<string> Endings) : Element(false)
    {
        internal bool Takes(NameMention name)
        {
            if (Endings.Count == 0)
                return true;
            var tokens = name.Sentence.Tokens;
            return name.Ending.Length > 0 ? Endings.Contains(name.Ending)
                : name.EndToken < tokens.Count && tokens[name.EndToken].Kind == TokenKind.Ending ? Endings.Contains(tokens[name.EndToken].Key[1..])
                : Endings.Any(ending => !Script.IsHangul(ending[0]) && name.Text.EndsWith(ending, StringComparison.Ordinal));
        }
    }

    public sealed record Words(IReadOnlyList<string> Alternatives, bool Optional) : Element(Optional)
    {
        private const string Any = "*";

        private readonly PhraseSet _phrases = new(Alternatives.Where(word => word != Any));

        /// <summary>Whether any one word will do.</summary>
        public bool TakesAny { get; } = Alternatives.Contains(Any);

        /// <summary>How many tokens from a place on are one of the alternatives; 0 for none.</summary>
        internal int LengthAt(List<Token> tokens, int at) =>
            TakesAny && tokens[at].Kind == TokenKind.Word ? 1 : _phrases.MatchAt(tokens, at);
    }

    public sealed record Gap() : Element(false);

    /// <summary>A slot's kind with the name that filled it.</summary>
    internal readonly record struct Filled(string Kind, NameMention Name);

    public static IReadOnlyList<string> SlotKinds { get; } = ["actor", "character", "director", "writer", "maker"];

    /// <param name="source">The pattern, as a lexicon writes it.</param>
    /// <param name="groups">The lexicon's groups by name.</param>
    /// <exception cref="FormatException">A slot is of no known kind, a group is not defined, no slot is there or no word, or the pattern begins or ends with a gap.</exception>
    public static Pattern Parse(string source, IReadOnlyDictionary<string, List<string>> groups)
    {
        var elements = source.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => ParseElement(part, groups)).ToList();
        if (elements.Count < 2 || elements[0] is Gap || elements[^1] is Gap || !elements.Exists(element => element is Slot))
            throw new FormatException($"The pattern `{source}` needs a slot and words around its gaps.");
        if (!elements.OfType<Slot>().Any(slot => slot.Endings.Count > 0) && !elements.OfType<Words>().Any(words => !words.Optional && words.Alternatives.All(word => word.Any(char.IsLetter))))
            throw new FormatException($"The pattern `{source}` needs a word that may not be missing.");
        return new Pattern(source, elements);
    }

    /// <summary>The slots filled by the names from a token on; null where the pattern does not stand there.</summary>
    internal List<Filled>? MatchAt(NamePlaces names, int at, Lexicon lexicon)
    {
        if (!MayBeginAt(names, at))
            return null;
        var filled = new List<Filled>();
        return Match(names, at, 0, filled, lexicon) ? filled : null;
    }

    /// <summary>Whether the first element stands at a token: at most no other can.</summary>
    private bool MayBeginAt(NamePlaces names, int at) => Elements[0] switch
    {
        Slot => names.At(at).Length > 0,
        Words { Optional: false } words => !names.IsName(at) && words.LengthAt(names.Tokens, at) > 0,
        _ => true,
    };

    private bool Match(NamePlaces names, int at, int element, List<Filled> filled, Lexicon lexicon)
    {
        if (element == Elements.Count)
            return true;
        if (Elements[element] is Gap)
            return MatchAfterGap(names, at, element, filled, lexicon);
        var before = filled.Count;
        if (at < names.Tokens.Count)
        {
            switch (Elements[element])
            {
                case Slot slot:
                    foreach (var name in names.At(at))
                    {
                        if (!slot.Takes(name) || (element == Elements.Count - 1 && slot.Kind == "character" && IsPossessor(name)))
                            continue;
                        filled.Add(new Filled(slot.Kind, name));
                        if (Match(names, slot.Many ? TakeListed(names, name, slot, filled, lexicon) : name.EndToken, element + 1, filled, lexicon))
                            return true;
                        filled.RemoveRange(before, filled.Count - before);
                    }

                    if (slot.Kind is "character" or "actor" && element > 0 && EpithetAt(names, at, slot.Kind, lexicon) is { } behind && Match(names, behind, element, filled, lexicon))
                        return true;
                    break;
                case Words words when !names.IsName(at) && words.LengthAt(names.Tokens, at) is > 0 and var length:
                    if (Match(names, at + length, element + 1, filled, lexicon))
                        return true;
                    filled.RemoveRange(before, filled.Count - before);
                    break;
            }

            // "Demirci’nin canlandırdığı", "Ada’s": an ending belongs to its name.
            if (element > 0 && names.Tokens[at].Kind == TokenKind.Ending && Match(names, at + 1, element, filled, lexicon))
                return true;
        }

        return Elements[element].Optional && Match(names, at, element + 1, filled, lexicon);
    }

    /// <summary>"plays the noble heiress Young Seo", "played by the veteran actress Kim Hye-ja": what someone is. Null where none stands.</summary>
    private static int? EpithetAt(NamePlaces names, int at, string kind, Lexicon lexicon)
    {
        var tokens = names.Tokens;
        if (at == 0 || tokens[at].Kind != TokenKind.Word || lexicon.And.MatchAt(tokens, at) > 0 || lexicon.Place.MatchAt(tokens, at) > 0)
            return null;
        var isArticle = (lexicon.Articles.Count > 0 ? lexicon.Articles : lexicon.FunctionWords).Contains(tokens[at].Key);
        if (!isArticle && lexicon.FunctionWords.Contains(tokens[at].Key))
            return null;
        var (isSmall, end) = (true, at);
        for (var words = 0; words < LongestEpithet && end < tokens.Count; words++)
        {
            if (names.IsName(end))
                return null;
            // A title of several words is one; only where capitals show names may any word stand here.
            var title = TitleAt(end);
            isSmall &= char.IsLower(tokens[end].Key[0]);
            if (title == 0 && (tokens[end].Kind != TokenKind.Word || (end > at && lexicon.FunctionWords.Contains(tokens[end].Key) && tokens[end].Key[^1] != '\'')))
                return null;
            end += Math.Max(1, title);
            if (end < tokens.Count && names.At(end).Length > 0)
                return title > 0 || (isSmall && kind == "character") ? end : null;
        }

        return null;

        int TitleAt(int i) => kind == "character"
            ? Math.Max(lexicon.Character.MatchAt(tokens, i), lexicon.Honorific.MatchAt(tokens, i))
            : Math.Max(lexicon.Actor.MatchAt(tokens, i), lexicon.Honorific.MatchAt(tokens, i));
    }

    /// <summary>"plays Su-jin’s landlady" is not Su-jin.</summary>
    private static bool IsPossessor(NameMention name) =>
        name.EndToken < name.Sentence.Tokens.Count && name.Sentence.Tokens[name.EndToken] is { Kind: TokenKind.Ending, Key: "'s" };

    private bool MatchAfterGap(NamePlaces names, int at, int element, List<Filled> filled, Lexicon lexicon)
    {
        for (var skipped = 0; skipped <= LongestGap && at + skipped <= names.Tokens.Count; skipped++)
        {
            if (Match(names, at + skipped, element + 1, filled, lexicon))
                return true;
            if (at + skipped == names.Tokens.Count || names.IsName(at + skipped) || names.Tokens[at + skipped].Is('('))
                return false;
        }

        return false;
    }

    private static int TakeListed(NamePlaces names, NameMention first, Slot slot, List<Filled> filled, Lexicon lexicon)
    {
        var last = first;
        while (filled.Count < LongestList && NameLists.NextAfter(lexicon, last) is { } next && next < names.Tokens.Count && names.At(next) is [var name, ..])
        {
            filled.Add(new Filled(slot.Kind, name));
            last = name;
        }

        return last.EndToken;
    }

    /// <summary>The name of the group that an alternative stands for; null where it is a word.</summary>
    public static string? GroupOf(string alternative) => alternative is ['<', .. var name, '>'] ? name : null;

    private static Element ParseElement(string part, IReadOnlyDictionary<string, List<string>> groups)
    {
        if (part == "…")
            return new Gap();
        if (part.StartsWith('{') && part.EndsWith('}'))
        {
            var asked = part[1..^1].Split(':');
            var kind = asked[0];
            var many = !SlotKinds.Contains(kind) && kind.EndsWith('s');
            if (!SlotKinds.Contains(many ? kind[..^1] : kind))
                throw new FormatException($"`{part}` is no slot; there are {string.Join(", ", SlotKinds)}.");
            return new Slot(many ? kind[..^1] : kind, many, asked.Length > 1 ? [.. asked[1].Split('|').Select(ending => Tokenizer.Key(ending))] : []);
        }

        var optional = part.Length > 1 && part.EndsWith('?');
        return new Words([.. (optional ? part[..^1] : part).Split('|').SelectMany(AllOf)], optional);

        IEnumerable<string> AllOf(string alternative) => GroupOf(alternative) is not { } name ? [alternative]
            : groups.GetValueOrDefault(name) ?? throw new FormatException($"`{part}` names a group that is not defined.");
    }
}
