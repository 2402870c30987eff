using BehindScenes.Reading.Documents;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BehindScenes.Catalogue.Articles.Rendering;

/// <summary>Puts every proving sentence of a document into a <see cref="SentenceInline"/>. Emphasis and links that hold more than one are gone into.</summary>
/// <param name="text">What the document was parsed from.</param>
/// <param name="proofs">In order, without overlaps.</param>
internal sealed class SentenceWrapper(string text, IReadOnlyList<TextSpan> proofs)
{
    private readonly HashSet<TextSpan> _anchored = [];

    public void Wrap(ContainerInline inlines)
    {
        var pieces = new List<Inline>();
        foreach (var inline in inlines.ToList())
        {
            // Clear would leave each tied to its former neighbours, and a tie back makes a ring.
            inline.Remove();
            if (inline is LiteralInline literal)
                pieces.AddRange(Cut(literal));
            else
                pieces.Add(inline);
        }

        SentenceInline? open = null;
        foreach (var piece in pieces)
        {
            if (piece is ContainerInline container && CutsWithin(container.Span.Start, container.Span.End + 1).Any())
            {
                inlines.AppendChild(container);
                Wrap(container);
                open = null;
                continue;
            }

            var proof = piece.Span.IsEmpty ? open?.Proof : At(piece.Span.Start);
            if (proof is not { } found)
            {
                inlines.AppendChild(piece);
                open = null;
                continue;
            }

            if (open?.Proof != found)
                inlines.AppendChild(open = new SentenceInline(found, _anchored.Add(found)));
            open.AppendChild(piece);
        }
    }

    private IEnumerable<LiteralInline> Cut(LiteralInline literal)
    {
        var (start, end) = (literal.Span.Start, literal.Span.End + 1);
        var from = literal.Content.Start;
        foreach (var cut in CutsWithin(start, end).Append(end))
        {
            var to = cut == end ? literal.Content.End + 1 : from + cut - start - Escapes(start, cut);
            if (to > from)
                yield return new LiteralInline(new StringSlice(literal.Content.Text, from, to - 1)) { Span = new SourceSpan(start, cut - 1) };
            (start, from) = (cut, to);
        }
    }

    /// <summary>How many backslashes of a piece stand only to escape the sign behind them, and are not printed.</summary>
    private int Escapes(int start, int end)
    {
        var escapes = 0;
        for (var i = start; i + 1 < end; i++)
        {
            if (text[i] != '\\' || !char.IsAscii(text[i + 1]) || !(char.IsPunctuation(text[i + 1]) || char.IsSymbol(text[i + 1])))
                continue;
            escapes++;
            i++;
        }

        return escapes;
    }

    /// <summary>Where sentences begin or end inside a piece, in order.</summary>
    private IEnumerable<int> CutsWithin(int start, int end)
    {
        for (var i = FirstEndingBehind(start); i < proofs.Count && proofs[i].Start < end; i++)
        {
            if (proofs[i].Start > start)
                yield return proofs[i].Start;
            if (proofs[i].End < end && (i + 1 == proofs.Count || proofs[i + 1].Start != proofs[i].End))
                yield return proofs[i].End;
        }
    }

    private TextSpan? At(int position) =>
        FirstEndingBehind(position) is var i && i < proofs.Count && proofs[i].Contains(position) ? proofs[i] : null;

    private int FirstEndingBehind(int position)
    {
        var (low, high) = (0, proofs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (proofs[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
