using BehindScenes.Reading.Documents;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BehindScenes.Catalogue.Articles.Rendering;

/// <summary>A sentence that proves something.</summary>
internal sealed class SentenceInline(TextSpan proof) : ContainerInline
{
    public TextSpan Proof { get; } = proof;

    /// <summary>Puts each proof among the inlines of one block into its own sentence. An emphasis or link belongs to the sentence it begins in.</summary>
    /// <param name="proofs">In order, without overlaps.</param>
    public static void Wrap(ContainerInline inlines, IReadOnlyList<TextSpan> proofs)
    {
        if (proofs.Count == 0 || inlines.FirstChild is null)
            return;
        var pieces = inlines.SelectMany(inline => Cut(inline, proofs)).ToList();
        // Clear would leave each tied to its former neighbours, and a tie back makes a ring.
        foreach (var inline in inlines.ToList())
            inline.Remove();
        SentenceInline? open = null;
        foreach (var piece in pieces)
        {
            var proof = piece.Span.IsEmpty ? open?.Proof : At(proofs, piece.Span.Start);
            if (proof is not { } found)
            {
                open = null;
                inlines.AppendChild(piece);
                continue;
            }

            if (open?.Proof != found)
                inlines.AppendChild(open = new SentenceInline(found));
            open.AppendChild(piece);
        }
    }

    private static List<Inline> Cut(Inline inline, IReadOnlyList<TextSpan> proofs)
    {
        // An escape makes a literal shorter than its source; such a one is not cut.
        if (inline is not LiteralInline literal || literal.Content.Length != literal.Span.Length)
            return [inline];
        var (start, end) = (literal.Span.Start, literal.Span.End + 1);
        var cuts = proofs.SelectMany(proof => new[] { proof.Start, proof.End }).Where(cut => cut > start && cut < end).Append(end).Distinct().Order();
        var pieces = new List<Inline>();
        foreach (var cut in cuts)
        {
            var from = literal.Content.Start + start - literal.Span.Start;
            pieces.Add(new LiteralInline(new StringSlice(literal.Content.Text, from, from + cut - start - 1)) { Span = new SourceSpan(start, cut - 1) });
            start = cut;
        }

        return pieces;
    }

    private static TextSpan? At(IReadOnlyList<TextSpan> proofs, int position)
    {
        var (low, high) = (0, proofs.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (proofs[middle].Contains(position))
                return proofs[middle];
            if (proofs[middle].Start > position)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return null;
    }
}

internal sealed class SentenceRenderer : HtmlObjectRenderer<SentenceInline>
{
    protected override void Write(HtmlRenderer renderer, SentenceInline sentence)
    {
        // A sentence over two lines of a block is still one; its anchor is written once.
        renderer.Write("<span class=\"proof\" id=\"").Write(ArticleHtml.Anchor(sentence.Proof.Start)).Write("\">");
        renderer.WriteChildren(sentence);
        renderer.Write("</span>");
    }
}
