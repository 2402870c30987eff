namespace BehindScenes.Reading.Names;

/// <summary>All forms under which a text names one person or character, and all places where it does.</summary>
internal sealed class NamedOne(string name)
{
    /// <summary>The fullest form, as it is spelled in the text.</summary>
    public string Name { get; } = name;

    public List<NameMention> Mentions { get; } = [];

    public IEnumerable<string> Forms => Mentions.Select(mention => mention.Text).Prepend(Name).Distinct(StringComparer.Ordinal);
}
