using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace BehindScenes.Web.LinkedData;

/// <summary>A thing by schema.org, written as JSON-LD. What is not known is not said.</summary>
public sealed class Node
{
    private const string Id = "@id";

    // A name may hold "</script>" and "<!--"; this encoder leaves no sign that could end the block which the document stands in.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly (string Name, object? Value)[] _properties;

    private Node(params (string Name, object? Value)[] properties) => _properties = properties;

    /// <param name="properties">Texts, whole numbers, nodes and <see cref="Many(IEnumerable{object})"/> of them; null for what is not known.</param>
    public static Node Of(string type, params ReadOnlySpan<(string Name, object? Value)> properties) => new([("@type", type), .. properties]);

    /// <summary>All of them; null where there are none.</summary>
    public static object[]? Many(IEnumerable<object> values) => values.ToArray() is { Length: > 0 } all ? all : null;

    /// <summary>Texts, each once; null where there are none.</summary>
    public static object[]? Many(IEnumerable<string> values) => Many(values.Distinct().Cast<object>());

    /// <summary>What stands elsewhere in the same document.</summary>
    public static Node Reference(Node node) => new(Array.Find(node._properties, property => property.Name == Id));

    /// <summary>A document of things, safe to stand in a script element.</summary>
    public static string Print(params IEnumerable<Node> things)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
            Write(json, new Node(("@context", "https://schema.org"), ("@graph", Many(things))));
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case Node node:
                json.WriteStartObject();
                foreach (var (name, known) in node._properties)
                {
                    if (known is null)
                        continue;
                    json.WritePropertyName(name);
                    Write(json, known);
                }

                json.WriteEndObject();
                break;
            default:
                json.WriteStartArray();
                foreach (var one in (object[])value)
                    Write(json, one);
                json.WriteEndArray();
                break;
        }
    }
}
