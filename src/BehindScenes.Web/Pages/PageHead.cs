using BehindScenes.Web.Drawings;
using BehindScenes.Web.LinkedData;

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
    /// <summary>What the page tells of, in a sentence or two; null where the site's own does.</summary>
    public string? Description { get; set; }

    /// <summary>What the page is by the Open Graph protocol.</summary>
    public string Type { get; set; } = "website";

    /// <summary>The parameters that make the page another one, in the order in which its address names them. All others are left out of it.</summary>
    public IReadOnlyList<string> Keys { get; set; } = [];

    /// <summary>The address of the page that holds the same; null for its own.</summary>
    public string? SameAs { get; set; }

    /// <summary>false for what search engines need not keep: a search's results, a list that is filtered or turned round.</summary>
    public bool IsIndexed { get; set; } = true;

    /// <summary>The address of the page's own feed; null where it has none.</summary>
    public string? Feed { get; set; }

    /// <summary>What the page says to programs beside what all pages say.</summary>
    public PageData Data { get; set; } = PageData.Empty;
}
