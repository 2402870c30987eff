using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Names;

namespace BehindScenes.Reading.Findings;

/// <summary>A step through a sentence: a whole name, or one token that is part of none.</summary>
public readonly record struct Unit(Token Token, NameMention? Name);

/// <summary>
/// One way in which a language says who is who, as a lexicon writes it: <c>{character} , interpretato|interpretata da {actor}</c>.
/// <list type="bullet">
/// <item><c>{actor}</c>, <c>{character}</c>, <c>{director}</c>, <c>{writer}</c>: one name; <c>{directors}</c>: names parted by commas or "and".</item>
/// <item><c>a|b</c>: either word; <c>abc*</c>: a word that begins so; <c>a?</c>: may be missing.</item>
/// <item><c>…</c>: up to eight words that are no names.</item>
/// </list>
/// </summary>
public sealed record Pattern(string Source, IReadOnlyList<Pattern.Element> Elements)
{
    private const int LongestGap = 8;

    public abstract record Element(bool Optional);

    /// <summary>A place for a name; <paramref name="Many"/> takes several.</summary>
    public sealed record Slot(string Kind, bool Many) : Element(false);

    public sealed record Words(IReadOnlyList<string> Alternatives, bool Optional) : Element(Optional)
    {
        public bool Match(string key) => Alternatives.Any(word =>
            word.EndsWith('*') ? key.AsSpan().StartsWith(word.AsSpan(0, word.Length - 1), StringComparison.Ordinal) : key == word);
    }

    public sealed record Gap() : Element(false);

    /// <summary>A slot's kind with the name that filled it.</summary>
    public readonly record struct Filled(string Kind, NameMention Name);

    public static IReadOnlyList<string> SlotKinds { get; } = ["actor", "character", "director", "writer", "maker"];

    /// <exception cref="FormatException">A slot is of no known kind, or the pattern begins or ends with a gap.</exception>
    public static Pattern Parse(string source)
    {
        var elements = source.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ParseElement).ToList();
        if (elements.Count < 2 || elements[0] is Gap || elements[^1] is Gap || !elements.Exists(element => element is Slot))
            throw new FormatException($"The pattern `{source}` needs a slot and words around its gaps.");
        return new Pattern(source, elements);
    }

    /// <summary>The slots filled by the units from <paramref name="at"/> on; null where the pattern does not stand there.</summary>
    public IReadOnlyList<Filled>? MatchAt(IReadOnlyList<Unit> units, int at, Func<NameMention, NameMention, bool> areListed)
    {
        var filled = new List<Filled>();
        return Match(units, at, 0, filled, areListed) ? filled : null;
    }

    private bool Match(IReadOnlyList<Unit> units, int at, int element, List<Filled> filled, Func<NameMention, NameMention, bool> areListed)
    {
        if (element == Elements.Count)
            return true;
        if (Elements[element] is Gap)
            return MatchAfterGap(units, at, element, filled, areListed);
        var before = filled.Count;
        if (at < units.Count)
        {
            switch (Elements[element])
            {
                case Slot slot when units[at].Name is { } name:
                    filled.Add(new Filled(slot.Kind, name));
                    var next = slot.Many ? TakeListed(units, at, slot, filled, areListed) : at + 1;
                    if (Match(units, next, element + 1, filled, areListed))
                        return true;
                    break;
                case Words words when units[at].Name is null && words.Match(units[at].Token.Key):
                    if (Match(units, at + 1, element + 1, filled, areListed))
                        return true;
                    break;
            }
        }

        filled.RemoveRange(before, filled.Count - before);
        return Elements[element].Optional && Match(units, at, element + 1, filled, areListed);
    }

    private bool MatchAfterGap(IReadOnlyList<Unit> units, int at, int element, List<Filled> filled, Func<NameMention, NameMention, bool> areListed)
    {
        for (var skipped = 0; skipped <= LongestGap && at + skipped <= units.Count; skipped++)
        {
            if (Match(units, at + skipped, element + 1, filled, areListed))
                return true;
            if (at + skipped == units.Count || units[at + skipped].Name is not null || units[at + skipped].Token.Is('('))
                return false;
        }

        return false;
    }

    private static int TakeListed(IReadOnlyList<Unit> units, int at, Slot slot, List<Filled> filled, Func<NameMention, NameMention, bool> areListed)
    {
        var last = at;
        for (var next = at + 1; next < units.Count && next <= last + 3; next++)
        {
            if (units[next].Name is not { } name)
                continue;
            if (!areListed(units[last].Name!, name))
                break;
            filled.Add(new Filled(slot.Kind, name));
            last = next;
        }

        return last + 1;
    }

    private static Element ParseElement(string part)
    {
        if (part == "…")
            return new Gap();
        if (part.StartsWith('{') && part.EndsWith('}'))
        {
            var kind = part[1..^1];
            var many = !SlotKinds.Contains(kind) && kind.EndsWith('s');
            if (!SlotKinds.Contains(many ? kind[..^1] : kind))
                throw new FormatException($"`{part}` is no slot; there are {string.Join(", ", SlotKinds)}.");
            return new Slot(many ? kind[..^1] : kind, many);
        }

        var optional = part.Length > 1 && part.EndsWith('?');
        return new Words([.. (optional ? part[..^1] : part).Split('|').Select(word => Tokenizer.Key(word))], optional);
    }
}
