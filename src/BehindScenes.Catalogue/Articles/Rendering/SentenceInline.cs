using BehindScenes.Reading.Documents;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace BehindScenes.Catalogue.Articles.Rendering;

/// <summary>A sentence that proves something, or a piece of one; the first piece bears the anchor.</summary>
internal sealed class SentenceInline(TextSpan proof, bool hasAnchor) : ContainerInline
{
    public TextSpan Proof { get; } = proof;

    public bool HasAnchor { get; } = hasAnchor;
}

internal sealed class SentenceRenderer : HtmlObjectRenderer<SentenceInline>
{
    protected override void Write(HtmlRenderer renderer, SentenceInline obj)
    {
        renderer.Write("<span class=\"proof\"");
        if (obj.HasAnchor)
            renderer.Write(" id=\"").Write(ArticleHtml.Anchor(obj.Proof.Start)).Write('"');
        renderer.Write('>').WriteChildren(obj);
        renderer.Write("</span>");
    }
}
