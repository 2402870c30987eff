using System.Globalization;
using System.Text;
using System.Xml;

namespace BehindScenes.Web.Feeds;

internal static class Xml
{
    /// <summary>Texts and attributes of XML cannot hold every character: what they cannot is left out.</summary>
    public static string Text(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // Half of a pair comes as U+FFFD.
            if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))
                kept.Append(rune);
        }

        return kept.ToString();
    }

    /// <summary>As RFC 3339 has it, in UTC, to the second.</summary>
    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
