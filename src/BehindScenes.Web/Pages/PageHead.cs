using BehindScenes.Web.Drawings;

namespace BehindScenes.Web.Pages;

/// <summary>What a page says of itself to the layout, to browsers and to programs. The page's view fills it before the layout prints it.</summary>
public sealed class PageHead
{
    /// <summary>null where the site's own name is title enough.</summary>
    public string? Title { get; set; }

    /// <summary>The part of the site that the page stands in, as the keys <c>nav.*</c> name it.</summary>
    public string? Section { get; set; }

    /// <summary>The hue of the drama or person that the page is about; null for the site's own.</summary>
    public Tint? Tint { get; set; }

    /// <summary>The scripts under <c>wwwroot</c> that this page has beside the search box's.</summary>
    public IReadOnlyList<string> Scripts { get; set; } = [];
}
