using System.Globalization;
using System.Text;
using BehindScenes.Tests;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace BehindScenes.Web.Tests.Attacks;

/// <summary>The texts of <c>attacks.yml</c>, and the places that they go into.</summary>
internal static class Attacks
{
    /// <summary>What YAML cannot write: half letters, a word without end.</summary>
    private static readonly string[] Unwritable = ["\uD83D half", "half \uDE00", new('w', 450), new('漢', 450), string.Concat(Enumerable.Repeat("<b>", 150))];

    private static readonly string[] FileNames = ["<img src=x onerror=alert(1)>", "\" onclick=\"alert(2)", "'><script>alert(3)", "javascript:alert(4)", "..%2f..%2fx", "{0}", "&lt;b&gt;", "\u202Egnp"];

    private static readonly (string Name, byte[] Bytes)[] NoText = [("overlong", [0xC0, 0xBC, 0x62]), ("surrogate", [0xED, 0xA0, 0x80]), ("nul", [0x61, 0]), ("turned", [0xFE, 0xFF, 0, 0x61])];

    private static readonly AttackFile Written = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build()
        .Deserialize<AttackFile>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Attacks", "attacks.yml")));

    public static IReadOnlyList<string> Texts { get; } = [.. Written.Texts.Values.SelectMany(texts => texts), .. Written.Links.Targets, .. Unwritable];

    /// <summary>Every target in every form that Markdown has for a link.</summary>
    public static IReadOnlyList<string> Links { get; } = [.. Written.Links.Forms.SelectMany(form => Written.Links.Targets.Select(target => form.Replace("{}", target, StringComparison.Ordinal)))];

    /// <summary>How a text stands in the query of an address: encoded, and as broken as addresses can be.</summary>
    public static IEnumerable<string> Typed => Texts.Select(Uri.EscapeDataString).Concat(
    [
        "%C0%BCscript%C0%BE", "%E0%80%BCscript%E0%80%BE", "%ED%A0%80", "%F8%88%80%80%80", "%FF%FE", "%80", "%u003Cscript%u003E", "%", "%%", "%2", "%zz",
        "%00", "%0d%0aSet-Cookie:evil=1", "%E5%98%8A%E5%98%8DSet-Cookie:evil=1", "%25%33%43script%25%33%45", "+%2B+",
    ]);

    /// <summary>Files of every kind: number n of each holds the n-th text in all places where people write.</summary>
    /// <param name="every">How far apart the numbers are: 1 for all.</param>
    public static SeedText Seeds(int every)
    {
        var seeds = SeedText.Folder("");
        var lines = new StringBuilder();
        foreach (var (number, text) in Texts.Index().Where(text => text.Index % every == 0))
        {
            var quoted = Quote(text);
            seeds.Write($"articles/plain-{number}.txt", $"""
                {text}

                The crew of the drama “{text}” filmed on the quay in episode 3. {text} plays "{text}". Nora Plain, who plays {text}, waits.

                When the cameras stopped, Nora Plain surprised {text} with a birthday cake in episode 3. {text}
                """);
            seeds.Write($"articles/marked-{number}.md", $"---\nheadline: {quoted}\nlanguage: en\nsource: {quoted}\ndramas: [drama-{number}]\npeople: [person-{number}]\n---\n\n{text}\n\nNora Plain plays {text}. # {text}\n\n* {text}\n");
            seeds.Write($"people/person-{number}.md", $"---\nname: {quoted}\nnative_name: {quoted}\nspellings: [{quoted}, {quoted}]\n---\n");
            seeds.Write($"dramas/drama-{number}.md", $$"""
                ---
                title: {{quoted}}
                original_title: {{quoted}}
                titles: { fr: {{quoted}}, {{quoted}}: Other }
                country: {{quoted}}
                network: [{{quoted}}]
                genres: [{{quoted}}]
                directors: [{{quoted}}]
                writers: [{{quoted}}]
                cast:
                  - { person: person-{{number}}, character: {{quoted}}, spellings: [{{quoted}}], kind: main }
                  - { name: Nora Plain, character: {{Quote($"Wren [{text}]")}}, kind: main }
                ---

                {{text}}
                """);
            // One in a few tells people apart by an attack; each of them is two pages more.
            var person = number % 8 == 0 ? $", \"person\": {quoted}" : "";
            lines.Append(CultureInfo.InvariantCulture, $$"""{"title": "Line {{number}}", "slug": {{quoted}}, "network": {{quoted}}, "cast": [{"name": "Otto Line"{{person}}, "character": {{quoted}}}]}""").Append('\n');
        }

        foreach (var (number, link) in Links.Index().Where(link => link.Index % every == 0))
        {
            seeds.Write($"articles/linked-{number}.md", $"A text with a link\n\nNora Plain plays Wren in the drama “Line {number}”. {link}\n");
            seeds.Write($"dramas/linked-{number}.md", $"---\ntitle: Linked {number}\n---\n\n{link}\n");
        }

        seeds.Write("dramas/lines.jsonl", lines.ToString());
        foreach (var name in FileNames)
            seeds.Write($"articles/{name}.txt", $"A file of a strange name\n\nThe crew of the drama “{name}” filmed on the quay.");
        foreach (var (name, bytes) in NoText)
            seeds.Write($"articles/<b>{name}.txt", bytes);
        return seeds;
    }

    /// <summary>A string of YAML and of JSON. What neither may hold as it is stands as its number.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text, i))
                quoted.Append(text, i++, 2);
            else if (char.IsControl(text[i]) || char.IsSurrogate(text[i]) || text[i] is '"' or '\\' or '\u2028' or '\u2029' or >= '\uFEFF')
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
            else
                quoted.Append(text[i]);
        }

        return quoted.Append('"').ToString();
    }

    private sealed class AttackFile
    {
        public Dictionary<string, List<string>> Texts { get; init; } = [];

        public LinkAttacks Links { get; init; } = new();
    }

    /// <summary>Each target stands in each form.</summary>
    private sealed class LinkAttacks
    {
        public List<string> Targets { get; init; } = [];

        public List<string> Forms { get; init; } = [];
    }
}
