using System.Buffers;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BehindScenes.Reading.Documents;

/// <summary>
/// Reads the small part of YAML that a seed may use. It works on the parser's events alone and stops at the first
/// that goes too far, so that a hostile text costs no more than its limit: a recursive reader would end the process.
/// </summary>
public static class YamlTree
{
    public const int MaximumLength = 16 * 1024;

    private const int MaximumDepth = 8;
    private const int MaximumEvents = 2_000;

    private static readonly SearchValues<char> Allowed =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => !char.IsControl(c) || c is '\t' or '\r' or '\n')]);

    /// <param name="yaml">The text between the fences.</param>
    /// <param name="firstLine">The file's line on which it begins.</param>
    /// <exception cref="SeedFormatException">It is not YAML, no mapping, or uses what a seed may not use.</exception>
    public static SeedMap Parse(string yaml, int firstLine)
    {
        if (yaml.Length > MaximumLength)
            throw new SeedFormatException(firstLine, $"the front matter is longer than {MaximumLength / 1024} kB");
        var control = yaml.AsSpan().IndexOfAnyExcept(Allowed);
        if (control >= 0)
            throw new SeedFormatException(firstLine + yaml.AsSpan(0, control).Count('\n'), "the front matter holds a control character");
        try
        {
            return new Builder(new Parser(new StringReader(yaml)), firstLine).Document();
        }
        catch (YamlException problem)
        {
            // Where a value is never closed, the parser points behind the last line.
            var line = Math.Min((int)problem.End.Line, yaml.AsSpan().TrimEnd('\n').Count('\n') + 1);
            throw new SeedFormatException(firstLine + line - 1, $"the front matter is not YAML: {Sentence(problem)}");
        }
    }

    private static string Sentence(YamlException problem)
    {
        var message = problem.InnerException?.Message ?? problem.Message;
        var from = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) + 3 : 0;
        return from < 3 ? message : message[from..];
    }

    private sealed class Builder(Parser parser, int firstLine)
    {
        private int _events;

        public SeedMap Document()
        {
            Next();
            if (Next() is StreamEnd)
                return new SeedMap(new Dictionary<string, SeedValue>(), firstLine);
            var root = Value(Next(), 1);
            Next();
            if (Next() is not StreamEnd)
                throw new SeedFormatException(Line(parser.Current!), "the front matter holds more than one document");
            return root switch
            {
                SeedMap map => map,
                SeedScalar { Text: "" } empty => new SeedMap(new Dictionary<string, SeedValue>(), empty.Line),
                _ => throw new SeedFormatException(root.Line, "the front matter must be lines of `key: value`"),
            };
        }

        private SeedValue Value(ParsingEvent at, int depth)
        {
            var line = Line(at);
            if (depth > MaximumDepth)
                throw new SeedFormatException(line, $"the front matter is nested deeper than {MaximumDepth}");
            switch (at)
            {
                case Scalar scalar:
                    return new SeedScalar(scalar.IsPlainImplicit && scalar.Value is "~" or "null" ? "" : scalar.Value, line);
                case SequenceStart:
                    var items = new List<SeedValue>();
                    for (var next = Next(); next is not SequenceEnd; next = Next())
                        items.Add(Value(next, depth + 1));
                    return new SeedList(items, line);
                case MappingStart:
                    var entries = new Dictionary<string, SeedValue>(StringComparer.Ordinal);
                    for (var next = Next(); next is not MappingEnd; next = Next())
                    {
                        if (Value(next, depth + 1) is not SeedScalar key)
                            throw new SeedFormatException(Line(next), "a key must be a word");
                        var value = Value(Next(), depth + 1);
                        // A list or mapping begins where its key stands, not on the line below.
                        if (!entries.TryAdd(key.Text, value is SeedScalar ? value : value with { Line = key.Line }))
                            throw new SeedFormatException(key.Line, $"the key `{key.Text}` stands twice");
                    }

                    return new SeedMap(entries, line);
                default:
                    throw new SeedFormatException(line, "the front matter may hold only words, lists and keys");
            }
        }

        private ParsingEvent Next()
        {
            if (!parser.MoveNext())
                throw new SeedFormatException(firstLine, "the front matter ends too early");
            var current = parser.Current!;
            if (++_events > MaximumEvents)
                throw new SeedFormatException(Line(current), $"the front matter holds more than {MaximumEvents} parts");
            if (current is AnchorAlias || current is NodeEvent { Anchor.IsEmpty: false })
                throw new SeedFormatException(Line(current), "anchors and aliases (& and *) are not allowed; put a value that begins with one of them in quotes");
            if (current is NodeEvent { Tag.IsEmpty: false })
                throw new SeedFormatException(Line(current), "tags (!) are not allowed; put a value that begins with ! in quotes");
            return current;
        }

        private int Line(ParsingEvent at) => firstLine + (int)at.Start.Line - 1;
    }
}
