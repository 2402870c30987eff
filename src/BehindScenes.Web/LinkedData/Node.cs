using System.Text.Json.Nodes;

namespace BehindScenes.Web.LinkedData;

/// <summary>JSON-LD by schema.org, where what is not known is not said.</summary>
internal static class Node
{
    public static JsonObject Of(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        var node = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in properties)
        {
            if (value is not null)
                node[name] = value;
        }

        return node;
    }

    /// <summary>All of them; null where there are none.</summary>
    public static JsonArray? Many(IEnumerable<JsonNode> values) => values.ToArray() is { Length: > 0 } all ? new JsonArray(all) : null;

    /// <summary>Texts, each once; null where there are none.</summary>
    public static JsonArray? Many(IEnumerable<string> values) => Many(values.Distinct().Select(value => (JsonNode)value));

    /// <summary>What stands elsewhere in the same document.</summary>
    public static JsonObject Reference(JsonObject node) => new() { ["@id"] = node["@id"]!.GetValue<string>() };
}
