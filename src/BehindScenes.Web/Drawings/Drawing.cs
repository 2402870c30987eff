using System.Xml.Linq;
using Microsoft.AspNetCore.Html;

namespace BehindScenes.Web.Drawings;

internal static class Drawing
{
    /// <summary>A drawing as a page holds it. Its texts were escaped by XML's own rules.</summary>
    public static IHtmlContent Html(this XElement drawing) => new HtmlString(drawing.ToString(SaveOptions.DisableFormatting));
}
